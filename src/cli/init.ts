import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exitCodes } from '../exit-code.js';
import schema from '../../schemas/videos.schema.json' with { type: 'json' };

interface Addition {
  readonly path: string;
  /** What is written, or added to a file that exists. */
  readonly text: string;
  readonly how: 'write' | 'add to';
}

/** Writes what a repository needs to begin with. Files that exist keep every line they have. */
export async function init({ yes }: { readonly yes: boolean }): Promise<number> {
  const additions: Addition[] = [];
  for (const [path, text] of starter) {
    const addition = additionTo(path, text, await readFile(path, 'utf8').catch(() => undefined));
    if (addition) additions.push(addition);
    else process.stdout.write(`keep    ${path}\n`);
  }
  if (additions.length === 0) return exitCodes.done;
  if (!yes && !(await agreed(additions))) return exitCodes.usage;
  for (const { path, text, how } of additions) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: how === 'write' ? 'wx' : 'a' });
    process.stdout.write(`${summary({ path, text, how })}\n`);
  }
  process.stdout.write(
    '\nNow try it, free of charge and without a key: shotlock render --provider simulator\n',
  );
  return exitCodes.done;
}

/** What is missing of a file: all of it, or lines of a list; nothing where it is as it should be. */
function additionTo(path: string, text: string, old: string | undefined): Addition | undefined {
  if (old === undefined) return { path, text, how: 'write' };
  if (!lists.has(path)) return undefined;
  const known = new Set(old.split(/\r?\n/u));
  const lines = text.split('\n').filter((line) => line !== '' && !known.has(line));
  if (lines.length === 0) return undefined;
  const lineBreak = old === '' || old.endsWith('\n') ? '' : '\n';
  return { path, text: `${lineBreak}${lines.join('\n')}\n`, how: 'add to' };
}

/** Files in which every line stands for itself: where they exist, lines are added. */
const lists = new Set(['.gitignore', '.gitattributes']);

function summary({ path, text, how }: Addition): string {
  const lines = how === 'add to' ? `: ${text.trim().split('\n').join(', ')}` : '';
  return `${how.padEnd(7)} ${path}${lines}`;
}

async function agreed(additions: readonly Addition[]): Promise<boolean> {
  const list = additions.map((addition) => `  ${summary(addition)}\n`).join('');
  process.stdout.write(`This will\n${list}`);
  if (!process.stdin.isTTY) {
    process.stderr.write('shotlock init: add --yes to write without being asked\n');
    return false;
  }
  const { ask } = await import('../ports/ask.js');
  const answer = await ask('Go on? [Y/n] ', process.stdout);
  return answer !== undefined && /^(y(es)?)?$/iu.test(answer.trim());
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
  ['.gitignore', '.shotlock/\n/videos/\n*.lock.json.*.tmp\n'],
  ['.gitattributes', 'videos.lock.json text eol=lf linguist-generated=true\n'],
];
