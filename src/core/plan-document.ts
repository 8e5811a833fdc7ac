import type { PlanDocument } from '../generated/plan.js';
import type { Plan, PlanEntry } from './plan.js';

/** The plan as machines read it: schemas/plan.schema.json. */
export function planDocument(plan: Plan): PlanDocument {
  return {
    planVersion: 1,
    provider: plan.provider,
    credits: plan.credits,
    digest: plan.digest,
    entries: [...plan.entries.map(documentEntry), ...plan.strike.map(struckEntry)],
  };
}

type DocumentEntry = PlanDocument['entries'][number];

function documentEntry({ shot, fingerprint, take, decision }: PlanEntry): DocumentEntry {
  const entry = { do: decision.do, video: shot.video, shot: shot.id, fingerprint, take };
  switch (decision.do) {
    case 'keep':
    case 'wait':
      return entry;
    case 'reuse':
      return { ...entry, from: decision.from };
    case 'render':
      return {
        ...entry,
        credits: decision.credits,
        because: [...decision.because],
        ...(decision.deferred ? { deferred: true } : {}),
      };
    case 'held':
      return { ...entry, credits: decision.credits, why: decision.why };
    case 'lost':
      return { ...entry, credits: decision.credits };
    default:
      return decision satisfies never;
  }
}

function struckEntry(key: string): DocumentEntry {
  const [video = '', shot = ''] = key.split('/');
  return { do: 'strike', video, shot };
}
