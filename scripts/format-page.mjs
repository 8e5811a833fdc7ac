/** Writes docs/format.md: every field of videos.yml, as schemas/videos.schema.json describes it. */
import { readFile, writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';

const schema = JSON.parse(await readFile('schemas/videos.schema.json', 'utf8'));

const levels = [
  ['The file', schema, ''],
  ['defaults', schema.properties.defaults, 'defaults'],
  ['budget', schema.properties.budget, 'budget'],
  ['A video', schema.$defs.videoEntry, 'videos[]'],
  ['matrix', schema.$defs.matrix, 'videos[].matrix'],
  ['A shot', schema.$defs.shotEntry, 'videos[].shots[]'],
];

await writeFile(
  'docs/format.md',
  `<!-- Generated from schemas/videos.schema.json by npm run generate. -->
<!-- prettier-ignore-start -->

# The format of videos.yml

Editors with a YAML language server show all of this while you type; the first line of the file names the schema, and \`shotlock init\` writes both. What goes wrong is explained in [errors.md](errors.md).

## All of it

\`\`\`yaml
${await readFile('docs/every-field.yml', 'utf8')}\`\`\`

${levels.map(level).join('\n\n')}

<!-- prettier-ignore-end -->
`,
);

function level([title, whole, path]) {
  const place = path ? `\`${path}\`. ` : '';
  return `## ${title}\n\n${place}${whole.description}\n\n${Object.entries(whole.properties)
    .map(([key, part]) => field(key, part, (whole.required ?? []).includes(key)))
    .join('\n\n')}`;
}

function field(key, part, required) {
  const named = part.$ref ? schema.$defs[part.$ref.split('/').at(-1)] : {};
  const {
    description,
    enum: values,
    enumDescriptions,
    default: fallback,
    examples,
  } = {
    ...named,
    ...part,
  };
  const facts = [
    ...(required ? ['Has to be there.'] : []),
    ...(fallback === undefined ? [] : [`\`${fallback}\` unless said.`]),
  ].join(' ');
  const list = values
    ?.map((value, index) => `- \`${value}\`: ${enumDescriptions[index]}`)
    .join('\n');
  const example = `\`\`\`yaml\n${stringify({ [key]: examples[0] }, { lineWidth: 0 }).trimEnd()}\n\`\`\``;
  return [`### ${key}`, [description, facts].filter(Boolean).join(' '), list, example]
    .filter(Boolean)
    .join('\n\n');
}
