import { parse, stringify } from 'yaml';
import { codeBlocks } from '../tools/code-blocks.ts';
import { understand } from '../core/config/understand.ts';

/** What a level of the file is called in the page, and where in a config its fields belong. */
const levels: Readonly<Record<string, (field: object) => object>> = {
  'The file': (field) => ({ ...whole({}, shot), ...field }),
  defaults: (field) => ({ ...whole({}, shot), defaults: field }),
  budget: (field) => ({ ...whole({}, shot), budget: field }),
  'A video': (field) => whole(field, shot),
  matrix: (field) =>
    whole({ matrix: { lang: ['en', 'de'], aspectRatio: ['16:9', '9:16'], ...field } }, shot),
  'A shot': (field) =>
    whole({ vars: { lang: 'en', product: 'lamp' } }, { ...needed(field), ...field }),
};

const shot = { id: 'desk', prompt: 'A lamp on a desk.' };

function whole(video: object, ofShot: object): object {
  return { version: 1, videos: [{ id: 'teaser', shots: [ofShot], ...video }] };
}

/** What a shot has beside a field. */
function needed(field: object): object {
  if ('promptFile' in field) return { id: 'desk' };
  return 'imageUrls' in field ? { ...shot, generationType: 'REFERENCE_2_VIDEO' } : shot;
}

const examples = codeBlocks('docs/format.md', 'yaml');

test.each(examples.map((each) => [each.under.join(': '), each] as const))(
  'the example of %s is valid where it belongs',
  (_, { text, under: [level] }) => {
    // The file that shows every field is a config by itself.
    const config = level === 'All of it' ? text : stringify(levels[level]!(parse(text)));
    const { problems } = understand(config, { files: { 'prompts/desk.md': 'A lamp.' } });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  },
);
