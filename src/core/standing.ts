import { count } from './count.js';

/** Where a render stands: what a log's line and a terminal's screen are made of. */
export interface Standing {
  /** Numbers of takes to be obtained, by how far they are. */
  readonly takes: Readonly<Record<TakeState, number>>;
  /** The videos of which takes are to be obtained, in file order. */
  readonly videos: readonly VideoStanding[];
  /** Since the render began, in ms. */
  readonly elapsed: number;
  /** About how long it goes on, in ms. Asked for only by whom shows it: finding out takes a while. */
  readonly left: () => number;
  /** What this run has submitted, of what its plan pays for; none where money is not real. */
  readonly credits?: { readonly spent: number; readonly planned: number };
  readonly requests: { readonly lastHour: number; readonly perHour: number };
  /** What the render waits for, in words. */
  readonly because?: string;
}

export type TakeState = 'waiting' | 'elsewhere' | 'open' | 'collecting' | 'done' | 'stopped';

export interface VideoStanding {
  readonly id: string;
  /** Numbers of shots: those with a clip, those without one that is to be had, and all. */
  readonly done: number;
  readonly stopped: number;
  readonly of: number;
  /** Ids of shots, with the ms since they were submitted. */
  readonly open: readonly { readonly shot: string; readonly since: number }[];
  readonly collecting: readonly string[];
}

/** Shots under way that a line names. */
const MOST_NAMED = 3;

/** Where a render stands, in a line that a person can follow while waiting. */
export function standingLine({ takes, videos, requests, because }: Standing): string {
  const open = videos.flatMap(({ id, open: shots }) =>
    shots.map(({ shot, since }) => ({ key: `${id}/${shot}`, since })),
  );
  const more = open.length > MOST_NAMED ? ` and ${open.length - MOST_NAMED} more` : '';
  const named = open.slice(0, MOST_NAMED).map(({ key }) => key);
  const oldest = duration(Math.max(0, ...open.map(({ since }) => since)));
  const all = Object.values(takes).reduce((sum, number) => sum + number, 0);
  return [
    `${takes.done} of ${count(all, 'shot')} done`,
    ...some(takes.open, `under way for ${oldest} (${named.join(', ')}${more})`),
    ...some(takes.collecting, 'being fetched'),
    ...some(takes.waiting, 'to be submitted'),
    ...some(takes.elsewhere, 'being submitted by another run'),
    ...some(takes.stopped, 'stopped'),
    `${requests.lastHour} of ${requests.perHour} requests`,
    ...(because === undefined ? [] : [because]),
  ].join(', ');
}

/** `3 under way`, or nothing where there are none. */
export function some(number: number, what: string): readonly string[] {
  return number > 0 ? [`${number} ${what}`] : [];
}

/** `42 s`, `3 min`, `2 h 5 min`. */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
