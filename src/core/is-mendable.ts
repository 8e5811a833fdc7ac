/**
 * Whether what stands in a lockfile's place may be written anew: a lock, however damaged or merged, or
 * nothing of worth. Any other file of the user's is there because of a mistyped name, and is not ours.
 */
export function isMendable({ file, text }: { readonly file: string; readonly text: string }) {
  if (text.trim() === '') return true;
  const isNamedSo = file.endsWith('.lock.json');
  // Locks of other programs, e.g. npm's, have a version too, but no shots.
  const key = isNamedSo ? /"(?:shots|lockfileVersion)"\s*:/u : /"shots"\s*:\s*\{/u;
  if (/^\s*(?:<{7}.*\s+)?\{/u.test(text) && key.test(text)) return true;
  return isNamedSo && !saysSomething(text);
}

/** Whether it is JSON of somebody's; what is no JSON in a file of that name is the wreck of one. */
function saysSomething(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && (typeof value !== 'object' || Object.keys(value).length > 0);
  } catch {
    return false;
  }
}
