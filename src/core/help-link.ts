/** The page that explains every code of a problem, as of the release line that `v1` points to. */
const page = 'https://github.com/shotlock/shotlock/blob/v1/docs/errors.md';

/** Where a problem is explained at length: the code is the heading. */
export function helpLink(code: string): string {
  return `${page}#${code}`;
}
