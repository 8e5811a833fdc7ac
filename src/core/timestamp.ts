/** A date as every record writes it: UTC, to the second, e.g. `2026-11-22T09:30:00Z`. */
export function timestamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** The UTC day, e.g. `2026-11-22`. */
export function utcDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
