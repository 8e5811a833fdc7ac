/**
 * Writes the parts of README.md and docs/reference.md that say what other files say: the workflow of
 * the example, the command line's verbs and options, the inputs and outputs of action.yml. With
 * --check it writes nothing and fails when a part is out of date.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from '@swc/core';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const parts = await allParts();

for (const { file, names } of [
  { file: 'README.md', names: ['workflow'] },
  { file: 'docs/reference.md', names: ['verbs', 'options', 'inputs', 'outputs'] },
]) {
  const path = join(root, file);
  const text = await readFile(path, 'utf8');
  const now = names.reduce((all, name) => withPart(all, name, file), text);
  if (now === text) continue;
  if (process.argv.includes('--check')) {
    process.stderr.write(`${file} is out of date: run npm run generate\n`);
    process.exitCode = 1;
  } else await writeFile(path, now);
}

async function allParts() {
  const { inputs, outputs } = parse(await readFile(join(root, 'action.yml'), 'utf8'));
  const { verbs } = await importTypescript('src/cli/options.ts', ['src/generated/action.ts']);
  const workflow = 'examples/product-launch/.github/workflows/videos.yml';
  return {
    workflow: `\`\`\`yaml\n${await readFile(join(root, workflow), 'utf8')}\`\`\``,
    verbs: table(
      ['verb', 'what it does', 'options'],
      verbs.map(({ usage, text: what, options }) => [`\`${usage}\``, what, optionNames(options)]),
    ),
    options: optionTable(verbs, inputs),
    inputs: table(
      ['input', 'default', 'what it is'],
      Object.entries(inputs).map(([name, { default: value = '', description }]) => [
        `\`${name}\``,
        value && `\`${value}\``,
        description,
      ]),
    ),
    outputs: table(
      ['output', 'what it is'],
      Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
    ),
  };
}

function optionNames(options) {
  return options
    .filter(({ name }) => name !== 'help')
    .map(({ name }) => `\`--${name}\``)
    .join(' ');
}

/** Options with the name of an input say what the input says. */
function optionTable(verbs, inputs) {
  const names = new Map();
  for (const verb of verbs)
    for (const { name, value, text: what } of verb.options) {
      if (name === 'help' || (name in inputs && verb.name !== 'simulator')) continue;
      const key = `\`--${name}${value ? ` ${value}` : ''}\`\n${what}`;
      names.set(key, [...(names.get(key) ?? []), verb.name]);
    }
  return table(
    ['option', 'of', 'what it is'],
    [...names].map(([key, of]) => {
      const [option, what] = key.split('\n');
      return [option, of.join(', '), what];
    }),
  );
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [heads, heads.map(() => '---'), ...rows].map(line).join('\n');
}

/** Prettier would align the columns, and every change of a word would change every line. */
function withPart(text, name, file) {
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${file} has no ${begin} … ${end}`);
  const kept = `<!-- prettier-ignore-start -->\n\n${parts[name]}\n\n<!-- prettier-ignore-end -->`;
  return `${text.slice(0, from)}${begin}\n${kept}\n${text.slice(to)}`;
}

/** Imports one of our sources, with those that it imports, on a Node that knows no TypeScript. */
async function importTypescript(file, others) {
  const folder = await mkdtemp(join(tmpdir(), 'shotlock-'));
  try {
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    for (const source of [file, ...others]) {
      const { code } = await transform(await readFile(join(root, source), 'utf8'), {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      });
      await mkdir(join(folder, dirname(source)), { recursive: true });
      await writeFile(join(folder, source.replace(/\.ts$/u, '.js')), code);
    }
    return await import(pathToFileURL(join(folder, file.replace(/\.ts$/u, '.js'))).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
