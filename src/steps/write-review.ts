import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Review } from '../core/review.js';
import { reviewPage, type Piece } from '../core/review/page.js';
import type { Shown } from '../core/review/shown.js';
import { findMedia, type Links, type MediaPorts } from './review/find-media.js';
import { takeStills } from './review/take-stills.js';

/**
 * Writes the review page. What is not at hand is said on it: nothing that is missing, slow or broken
 * here ever fails a run.
 */
export async function writeReview(
  review: Review,
  page: {
    /** Absolute. */
    readonly path: string;
    readonly links: Links;
    readonly run?: Shown['run'];
    readonly signal: AbortSignal;
  },
  ports: MediaPorts,
): Promise<void> {
  const media = await findMedia(review, page, ports);
  const stills = await takeStills(review, { ...media, signal: page.signal }, ports);
  const pieces = reviewPage(review, { ...media, stills, ...(page.run ? { run: page.run } : {}) });
  await writePieces(page.path, pieces);
}

/** In pieces, because the page may be larger than a program should hold. */
async function writePieces(path: string, pieces: readonly Piece[]): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await write(temporary, pieces);
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

async function write(path: string, pieces: readonly Piece[]): Promise<void> {
  await using page = await open(path, 'w');
  for (const piece of pieces) {
    if (typeof piece === 'string') await page.writeFile(piece);
    else await writeBase64(page, piece.file);
  }
}

/**
 * Three bytes are four characters: pieces of whole threes join without a seam. Small ones make strings
 * that are forgotten at once.
 */
const PIECE = 3 * 2 ** 14;

async function writeBase64(page: FileHandle, path: string): Promise<void> {
  await using file = await open(path, 'r');
  const bytes = Buffer.allocUnsafe(PIECE);
  let held = 0;
  for (;;) {
    const { bytesRead } = await file.read(bytes, held, PIECE - held);
    held += bytesRead;
    if (bytesRead > 0 && held < PIECE) continue;
    await page.writeFile(bytes.toString('base64', 0, held));
    if (bytesRead === 0) return;
    held = 0;
  }
}
