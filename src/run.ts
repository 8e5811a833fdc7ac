import { dirname, join, relative } from 'node:path';
import { connect } from './connect.js';
import type { Base } from './core/changes.js';
import type { Claim } from './core/ledger.js';
import type { Lock } from './core/lock.js';
import type { Pull } from './core/pull-spend.js';
import type { Settings } from './core/settings.js';
import { imageAddress } from './image-address.js';
import { absolute } from './ports/absolute.js';
import { clipFolder } from './ports/clip-folder.js';
import { cachedClips } from './ports/clip-cache.js';
import type { CacheService } from './ports/clip-cache/cache-service.js';
import type { ClipStore } from './ports/clip-store.js';
import { systemClock } from './ports/clock.js';
import { downloads } from './ports/downloads.js';
import { workspaceFiles } from './ports/files.js';
import { journals } from './ports/journals.js';
import type { LedgerStore } from './ports/ledger.js';
import { publicImages } from './ports/public-images.js';
import { localLedger } from './ports/local-ledger.js';
import type { Log } from './ports/log.js';
import { cardStills } from './ports/stills/card-stills.js';
import { programStills } from './ports/stills/program-stills.js';
import { shotlock, type Result, type Shell } from './shotlock.js';
import { journalFolder, recordsBeside, stateFolder } from './state-folder.js';
import type { Loaded } from './steps/load.js';
import { destinationOf, placesOf } from './steps/places.js';
import type { Asked } from './steps/plan-videos.js';
import type { Publication } from './steps/publish.js';

/** What differs between the two shells. */
export interface Surroundings {
  /** The workspace: nothing outside of it is read. Absolute. */
  readonly root: string;
  /** The folder that paths in the settings start from. Absolute. */
  readonly here: string;
  readonly log: Log;
  readonly claim: Omit<Claim, 'at'>;
  /** Where paid takes are recorded, unless on this machine. */
  readonly ledger?: LedgerStore;
  /** Where paid clips are kept, unless on this machine. */
  readonly store?: ClipStore;
  /** The job's cache service, where there is one. */
  readonly cache?: CacheService | undefined;
  readonly isAlive: (claim: Claim, now: Date) => Promise<boolean>;
  readonly publication?: Publication;
  readonly withPending?: (lock: Lock) => Promise<Lock>;
  /** Where the config's folder can be reached by anybody, if anywhere. */
  readonly publicFolder?: string;
  readonly base: (loaded: Loaded) => Promise<Base>;
  readonly approve: Shell['approve'];
  /** Names who asks for retakes; none on the command line. */
  readonly request?: string;
  /** The branch that the run is for, or its commit; none outside of git. */
  readonly branch: string | undefined;
  /** The pull request that the run is for. */
  readonly pull?: Pull;
  /** What a command pays for; everything unless said. */
  readonly paysFor?: Asked['paysFor'];
  /** Whether plans are written down, so that they can be approved by their digest. */
  readonly recordsPlans: boolean;
}

/** Gives the straight line real ports and the places of this machine, and runs it. */
export async function run(settings: Settings, around: Surroundings): Promise<Result> {
  const { cache, log } = around;
  const kept = settings.provider === 'simulator' ? undefined : around.store;
  const store = kept && cache ? cachedClips(kept, { service: cache, log }) : kept;
  try {
    return await runWith(settings, around, store);
  } finally {
    store?.close?.();
  }
}

async function runWith(
  settings: Settings,
  around: Surroundings,
  store: ClipStore | undefined,
): Promise<Result> {
  const { root, here, log } = around;
  const simulated = settings.provider === 'simulator';
  const state = stateFolder(root, settings.provider);
  const interruption = new AbortController();
  const interrupt = () => {
    // A runner that cancels sends one signal after the other.
    if (interruption.signal.aborted) return;
    log.info('Interrupted: what is under way is saved.');
    interruption.abort(new Error('interrupted'));
  };
  // A plan has nothing to save.
  if (settings.mode === 'render') process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const shared = simulated ? undefined : around.ledger;
  // A runner's checkout has no record of its own: what is there came with a commit.
  const looksBeside = !simulated && !(shared && around.publication);
  const kept = journals(
    await journalFolder(root, { provider: settings.provider, isShared: shared !== undefined }),
  );
  const places = placesOf(settings, { root, here });
  const destination = destinationOf(places, { root, branch: around.branch });
  await using connection = await connect(settings, { stateFolder: state });
  return await shotlock(
    settings,
    {
      files: await workspaceFiles(root),
      // An animatic's record is of no interest to anybody else.
      ledger: shared ?? localLedger(join(state, 'ledger')),
      ...(looksBeside
        ? { otherRecords: recordsBeside(settings.config, { root, here, isShared: !!shared }) }
        : {}),
      journals: kept,
      journal: kept.own,
      clips: clipFolder(join(root, '.shotlock', 'clips')),
      downloads: downloads(connection),
      images: publicImages(connection),
      veo: connection.veo,
      clock: systemClock(settings.speed),
      log,
      isAlive: around.isAlive,
      ...(store ? { store } : {}),
      stills: simulated
        ? cardStills(connection.apiOrigin)
        : programStills({ path: process.env['PATH'] ?? '', workspace: root }),
      ...(around.publication ? { publication: around.publication } : {}),
      ...(around.withPending ? { withPending: around.withPending } : {}),
    },
    {
      root,
      places,
      destination,
      outputPath: (id) =>
        join(absolute(here, settings.outputDir), `${id}${simulated ? '.animatic' : ''}.mp4`),
      reviewPath: join(
        absolute(here, settings.outputDir),
        simulated ? 'review.animatic.html' : 'review.html',
      ),
      shownPath: (path) => relative(here, path),
      imageUrl: imageAddress(settings, around.publicFolder),
      base: around.base,
      approve: async (plan, planned) => {
        await connection.describe(plan);
        return await around.approve(plan, planned);
      },
      ...(around.request === undefined ? {} : { request: around.request }),
      paysFor: around.paysFor ?? 'everything',
      ...(around.pull ? { pull: around.pull } : {}),
      recordsPlans: around.recordsPlans,
      renderOptions: {
        claim: around.claim,
        requestsPerHour: settings.requestsPerHour,
        pollSeconds: settings.pollSeconds,
        keyless: !simulated && settings.apiKey === undefined,
        waitMinutes: settings.waitMinutes,
        ...(simulated ? {} : { maxCreditsPerDay: settings.maxCreditsPerDay }),
        signal: interruption.signal,
      },
    },
  );
}

/** The folder of the config below the workspace, with a slash at its end, or empty. */
export function configFolder(root: string, config: string): string {
  const folder = relative(root, dirname(config));
  return folder === '' ? '' : `${folder}/`;
}
