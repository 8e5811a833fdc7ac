import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Artifacts } from './artifacts.js';
import type { Front } from './front.js';
import { nonconforming } from './openapi.js';
import type { ActionResult } from './run-action.js';
import type { RunnerCommand } from './runner-commands.js';

/** The API key of these tests; URL-encoded it is another text. */
export const canaryKey = 'canary-9d8e7f/key+11';

const allowedCommands: ReadonlySet<string> = new Set([
  'add-mask',
  'debug',
  'endgroup',
  'error',
  'group',
  'notice',
  'warning',
]);

/**
 * Throws with everything that is wrong, by threats.md: O1, no runner command that the program does
 * not mean; O2, the API key nowhere but in requests to the API's origin. So is a request to GitHub
 * that GitHub's own description of its API does not know.
 */
export async function checkOracles(
  result: ActionResult,
  options: {
    readonly canaryKey: string;
    readonly github?: Front;
    readonly artifacts?: Artifacts;
  },
): Promise<void> {
  const traces = traceFinder(options.canaryKey);
  const leaks: string[] = [];
  for await (const { name, content } of everythingWritten(result, options)) {
    const found = traces(content);
    if (found) leaks.push(`O2: the API key (${found}) is in ${name}`);
  }
  const misasked = nonconforming(options.github?.requests ?? []);
  const wrong = [...strayCommands(result), ...leaks, ...misasked];
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}

function strayCommands(result: ActionResult): readonly string[] {
  return result.commands
    .filter((command) => !isMeant(command))
    .map(({ line, name }) => `O1: runner command "${name}" in the log: ${JSON.stringify(line)}`);
}

function isMeant({ data, line, name }: RunnerCommand): boolean {
  if (!allowedCommands.has(name) || !line.trimStart().startsWith('::')) return false;
  // Secrets are long; to mask a letter is vandalism that user text smuggled in.
  return name !== 'add-mask' || data.length >= 8;
}

interface Written {
  readonly name: string;
  readonly content: Buffer;
}

async function* everythingWritten(
  result: ActionResult,
  { artifacts, github }: { readonly github?: Front; readonly artifacts?: Artifacts },
): AsyncGenerator<Written> {
  yield { name: 'the log', content: Buffer.from(result.log) };
  for (const [name, value] of Object.entries({ ...result.outputs, ...result.state })) {
    yield { name: `the output or state "${name}"`, content: Buffer.from(`${name}=${value}`) };
  }
  yield { name: 'the job summary', content: Buffer.from(result.summary) };
  yield { name: 'GITHUB_ENV', content: Buffer.from(result.envFile) };
  yield { name: 'GITHUB_PATH', content: Buffer.from(result.pathFile) };
  yield* filesIn(result.cwd, 'the workspace');
  yield* filesIn(result.temp, 'RUNNER_TEMP');
  for (const server of [github, artifacts]) {
    for (const { body, headers, method, path, query } of server?.requests ?? []) {
      const head = `${method} ${path}?${query.toString()} ${JSON.stringify(headers)}`;
      yield {
        name: `a request, ${method} ${path}`,
        content: Buffer.concat([Buffer.from(head), body]),
      };
    }
  }
}

async function* filesIn(folder: string, whose: string): AsyncGenerator<Written> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    // Anything larger is a video.
    if (!entry.isFile() || (await stat(file)).size > 64 * 1024 * 1024) continue;
    yield { name: `${whose}, ${relative(folder, file)}`, content: await readFile(file) };
  }
}

/** Finds the key as it is, URL-encoded, as a JSON string, and in base64 wherever it starts. */
export function traceFinder(key: string): (content: Buffer) => string | undefined {
  const needles = new Map<string, string>([
    ['raw', key],
    ['URL-encoded', encodeURIComponent(key)],
    ['in JSON', JSON.stringify(key).slice(1, -1)],
  ]);
  for (const before of [0, 1, 2]) {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(key)]);
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 3));
    // The first group of four shares bits with what stands before the key.
    const inner = (encoding: BufferEncoding): string =>
      whole.toString(encoding).slice(before === 0 ? 0 : 4);
    needles.set(`base64, shifted by ${before}`, inner('base64'));
    needles.set(`base64url, shifted by ${before}`, inner('base64url'));
  }
  return (content) => [...needles].find(([, needle]) => content.includes(needle))?.[0];
}
