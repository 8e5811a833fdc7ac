import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Set to rewrite every golden that the tests reach: `UPDATE_GOLDENS=1 npm test`. */
const isUpdate = Boolean(process.env['UPDATE_GOLDENS']);

/**
 * Compares a text with the reviewed one in `__tests__/core/goldens/`. `name` is its path there, with
 * its ending, e.g. `comment/first.md`.
 */
export function expectGolden(name: string, text: string): void {
  const file = new URL(`../core/goldens/${name}`, import.meta.url);
  const actual = text.endsWith('\n') ? text : `${text}\n`;
  if (isUpdate) {
    mkdirSync(dirname(file.pathname), { recursive: true });
    writeFileSync(file, actual);
  }
  const golden = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (golden === undefined)
    throw new Error(`no golden ${name}: write it with UPDATE_GOLDENS=1, then read it`);
  expect(actual).toBe(golden);
}
