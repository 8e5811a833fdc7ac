import type { Review, ReviewedShot, ReviewedVideo, Take } from '../../core/review.js';
import { imageName } from '../../core/review/differing-inputs.js';
import type { Shown } from '../../core/review/shown.js';
import type { StillSubject } from '../../ports/stills.js';
import type { MediaPorts } from './find-media.js';

/** A page with more stills than these is heavy, and making them keeps people waiting. */
const MOST_STILLS = 60;
const MOST_MS = 20_000;
/** A clip that is in the page and smaller than this shows its first picture at once. */
const SMALL = 1_000_000;

/** Stills of takes, by clip: first of those that do not play in the page, then of the large ones. */
export async function takeStills(
  review: Review,
  { clips, signal: stop }: Pick<Shown, 'clips'> & { readonly signal: AbortSignal },
  ports: MediaPorts,
): Promise<ReadonlyMap<string, string>> {
  const stills = new Map<string, string>();
  if (!ports.stills) return stills;
  const wanted = subjects(review, { clips });
  const signal = AbortSignal.any([stop, AbortSignal.timeout(MOST_MS)]);
  await using stillsOf = ports.stills;
  for (const { take, card } of wanted.slice(0, MOST_STILLS)) {
    const { sha256 } = take.clip;
    if (signal.aborted) break;
    if (stills.has(sha256)) continue;
    const path = (await ports.clips.has(take.clip)) ? ports.clips.pathOf(sha256) : undefined;
    const subject = { card, ...(path === undefined ? {} : { path }) };
    const still = await stillsOf.of(subject, signal).catch(() => undefined);
    if (still)
      stills.set(sha256, `data:${still.mediaType};base64,${still.bytes.toString('base64')}`);
  }
  return stills;
}

function subjects(
  review: Review,
  { clips }: Pick<Shown, 'clips'>,
): readonly { readonly take: Take; readonly card: StillSubject['card'] }[] {
  const all = review.videos.flatMap((video) =>
    video.shots
      .filter(({ changed }) => changed)
      .flatMap((shot) =>
        [shot.now, shot.before].flatMap((take) => (take ? [{ take, shot, video }] : [])),
      ),
  );
  const plays = ({ take }: { readonly take: Take }) =>
    clips.get(take.clip.sha256)?.kind === 'embedded';
  const absent = all.filter((each) => !plays(each));
  const large = all.filter((each) => plays(each) && each.take.clip.bytes > SMALL);
  return [...absent, ...large].map((each) => ({ take: each.take, card: cardOf(each) }));
}

function cardOf(of: {
  readonly take: Take;
  readonly shot: ReviewedShot;
  readonly video: ReviewedVideo;
}): StillSubject['card'] {
  const { take, shot, video } = of;
  const { generationType, aspectRatio, resolution, images } = take.inputs;
  return {
    video: video.id,
    shot: shot.id,
    number: shot.number,
    of: video.shots.length,
    take: take.number,
    ...withoutStyle(take.inputs.prompt, shot.style),
    generationType,
    aspectRatio,
    resolution,
    images: images.map((image) => lastPart(imageName(image, shot.imageNames))),
  };
}

/** The style stands apart on the card, where the old prompt ended with the one that is in force. */
function withoutStyle(prompt: string, style: string): { prompt: string; style: string } {
  const end = `\n\n${style}`;
  return style !== '' && prompt.endsWith(end)
    ? { prompt: prompt.slice(0, -end.length), style }
    : { prompt, style: '' };
}

/** What a person calls an image: the last part of its address or path. */
function lastPart(image: string): string {
  return image.split(/[?#]/u)[0]!.split('/').findLast(Boolean) ?? image;
}
