/**
 * The one text form of a JSON value that we write: keys sorted, two spaces, newline at the end, so
 * that equal values are equal bytes and merges stay line by line.
 */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`;
}

/** The same value on one line, for hashing. */
export function canonicalLine(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  // A null prototype, so that a key named __proto__ is data like any other.
  const result: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value).sort()) result[key] = sorted(Reflect.get(value, key));
  return result;
}
