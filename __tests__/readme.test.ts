import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { verbs } from '../src/cli/options.js';
import { veoRates } from '../src/core/prices.js';
import { exitCodes } from '../src/exit-code.js';
import { parseBehaviour } from '../src/simulator/behaviour.js';
import { codeBlocks } from './tools/code-blocks.js';
import { copyExample, runShotlock } from './tools/run-shotlock.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const readme = textOf('README.md');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/errors.md',
  'docs/format.md',
  'docs/money.md',
  'docs/recipes.md',
  'docs/reference.md',
  'docs/simulator.md',
  'docs/workflows.md',
];
const configs = pages
  .flatMap((file) => codeBlocks(file, 'yaml'))
  .filter(({ text }) => /^version:[^]*^videos:/mu.test(text));
const commandsOf = (file: string) =>
  codeBlocks(file, 'sh').flatMap(({ text }) => text.trim().split('\n'));

test('the generated parts are what npm run generate writes', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/readme.mjs'), '--check'],
    {
      encoding: 'utf8',
    },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

describe.each(pages)('%s', (file) => {
  const text = textOf(file);
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href|srcset)="([^"]+)"/gu)]
    .map(([, inMarkdown, inHtml]) => inMarkdown ?? inHtml ?? '')
    .filter((target) => !target.startsWith('https://'));

  test('links to files and headings that there are', () => {
    const dead = targets.filter((target) => {
      const [name = '', heading] = target.split('#');
      const path = name === '' ? file : join(dirname(file), name);
      if (!existsSync(join(root, path))) return true;
      return heading !== undefined && !anchorsOf(textOf(path)).has(heading);
    });
    expect(dead).toEqual([]);
  });

  test('has only shell commands that exist', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(textOf('package.json'));
    const unknown = commandsOf(file).filter((line) => {
      const words = line.replace(/^(\w+=\S+ )*/u, '').split(' ');
      const [program, first = '', second = ''] = words;
      if (program === 'npm') return first !== 'cit' && !(first === 'run' && second in scripts);
      return !isCommandOfOurs(line);
    });
    expect(unknown).toEqual([]);
  });
});

test('pictures are small enough for a page that people wait for', () => {
  expect(statSync(join(root, 'docs/pictures/comment.png')).size).toBeLessThan(200_000);
  expect(statSync(join(root, 'docs/pictures/frame.png')).size).toBeLessThan(150_000);
  expect(statSync(join(root, 'docs/pictures/review.png')).size).toBeLessThan(200_000);
  expect(statSync(join(root, 'docs/pictures/review-dark.png')).size).toBeLessThan(200_000);
});

test('the quick start is what the project itself checks in a clean clone', () => {
  const check = textOf('.ci/run');
  const commands = commandsOf('README.md');
  expect(commands[0]).toBe(
    'node dist/index.js render examples/product-launch/videos.yml --provider simulator',
  );
  expect(check).toContain(commands[0]);
  expect(commands[1]).toBe('npm cit');
  expect(check).toContain(commands[1]);
});

test.each(configs.map(({ place, text }) => [place, text] as const))(
  'the config at %s is valid',
  async (_, text) => {
    const { folder, done } = await copyExample('product-launch');
    writeFileSync(join(folder, 'videos.yml'), text);
    const args = ['validate', '--asset-base-url', 'https://example.com/'];
    const { exitCode, stdout, stderr } = await runShotlock(folder, args);
    await done();
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).not.toMatch(/warning/u);
  },
);

test('the config shows every field of the format', () => {
  const { properties, $defs } = JSON.parse(textOf('schemas/videos.schema.json'));
  const shown = configs.flatMap(({ text }) => fieldsOf(parse(text)));
  for (const { properties: fields } of [{ properties }, $defs.videoEntry, $defs.shotEntry])
    expect(shown).toEqual(expect.arrayContaining(Object.keys(fields)));
});

test('prices, image counts and exit codes are those of the program', () => {
  for (const [resolution, credits] of Object.entries(veoRates))
    expect(readme).toMatch(new RegExp(`\\| \`${resolution}\` +\\| ${credits} +\\|`, 'u'));
  const counts = [...readme.matchAll(/^\| `(\w+_2_VIDEO)`[^|]*\| (none|\d(?: \w+ \d)?) +\|/gmu)];
  expect(counts).toHaveLength(3);
  const { description } = JSON.parse(textOf('schemas/videos.schema.json')).$defs.shotEntry
    .properties.generationType;
  for (const [, type, count] of counts)
    expect(description).toContain(`${type}: ${count === 'none' ? 'no images' : count}`);
  const said = /^Exit codes: (.*)$/mu.exec(textOf('docs/reference.md'))?.[1] ?? '';
  for (const code of Object.values(exitCodes))
    expect(said).toMatch(new RegExp(`\\b${code} \\w`, 'u'));
});

test('the simulator understands the behaviours that are shown', () => {
  const shown = commandsOf('docs/simulator.md').flatMap(
    (line) => /--behaviour '(.*)'/u.exec(line)?.[1] ?? [],
  );
  expect(shown.length).toBeGreaterThan(0);
  for (const json of shown) expect(parseBehaviour(JSON.parse(json)).problems).toEqual([]);
});

function isCommandOfOurs(line: string): boolean {
  const call = /^(?:\w+=\S+ )*(?:node dist\/index\.js|shotlock) (\w+)(.*)$/u.exec(line);
  const verb = verbs.find(({ name }) => name === call?.[1]);
  if (!verb) return false;
  const options = [...call![2]!.matchAll(/ --([\w-]+)/gu)].map(([, name]) => name);
  return options.every((option) => verb.options.some(({ name }) => name === option));
}

/** As GitHub makes them of headings. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  const headings = [...markdown.matchAll(/^#+ (.*)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
  return new Set(headings);
}

/** Every key, at any depth. */
function fieldsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...fieldsOf(inner)]);
}
