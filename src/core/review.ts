import type { Base } from './changes.js';
import type { Clip, LockedShot } from './lock.js';
import { isMissing, isObtained, type Cut } from './outcome.js';
import type { Findings } from './report.js';
import { shotKey, type Provider, type Shot } from './shot.js';
import { differingInputs, type DifferingInput } from './review/differing-inputs.js';

/** What a reviewer looks at: every video that differs from the base, with its old and new takes. */
export interface Review {
  readonly config: string;
  readonly provider: Provider;
  readonly videos: readonly ReviewedVideo[];
  /** Credits that this run spent; for animatics, what paying for them costs. */
  readonly credits: number;
}

export interface ReviewedVideo {
  readonly id: string;
  readonly title?: string;
  readonly resolution: Shot['resolution'];
  readonly aspectRatio: Shot['aspectRatio'];
  /** None when a shot is missing. */
  readonly cut?: Cut;
  /** All of them, in order: also those that did not change. */
  readonly shots: readonly ReviewedShot[];
}

export interface ReviewedShot {
  readonly id: string;
  /** Position in the video, from 1. */
  readonly number: number;
  readonly changed: boolean;
  /** Where it begins in the cut. */
  readonly startSeconds: number;
  readonly seconds: number;
  readonly generationType: Shot['generationType'];
  readonly prompt: string;
  /** The style that the prompt ends with, or empty. */
  readonly style: string;
  /** What its images are called, by their identity in `inputs`. */
  readonly imageNames: ReadonlyMap<string, string>;
  /** Credits that this run paid for it, or that paying for the animatic costs. */
  readonly credits: number;
  readonly now?: Take;
  /** The take of the base; none for a new shot. */
  readonly before?: Take;
  readonly differing: readonly DifferingInput[];
  /** Why there is no new take. */
  readonly problem?: string;
}

export interface Take {
  readonly number: number;
  readonly clip: Clip;
  /** UTC, to the second. */
  readonly generatedAt: string;
  readonly credits: number;
  readonly inputs: LockedShot['inputs'];
}

/** Seconds of a shot whose clip is not there. */
const USUAL_SECONDS = 8;

/** What there is to look at after a render; undefined when nothing differs from the base. */
export function reviewOf(findings: Findings, base: Base): Review | undefined {
  const { changes, rendered, plan, paid } = findings;
  if (!rendered) return undefined;
  const outcomes = new Map(rendered.outcomes.map((outcome) => [outcome.entry.shot, outcome]));
  const cuts = new Map(findings.cuts.map((cut) => [cut.video, cut]));
  const prices = new Map(
    (paid ?? plan).entries.map(({ shot, decision }) => [
      shot,
      decision.do === 'render' ? decision.credits : 0,
    ]),
  );
  const videos = findings.videos.filter(({ id }) => changes.videos.has(id));
  if (videos.length === 0) return undefined;
  const { charged, refunded } = rendered.credits;
  return {
    config: findings.config,
    provider: plan.provider,
    credits: plan.provider === 'simulator' ? findings.price : Math.max(0, charged - refunded),
    videos: videos.map(({ id, title, resolution, aspectRatio, shots }): ReviewedVideo => {
      const cut = cuts.get(id);
      let startSeconds = 0;
      return {
        id,
        ...(title === undefined ? {} : { title }),
        resolution,
        aspectRatio,
        ...(cut ? { cut } : {}),
        shots: shots.map((shot, index) => {
          const reviewed = reviewShot(shot, index + 1, startSeconds);
          startSeconds += reviewed.seconds;
          return reviewed;
        }),
      };
    }),
  };

  function reviewShot(shot: Shot, number: number, startSeconds: number): ReviewedShot {
    const outcome = outcomes.get(shot);
    const locked = outcome && isObtained(outcome) ? outcome.locked : undefined;
    const key = shotKey(shot);
    const imageNames = namesOf(shot, outcome?.entry.inputs.images ?? []);
    const changed = changes.shots.has(key);
    const was = changed ? base.lock.shots[key] : undefined;
    const before = was?.clip.sha256 === locked?.clip.sha256 ? undefined : was;
    return {
      id: shot.id,
      number,
      changed,
      startSeconds,
      seconds: locked?.clip.durationSeconds ?? USUAL_SECONDS,
      generationType: shot.generationType,
      prompt: shot.prompt,
      style: shot.card.style,
      imageNames,
      credits: prices.get(shot) ?? 0,
      ...(locked ? { now: takeOf(locked) } : {}),
      ...(before ? { before: takeOf(before) } : {}),
      differing: was && outcome ? differingInputs(was, outcome.entry, imageNames) : [],
      ...(outcome && isMissing(outcome) ? { problem: outcome.problem.message } : {}),
    };
  }
}

/** A file is known by its digest in a fingerprint; a person calls it by its name. */
function namesOf({ images }: Shot, identities: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    images.map((image, index) => [
      identities[index] ?? '',
      image.kind === 'file' ? image.path : image.url,
    ]),
  );
}

function takeOf({ take, clip, credits, generatedAt, inputs }: LockedShot): Take {
  return { number: take, clip, credits, generatedAt, inputs };
}
