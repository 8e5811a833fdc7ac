import type { Behaviour } from './behaviour.js';

const hourMs = 3600 * 1000;

export interface RateLimit {
  /** Lets a request through, or says for how many seconds it has to wait. */
  admit(request: {
    readonly account: string;
    readonly isCheck: boolean;
    readonly nowMs: number;
    readonly behaviour: Behaviour;
  }): number | undefined;
}

/** So many requests of a key in an hour: any hour (`rolling`) or the one begun by its first request. */
export function rateLimit(requestsPerHour: number): RateLimit {
  const counted = new Map<string, readonly number[]>();
  return {
    admit: ({ account, isCheck, nowMs, behaviour }) => {
      if (isCheck && !behaviour.checksCounted) return undefined;
      const times = recent(counted.get(account) ?? [], nowMs, behaviour.limit);
      const full = times.length >= requestsPerHour;
      const kept = full && !behaviour.refusedCounted ? times : [...times, nowMs];
      counted.set(account, kept);
      if (!full) return undefined;
      // A slot opens when the request that stands `requestsPerHour` from the end leaves the hour.
      const blocking = behaviour.limit === 'fixed' ? kept[0] : kept[kept.length - requestsPerHour];
      return ((blocking ?? nowMs) + hourMs - nowMs) / 1000;
    },
  };
}

function recent(
  times: readonly number[],
  nowMs: number,
  limit: Behaviour['limit'],
): readonly number[] {
  const inside = times.filter((time) => time > nowMs - hourMs);
  if (limit === 'rolling') return inside;
  return inside.length === times.length ? times : [];
}

const absurdities = ['99999999999', '-1', 'soon', '0', '1e9', 'Thu, 01 Jan 1970 00:00:00 GMT', ''];

/**
 * The header's value. A client's clock runs at the simulator's speed, so its seconds are life's; a
 * date is real, because a client takes the real date from it before it waits.
 */
export function retryAfter(
  form: Behaviour['retryAfter'],
  { waitSeconds, refusals }: { readonly waitSeconds: number; readonly refusals: number },
): string | undefined {
  switch (form) {
    case 'none':
      return undefined;
    case 'seconds':
      return String(Math.ceil(waitSeconds));
    case 'date':
      return new Date(Math.ceil(Date.now() / 1000 + waitSeconds) * 1000).toUTCString();
    case 'absurd':
      return absurdities[refusals % absurdities.length];
    default:
      return form satisfies never;
  }
}
