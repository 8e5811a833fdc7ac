/** A value as part of a video's id: lower case, `:` as `x`, what an id cannot have as `-`. */
export function slug(value: string): string {
  return value
    .toLowerCase()
    .replaceAll(':', 'x')
    .replaceAll(/[^a-z0-9_-]/g, '-');
}

/** A whole id near to what somebody wrote, if there is anything to make one of. */
export function nearestId(written: string): string | undefined {
  const id = written
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9_]+/g, '-')
    .replaceAll(/^[-_]+|-+$/g, '')
    .slice(0, 64);
  return id === '' ? undefined : id;
}
