import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { homeOf, levelOf } from '../../../src/core/config/meant-key.ts';

interface Schema {
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const schema: Schema = JSON.parse(
  readFileSync(new URL('../../../schemas/videos.schema.json', import.meta.url), 'utf8'),
);
const definitions = schema.$defs ?? {};

function resolved(part: Schema): Schema {
  const name = part.$ref?.split('/').at(-1);
  return name === undefined ? part : { ...definitions[name], ...part };
}

/** Every property that a person can write, with its path. */
function propertiesOf(part: Schema, path: string): readonly (readonly [string, Schema])[] {
  const whole = resolved(part);
  const own = Object.entries(whole.properties ?? {}).map(
    ([key, value]) => [`${path}.${key}`, value] as const,
  );
  const { items } = whole;
  return [
    ...own,
    ...own.flatMap(([inner, value]) => propertiesOf(value, inner)),
    ...(items ? propertiesOf(items, `${path}[]`) : []),
  ];
}

const properties = propertiesOf(schema, '');

test('the schema has the properties that this test thinks of', () => {
  expect(properties.map(([path]) => path)).toEqual(
    expect.arrayContaining(['.version', '.videos[].matrix.include', '.videos[].shots[].take']),
  );
});

test.each(properties)('%s is explained, with examples that are right', (_path, part) => {
  const whole = resolved(part);
  expect(whole.description).toMatch(/^\S.*\S$/);
  const examples = whole.examples ?? [];
  expect(examples.length).toBeGreaterThan(0);
  const ajv = new Ajv2020({
    allowUnionTypes: true,
    keywords: ['defaultSnippets', 'enumDescriptions', 'tsType'],
  });
  const validate = ajv.compile({ ...part, $defs: definitions });
  for (const example of examples) expect([example, validate(example)]).toEqual([example, true]);
});

test('every value of an enumeration is explained', () => {
  for (const [, part] of properties) {
    const { enum: values, enumDescriptions: words } = resolved(part);
    if (values) expect(words).toHaveLength(values.length);
  }
});

const levels: ReadonlyMap<string, readonly string[]> = new Map([
  ['', []],
  ['.budget', ['budget']],
  ['.defaults', ['defaults']],
  ['.videos[]', ['videos', '0']],
  ['.videos[].shots[]', ['videos', '0', 'shots', '0']],
]);

test('a key that exists on one level only is known to be at home there', () => {
  const homes = new Map<string, string[]>();
  for (const [path] of properties) {
    const [, level = '', key = ''] = /^(.*)\.(\w+)$/.exec(path)!;
    // What defaults repeat is at home where it is repeated.
    if (levels.has(level) && level !== '.defaults')
      homes.set(key, [...(homes.get(key) ?? []), level]);
  }
  for (const [key, [level = '', ...others]] of homes) {
    const home = others.length === 0 ? levelOf([...levels.get(level)!, key]) : undefined;
    expect([key, homeOf(key, ['elsewhere', key])]).toEqual([key, home]);
  }
});
