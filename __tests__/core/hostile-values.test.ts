import * as fc from 'fast-check';
import { stringify } from 'yaml';
import { emptyLedger, withEntries } from '../../src/core/ledger.ts';
import { formatLock } from '../../src/core/lock.ts';
import { parseLock } from '../../src/core/parse-lock.ts';
import { isEntry } from '../../src/ports/ledger-entry.ts';
import { planOf, takeRecord, progress, video } from './builders.ts';
import { rendered } from './rendered.ts';
import { understand } from './config/understand.ts';

/** The same inputs in every run; `numRuns` keeps all of it within a few seconds. */
const options = { seed: 20_261_126, numRuns: 300 };

/** Keys that mean something to somebody: to the format, to JavaScript, to YAML. */
const keys = fc.oneof(
  fc.constantFrom(
    'version',
    'videos',
    'shots',
    'id',
    'prompt',
    'matrix',
    'include',
    'vars',
    'style',
    'take',

    '__proto__',
    'constructor',
    'toString',
    '<<',
    '',
    '*',
    '&a',
    '!!js',
    'a:b',
    '\u0000',
    '\ud800',
  ),
  fc.string({ maxLength: 8, unit: 'grapheme' }),
);
const leaves = fc.oneof(
  fc.constantFrom<unknown>(
    1,
    0,
    -0,
    1e308,
    NaN,
    null,
    true,
    '',
    '{{x}}',
    '{{',
    '../x',
    'CON',
    '16:9',
  ),
  fc.string({ maxLength: 20, unit: 'binary' }),
  fc.integer(),
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    leaves,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(keys, tie('tree'), { maxKeys: 5 }),
  ),
}));

/** A value with one part of it replaced by anything. */
function damaged(whole: object): fc.Arbitrary<unknown> {
  const text = JSON.stringify(whole);
  const parts = [...text.matchAll(/"(?:[^"\\]|\\.)*"|\d+|[{}[\],:]/gu)];
  return fc.tuple(fc.nat(parts.length - 1), tree).map(([index, value]) => {
    const { index: at, 0: part } = parts[index]!;
    const put = JSON.stringify(value) ?? '0';
    return text.slice(0, at) + put + text.slice(at + part.length);
  });
}

/** Refused or accepted within a second of this process; nothing else is touched. */
function within(check: () => void): void {
  const before = process.cpuUsage();
  check();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(1000);
  expect(Object.keys(Object.prototype)).toEqual([]);
}

const videos = [
  video('teaser', [
    { id: 'skyline', prompt: 'A city' },
    { id: 'desk', prompt: 'A desk' },
  ]),
];
const paid = rendered(videos, { digests: new Map() });

test('whatever a config says, it is accepted or refused with a place', () => {
  const config = fc.record(
    { version: fc.oneof(fc.constant(1), leaves), videos: tree, vars: tree },
    { requiredKeys: [] },
  );
  const texts = fc.oneof(
    config.map((value) => stringify(value)),
    tree.map((value) => stringify(value) ?? ''),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  fc.assert(
    fc.property(texts, (text) =>
      within(() => {
        for (const { code, where } of understand(text).problems)
          expect([code, where]).toEqual([code, expect.objectContaining({ file: 'videos.yml' })]);
      }),
    ),
    options,
  );
});

test('whatever a lock says, it is accepted and planned with, or refused by name', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        damaged(paid.lock),
        tree.map((value) => JSON.stringify(value) ?? ''),
      ),
      (value) =>
        within(() => {
          const read = parseLock({ file: 'videos.lock.json', text: String(value) });
          if ('problem' in read) expect(read.problem.message).toContain('videos.lock.json');
          else {
            planOf({ videos, lock: read.lock });
            expect(parseLock({ file: 'again', text: formatLock(read.lock) })).toEqual(read);
          }
        }),
    ),
    options,
  );
});

test('whatever stands in a ledger, it is an entry that a plan can be made with, or it is none', () => {
  const [entry] = planOf({ videos }).entries;
  const record = takeRecord(entry!, progress.unknown);
  fc.assert(
    fc.property(
      fc.oneof(
        damaged(record),
        tree.map((value) => JSON.stringify(value) ?? ''),
      ),
      (text) =>
        within(() => {
          const value = parsed(String(text));
          if (isEntry(value)) planOf({ videos, ledger: withEntries(emptyLedger, [value]) });
        }),
    ),
    options,
  );
});

test('a plan is the same, and costs the same, however often it is made', () => {
  const shots = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,6}$/u),
      prompt: fc.string({ minLength: 1, maxLength: 12 }),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(shots, (all) => {
      const own = [video('a', all)];
      const plan = planOf({ videos: own });
      expect(planOf({ videos: own })).toEqual(plan);
      // Equal input is paid for once, so the price is that of the distinct fingerprints.
      const distinct = new Set(plan.entries.map(({ fingerprint }) => fingerprint)).size;
      expect(plan.credits).toBe(10 * distinct);
      const after = rendered(own, { digests: new Map() });
      expect(planOf({ videos: own, ...after }).credits).toBe(0);
    }),
    options,
  );
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
