import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exitCodes } from '../exit-code.js';
import schema from '../../schemas/videos.schema.json' with { type: 'json' };

/** Writes what a repository needs to begin with. Files that exist are left as they are. */
export async function init({ yes }: { readonly yes: boolean }): Promise<number> {
  const missing: (readonly [string, string])[] = [];
  for (const [path, text] of starter) {
    const old = await readFile(path, 'utf8').catch(() => undefined);
    const lines = appended.has(path) && old !== undefined ? added(old, text) : undefined;
    if (old === undefined) missing.push([path, text]);
    else if (lines) missing.push([path, lines]);
    else process.stdout.write(`keep    ${path}\n`);
  }
  if (missing.length === 0) return exitCodes.done;
  if (!yes && !(await agreed(missing.map(([path]) => path)))) return exitCodes.usage;
  for (const [path, text] of missing) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: appended.has(path) ? 'a' : 'wx' });
    process.stdout.write(`write   ${path}\n`);
  }
  process.stdout.write('\nNow try it, without a key: shotlock render --provider simulator\n');
  return exitCodes.done;
}

/** Files to which lines are added where they exist. */
const appended = new Set(['.gitignore', '.gitattributes']);

/** The lines of `text` that `old` does not have, or undefined when it has them all. */
function added(old: string, text: string): string | undefined {
  const known = new Set(old.split(/\r?\n/u));
  const lines = text.split('\n').filter((line) => line !== '' && !known.has(line));
  if (lines.length === 0) return undefined;
  return `${old === '' || old.endsWith('\n') ? '' : '\n'}${lines.join('\n')}\n`;
}

async function agreed(paths: readonly string[]): Promise<boolean> {
  process.stdout.write(`This writes:\n${paths.map((path) => `  ${path}\n`).join('')}`);
  if (!process.stdin.isTTY) {
    process.stderr.write('shotlock init: add --yes to write without being asked\n');
    return false;
  }
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Go on? [Y/n] ');
  terminal.close();
  return /^(y(es)?)?$/iu.test(answer.trim());
}

const config = `# yaml-language-server: $schema=./schemas/videos.schema.json
version: 1
defaults:
  resolution: 720p
  aspectRatio: "16:9"
  style: "Warm morning light, 35mm film"
vars:
  product: Aurora Lamp
budget:
  maxCredits: 100
videos:
  - id: launch-teaser
    title: Launch teaser
    shots:
      - id: skyline
        prompt: Wide shot of a city skyline at dawn, golden hour lighting.
      - id: desk
        prompt: Close-up of the {{product}} on a walnut desk; the light goes on.
`;

const workflow = `name: Videos
on:
  pull_request:
    paths: [videos.yml, videos.lock.json, "prompts/**", "assets/**", .github/workflows/videos.yml]
permissions:
  contents: read
  pull-requests: write
concurrency:
  group: videos-\${{ github.ref }}
  cancel-in-progress: false
jobs:
  animatics:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: shotlock/shotlock@v1
        with:
          provider: simulator
`;

const starter: readonly (readonly [string, string])[] = [
  ['videos.yml', config],
  ['schemas/videos.schema.json', `${JSON.stringify(schema, null, 2)}\n`],
  ['.github/workflows/videos.yml', workflow],
  ['.gitignore', '.shotlock/\n/videos/\n'],
  ['.gitattributes', 'videos.lock.json linguist-generated=true\n'],
];
