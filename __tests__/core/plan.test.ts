import { emptyLedger, withDamaged } from '../../src/core/ledger.js';
import { emptyLock } from '../../src/core/lock.js';
import { makePlan, withLost } from '../../src/core/plan.js';
import { veoRates } from '../../src/core/prices.js';
import {
  clip,
  doneAs,
  entryFor,
  ledgerOf,
  planOf,
  progress,
  takeRecord,
  video,
} from './builders.js';
import { rendered, told } from './rendered.js';

const teaser = video('teaser', [
  { id: 'skyline', prompt: 'A city skyline at dawn' },
  { id: 'desk', prompt: 'A lamp on a desk' },
]);
const outro = video('outro', [{ id: 'logo', prompt: 'A logo glows' }]);

describe('what the ledger says of a take', () => {
  const videos = [outro];
  const entry = entryFor(planOf({ videos }), 'outro/logo');
  const decided = (record: Parameters<typeof takeRecord>[1], failures?: number) => {
    const over = failures === undefined ? {} : { failures };
    return planOf({ videos, ledger: ledgerOf(takeRecord(entry, record, over)) }).entries[0]!
      .decision;
  };

  test('waits for a take that is open, since its submit', () => {
    expect(decided(progress.open)).toEqual({ do: 'wait', since: '2026-11-22T09:27:00Z' });
  });

  test('waits for a take that is being submitted, since its claim', () => {
    expect(decided(progress.intended)).toEqual({ do: 'wait', since: '2026-11-22T09:26:00Z' });
  });

  test('reuses a take that is done', () => {
    expect(decided(doneAs(entry))).toEqual({
      do: 'reuse',
      from: 'ledger',
      clip: clip(`${entry.fingerprint}/1`),
    });
  });

  test('holds a take that was possibly charged, and says what paying again costs', () => {
    expect(decided(progress.unknown)).toEqual({
      do: 'held',
      because: 'unknown',
      why: 'possibly charged: the answer to its submit was lost',
      credits: 10,
    });
  });

  test('holds a take whose entry is damaged', () => {
    const ledger = withDamaged(emptyLedger, `${entry.fingerprint}/1`);
    expect(planOf({ videos, ledger }).entries[0]!.decision).toMatchObject({
      do: 'held',
      because: 'unknown',
    });
  });

  test('renders a take once more that failed once', () => {
    expect(decided(progress.failed)).toEqual({
      do: 'render',
      because: [{ what: 'failed', reason: 'the prompt was refused' }],
      credits: 10,
    });
  });

  test('holds a take that failed twice', () => {
    expect(decided(progress.failed, 2)).toEqual({
      do: 'held',
      because: 'failed',
      why: 'failed 2 times: the prompt was refused',
      credits: 10,
    });
  });

  test('renders a take that was never accepted, as if it were new', () => {
    expect(decided(progress.withdrawn)).toEqual({
      do: 'render',
      because: [{ what: 'new' }],
      credits: 10,
    });
  });

  test('pays nothing for what waits or is held', () => {
    for (const record of [progress.open, progress.intended, progress.unknown])
      expect(planOf({ videos, ledger: ledgerOf(takeRecord(entry, record)) }).credits).toBe(0);
  });

  test('a raised take gets out of what is held', () => {
    const raised = [video('outro', [{ ...outro.shots[0]!, take: 2 }])];
    const ledger = ledgerOf(takeRecord(entry, progress.unknown));
    expect(planOf({ videos: raised, ledger }).entries.map(told)).toEqual(['render at 2']);
  });
});

describe('striking', () => {
  const paid = rendered([teaser, outro]);

  test('strikes what is gone from the file, in order', () => {
    const videos = [video('teaser', [teaser.shots[0]!])];
    expect(planOf({ videos, ...paid }).strike).toEqual(['outro/logo', 'teaser/desk']);
  });

  test('strikes nothing behind a filter, not even what is gone', () => {
    const known = [video('teaser', [teaser.shots[0]!]), outro];
    expect(planOf({ videos: [known[0]!], known, ...paid }).strike).toEqual([]);
    expect(planOf({ videos: [known[1]!], known, ...paid }).strike).toEqual([]);
  });

  test('a lost clip stays in the lock under its old name, or it would be paid for again', () => {
    const videos = [video('teaser', [teaser.shots[0]!, { ...teaser.shots[1]!, id: 'table' }])];
    const draft = planOf({ videos, lock: paid.lock });
    const gone = paid.lock.shots['teaser/desk']!.clip.sha256;
    const plan = withLost(draft, new Map([[gone, 10]]));
    expect(plan.entries.map(told)).toEqual(['keep', 'lost']);
    expect(plan.strike).toEqual(['outro/logo']);
    expect(plan.credits).toBe(0);
  });
});

describe('the digest', () => {
  test('is the same in whatever order shots and videos stand', () => {
    const { digest: one } = planOf({ videos: [teaser, outro] });
    const turned = video('teaser', teaser.shots.toReversed());
    expect(planOf({ videos: [outro, turned] }).digest).toBe(one);
  });

  test('does not depend on names, nor on what is free', () => {
    const { digest: one } = planOf({ videos: [teaser] });
    const named = video(
      'x',
      teaser.shots.map((shot, index) => ({ ...shot, id: `s${index}` })),
    );
    expect(planOf({ videos: [named] }).digest).toBe(one);
    expect(planOf({ videos: [teaser, outro], ...rendered([outro]) }).digest).toBe(one);
  });

  test('changes with what is paid for, and how often', () => {
    const shots = teaser.shots;
    const digests = [
      planOf({ videos: [teaser] }),
      planOf({ videos: [teaser, outro] }),
      planOf({ videos: [video('teaser', [shots[0]!])] }),
      planOf({ videos: [video('teaser', [{ ...shots[0]!, take: 2 }, shots[1]!])] }),
      planOf({ videos: [video('teaser', shots, { resolution: '1080p' })] }),
      planOf({ videos: [] }),
    ].map((plan) => plan.digest);
    expect(new Set(digests).size).toBe(digests.length);
  });

  test('is pinned: an approval is given for it', () => {
    expect(planOf({ videos: [teaser] }).digest).toMatchInlineSnapshot(
      `"5000107681612d84e9c3e51cad0ebb8e549df9e4e8fe7bae786bfa985907a947"`,
    );
  });
});

test('a shot without its identity is a mistake of ours, and named', () => {
  const world = {
    provider: 'nanophoto',
    lock: emptyLock,
    ledger: emptyLedger,
    identities: new Map(),
    rates: veoRates,
  } as const;
  expect(() => makePlan({ videos: [teaser], known: [teaser] }, world)).toThrow(
    'no identity was computed for teaser/skyline',
  );
});

describe('lost clips', () => {
  const paid = rendered([teaser, outro]);
  const shaOf = (key: string) => paid.lock.shots[key]!.clip.sha256;

  test('change only the shots that need them, and what is struck stays so', () => {
    const plan = planOf({ videos: [teaser], lock: paid.lock, ledger: paid.ledger });
    const lost = withLost(plan, new Map([[shaOf('teaser/desk'), 10]]));
    expect(lost.entries.map(told)).toEqual(['keep', 'lost']);
    expect(lost.entries[1]!.decision).toEqual({
      do: 'lost',
      clip: paid.lock.shots['teaser/desk']!.clip,
      credits: 10,
    });
    expect(lost.strike).toEqual(['outro/logo']);
    expect(withLost(plan, new Map())).toEqual(plan);
    const unpaid = planOf({ videos: [teaser] });
    expect(withLost(unpaid, new Map([[shaOf('outro/logo'), 10]]))).toEqual(unpaid);
  });

  test('a name that is gone is kept for a clip that is lost, not for one that is there', () => {
    const renamed = teaser.shots.map((shot) => ({ ...shot, id: `${shot.id}-2` }));
    const draft = planOf({ videos: [video('teaser', renamed), outro], lock: paid.lock });
    expect(draft.entries.map(told)).toEqual(['reuse teaser/skyline', 'reuse teaser/desk', 'keep']);
    expect(draft.strike).toEqual(['teaser/desk', 'teaser/skyline']);
    const lost = withLost(draft, new Map([[shaOf('teaser/desk'), 10]]));
    expect(lost.strike).toEqual(['teaser/skyline']);
  });
});
