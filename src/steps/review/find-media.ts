import { rm } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import type { Clip } from '../../core/lock.js';
import type { Review, ReviewedShot, ReviewedVideo, Take } from '../../core/review.js';
import { chooseEmbedded } from '../../core/review/choose-embedded.js';
import { partOf } from '../../core/review/addresses.js';
import type { Medium, Shown } from '../../core/review/shown.js';
import type { ClipFolder } from '../../ports/clip-folder.js';
import type { ClipStore } from '../../ports/clip-store.js';
import type { Stills } from '../../ports/stills.js';

export interface MediaPorts {
  readonly clips: ClipFolder;
  readonly store?: ClipStore;
  readonly stills?: Stills;
}

/** How files that are too large for the page are reached: beside it, or at their own addresses. */
export type Links =
  | { readonly kind: 'files' }
  | { readonly kind: 'addresses'; readonly ofCut: (video: string) => string | undefined };

/** Time for fetching old takes, in ms: the page is not worth more of a run. */
const MOST_FETCHING = 60_000;

/** Where each file is to be seen. Old takes are fetched where that is free, and left out where not. */
export async function findMedia(
  review: Review,
  page: { readonly path: string; readonly links: Links; readonly signal: AbortSignal },
  ports: MediaPorts,
): Promise<Pick<Shown, 'clips' | 'cuts'>> {
  const chosen = chooseEmbedded(review);
  const clips = new Map<string, Medium>();
  const cuts = new Map<string, Medium>();
  const signal = AbortSignal.any([page.signal, AbortSignal.timeout(MOST_FETCHING)]);
  for (const video of review.videos) {
    const cut = cutMedium(video);
    if (cut) cuts.set(video.id, cut);
    for (const shot of video.shots) {
      if (!shot.changed) continue;
      for (const take of [shot.now, shot.before]) {
        if (take && !clips.has(take.clip.sha256))
          clips.set(take.clip.sha256, await clipMedium(take, shot, video));
      }
    }
  }
  return { clips, cuts };

  function cutMedium({ id, cut }: ReviewedVideo): Medium | undefined {
    if (!cut) return undefined;
    const { path } = cut;
    if (chosen.cuts.has(id) && !cut.published)
      return { kind: 'embedded', name: cut.record.sha256, path };
    if (page.links.kind === 'files') return beside(path);
    const href = cut.published?.url ?? page.links.ofCut(id);
    return href === undefined ? tooLarge : { kind: 'link', href };
  }

  async function clipMedium(take: Take, shot: ReviewedShot, video: ReviewedVideo): Promise<Medium> {
    const { clip } = take;
    const path = ports.clips.pathOf(clip.sha256);
    const isEmbedded = chosen.clips.has(clip.sha256);
    // What is only linked is neither read nor fetched: there may be thousands of it.
    const isHere = isEmbedded
      ? (await ports.clips.verify(clip)) || (await fetched(clip, ports, signal))
      : await ports.clips.has(clip);
    if (isHere && isEmbedded) return { kind: 'embedded', name: clip.sha256, path };
    if (isHere && page.links.kind === 'files') return beside(path);
    if (take !== shot.now) return isEmbedded || !isHere ? notAtHand : tooLarge;
    const href = page.links.kind === 'addresses' ? page.links.ofCut(video.id) : undefined;
    return href === undefined ? tooLarge : { kind: 'link', href: partOf(href, shot) };
  }

  function beside(file: string): Medium {
    const steps = relative(dirname(page.path), file).split(sep);
    return { kind: 'file', href: steps.map(encodeURIComponent).join('/') };
  }
}

const notAtHand: Medium = { kind: 'absent', why: 'not at hand here' };
const tooLarge: Medium = { kind: 'absent', why: 'too large for this page' };

/** Brings an old take from the clip store into the folder; false when that cannot be. */
async function fetched(
  clip: Clip,
  { clips, store }: MediaPorts,
  signal: AbortSignal,
): Promise<boolean> {
  if (!store) return false;
  const temporary = await clips.temporary();
  try {
    if (!(await store.fetch(clip, temporary, { signal }))) return false;
    return 'clip' in (await clips.adopt(temporary, clip.sha256));
  } catch {
    // Whatever it is: the page says that the take is not at hand.
    return false;
  } finally {
    await rm(temporary, { force: true });
  }
}
