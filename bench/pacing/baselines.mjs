/** The vendor's documented loop: as few requests as possible, then a poll every 5 seconds. */
export function documentedLoop({ waiting, open, now }) {
  if (waiting.length > 0) return { do: 'submit', ids: waiting.slice(0, 21) };
  return poll({ open, now, spacing: 5_000 });
}

/** One request a shot, a poll of all every 10 seconds, and no thought of the hour. */
export function oneRequestEach({ waiting, open, now }) {
  if (waiting.length > 0) return { do: 'submit', ids: waiting.slice(0, 1) };
  return poll({ open, now, spacing: 10_000 });
}

function poll({ open, now, spacing }) {
  if (open.length === 0) return { do: 'finished' };
  const until = Math.min(...open.map(({ since }) => since)) + spacing;
  if (until > now) return { do: 'sleep', until };
  return { do: 'check', tasks: open.filter(({ since }) => since + spacing <= now).slice(0, 100) };
}
