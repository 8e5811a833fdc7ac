import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Files of dist/ that V8 ran something of, by the coverage it wrote to a folder. */
export function chunksIn(coverage: string): readonly string[] {
  return readdirSync(coverage).flatMap((file) => {
    const { result }: { result: readonly { readonly url: string }[] } = JSON.parse(
      readFileSync(join(coverage, file), 'utf8'),
    );
    return result.flatMap(({ url }) => (url.includes('/dist/') ? [basename(url)] : []));
  });
}
