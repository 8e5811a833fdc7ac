import { isRecord } from './request.js';

/** What a client tells the simulator, and only the simulator, of a shot: for the animatic's card. */
export interface Caption {
  readonly video: string;
  readonly shot: string;
  readonly number: number;
  readonly of: number;
  readonly take: number;
  readonly style: string;
  readonly vars: Readonly<Record<string, string>>;
}

/** Captions by wire id of their shot. */
export type Captions = ReadonlyMap<string, Caption>;

/** The oldest are forgotten beyond this number. */
const mostCaptions = 20_000;

/** Reads the body of `PUT /simulator/captions`, or says what is wrong with its first bad entry. */
export function parseCaptions(body: unknown): Captions | string {
  if (!isRecord(body)) return 'captions are a JSON object: {wireShotId: {video, shot, …}}';
  const captions = new Map<string, Caption>();
  for (const [id, raw] of Object.entries(body)) {
    const caption = parseCaption(raw);
    if (typeof caption === 'string') return `${JSON.stringify(id.slice(0, 100))}: ${caption}`;
    captions.set(id, caption);
  }
  return captions;
}

export function withCaptions(known: Captions, more: Captions): Captions {
  // Those given again count as new.
  const kept = [...known].filter(([id]) => !more.has(id));
  return new Map([...kept, ...more].slice(-mostCaptions));
}

export function parseCaption(raw: unknown): Caption | string {
  if (!isRecord(raw)) return 'a caption is an object';
  const { video, shot, number, of, take, style = '', vars = {}, ...unknown } = raw;
  const [extra] = Object.keys(unknown);
  if (extra !== undefined) return `unknown field ${JSON.stringify(extra.slice(0, 60))}`;
  if (!isText(video, 200) || !isText(shot, 200)) return 'video and shot are texts';
  if (!isCount(number) || !isCount(of) || !isCount(take)) return 'number, of, take count from 1';
  if (!isText(style, 20_000)) return 'style is a text';
  if (!isRecord(vars)) return 'vars is an object';
  const texts = Object.entries(vars).filter((entry): entry is [string, string] =>
    isText(entry[1], 20_000),
  );
  if (texts.length !== Object.keys(vars).length || texts.length > 200) return 'vars are texts';
  return { video, shot, number, of, take, style, vars: Object.fromEntries(texts) };
}

function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1e6;
}
