import { emptyLock, formatLock, withShot, withVideos } from '../../src/core/lock.js';
import { parseLock } from '../../src/core/parse-lock.js';
import { planOf, video } from './builders.js';
import { random } from './random.js';
import { rendered } from './rendered.js';

const teaser = video('teaser', [{ id: 'skyline' }, { id: 'desk' }]);
const outro = video('outro', [{ id: 'logo' }]);
const { lock } = rendered([teaser, outro]);
const file = 'videos.lock.json';

function parsed(text: string) {
  const result = parseLock({ file, text });
  if (!('lock' in result)) throw new Error(result.problem.message);
  return result.lock;
}

function problem(text: string) {
  const result = parseLock({ file, text });
  if ('lock' in result) throw new Error('it was accepted');
  return result.problem;
}

/** The lock's JSON with another value at a place in it. */
function damaged(value: unknown, ...keys: readonly string[]): string {
  return JSON.stringify(withValue(lock, keys, value));
}

function withValue(of: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const entries = new Map<string, unknown>(Object.entries(Object(of)));
  return Object.fromEntries(entries.set(key, withValue(entries.get(key), rest, value)));
}

describe('the bytes of a lock', () => {
  test('are read back as what was written', () => {
    expect(parsed(formatLock(lock))).toEqual(lock);
    expect(parsed(formatLock(emptyLock))).toEqual(emptyLock);
  });

  test('are the same on a second run', () => {
    const text = formatLock(lock);
    const plan = planOf({ videos: [teaser, outro], lock: parsed(text) });
    const again = withVideos(parsed(text), { videos: [teaser, outro], strike: plan.strike });
    expect(formatLock(again)).toBe(text);
  });

  test('do not depend on the order in which clips arrived', () => {
    const chance = random(5);
    for (let round = 0; round < 50; round += 1) {
      const entries = Object.entries(lock.shots)
        .map((entry) => ({ entry, at: chance.next() }))
        .sort((a, b) => a.at - b.at);
      let next = emptyLock;
      for (const { entry } of entries) next = withShot(next, ...entry);
      next = withVideos(next, { videos: [outro, teaser], strike: [] });
      expect(formatLock(next)).toBe(formatLock(lock));
    }
  });

  test('merge line by line: one field a line, sorted, ended by a newline', () => {
    const text = formatLock(lock);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).toContain('    "teaser/desk": {\n      "askedTake": 1,\n      "clip": {\n');
    expect(text.indexOf('"teaser/desk"')).toBeLessThan(text.indexOf('"teaser/skyline"'));
  });
});

describe('a lock that cannot be used says why, and what to do', () => {
  test('conflict markers: either side is safe', () => {
    const text = formatLock(lock).replace('{\n', '{\n<<<<<<< HEAD\n');
    expect(problem(text)).toEqual({
      code: 'lock-invalid',
      severity: 'error',
      message: 'videos.lock.json has merge conflict markers',
      hint: 'Merge both sides, for free: shotlock check --fix',
    });
    expect(problem('=======\n').message).toContain('merge conflict');
    expect(problem('>>>>>>> main').message).toContain('merge conflict');
  });

  test('conflict markers inside a prompt are no conflict', () => {
    const marked = damaged('x\n<<<<<<< HEAD\n=======', 'shots', 'teaser/desk', 'inputs', 'prompt');
    expect(parsed(marked).shots['teaser/desk']?.inputs.prompt).toContain('<<<<<<<');
  });

  test('a newer version', () => {
    expect(problem('{"lockfileVersion":2,"anything":[]}')).toMatchObject({
      message: 'videos.lock.json was written by a newer Shotlock',
      hint: 'Use the version that wrote it, or newer',
    });
  });

  test.each([
    ['no JSON', 'lockfileVersion: 1', /is not JSON/u],
    ['nothing at all', '', /is not JSON/u],
    ['half of it', formatLock(lock).slice(0, 300), /is not JSON/u],
    ['a list', '[]', /is damaged at ""/u],
    ['null', 'null', /is damaged at ""/u],
    [
      'an older version than the first',
      '{"lockfileVersion":0,"shots":{},"videos":{}}',
      /is damaged at "\/lockfileVersion"/u,
    ],
    ['a version in quotes', '{"lockfileVersion":"1","shots":{},"videos":{}}', /is damaged/u],
    ['a newer one in quotes', '{"lockfileVersion":"2","shots":{},"videos":{}}', /is damaged/u],
    ['a line that begins a little like a conflict', '{"shots":{\n<p>\n=\n>\n', /is not JSON/u],
    ['a missing part', '{"lockfileVersion":1,"shots":{}}', /videos/u],
    ['an unknown part', '{"lockfileVersion":1,"shots":{},"videos":{},"more":1}', /additional/u],
    ['a take of 0', damaged(0, 'shots', 'teaser/desk', 'take'), /take/u],
    ['half a take', damaged(1.5, 'shots', 'teaser/desk', 'take'), /take/u],
    [
      'a fingerprint that is none',
      damaged('v1-x', 'shots', 'teaser/desk', 'fingerprint'),
      /fingerprint/u,
    ],
    [
      'a digest that is a path',
      damaged('../../x', 'shots', 'teaser/desk', 'clip', 'sha256'),
      /sha256/u,
    ],
    ['a clip of no bytes', damaged(0, 'shots', 'teaser/desk', 'clip', 'bytes'), /bytes/u],
    [
      'a date that is none',
      damaged('today', 'shots', 'teaser/desk', 'generatedAt'),
      /generatedAt/u,
    ],
    [
      'a provider that is none',
      damaged('x', 'shots', 'teaser/desk', 'inputs', 'provider'),
      /provider/u,
    ],
    [
      'shots of a video that are no names',
      damaged([1], 'videos', 'teaser', 'shots'),
      /videos\/teaser/u,
    ],
  ])('%s', (_, text, message) => {
    expect(problem(text)).toMatchObject({
      code: 'lock-invalid',
      message: expect.stringMatching(message),
      hint: 'Make it anew from config and ledger, for free: shotlock check --fix',
    });
  });

  test.each(['5', '"shots"', '{"name":"npm"}'])(
    '%s is somebody’s, and no lock to write over',
    (text) => {
      expect(problem(text)).toEqual({
        code: 'lock-foreign',
        severity: 'error',
        message: 'videos.lock.json is no lockfile, so nothing is written over it',
        hint: 'Name another lockfile, or move this file away',
      });
    },
  );

  test('nothing of the file acts on the log that tells of it', () => {
    const evil = '\n::stop-commands::x\r\u001B[31m';
    for (const text of [`{"a": ${evil}`, damaged(1, 'shots', evil)])
      expect(problem(text).message).not.toMatch(/\p{Cc}/u);
  });
});

test('a key named __proto__ is a key like any other, and goes with what is struck', () => {
  const entry = JSON.stringify(lock.shots['outro/logo']);
  const evil = parsed(
    `{"lockfileVersion":1,"shots":{"__proto__":${entry}},"videos":{"__proto__":{"shots":[]}}}`,
  );
  expect(Reflect.get({}, 'fingerprint')).toBeUndefined();
  const plan = planOf({ videos: [teaser], lock: evil });
  expect(plan.strike).toEqual(['__proto__']);
  const next = withVideos(evil, { videos: [teaser], strike: plan.strike });
  expect(formatLock(next)).toBe(formatLock(emptyLock));
});

test('a video may be named after what every object has', () => {
  const odd = video('constructor', [{ id: 'constructor' }]);
  const paid = rendered([odd]);
  expect(planOf({ videos: [odd], ...paid }).entries[0]!.decision.do).toBe('keep');
  expect(parsed(formatLock(paid.lock)).videos['constructor']).toEqual({ shots: ['constructor'] });
});

describe('recording videos', () => {
  test('strikes what is gone, and the videos that have nothing left', () => {
    const next = withVideos(lock, {
      videos: [video('teaser', [teaser.shots[0]!])],
      strike: ['teaser/desk', 'outro/logo'],
    });
    expect(Object.keys(next.shots)).toEqual(['teaser/skyline']);
    expect(next.videos).toEqual({ teaser: { shots: ['skyline'] } });
  });

  test('keeps the order of the file', () => {
    const turned = video('teaser', teaser.shots.toReversed());
    expect(withVideos(lock, { videos: [turned, outro], strike: [] }).videos).toEqual({
      teaser: { shots: ['desk', 'skyline'] },
      outro: { shots: ['logo'] },
    });
  });

  test('leaves videos alone that a filter left out', () => {
    const next = withVideos(lock, { videos: [outro], strike: [] });
    expect(next).toEqual(lock);
  });

  test('lists only shots that have a clip, and no video without any', () => {
    const fresh = video('teaser', [{ id: 'new' }, ...teaser.shots]);
    const next = withVideos(lock, { videos: [fresh, video('none', [{ id: 'x' }])], strike: [] });
    expect(next.videos['teaser']).toEqual({ shots: ['skyline', 'desk'] });
    expect(next.videos['none']).toBeUndefined();
  });

  test('changes no lock that was there before', () => {
    const text = formatLock(lock);
    withShot(lock, 'teaser/desk', lock.shots['outro/logo']!);
    withVideos(lock, { videos: [], strike: Object.keys(lock.shots) });
    expect(formatLock(lock)).toBe(text);
  });

  test('is quick for 10,000 shots in 2,000 videos', () => {
    const videos = Array.from({ length: 2_000 }, (_, index) =>
      video(
        `v${index}`,
        Array.from({ length: 5 }, (__, shot) => ({ id: `s${shot}` })),
      ),
    );
    const one = lock.shots['outro/logo']!;
    const shots = Object.fromEntries(
      videos.flatMap(({ id, shots: own }) => own.map((shot) => [`${id}/${shot.id}`, one])),
    );
    const began = performance.now();
    const next = withVideos({ ...emptyLock, shots }, { videos, strike: ['v7/s1'] });
    expect(performance.now() - began).toBeLessThan(500);
    expect(next.videos['v7']).toEqual({ shots: ['s0', 's2', 's3', 's4'] });
  });
});
