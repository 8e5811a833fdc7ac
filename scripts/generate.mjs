/**
 * schemas/*.schema.json are the only definitions: this writes, for each, its TypeScript type and a
 * standalone validator (no schema compiler at run time: 128 KB and half the start-up time saved).
 * action.yml and the command line's options are the only source of what README.md says of them.
 */
import { readdir, readFile, mkdir, writeFile, rm } from 'node:fs/promises';
import { parse } from 'yaml';
import { compile } from 'json-schema-to-typescript';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

const OUT = 'src/generated';
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });

for (const file of (await readdir('schemas'))
  .filter((name) => name.endsWith('.schema.json'))
  .sort()) {
  const name = file.replace('.schema.json', '');
  const schema = JSON.parse(await readFile(`schemas/${file}`, 'utf8'));
  const types = await compile(structuredClone(schema), name, {
    additionalProperties: false,
    bannerComment: `/* Generated from schemas/${file} by npm run generate. */`,
    unknownAny: true,
    style: { singleQuote: true, printWidth: 100 },
  });
  await writeFile(`${OUT}/${name}.ts`, types);
  await writeFile(`${OUT}/${name}-validate.js`, validator(schema, file));
  await writeFile(`${OUT}/${name}-validate.d.ts`, declaration());
}
await writeFile(`${OUT}/inter.ts`, await typeface());
await writeFile(`${OUT}/action.ts`, await actionInputs());
await writeFile(`${OUT}/version.ts`, await version());
await writeFile(`${OUT}/review-page.ts`, await reviewPage());
await import('./readme.mjs');
await import('./format-page.mjs');

/** The review page's style and script as text: they stand in the page itself, known by their hash. */
async function reviewPage() {
  const style = await readFile('page/review.css', 'utf8');
  const script = await readFile('page/review.js', 'utf8');
  if (/<\/(?:script|style)/i.test(style + script)) throw new Error('page/ ends its own element');
  return `/* Generated from page/ by npm run generate. */
export const style = ${JSON.stringify(style)};
export const script = ${JSON.stringify(script)};
`;
}

async function version() {
  const { version: number } = JSON.parse(await readFile('package.json', 'utf8'));
  return `/* Generated from package.json by npm run generate. */
export const version = ${JSON.stringify(number)};
`;
}

/** The inputs of action.yml: the command line's options are the same, and so are their words. */
async function actionInputs() {
  const { inputs } = parse(await readFile('action.yml', 'utf8'));
  const table = Object.entries(inputs).map(([name, { description, default: value }]) => ({
    name,
    description,
    ...(value === undefined || value.includes('${{') ? {} : { default: value }),
  }));
  return `/* Generated from action.yml by npm run generate. */
export interface Input {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
}

export const inputs: readonly Input[] = ${JSON.stringify(table, null, 2)};
`;
}

/** The animatic's font as text: a path or URL at run time would not survive bundling. */
async function typeface() {
  const folder = 'node_modules/@fontsource/inter';
  const ranges = JSON.parse(await readFile(`${folder}/unicode.json`, 'utf8'));
  const woff = async (subset, weight) =>
    `'${await readFile(`${folder}/files/inter-${subset}-${weight}-normal.woff`, 'base64')}'`;
  const subsets = [];
  // Where ranges overlap, the first subset wins: latin, so that most cards parse no other.
  const order = [
    'latin',
    ...Object.keys(ranges)
      .sort()
      .filter((name) => name !== 'latin'),
  ];
  for (const subset of order) {
    const spans = ranges[subset].split(',').map((range) => {
      const [first, last = first] = range.replace('U+', '').split('-');
      return `[0x${first}, 0x${last}]`;
    });
    // Only ids and labels are set in semibold, and those are ASCII.
    const semibold = subset === 'latin' ? `semibold: ${await woff(subset, 600)}, ` : '';
    subsets.push(
      `  { ${semibold}regular: ${await woff(subset, 400)}, ranges: [${spans.join(', ')}] },`,
    );
  }
  // The licence has to travel with the font, and nothing else would carry it into the bundle.
  const licence = (await readFile(`${folder}/LICENSE`, 'utf8')).replaceAll('*/', '');
  return `/*! Generated from @fontsource/inter by npm run generate.\n\n${licence.trim()}\n*/
export interface Subset {
  /** WOFF, base64. */
  readonly regular: string;
  readonly semibold?: string;
  /** First and last code point of what it may hold. */
  readonly ranges: readonly (readonly [number, number])[];
}
export const inter: readonly Subset[] = [
${subsets.join('\n')}
];
`;
}

function validator(schema, file) {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: true },
    allErrors: true,
    verbose: true,
    strict: true,
    allowUnionTypes: true,
    // For editors and for json-schema-to-typescript; they say nothing about what is valid.
    keywords: ['defaultSnippets', 'enumDescriptions', 'tsType'],
  });
  // Joining the errors of each entry anew takes quadratic time: 5 s for 18,000 entries.
  const code = standaloneCode
    .default(ajv, ajv.compile(schema))
    .replaceAll(
      /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g,
      'if (vErrors === null) vErrors = $1.errors; else for (const each of $1.errors) vErrors.push(each);',
    );
  // ajv's ESM output still requires its runtime helpers; an ES module cannot.
  const imports = [];
  const body = code.replaceAll(
    /require\("(ajv\/dist\/runtime\/[a-z0-9]+)"\)\.default/g,
    (_, path) => {
      const binding = path.split('/').pop();
      imports.push(`import ${binding}Module from '${path}.js';`);
      return `(${binding}Module.default ?? ${binding}Module)`;
    },
  );
  return `/* Generated from schemas/${file} by npm run generate. */\n${[...new Set(imports)].join('\n')}\n${body}\n`;
}

function declaration() {
  return `import type { ErrorObject } from 'ajv';
declare const validate: { (data: unknown): boolean; errors?: ErrorObject[] | null };
export { validate };
export default validate;
`;
}
