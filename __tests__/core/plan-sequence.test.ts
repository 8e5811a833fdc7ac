import { emptyLedger, withEntries, type Ledger, type TakeRecord } from '../../src/core/ledger.js';
import type { Lock } from '../../src/core/lock.js';
import type { PlanEntry } from '../../src/core/plan.js';
import type { Video } from '../../src/core/shot.js';
import { claim, doneAs, planOf, progress, takeRecord, video } from './builders.js';
import { rendered, told } from './rendered.js';

const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const story = sequence([a, b, c]);

function sequence(shots: Parameters<typeof video>[1]): Video {
  return video('story', shots, { sequence: true });
}

/** The plan's decisions, and what it costs. */
function plan(videos: readonly Video[], paid: { readonly lock?: Lock; readonly ledger?: Ledger }) {
  const { entries, credits } = planOf({ videos, ...paid });
  return { does: entries.map(told), credits, entries };
}

/** The ledger with what became of the takes of one request, in order. */
function answered(
  entries: readonly PlanEntry[],
  states: readonly (keyof typeof progress | 'done')[],
  over: Partial<TakeRecord> = {},
  ledger: Ledger = emptyLedger,
): Ledger {
  return withEntries(
    ledger,
    entries.map((entry, index) => {
      const state = states[index] ?? 'done';
      return takeRecord(entry, state === 'done' ? doneAs(entry) : progress[state], over);
    }),
  );
}

const later = { claim: { ...claim, run: '4712', at: '2026-11-23T10:00:00Z' } };

describe('a sequence', () => {
  test('is kept when nothing changed', () => {
    expect(plan([story], rendered([story]))).toMatchObject({
      does: ['keep', 'keep', 'keep'],
      credits: 0,
    });
  });

  test('is rendered and priced whole when one prompt changed', () => {
    const changed = sequence([a, { ...b, prompt: 'A door opens' }, c]);
    const { does, credits, entries } = plan([changed], rendered([story]));
    expect(does).toEqual(['render', 'render', 'render']);
    expect(credits).toBe(30);
    expect(entries.map(({ decision }) => 'because' in decision && decision.because)).toEqual([
      [{ what: 'sequence' }],
      [{ what: 'changed', field: 'prompt', was: 'A wide shot of b', now: 'A door opens' }],
      [{ what: 'sequence' }],
    ]);
  });

  test.each([
    ['the order of its shots changed', sequence([b, a, c])],
    ['a shot is gone', sequence([a, b])],
    ['a shot was added', sequence([a, b, c, { id: 'd' }])],
    ['it was none before', video('story', [a, b, c])],
  ])('is rendered whole when %s', (_, other) => {
    const [was, now] = other.sequence ? [story, other] : [other, story];
    const { does, credits } = plan([now], rendered([was]));
    expect(does).toEqual(now.shots.map(() => 'render'));
    expect(credits).toBe(now.shots.length * 10);
  });

  test('costs nothing when its shots and the video are renamed', () => {
    const renamed = video(
      'tale',
      [{ ...story.shots[0]!, id: 'x' }, story.shots[1]!, story.shots[2]!],
      {
        sequence: true,
      },
    );
    expect(plan([renamed], rendered([story])).credits).toBe(0);
  });

  test('costs nothing again as another video with the same shots', () => {
    const twin = video('twin', story.shots, { sequence: true });
    expect(plan([story, twin], {}).credits).toBe(30);
    expect(plan([story, twin], rendered([story])).credits).toBe(0);
  });

  test('is kept apart from equal shots that are no sequence', () => {
    const single = video('single', story.shots);
    expect(plan([story, single], {}).credits).toBe(60);
  });
});

describe('a raised take in a sequence', () => {
  const raised = sequence([a, { ...b, take: 2 }, c]);
  const before = rendered([story]);
  const asked = plan([raised], before);

  test('renders all of it, the others with their next unused takes', () => {
    expect(asked.does).toEqual(['render at 2', 'render at 2', 'render at 2']);
    expect(asked.credits).toBe(30);
  });

  test('skips takes that were paid for, and those that nobody can read', () => {
    const second = { ...asked.entries[0]!, take: 2 };
    const ledger = withEntries(before.ledger, [takeRecord(second, doneAs(second), later)]);
    const damaged = new Set([`${asked.entries[2]!.fingerprint}/2`]);
    expect(plan([raised], { lock: before.lock, ledger: { ...ledger, damaged } }).does).toEqual([
      'render at 3',
      'render at 2',
      'render at 3',
    ]);
  });

  test('is kept once it is rendered, and free when it is asked for no more', () => {
    const after = rendered([raised], before);
    expect(plan([raised], after).does).toEqual(['keep at 2', 'keep at 2', 'keep at 2']);
    expect(plan([story], after)).toMatchObject({ credits: 0 });
  });

  test('going back takes all clips from the request that the file asks for', () => {
    const { lock } = rendered([raised], before);
    const ledger = answered(asked.entries, [], later, before.ledger);
    expect(plan([story], { lock, ledger }).does).toEqual([
      'reuse ledger',
      'reuse ledger',
      'reuse ledger',
    ]);
  });

  test('while it is under way, all of it is waited for', () => {
    const ledger = answered(asked.entries, ['open', 'open', 'open'], later, before.ledger);
    expect(plan([raised], { lock: before.lock, ledger })).toMatchObject({
      does: ['wait at 2', 'wait at 2', 'wait at 2'],
      credits: 0,
    });
  });

  test('when all of it failed once, all of it is tried once more', () => {
    const ledger = answered(asked.entries, ['failed', 'failed', 'failed'], later, before.ledger);
    expect(plan([raised], { lock: before.lock, ledger })).toMatchObject({
      does: ['render at 2', 'render at 2', 'render at 2'],
      credits: 30,
    });
  });

  test('when it was not accepted, the same takes are submitted again', () => {
    const states = ['withdrawn', 'withdrawn', 'withdrawn'] as const;
    const ledger = answered(asked.entries, states, later, before.ledger);
    expect(plan([raised], { lock: before.lock, ledger }).does).toEqual(asked.does);
  });

  test('when it is possibly charged, all of it is held', () => {
    const states = ['unknown', 'unknown', 'unknown'] as const;
    const ledger = answered(asked.entries, states, later, before.ledger);
    expect(plan([raised], { lock: before.lock, ledger })).toMatchObject({
      does: ['held at 2', 'held at 2', 'held at 2'],
      credits: 0,
    });
  });
});

describe('a sequence of which a part failed', () => {
  const { entries } = planOf({ videos: [story] });
  const { lock } = rendered([sequence([{ ...a, prompt: 'before' }, b, c])]);

  test.each([
    ['failed, and the others are done', ['done', 'failed', 'done']],
    ['failed, and the others are under way', ['open', 'failed', 'open']],
    ['was not accepted, and the others are done', ['done', 'withdrawn', 'done']],
    ['was not accepted, and the others are under way', ['open', 'withdrawn', 'open']],
    ['was not accepted, and another is possibly charged', ['unknown', 'withdrawn', 'done']],
  ] as const)('is held when one %s', (_, states) => {
    const { does, credits } = plan([story], { lock, ledger: answered(entries, states) });
    expect(does[1]).toBe('held');
    expect(does).not.toContain('render');
    expect(credits).toBe(0);
  });

  test('is held also when the lock has what succeeded', () => {
    const ledger = answered(entries, ['done', 'failed', 'done']);
    const part = rendered([story]).lock;
    const { 'story/b': _, ...shots } = part.shots;
    const { does, credits } = plan([story], { lock: { ...part, shots }, ledger });
    expect(does).toEqual(['keep', 'held', 'keep']);
    expect(credits).toBe(0);
  });

  test('says why, and what paying again would cost', () => {
    const ledger = answered(entries, ['done', 'failed', 'done']);
    expect(plan([story], { ledger }).entries[1]!.decision).toEqual({
      do: 'held',
      because: 'failed',
      why: 'a part of its sequence failed',
      credits: 10,
    });
  });

  test('is rendered whole when another take is asked for', () => {
    const ledger = answered(entries, ['done', 'failed', 'done']);
    const raised = sequence([a, { ...b, take: 2 }, c]);
    expect(plan([raised], { ledger })).toMatchObject({
      does: ['render at 2', 'render at 2', 'render at 2'],
      credits: 30,
    });
  });

  test('a take that is raised while the first is under way waits for a person', () => {
    const ledger = answered(entries, ['open', 'open', 'open']);
    const raised = sequence([a, { ...b, take: 2 }, c]);
    expect(plan([raised], { ledger })).toMatchObject({
      does: ['wait', 'held at 2', 'wait'],
      credits: 0,
    });
  });

  test('a take that is raised while others are possibly charged waits for a person', () => {
    const raised = sequence([a, { ...b, take: 2 }, c]);
    const ledger = answered(entries, ['unknown', 'done', 'done']);
    const { entries: planned, credits } = plan([raised], { ledger });
    expect(planned.map(told)).toEqual(['held', 'held at 2', 'reuse ledger']);
    expect(planned[1]!.decision).toMatchObject({ why: 'another shot of its sequence is held' });
    expect(credits).toBe(0);
  });

  test('says that the rest is under way', () => {
    const raised = sequence([a, { ...b, take: 2 }, c]);
    const ledger = answered(entries, ['open', 'open', 'open']);
    expect(plan([raised], { ledger }).entries[1]!.decision).toMatchObject({
      why: 'the rest of its sequence is under way; run again once that is done',
    });
  });
});

describe('a sequence whose shots have takes of different numbers', () => {
  const before = rendered([story]);
  const raised = [{ ...a, take: 3 }, b, c];
  const asked = plan([sequence(raised)], before);
  const ledger = answered(asked.entries, [], later, before.ledger);

  test('says that the others are rendered because of the sequence', () => {
    expect(asked.does).toEqual(['render at 3', 'render at 2', 'render at 2']);
    expect(asked.entries[1]!.decision).toMatchObject({ because: [{ what: 'sequence' }] });
  });

  test('takes all clips from one request, each its own number', () => {
    expect(plan([sequence(raised)], { lock: before.lock, ledger }).does).toEqual([
      'reuse ledger at 3',
      'reuse ledger at 2',
      'reuse ledger at 2',
    ]);
  });

  test('does so also when it was renamed', () => {
    const tale = video('tale', raised, { sequence: true });
    expect(plan([tale], { lock: before.lock, ledger }).does).toEqual([
      'reuse ledger at 3',
      'reuse ledger at 2',
      'reuse ledger at 2',
    ]);
  });
});
