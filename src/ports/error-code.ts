/** The code of a system error (`ENOENT`, `EEXIST`), or an empty text. */
export function errorCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : '';
}
