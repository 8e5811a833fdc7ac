/**
 * Milliseconds that a `Retry-After` header asks to wait: seconds, or an HTTP date compared with `now`.
 * A missing or malformed one, a date that has passed, and more than two hours (the limit is one of an
 * hour) say nothing: undefined. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfter(header: string | undefined, now: Date): number | undefined {
  const text = header?.trim() ?? '';
  const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : untilDate(text, now);
  return ms !== undefined && ms >= 0 && ms <= longest ? ms : undefined;
}

/**
 * Milliseconds to wait after a 429 that says nothing. A rolling hour frees requests one by one, so
 * the first wait is short; whoever is refused again and again waits longer. `refusals`: 429s since
 * the last request that was granted, at least 1.
 */
export function patience(refusals: number): number {
  return Math.min(60_000 * 2 ** (refusals - 1), 15 * 60_000);
}

function untilDate(text: string, now: Date): number | undefined {
  // Date.parse takes nearly anything; an HTTP date is in GMT and begins with its weekday.
  if (!/^[A-Z][a-z]+,? .*\d$|^[A-Z][a-z]+, .* GMT$/.test(text)) return undefined;
  const time = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(time) ? undefined : time - now.getTime();
}

const longest = 2 * 3_600_000;
