import { emptyLedger, takeKey, withDamaged, withEntries } from '../../src/core/ledger.js';
import type { Video } from '../../src/core/shot.js';
import {
  entryFor,
  identityOf,
  lockAfter,
  planOf,
  progress,
  takeRecord,
  video,
} from './builders.js';

const teaser = video('teaser', [{ id: 'desk', prompt: 'A lamp on a desk' }]);
const of = { ...identityOf(teaser), take: 1 };
const damaged = withDamaged(emptyLedger, takeKey(of.fingerprint, 1));

describe('a take whose ledger entry is damaged', () => {
  test('is held, because nobody knows whether it is paid for', () => {
    const plan = planOf({ videos: [teaser], ledger: damaged });
    expect(plan.credits).toBe(0);
    expect(entryFor(plan, 'teaser/desk').decision).toEqual({
      do: 'held',
      because: 'unknown',
      why: 'possibly charged: its ledger entry is damaged',
      credits: 10,
    });
  });

  test('does not touch what the lock has', () => {
    const lock = lockAfter(planOf({ videos: [teaser] }));
    const plan = planOf({ videos: [teaser], lock, ledger: damaged });
    expect(entryFor(plan, 'teaser/desk').decision.do).toBe('keep');
  });

  test('is passed by when another is asked for', () => {
    const again = video('teaser', [{ id: 'desk', prompt: 'A lamp on a desk', take: 2 }]);
    const plan = planOf({ videos: [again], ledger: damaged });
    expect(entryFor(plan, 'teaser/desk')).toMatchObject({ take: 2, decision: { do: 'render' } });
  });

  test('is not used again as the next unused one of a sequence', () => {
    const first = planOf({ videos: [story(1)] });
    const { fingerprint } = entryFor(first, 'story/one');
    const plan = planOf({
      videos: [story(2)],
      lock: lockAfter(first),
      ledger: withDamaged(emptyLedger, takeKey(fingerprint, 2)),
    });
    expect(entryFor(plan, 'story/one')).toMatchObject({ take: 3, decision: { do: 'render' } });
  });

  test('is damaged no more once it is written anew', () => {
    const mended = withEntries(damaged, [takeRecord(of, progress.withdrawn)]);
    expect(mended.damaged.size).toBe(0);
    const plan = planOf({ videos: [teaser], ledger: mended });
    expect(entryFor(plan, 'teaser/desk').decision.do).toBe('render');
  });
});

/** A sequence whose last shot is asked for in a take. */
function story(end: number): Video {
  const shots = [{ id: 'one' }, { id: 'two' }, { id: 'end', take: end }];
  return video('story', shots, { sequence: true });
}
