import type { Standing, VideoStanding } from '../../src/core/standing.js';

/** A render of two videos, a minute in. */
export function standing(more: Partial<Standing> = {}): Standing {
  return {
    takes: { waiting: 1, elsewhere: 0, open: 3, collecting: 1, done: 1, stopped: 0 },
    videos: [
      video('launch-film', {
        done: 2,
        of: 4,
        open: [
          { shot: 'switch-on', since: 62_000 },
          { shot: 'desk', since: 61_000 },
        ],
      }),
      video('launch-story', {
        done: 1,
        of: 4,
        open: [{ shot: 'hook', since: 60_000 }],
        collecting: ['glow'],
      }),
    ],
    elapsed: 64_000,
    left: () => 130_000,
    credits: { spent: 50, planned: 60 },
    requests: { lastHour: 7, perHour: 100 },
    ...more,
  };
}

export function video(id: string, more: Partial<VideoStanding> = {}): VideoStanding {
  return { id, done: 0, stopped: 0, of: 3, open: [], collecting: [], ...more };
}

/** So many videos: a third each done, under way and to be begun. */
export function manyVideos(number: number): readonly VideoStanding[] {
  return Array.from({ length: number }, (_, n) => {
    const id = `video-${n + 1}`;
    if (n % 3 === 0) return video(id, { done: 3 });
    if (n % 3 === 1) return video(id, { done: 1, open: [{ shot: 'one', since: 1000 * n }] });
    return video(id);
  });
}
