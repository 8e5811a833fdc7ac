// All tests of the core in one file, so that a mutant's run loads the modules once. Left out are
// those that prove speed and patience: each mutant would have to wait for them.
import { readdirSync } from 'node:fs';

const core = new URL('../core/', import.meta.url);
for (const file of readdirSync(core, { recursive: true, encoding: 'utf8' }).sort()) {
  if (file.endsWith('.test.ts') && !/hostile|pacing-bench/.test(file)) {
    await import(new URL(file, core).href);
  }
}
