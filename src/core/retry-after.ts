const MOST_MS = 2 * 3_600_000;

/**
 * Milliseconds that a Retry-After header asks to wait, given in seconds or as a date; undefined when
 * it is absent or absurd (RFC 9110, section 10.2.3).
 */
export function retryAfter(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  const ms = /^\s*\d{1,9}\s*$/u.test(header)
    ? Number(header) * 1000
    : /[a-z]{3}/iu.test(header)
      ? Date.parse(header) - now.getTime()
      : Number.NaN;
  return ms >= 0 && ms <= MOST_MS ? ms : undefined;
}
