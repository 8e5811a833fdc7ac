import { basename } from 'node:path';
import pLimit from 'p-limit';
import { count } from '../../core/count.js';
import { cutKey, type CutRecord } from '../../core/ledger.js';
import type { Cut } from '../../core/outcome.js';
import { plainText } from '../../core/plain-text.js';
import { reportProblem, type Report } from '../../core/report.js';
import { timestamp } from '../../core/timestamp.js';
import type { ArtifactStore } from '../../ports/artifacts.js';
import type { Publication, PublishPorts } from '../publish.js';
import { attempt } from './attempt.js';
import { namesOf } from './names-of.js';

/** Most of an upload is waiting for GitHub. */
const AT_ONCE = 4;

/** How many addresses of one cut are kept on record. */
const MOST_PUBLISHED = 5;

interface Ports extends PublishPorts {
  readonly publication: Publication & { readonly artifacts: ArtifactStore };
}

/** Uploads the cuts that are nowhere to be watched yet, each as it is, and puts them on record. */
export async function uploadVideos(
  report: Report,
  cuts: readonly Cut[],
  ports: Ports,
): Promise<Report> {
  const { log, publication } = ports;
  const { artifacts } = publication;
  const changed = new Set(report.videos.flatMap((video) => (video.changed ? [video.id] : [])));
  const wanted = cuts.filter((cut) => !cut.published && (cut.made || changed.has(cut.video)));
  const sent = wanted.slice(0, Math.max(0, artifacts.room())).map((cut) => ({
    cut,
    names: namesOf(basename(cut.path), cut.video, publication),
  }));
  const limit = pLimit(AT_ONCE);
  const ends = await Promise.allSettled(
    sent.map(async ({ cut, names }) => limit(async () => artifacts.upload(cut.path, names))),
  );
  let current = report;
  const fresh: CutRecord[] = [];
  for (const [index, end] of ends.entries()) {
    const { cut, names } = sent[index]!;
    current = await attempt(`${names[0]} could not be uploaded`, current, log, async () => {
      if (end.status === 'rejected') throw end.reason;
      const published = { ...end.value, expiresAt: timestamp(end.value.expiresAt) };
      fresh.push({ ...cut.record, published: [published] });
      return withAddress(current, cut.video, published);
    });
  }
  await recordPublished(fresh, ports);
  const left = wanted.length - sent.length;
  return left > 0 ? withTooMany(current, left) : current;
}

function withAddress(
  report: Report,
  id: string,
  { url, expiresAt }: { readonly url: string; readonly expiresAt: string },
): Report {
  const videos = report.videos.map((video) =>
    video.id === id ? { ...video, cut: { ...video.cut!, url, expiresAt } } : video,
  );
  return { ...report, videos };
}

function withTooMany(report: Report, left: number): Report {
  const problem = reportProblem({
    code: 'videos-too-many',
    severity: 'error',
    message: `${count(left, 'video')} could not be uploaded: GitHub takes no more than 500 artifacts of a job`,
    hint: 'Run again: the next run uploads those, at no cost. Or deal the videos over several jobs with the videos filter',
  });
  return { ...report, status: 'unpublished', problems: [...report.problems, problem] };
}

/** Later runs link to what is there. Without the record they join and upload once more, no worse. */
async function recordPublished(
  fresh: readonly CutRecord[],
  { ledger, log }: Pick<PublishPorts, 'ledger' | 'log'>,
): Promise<void> {
  if (fresh.length === 0) return;
  const keys = fresh.map(({ clips }) => cutKey(clips));
  try {
    await ledger.update({ fingerprints: [], cuts: keys, days: [] }, ({ cuts }) =>
      fresh.map((record) => {
        const before = cuts.get(cutKey(record.clips))?.published ?? [];
        return { ...record, published: [...before, ...record.published].slice(-MOST_PUBLISHED) };
      }),
    );
  } catch (error) {
    const why = plainText(error instanceof Error ? error.message : String(error));
    log.warn(`the ledger does not know where the videos are: ${why}`);
  }
}
