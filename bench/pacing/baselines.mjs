/** The vendor's documented loop: as few requests as possible, then a poll every 5 seconds. */
export function documentedLoop({ waiting, open, now, blockedUntil }) {
  if (now < (blockedUntil ?? 0)) return { do: 'sleep', until: blockedUntil, because: '429' };
  if (waiting.length > 0) {
    const keys = waiting.map((shot) => shot.key);
    const requests = [];
    while (keys.length > 0) requests.push(keys.splice(0, 21));
    return { do: 'submit', requests, grouped: true };
  }
  return poll({ open, now, spacing: 5_000 });
}

/** One request a shot, a poll of all every 10 seconds, and no thought of the hour. */
export function oneRequestEach({ waiting, open, now, blockedUntil }) {
  if (now < (blockedUntil ?? 0)) return { do: 'sleep', until: blockedUntil, because: '429' };
  if (waiting.length > 0)
    return { do: 'submit', requests: waiting.map((shot) => [shot.key]), grouped: false };
  return poll({ open, now, spacing: 10_000 });
}

function poll({ open, now, spacing }) {
  if (open.length === 0) return { do: 'finished' };
  const [oldest] = open.toSorted((a, b) => since(a) - since(b));
  const until = since(oldest) + spacing;
  if (until > now) return { do: 'sleep', until, because: 'poll' };
  const due = open.filter((take) => since(take) + spacing <= now).slice(0, 100);
  return { do: 'check', resolution: oldest.resolution, keys: due.map((take) => take.key) };
}

function since(take) {
  return take.lastCheckedAt ?? take.submittedAt;
}
