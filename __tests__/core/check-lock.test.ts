import { checkLock } from '../../src/core/check-lock.js';
import { checkText, isStale } from '../../src/core/check-text.js';
import { emptyLedger, type Ledger, type Progress } from '../../src/core/ledger.js';
import { emptyLock, formatLock, type Lock } from '../../src/core/lock.js';
import type { Video } from '../../src/core/shot.js';
import {
  entryFor,
  ledgerAfter,
  ledgerOf,
  lockAfter,
  planOf,
  progress,
  takeRecord,
  video,
} from './builders.js';

const film = video('film', [{ id: 'desk' }, { id: 'dusk' }]);
const everything = planOf({ videos: [film] });
const locked = lockAfter(everything);

interface Known {
  readonly videos?: readonly Video[];
  readonly lock?: Lock;
  readonly ledger?: Ledger;
  readonly lockText?: string | undefined;
}

function check({ videos = [film], lock = emptyLock, ledger = emptyLedger, ...known }: Known = {}) {
  const lockText = 'lockText' in known ? known.lockText : formatLock(lock);
  return checkLock(planOf({ videos, lock, ledger }), {
    videos,
    lock,
    ledger,
    unused: [],
    lockText,
  });
}

/** Without colours, but with their names, so that a lost one is noticed. */
const told = (found: ReturnType<typeof check>, fixed = false) =>
  checkText(found, {
    config: 'videos.yml',
    file: 'videos.lock.json',
    fixed,
    paint: (style, text) => `${style}(${text})`,
  });
const ledgerWith = (state: Progress) =>
  ledgerOf(takeRecord(entryFor(everything, 'film/desk'), state));

test('a lock that says all that the config asks for is up to date', () => {
  const found = check({ lock: locked });
  expect(found).toMatchObject({ isCurrent: true, findings: [] });
  expect(isStale(found, false)).toBe(false);
  expect(told(found)).toBe('green(videos.lock.json is up to date.)\n');
});

test('what nobody paid for is told with why and what it costs, and no mending helps', () => {
  const found = check({ lockText: undefined });
  expect(found.findings).toEqual([
    { is: 'unpaid', shot: 'film/desk', because: [{ what: 'new' }], credits: 10 },
    { is: 'unpaid', shot: 'film/dusk', because: [{ what: 'new' }], credits: 10 },
  ]);
  expect([isStale(found, false), isStale(found, true)]).toEqual([true, true]);
  expect(told(found)).toContain('yellow(videos.lock.json is stale.)\n20 credits would pay');
  expect(told(found, true)).toBe(
    [
      '  film/desk  not paid for as it is (new), 10 credits',
      '  film/dusk  not paid for as it is (new), 10 credits',
      'green(videos.lock.json is written anew, at no cost.)',
      '20 credits would pay for what is missing: shotlock render',
      '',
    ].join('\n'),
  );
});

test('the equal of a shot that is not paid for costs nothing more', () => {
  const twins = video('film', [
    { id: 'desk', prompt: 'A lamp' },
    { id: 'dusk', prompt: 'A lamp' },
  ]);
  const found = check({ videos: [twins] });
  expect(found.findings[1]).toEqual({ is: 'unpaid', shot: 'film/dusk', because: [], credits: 0 });
  expect(told(found)).toContain('  film/dusk  not paid for as it is, 0 credits\n');
  expect(told(found)).toContain('10 credits would pay for what is missing');
});

test('what was paid for and is not in the lock is mended for nothing', () => {
  const found = check({ ledger: ledgerAfter(everything) });
  expect(found.findings).toEqual([
    { is: 'unlocked', shot: 'film/desk' },
    { is: 'unlocked', shot: 'film/dusk' },
  ]);
  expect(formatLock(found.mended)).toBe(formatLock(locked));
  expect([isStale(found, false), isStale(found, true)]).toEqual([true, false]);
  expect(told(found)).toContain('  film/desk  paid for, but not in the lock\n');
  expect(told(found)).toContain('yellow(videos.lock.json is stale.) Mend what is free: ');
  expect(told(found, true)).toBe(
    [
      '  film/desk  locked: it was paid for',
      '  film/dusk  locked: it was paid for',
      'green(videos.lock.json is written anew, at no cost.)',
      '',
    ].join('\n'),
  );
});

test('the mended lock says what the ledger knows of a take', () => {
  const ledger = ledgerAfter(everything);
  const timed = [...ledger.takes.values()].map((record) =>
    record.progress.state === 'done'
      ? { ...record, progress: { ...record.progress, generationSeconds: 187 } }
      : record,
  );
  const { mended } = check({ ledger: ledgerOf(...timed) });
  expect(mended.shots['film/desk']).toEqual({
    ...locked.shots['film/desk'],
    generationSeconds: 187,
  });
});

test('a shot that has moved takes its entry along', () => {
  const moved = video('trailer', [{ id: 'opening', prompt: film.shots[0]!.prompt }]);
  const { findings, mended } = check({ videos: [moved], lock: locked });
  expect(findings).toEqual([
    { is: 'unlocked', shot: 'trailer/opening' },
    { is: 'gone', shot: 'film/desk' },
    { is: 'gone', shot: 'film/dusk' },
  ]);
  expect(mended.shots).toEqual({ 'trailer/opening': locked.shots['film/desk'] });
});

test('a take that the config asks for again after another one is locked as what was asked', () => {
  const lowered = video('film', [{ id: 'desk', take: 2 }, { id: 'dusk' }]);
  const plan = planOf({ videos: [lowered], lock: locked });
  const second = lockAfter(plan, locked);
  const ledger = ledgerAfter(plan, ledgerAfter(everything));
  const { mended } = check({ lock: second, ledger });
  expect(mended.shots['film/desk']).toMatchObject({ take: 1, askedTake: 1 });
});

test('what is gone is struck', () => {
  const lock = lockAfter(planOf({ videos: [film, video('outro', [{ id: 'logo' }])] }));
  const found = check({ lock });
  expect(found.findings).toEqual([{ is: 'gone', shot: 'outro/logo' }]);
  expect(told(found)).toContain('  outro/logo  no longer in the config\n');
  expect(told(found, true)).toContain('  outro/logo  struck: no longer in the config\n');
  expect(formatLock(found.mended)).toBe(formatLock(locked));
});

test('what is under way is collected by a render, not by a mending', () => {
  const found = check({ ledger: ledgerWith(progress.open) });
  expect(found.findings[0]).toEqual({ is: 'under-way', shot: 'film/desk' });
  expect(isStale(found, true)).toBe(true);
  expect(told(found)).toContain(
    '  film/desk  under way and paid for: shotlock render collects it\n',
  );
});

test('what is held is told with why, and its controls are shown as what they are', () => {
  const found = check({ ledger: ledgerWith({ ...progress.unknown, reason: 'lost\u001b[2J' }) });
  expect(found.findings[0]).toMatchObject({ is: 'held', shot: 'film/desk' });
  expect(isStale(found, true)).toBe(true);
  expect(told(found)).toMatch(/^ {2}film\/desk {2}held: \S/u);
  expect(told(found)).not.toContain('\u001b');
});

test('a current lock with shots that nobody paid for is not called up to date', () => {
  const half = lockAfter(planOf({ videos: [video('film', [{ id: 'desk' }])] }));
  const { mended } = check({ lock: half });
  const found = check({ lock: mended });
  expect(found.isCurrent).toBe(true);
  expect(told(found)).toBe(
    [
      '  film/dusk  not paid for as it is (new), 10 credits',
      '10 credits would pay for what is missing: shotlock render',
      '',
    ].join('\n'),
  );
  expect(isStale(found, false)).toBe(true);
});

test('bytes that differ from what would be written are stale', () => {
  const found = check({ lock: locked, lockText: `${formatLock(locked)}\n` });
  expect(found).toMatchObject({ isCurrent: false, findings: [] });
  expect(isStale(found, false)).toBe(true);
});
