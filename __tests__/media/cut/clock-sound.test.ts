import { clockSound, type Frame } from '../../../src/media/cut/clock-sound.js';

const FRAME = 1024;

/** Frames of a clip whose picture starts at `start`, the first of them warming up the decoder. */
function frames(start: number, count: number): readonly Frame[] {
  return Array.from({ length: count }, (_, index) => ({
    source: { offset: 0, size: 1, time: 0, duration: FRAME, delay: 0, sync: true, entry: index },
    at: start + (index - 1) * FRAME,
    duration: FRAME,
  }));
}

/** How far each frame of 21 clips is from its time, in frames. */
function errorsOf(clipTicks: number, framesEach: number): readonly number[] {
  const errors: number[] = [];
  let cursor = 0;
  for (let clip = 0; clip < 21; clip++) {
    const heard = frames(clip * clipTicks, framesEach);
    let at = cursor;
    const clocked = clockSound(heard, {
      cursor,
      until: (clip + 1) * clipTicks,
      silentTicks: FRAME,
      last: clip === 20,
    });
    for (const { source, duration } of clocked.sounds) {
      if (source) errors.push((at - (heard[source.entry]?.at ?? 0)) / FRAME);
      at += duration;
    }
    ({ cursor } = clocked);
  }
  return errors;
}

test.each([
  { title: '8 s at 48 kHz', ticks: 8 * 48_000, count: 376 },
  { title: '8 s at 44.1 kHz', ticks: 8 * 44_100, count: 346 },
  { title: '7.96 s at 48 kHz', ticks: 7.96 * 48_000, count: 375 },
  { title: '8.008 s at 32 kHz', ticks: 8.008 * 32_000, count: 252 },
  { title: 'sound that outlasts the picture', ticks: 8 * 48_000, count: 400 },
  { title: 'sound that ends early', ticks: 8 * 48_000, count: 200 },
])('every frame is within half a frame of its time: $title', ({ ticks, count }) => {
  const errors = errorsOf(ticks, count);
  expect(Math.max(...errors.map(Math.abs))).toBeLessThanOrEqual(0.5 + 2 / FRAME);
  expect(errors.length).toBeGreaterThan(21 * (Math.min(count, ticks / FRAME) - 2));
});

test('a clip without sound is silent to its end, in whole frames', () => {
  const { sounds, cursor } = clockSound([], {
    cursor: 100,
    until: 100 + 10.5 * FRAME,
    silentTicks: FRAME,
    last: false,
  });
  expect(sounds).toEqual(Array.from({ length: 10 }, () => ({ duration: FRAME })));
  expect(cursor).toBe(100 + 10 * FRAME);
});

test('a hole is one long silence where the codec has no silent frame', () => {
  const [first, , , , last] = frames(FRAME, 5);
  if (!first || !last) throw new Error('there are five frames');
  const { sounds } = clockSound([first, last], { cursor: 0, until: 5 * FRAME, last: false });
  expect(sounds.map(({ source, duration }) => [source?.entry, duration])).toEqual([
    [0, FRAME],
    [undefined, 3 * FRAME],
    [4, FRAME],
  ]);
});

test('sound that claims to begin long after its clip is left out', () => {
  const { cursor } = clockSound(frames(1e15, 3), {
    cursor: 0,
    until: 2 * FRAME,
    silentTicks: FRAME,
    last: true,
  });
  expect(cursor).toBe(2 * FRAME);
});
