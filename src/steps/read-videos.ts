import { dirname, join } from 'node:path';
import { breakdown, promptFilesOf } from '../core/breakdown.js';
import { parseConfig } from '../core/config.js';
import { maxConfigBytes } from '../core/config/limits.js';
import { imageFlaw } from '../core/image-flaw.js';
import { inFileOrder } from '../core/in-file-order.js';
import type { Problem } from '../core/problem.js';
import type { Settings } from '../core/settings.js';
import { fileImages, type ImageFile, type Video } from '../core/shot.js';
import type { Digest, Files } from '../ports/files.js';
import { privateImages } from './private-images.js';

const MOST_PROMPT_BYTES = 100_000;

const WHERE_TO_BEGIN =
  'Name the config that you mean, or write a first one: `shotlock init` does that';

/** What a config says by itself, whatever was rendered before. */
export interface Written {
  /** The videos that the filter lets through, in file order. */
  readonly videos: readonly Video[];
  /** Every video of the file. */
  readonly known: readonly Video[];
  /** Of the repository's images: sha256 (hex) by path. */
  readonly digests: ReadonlyMap<string, string>;
  /** The file's own cap on credits. */
  readonly budget?: number;
  readonly warnings: readonly Problem[];
}

/** Reads a config, its prompts and its images, or gives every problem of them at once. */
export async function readVideos(
  settings: Pick<Settings, 'config' | 'videos' | 'mode'>,
  /** Absolute. */
  config: string,
  imageUrl: (path: string) => URL | undefined,
  files: Files,
): Promise<Written | { readonly problems: readonly Problem[] }> {
  const source = await files.read(config, maxConfigBytes);
  if ('problem' in source) {
    const problem = named(source.problem, settings.config);
    return { problems: [source.missing ? { ...problem, hint: WHERE_TO_BEGIN } : problem] };
  }
  const parsed = parseConfig({ file: settings.config, text: source.text });
  if (!('config' in parsed)) return { problems: parsed.problems };
  const base = dirname(config);
  const prompts = await readPrompts(promptFilesOf(parsed.config), base, files);
  const { videos: known, problems: written } = breakdown(parsed.config, prompts);
  const { videos, problems: unmatched } = await filtered(settings.videos, known);
  const images = await digestImages(videos, base, files);
  // A plan says which images the API is to fetch: only those need an address then.
  const unreachable =
    settings.mode === 'validate'
      ? privateImages(
          imagesOf(videos).filter(({ path }) => images.digests.has(path)),
          { imageUrl, severity: 'warning' },
        )
      : [];
  const problems = inFileOrder(settings.config, written, [...images.problems, ...unreachable]);
  if (problems.some(({ severity }) => severity === 'error')) return { problems };
  const budget = parsed.config.budget?.maxCredits;
  return {
    videos,
    known,
    digests: images.digests,
    warnings: [...problems, ...unmatched],
    ...(budget === undefined ? {} : { budget }),
  };
}

/** Few runs have a filter: the others start without what reads globs. */
async function filtered(
  globs: readonly string[],
  known: readonly Video[],
): Promise<{ readonly videos: readonly Video[]; readonly problems: readonly Problem[] }> {
  if (globs.length === 0) return { videos: known, problems: [] };
  const { matchVideos } = await import('./match-videos.js');
  return matchVideos(globs, known);
}

async function readPrompts(
  wanted: readonly { readonly path: string }[],
  base: string,
  files: Files,
): Promise<ReadonlyMap<string, string | Problem>> {
  const prompts = new Map<string, string | Problem>();
  for (const { path } of wanted) {
    if (prompts.has(path)) continue;
    const read = await files.read(join(base, path), MOST_PROMPT_BYTES);
    prompts.set(path, 'problem' in read ? named(read.problem, path) : read.text);
  }
  return prompts;
}

async function digestImages(
  videos: readonly Video[],
  base: string,
  files: Files,
): Promise<{ readonly digests: ReadonlyMap<string, string>; readonly problems: Problem[] }> {
  const digests = new Map<string, string>();
  const problems: Problem[] = [];
  for (const image of imagesOf(videos)) {
    if (digests.has(image.path)) continue;
    const digest = await files.digest(join(base, image.path));
    const problem = problemOf(image, digest);
    if (problem) problems.push({ ...problem, where: image.where });
    else if ('sha256' in digest) digests.set(image.path, digest.sha256);
  }
  return { digests, problems };
}

/** Why an image cannot be paid for: a clip of something else would come of it, or none. */
function problemOf({ path }: ImageFile, digest: Digest): Problem | undefined {
  if ('problem' in digest)
    return { hint: 'Its path is relative to this file.', ...named(digest.problem, path) };
  if (digest.head.toString('latin1').startsWith('version https://git-lfs'))
    return {
      code: 'image-lfs-pointer',
      severity: 'error',
      message: `${path} is a Git LFS pointer, not the image itself`,
      hint: 'Fetch it first: git lfs pull, or `lfs: true` for actions/checkout',
    };
  const flaw = imageFlaw(digest);
  return flaw === undefined
    ? undefined
    : {
        code: 'image-unusable',
        severity: 'error',
        message: `${path} ${flaw}`,
        hint: 'Export it again, as PNG, JPEG or WebP',
      };
}

/** Those that are files of the repository. */
function imagesOf(videos: readonly Video[]): readonly ImageFile[] {
  return videos.flatMap(({ shots }) => shots.flatMap(fileImages));
}

/** Problems name files as the user wrote them, not as this machine knows them. */
function named(problem: Problem, path: string): Problem {
  return { ...problem, message: problem.message.replace(/^\S+/u, path) };
}
