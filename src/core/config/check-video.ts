import type { AspectRatio, Resolution } from '../shot.js';
import type { Desk } from './desk.js';
import type { ExpandedVideo } from './expand-videos.js';
import { limits } from './limits.js';
import type { Cell } from './matrix.js';
import { quoted } from './quoted.js';

/** The resolution of a video: its matrix's, its own, the default, 720p. */
export function resolutionOf(
  { entry, cells }: ExpandedVideo,
  { config, findings }: Desk,
): Resolution {
  const { places, gaps, content } = config;
  const cell = cells.get('resolution');
  const own = oneOf(['720p', '1080p', '4k'], cell) ?? entry.resolution;
  const resolution = own ?? content.defaults?.resolution ?? '720p';
  if (entry.sequence && resolution !== '720p' && !gaps.has(entry, 'resolution'))
    findings.add({
      code: 'sequence-resolution',
      message: `A sequence is rendered at 720p only, but this video is ${resolution}${own ? '' : ' by `defaults`'}.`,
      hint: own
        ? 'Write 720p, or delete `sequence: true`: then every shot is rendered by itself and joined.'
        : 'Add `resolution: 720p`, or delete `sequence: true`: then every shot is rendered by itself and joined.',
      at: cell
        ? places.value(cell.holder, cell.key)
        : entry.resolution
          ? places.value(entry, 'resolution')
          : places.key(entry, 'sequence'),
    });
  return resolution;
}

function oneOf<Value extends string>(
  values: readonly Value[],
  cell: Cell | undefined,
): Value | undefined {
  return values.find((value) => value === cell?.value);
}

/** The aspect ratio of a video; a shot that has another one is reported. */
export function aspectRatioOf(
  { entry, cells }: ExpandedVideo,
  { config, findings }: Desk,
): AspectRatio {
  const { places, gaps, content } = config;
  const fallback = content.defaults?.aspectRatio ?? '16:9';
  const own = oneOf(['16:9', '9:16'], cells.get('aspectRatio')) ?? entry.aspectRatio;
  const shots = (entry.shots ?? []).filter((shot) => shot !== undefined);
  const [first] = shots;
  const ratio = own ?? first?.aspectRatio ?? fallback;
  const isUnsure =
    own === undefined &&
    [entry, first, content.defaults].some((holder) => holder && gaps.has(holder, 'aspectRatio'));
  const other = shots.find(
    (shot) => !gaps.has(shot, 'aspectRatio') && (shot.aspectRatio ?? own ?? fallback) !== ratio,
  );
  if (!other || isUnsure) return ratio;
  findings.add({
    code: 'mixed-aspect-ratios',
    message: own
      ? `This shot is ${other.aspectRatio}, but its video is ${own}${cells.has('aspectRatio') ? ' by its matrix' : ''}.`
      : `This shot is ${other.aspectRatio ?? `${fallback} by default`}, but the first one of the video, ${quoted(first?.id ?? '')}, is ${ratio}.`,
    hint: own
      ? 'Delete the line: the video says it for all of its shots.'
      : 'All shots of a video share one: write `aspectRatio` beside `shots` instead.',
    at: other.aspectRatio ? places.value(other, 'aspectRatio') : places.of(other),
  });
  return ratio;
}

/** A sequence is one request, and that takes so many shots. */
export function checkLength({ entry }: ExpandedVideo, { config, findings }: Desk): void {
  const { shots = [] } = entry;
  const tooMany = shots[limits.sequence];
  if (!entry.sequence || !tooMany) return;
  findings.add({
    code: 'sequence-length',
    message: `A sequence has at most ${limits.sequence} shots; this video has ${shots.length}.`,
    hint: 'Delete `sequence: true`, or divide the video.',
    at: config.places.of(tooMany),
  });
}
