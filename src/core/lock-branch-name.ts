import { createHash } from 'node:crypto';

/** The branch on which a config's new lock waits for review; configs that differ never share one. */
export function lockBranchName(config: string): string {
  const stem = config.replace(/^\.\//u, '').replace(/\.ya?ml$/u, '');
  const plain = stem
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  if (plain !== '' && plain === stem) return `shotlock/${plain}`;
  const hash = createHash('sha256').update(stem).digest('hex').slice(0, 8);
  return `shotlock/${plain === '' ? hash : `${plain}-${hash}`}`;
}
