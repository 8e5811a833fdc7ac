import picomatch from 'picomatch';
import type { Event } from './payload.js';

/** A workflow's `on:`, as a mapping. */
export type On = Readonly<Record<string, Filters | null>>;

interface Filters {
  readonly types?: readonly string[];
  readonly branches?: readonly string[];
  readonly tags?: readonly string[];
  readonly paths?: readonly string[];
}

/** The activities that start a workflow which names none. */
const usual: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
};

/** Whether GitHub starts a workflow for an event that changes these files. */
export function starts(on: On, { name, payload, ref }: Event, changed: readonly string[]): boolean {
  if (!(name in on)) return false;
  const { branches, paths, tags, types = usual[name] } = on[name] ?? {};
  const { action }: { action?: unknown } = payload;
  if (types && !types.includes(String(action))) return false;
  if (name === 'push' && (branches || tags)) {
    const branch = /^refs\/heads\/(.+)$/u.exec(ref)?.[1];
    const tag = /^refs\/tags\/(.+)$/u.exec(ref)?.[1];
    if (!matches(branches, branch) && !matches(tags, tag)) return false;
  }
  // GitHub looks at no paths where a tag is pushed.
  return !paths || ref.startsWith('refs/tags/') || changed.some((path) => matches(paths, path));
}

function matches(globs: readonly string[] = [], text: string | undefined): boolean {
  return text !== undefined && globs.length > 0 && picomatch([...globs])(text);
}
