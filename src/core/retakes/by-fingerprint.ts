/** Records of one shot's input together, so that none is looked at once for every shot. */
export function byFingerprint<T extends { readonly fingerprint: string }>(
  records: Iterable<T>,
): (of: { readonly fingerprint: string }) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(record.fingerprint);
    if (group) group.push(record);
    else groups.set(record.fingerprint, [record]);
  }
  return ({ fingerprint }) => groups.get(fingerprint) ?? [];
}
