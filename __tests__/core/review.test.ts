import { changesSince } from '../../src/core/changes.js';
import { identify } from '../../src/core/fingerprint.js';
import { emptyLock, type Lock } from '../../src/core/lock.js';
import type { Outcome } from '../../src/core/outcome.js';
import type { Plan } from '../../src/core/plan.js';
import { chooseEmbedded } from '../../src/core/review/choose-embedded.js';
import { reviewPage, type Piece } from '../../src/core/review/page.js';
import { promptChange } from '../../src/core/review/prompt-change.js';
import type { Shown } from '../../src/core/review/shown.js';
import { text } from '../../src/core/review/text.js';
import { reviewOf, type Review } from '../../src/core/review.js';
import { shotKey, type Video } from '../../src/core/shot.js';
import { fileImage, lockAfter, planOf, video } from './builders.js';
import { hostileText, random } from './random.js';
import { rendered } from './rendered.js';

const skyline = { id: 'skyline', prompt: 'A city skyline at dawn' };
const desk = { id: 'desk', prompt: 'A lamp on an oak desk\n\n35mm film' };
const teaser = video('teaser', [skyline, desk], { title: 'Teaser' });
const walnut = video('teaser', [
  skyline,
  { ...desk, prompt: 'A lamp on a walnut desk\n\n35mm film' },
]);
const paid = rendered([teaser]);

/** The review of a run that rendered all of it but `missing`. */
function reviewed(videos: readonly Video[], base: Lock, missing: readonly string[] = []): Review {
  const plan = planOf({ videos, lock: base });
  return reviewOf(findings(videos, plan, base, missing), { lock: base })!;
}

function findings(
  videos: readonly Video[],
  plan: Plan,
  base: Lock,
  missing: readonly string[] = [],
): Parameters<typeof reviewOf>[0] {
  const lock = lockAfter(plan, base);
  const outcomes = plan.entries.map((entry): Outcome => {
    const key = shotKey(entry.shot);
    const problem = { code: 'failed', severity: 'error' as const, message: `${key}: refused` };
    return missing.includes(key)
      ? { entry, because: 'failed', problem }
      : { entry, locked: lock.shots[key]!, collected: true };
  });
  return {
    config: 'videos.yml',
    mode: 'render',
    videos,
    plan,
    changes: changesSince({ lock: base }, videos, plan),
    price: plan.credits,
    cap: { credits: 300, source: 'max-credits' },
    blocked: false,
    rendered: {
      outcomes,
      credits: { charged: plan.credits, refunded: 0, unknown: 0 },
      requests: 2,
      unwritten: 0,
      excess: 0,
      unstored: 0,
    },
    cuts: [],
    shownPath: (path) => path,
    problems: [],
  };
}

describe('a review', () => {
  test('shows the old and the new take of a shot that changed, and why', () => {
    const [one, two] = reviewed([walnut], paid.lock).videos[0]!.shots;
    expect(one).toMatchObject({ id: 'skyline', changed: false, startSeconds: 0 });
    expect(one).not.toHaveProperty('before');
    expect(two).toMatchObject({
      id: 'desk',
      number: 2,
      changed: true,
      startSeconds: 8,
      seconds: 8,
      credits: 10,
      before: { number: 1, clip: paid.lock.shots['teaser/desk']!.clip },
      now: { number: 1, inputs: { prompt: 'A lamp on a walnut desk\n\n35mm film' } },
      differing: [
        { what: 'prompt', was: desk.prompt, now: 'A lamp on a walnut desk\n\n35mm film' },
      ],
    });
  });

  test('of a new shot has no old take', () => {
    const [one] = reviewed([video('new', [skyline])], emptyLock).videos[0]!.shots;
    expect(one).not.toHaveProperty('before');
    expect(one?.differing).toEqual([]);
  });

  test('of a shot that failed shows the old take and the problem', () => {
    const [, two] = reviewed([walnut], paid.lock, ['teaser/desk']).videos[0]!.shots;
    expect(two).toMatchObject({ before: { number: 1 }, problem: 'teaser/desk: refused' });
    expect(two).not.toHaveProperty('now');
  });

  test('of another take of the same input says so', () => {
    const later = video('teaser', [skyline, { ...desk, take: 3 }]);
    const review = reviewed([later], paid.lock);
    expect(review.videos[0]?.shots[1]?.differing).toEqual([{ what: 'take', was: '1', now: '3' }]);
  });

  test('names images by what they are', () => {
    const withImage = (path: string) =>
      video('v', [
        { id: 'a', images: [fileImage(path)], generationType: 'REFERENCE_2_VIDEO' as const },
      ]);
    const digests = new Map([
      ['a.png', 'a'.repeat(64)],
      ['b.png', 'b'.repeat(64)],
    ]);
    const before = rendered([withImage('a.png')], { digests });
    const videos = [withImage('b.png')];
    const plan = planOf({ videos, lock: before.lock, digests });
    const review = reviewOf(findings(videos, plan, before.lock), { lock: before.lock });
    expect(review?.videos[0]?.shots[0]?.differing).toEqual([
      { what: 'images', was: 'file aaaaaaaaaaaa…', now: 'b.png' },
    ]);
  });

  test('compares an animatic with the clip that is paid for, provider aside', () => {
    const videos = [walnut];
    const identities = identify(videos, { provider: 'nanophoto', digests: new Map() });
    const base = { lock: paid.lock, identities };
    const plan = planOf({ videos, provider: 'simulator' });
    const changes = changesSince(base, videos, plan);
    const review = reviewOf({ ...findings(videos, plan, emptyLock), changes }, base);
    expect(review?.videos[0]?.shots[1]).toMatchObject({
      before: { inputs: { provider: 'nanophoto' } },
      now: { inputs: { provider: 'simulator' } },
      differing: [{ what: 'prompt' }],
    });
  });

  test('is none of a plan, nor where nothing differs', () => {
    const plan = planOf({ videos: [teaser], lock: paid.lock });
    const { rendered: _, ...planned } = findings([teaser], plan, emptyLock);
    expect(reviewOf(planned, { lock: paid.lock })).toBeUndefined();
    expect(reviewOf(findings([teaser], plan, paid.lock), { lock: paid.lock })).toBeUndefined();
  });
});

describe('what stands in the page', () => {
  const review = reviewed([walnut], paid.lock);
  const [, { before, now } = { before: undefined, now: undefined }] = review.videos[0]!.shots;

  test('is all of it while it is small', () => {
    expect([...chooseEmbedded(review).clips]).toEqual([now!.clip.sha256, before!.clip.sha256]);
  });

  test('is the new take rather than the old one', () => {
    expect([...chooseEmbedded(review, 1_500).clips]).toEqual([now!.clip.sha256]);
    expect(chooseEmbedded(review, 500).clips.size).toBe(0);
  });
});

describe('text', () => {
  test('of 10,000 kinds ends no element and no attribute, and hides nothing', () => {
    const chance = random(7);
    for (let round = 0; round < 10_000; round += 1) {
      const html = text(hostileText(chance));
      expect(html).not.toMatch(
        /[<>"'\r\0\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u,
      );
      expect(html).not.toMatch(/&(?!#\d+;)|\p{Cs}/u);
    }
  });

  test('keeps its lines and its letters', () => {
    expect(text('Ж 東京 🚀\n\ttabs & <b>')).toBe('Ж 東京 🚀\n tabs &#38; &#60;b&#62;');
  });
});

describe('the page', () => {
  test('has a policy that allows its own script and style by hash, and nothing from elsewhere', () => {
    const html = joined(reviewPage(reviewed([walnut], paid.lock), nothingShown));
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1];
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      expect.stringMatching(/^script-src 'sha256-[\w+/]{43}='$/u),
      expect.stringMatching(/^style-src 'sha256-[\w+/]{43}='$/u),
      'img-src data:',
      "media-src 'self' blob: file:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(html.match(/(?:src|href)="?(?!#)[^"\s>]+/gu) ?? []).toEqual([]);
    expect(html).not.toMatch(/ (?:style|on\w+)=/u);
  });

  test('is the same bytes for the same review', () => {
    const pieces = () => joined(reviewPage(reviewed([walnut], paid.lock), nothingShown));
    expect(pieces()).toBe(pieces());
  });

  test('has each file once, however often it is shown', () => {
    const review = reviewed([walnut, video('other', walnut.shots)], paid.lock);
    const { sha256 } = review.videos[0]!.shots[1]!.now!.clip;
    const clips = new Map([[sha256, { kind: 'embedded', name: sha256, path: '/clip' } as const]]);
    const pieces = reviewPage(review, { ...nothingShown, clips });
    expect(pieces.filter((piece) => typeof piece !== 'string')).toEqual([{ file: '/clip' }]);
  });
});

describe('a prompt that changed', () => {
  const marked = (was: string, now: string) =>
    promptChange({
      ...reviewed([walnut], paid.lock).videos[0]!.shots[1]!,
      differing: [{ what: 'prompt', was, now }],
    });

  test.each([
    ['an oak desk', 'a walnut desk', '<del>an oak</del> <ins>a walnut</ins> desk'],
    ['Glow softly now.', 'Glow now.', 'Glow <del>softly</del> now.'],
    ['Glow now.', 'Glow softly now.', 'Glow <ins>softly</ins> now.'],
    ['one\n\nstyle', 'two\n\nstyle', '<del>one</del> <ins>two</ins>\n\nstyle'],
    ['<b>', '</p>', '<del>b</del> <ins>/p</ins>'],
  ])('from %j to %j', (was, now, html) => {
    const inner = /<p class="prompt" dir="auto">(.*)<\/p>/su.exec(marked(was, now))?.[1];
    const plain = inner?.replaceAll(/&#60;|&#62;/gu, '');
    expect(plain?.replaceAll(/ +/gu, ' ')).toBe(html);
  });
});

const nothingShown: Shown = { clips: new Map(), cuts: new Map(), stills: new Map() };

function joined(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.file)).join('');
}
