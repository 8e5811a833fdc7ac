import { isWatchable, takeKey, type Published, type TakeRecord } from '../../core/ledger.js';
import { isObtained, type Obtained, type Outcome } from '../../core/outcome.js';
import { plainText } from '../../core/plain-text.js';
import { reportProblem, type Report } from '../../core/report.js';
import { shotKey } from '../../core/shot.js';
import { timestamp } from '../../core/timestamp.js';
import type { ArtifactStore } from '../../ports/artifacts.js';
import type { Publication, PublishPorts } from '../publish.js';
import { attempt } from './attempt.js';
import { namesOf } from './names-of.js';

interface Ports extends PublishPorts {
  readonly publication: Publication & { readonly artifacts: ArtifactStore };
}

/**
 * Uploads the clips of the shots that changed, each as it is, so that its link opens in the browser.
 * The ledger keeps the address with the take: a later push, on a machine without the clip, links to it.
 */
export async function uploadClips(
  report: Report,
  outcomes: readonly Outcome[],
  ports: Ports,
): Promise<Report> {
  const { clips, log, publication } = ports;
  const changed = changedIn(report, outcomes);
  const links = await knownLinks(changed, ports);
  const fresh = new Map<string, Published>();
  let current = report;
  for (const { entry, locked } of changed) {
    const { clip } = locked;
    if (links.has(clip.sha256) || !(await clips.verify(clip))) continue;
    if (publication.artifacts.room() <= 0) {
      current = withTooMany(current);
      break;
    }
    const stem = `${entry.shot.video}.${entry.shot.id}`;
    const ending = report.provider === 'simulator' ? '.clip.animatic.mp4' : '.clip.mp4';
    const names = namesOf(`${stem}${ending}`, stem, publication);
    current = await attempt(`${names[0]} could not be uploaded`, current, log, async () => {
      const kept = await publication.artifacts.upload(clips.pathOf(clip.sha256), names);
      const published = { ...kept, expiresAt: timestamp(kept.expiresAt) };
      links.set(clip.sha256, published);
      fresh.set(clip.sha256, published);
      return current;
    });
  }
  await recordPublished(changed, fresh, ports);
  return withLinks(current, links);
}

function withTooMany(report: Report): Report {
  const problem = reportProblem({
    code: 'clips-too-many',
    severity: 'warning',
    message:
      'more clips changed than GitHub takes artifacts of a job; the last ones are not uploaded by themselves',
    hint: 'Each is in the videos and in the clip store all the same',
  });
  return { ...report, problems: [...report.problems, problem] };
}

function changedIn(report: Report, outcomes: readonly Outcome[]): readonly Obtained[] {
  const keys = new Set(
    report.videos.flatMap(({ id, shots }) =>
      shots.flatMap((shot) => (shot.changed ? [shotKey({ video: id, id: shot.id })] : [])),
    ),
  );
  return outcomes.filter(isObtained).filter(({ entry }) => keys.has(shotKey(entry.shot)));
}

function keyOf({ entry }: Obtained): string {
  return takeKey(entry.fingerprint, entry.take);
}

/** Where earlier runs put these clips, by sha256. */
async function knownLinks(
  changed: readonly Obtained[],
  { ledger, clock, publication }: Ports,
): Promise<Map<string, Published>> {
  const { takes } = await ledger.read(wanted(changed));
  const links = new Map<string, Published>();
  for (const outcome of changed) {
    const { sha256 } = outcome.locked.clip;
    const published = doneWith(takes.get(keyOf(outcome)), sha256)?.published;
    if (
      published &&
      isWatchable(published, clock.now()) &&
      publication.artifacts.isOurs(published.url)
    )
      links.set(sha256, published);
  }
  return links;
}

/** Without the record a later run has no link to give, no worse. */
async function recordPublished(
  changed: readonly Obtained[],
  fresh: ReadonlyMap<string, Published>,
  { ledger, log }: Ports,
): Promise<void> {
  const told = changed.filter(({ locked }) => fresh.has(locked.clip.sha256));
  if (told.length === 0) return;
  try {
    await ledger.update(wanted(told), ({ takes }) =>
      told.flatMap((outcome) => {
        const record = takes.get(keyOf(outcome));
        const { sha256 } = outcome.locked.clip;
        const progress = doneWith(record, sha256);
        const published = fresh.get(sha256);
        if (!record || !progress || !published) return [];
        return [{ ...record, progress: { ...progress, published } }];
      }),
    );
  } catch (error) {
    const why = plainText(error instanceof Error ? error.message : String(error));
    log.warn(`the ledger does not know where the clips are: ${why}`);
  }
}

function wanted(of: readonly Obtained[]) {
  const fingerprints = [...new Set(of.map(({ entry }) => entry.fingerprint))];
  return { fingerprints, cuts: [], days: [] };
}

function doneWith(record: TakeRecord | undefined, sha256: string) {
  const progress = record?.progress;
  return progress?.state === 'done' && progress.clip.sha256 === sha256 ? progress : undefined;
}

function withLinks(report: Report, links: ReadonlyMap<string, Published>): Report {
  return {
    ...report,
    videos: report.videos.map((video) => ({
      ...video,
      shots: video.shots.map((shot) => {
        const link = shot.changed && shot.clip ? links.get(shot.clip.sha256) : undefined;
        if (!shot.clip || !link) return shot;
        const { expiresAt, url } = link;
        return { ...shot, clip: { ...shot.clip, expiresAt, url } };
      }),
    })),
  };
}
