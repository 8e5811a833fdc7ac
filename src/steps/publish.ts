import { basename } from 'node:path';
import type { CommentContext } from '../core/comment.js';
import type { Cut, Outcome } from '../core/outcome.js';
import type { Report } from '../core/report.js';
import type { Review } from '../core/review.js';
import type { ArtifactKind } from '../core/settings.js';
import type { ArtifactStore } from '../ports/artifacts.js';
import type { Clock } from '../ports/clock.js';
import type { Conversation } from '../ports/conversation.js';
import type { LedgerStore } from '../ports/ledger.js';
import type { Log } from '../ports/log.js';
import { commitLock, type LockChange, type LockDelivery } from './commit-lock.js';
import { attempt } from './publish/attempt.js';
import { namesOf } from './publish/names-of.js';
import type { MediaPorts } from './review/find-media.js';

export interface PublishPorts extends MediaPorts {
  readonly clock: Clock;
  readonly ledger: LedgerStore;
  readonly log: Log;
  /** None on the command line. */
  readonly publication?: Publication;
}

/** Where a run tells of itself. */
export interface Publication {
  readonly artifacts?: ArtifactStore;
  /** What of a run is uploaded. */
  readonly uploads: ReadonlySet<ArtifactKind>;
  /** The pull request's conversation; on the default branch, that of the lock's pull request. */
  readonly conversation?: (review?: number) => Conversation | undefined;
  /** Where the lock goes; none where it may not be written. */
  readonly lock?: LockDelivery;
  readonly writeSummary: (markdown: string) => Promise<void>;
  readonly context: Omit<CommentContext, 'marker'>;
  /** Names the comment, and artifacts whose own name is taken. */
  readonly key: string;
  readonly attempt: string;
  /** Names artifacts whose own name other jobs of the same run have taken. */
  readonly machine: string;
  readonly onComment: (url: string) => void;
  /** Told once the pull request says that rendering has begun. */
  readonly onAnnounced: () => void;
}

/** What a run made that people want to see. */
export interface Made {
  readonly cuts: readonly Cut[];
  /** None where nothing was rendered. */
  readonly outcomes?: readonly Outcome[] | undefined;
  /** None when there is nothing to look at, or nobody wants the page. */
  readonly review?: Review | undefined;
  /** Absolute. */
  readonly reviewPath: string;
  /** A path as a person would type it. */
  readonly shownPath: (path: string) => string;
  readonly signal: AbortSignal;
  readonly lockChange?: LockChange | undefined;
}

/**
 * Uploads the cuts and the review page, commits the lock, keeps the comment and the summary. Failing
 * at it never discards anything: the report says so, and running again publishes at no cost.
 */
export async function publish(report: Report, made: Made, ports: PublishPorts): Promise<Report> {
  const { publication, log } = ports;
  if (report.mode === 'validate') return report;
  const withCuts = await linkVideos(report, made, ports);
  const withLinks = await linkClips(withCuts, made, ports);
  const withPage = await keepReviewPage(withLinks, made, ports);
  if (!publication) return withPage;
  const { comment, commentMarker, jobSummary } = await import('../core/comment.js');
  const marker = commentMarker(publication.key);
  const { lock: delivery } = publication;
  const uploaded =
    delivery && made.lockChange
      ? await attempt('the lockfile could not be committed', withPage, log, async () =>
          commitLock(withPage, made.lockChange!, { delivery, log }),
        )
      : withPage;
  const context = { ...publication.context, marker };
  const conversation = publication.conversation?.(uploaded.review?.number);
  const quiet = uploaded.status === 'unchanged' && !uploaded.videos.some(({ changed }) => changed);
  // A token that was refused once is not tried again.
  const isRefused = uploaded.problems.some(({ code }) => code === 'comment-refused');
  const said =
    conversation && !isRefused
      ? await attempt('the comment could not be written', uploaded, log, async () => {
          const url = await conversation.keepComment(marker, comment(uploaded, context), { quiet });
          if (url !== undefined) publication.onComment(url);
          return uploaded;
        })
      : uploaded;
  await publication.writeSummary(jobSummary(said, context));
  return said;
}

async function linkVideos(report: Report, made: Made, ports: PublishPorts): Promise<Report> {
  const { publication } = ports;
  const artifacts = publication?.uploads.has('videos') ? publication.artifacts : undefined;
  const isNew = made.cuts.some(({ published }) => !published);
  if (!publication || !artifacts || !isNew) return report;
  const { uploadVideos } = await import('./publish/upload-videos.js');
  const withArtifacts = { ...ports, publication: { ...publication, artifacts } };
  return await uploadVideos(report, made.cuts, withArtifacts);
}

async function linkClips(
  report: Report,
  { outcomes = [] }: Made,
  ports: PublishPorts,
): Promise<Report> {
  const { publication } = ports;
  const artifacts = publication?.uploads.has('clips') ? publication.artifacts : undefined;
  if (!publication || !artifacts) return report;
  const { uploadClips } = await import('./publish/upload-clips.js');
  return await uploadClips(report, outcomes, {
    ...ports,
    publication: { ...publication, artifacts },
  });
}

/** Writes the review page, with the addresses of what was uploaded, and uploads it too. */
async function keepReviewPage(report: Report, made: Made, ports: PublishPorts): Promise<Report> {
  const { review, reviewPath: path, shownPath, signal } = made;
  const { publication, log } = ports;
  // Who interrupts a run is not kept waiting for a page.
  if (!review || signal.aborted) return report;
  const written = await attempt('the review page could not be written', report, log, async () => {
    const { writeReview } = await import('./write-review.js');
    const urls = new Map(report.videos.map(({ id, cut }) => [id, cut?.url]));
    const page = publication
      ? {
          links: { kind: 'addresses', ofCut: (id: string) => urls.get(id) } as const,
          run: { commit: publication.context.commit, url: publication.context.runUrl },
        }
      : { links: { kind: 'files' } as const };
    await writeReview(review, { path, signal, ...page }, ports);
    return { ...report, reviewPage: { path: shownPath(path) } };
  });
  const { artifacts } = publication ?? {};
  if (!written.reviewPage || !publication || !artifacts) return written;
  return attempt('the review page could not be uploaded', written, log, async () => {
    const { url } = await artifacts.upload(path, namesOf(basename(path), 'review', publication));
    return { ...written, reviewPage: { ...written.reviewPage!, url } };
  });
}
