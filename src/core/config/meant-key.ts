import type { ErrorObject } from 'ajv';
import { nearest } from './nearest.js';

/** The key of this level that somebody meant who wrote one that is not known. */
export function meantKey(
  key: string,
  error: ErrorObject,
  path: readonly string[],
): string | undefined {
  const known = knownKeys(error);
  const synonym = SYNONYMS.get(key.toLowerCase());
  if (synonym !== undefined && known.includes(synonym)) return synonym;
  return homeOf(key, path) ? undefined : nearest(key, known);
}

/** The keys of the level that an unknown key stands on. */
export function knownKeys({ parentSchema }: ErrorObject): readonly string[] {
  const properties: unknown = parentSchema?.['properties'];
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}

export type Level = 'the file' | '`defaults`' | '`budget`' | 'a video' | 'a shot';

/** The level that has a key of exactly this name, when it is not the one at `path`. */
export function homeOf(key: string, path: readonly string[]): Level | undefined {
  const home = HOMES.get(key);
  return home === levelOf(path) ? undefined : home;
}

/** The level that a key at this path stands on. */
export function levelOf(path: readonly string[]): Level | undefined {
  const holder = path
    .slice(0, -1)
    .map((step) => (/^\d+$/.test(step) ? '*' : step))
    .join('/');
  return LEVELS.get(holder);
}

const LEVELS: ReadonlyMap<string, Level> = mapOf<Level>({
  '': 'the file',
  defaults: '`defaults`',
  budget: '`budget`',
  'videos/*': 'a video',
  'videos/*/shots/*': 'a shot',
});

/** Keys that exist on one level only. `aspectRatio`, `style` and `vars` are at home on several. */
const HOMES: ReadonlyMap<string, Level> = mapOf<Level>({
  version: 'the file',
  defaults: 'the file',
  budget: 'the file',
  videos: 'the file',
  maxCredits: '`budget`',
  title: 'a video',
  resolution: 'a video',
  matrix: 'a video',
  sequence: 'a video',
  shots: 'a video',
  prompt: 'a shot',
  promptFile: 'a shot',
  generationType: 'a shot',
  imageUrls: 'a shot',
  take: 'a shot',
});

/** Words that people use for our keys and that do not look like them. */
const SYNONYMS: ReadonlyMap<string, string> = mapOf({
  clips: 'shots',
  file: 'promptFile',
  images: 'imageUrls',
  name: 'id',
  quality: 'resolution',
  ratio: 'aspectRatio',
  scenes: 'shots',
  size: 'resolution',
  text: 'prompt',
  type: 'generationType',
  variables: 'vars',
});

/** A map and no object: a key of the user's may be called `constructor`. */
function mapOf<Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(entries));
}
