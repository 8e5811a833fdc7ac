/** `aws s3 sync`, as far as the examples use it, into the folder BUCKETS. Anything else is an error. */
import { cp, mkdir, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const [service, verb, from, to, ...filters] = process.argv.slice(2);
const [, bucket, key] = /^s3:\/\/([^/]+)\/(.*)$/u.exec(to ?? '') ?? [];
if (service !== 's3' || verb !== 'sync' || !from || bucket === undefined || filters.length % 2)
  throw new Error(`aws knows nothing of ${process.argv.slice(2).join(' ')}`);

const rules = [];
for (let at = 0; at < filters.length; at += 2) {
  if (filters[at] !== '--exclude' && filters[at] !== '--include')
    throw new Error(`aws s3 sync knows nothing of ${filters[at]}`);
  const glob = filters[at + 1].replaceAll(/[.+^${}()|[\]\\]/gu, '\\$&').replaceAll('*', '.*');
  rules.push({ isIn: filters[at] === '--include', matches: new RegExp(`^${glob}$`, 'su') });
}
for (const file of await readdir(from, { recursive: true, withFileTypes: true })) {
  if (!file.isFile()) continue;
  const path = join(file.parentPath, file.name).slice(join(from).length).replace(/^\//u, '');
  // The last filter that matches decides.
  if (!(rules.findLast(({ matches }) => matches.test(path))?.isIn ?? true)) continue;
  const target = join(process.env.BUCKETS, bucket, key, path);
  await mkdir(dirname(target), { recursive: true });
  await cp(join(from, path), target);
  process.stdout.write(`upload: ${basename(path)}\n`);
}
