import { shotWith, understand, videoWith, type Understood } from './config/understand.ts';
import { expectGolden } from '../tools/golden.ts';
import { promptFilesOf } from '../../src/core/breakdown.ts';
import { parseConfig } from '../../src/core/config.ts';
import { limits } from '../../src/core/config/limits.ts';
import type { Shot } from '../../src/core/shot.ts';

/** The sample of the design: what the README shows too. */
const sample = `# yaml-language-server: $schema=./schemas/videos.schema.json
version: 1
defaults: { resolution: 720p, aspectRatio: "16:9", style: "Warm morning light, 35mm film" }
vars: { product: Aurora Lamp }
budget: { maxCredits: 200 }
videos:
  - id: launch-teaser                  # [a-z0-9][a-z0-9_-]{0,63}
    title: Launch teaser
    resolution: 1080p
    matrix: { lang: [en, de], aspectRatio: ["16:9", "9:16"] }
    shots:
      - id: skyline
        prompt: "Wide shot of a city skyline at dawn. Narrator says in {{lang}}: meet {{product}}."
      - id: desk
        promptFile: prompts/desk.md
        generationType: REFERENCE_2_VIDEO
        imageUrls: [assets/desk.png, https://example.com/lamp.webp]
        take: 2                        # raising it asks for a new take
`;

describe('the sample of the documentation', () => {
  const understood = understand(sample, {
    files: { 'prompts/desk.md': 'The {{product}} on a desk.\r\n\r\nSlow dolly in.\r\n' },
  });

  test('has no problem', () => expect(understood.problems).toEqual([]));

  test('becomes explicit shots', () =>
    expectGolden('breakdown/sample.json', JSON.stringify(understood.videos, undefined, 2)));
});

test("takes a shot verbatim from the vendor's page, as JSON", () => {
  const { videos, problems } = understand(`{
    "version": 1, "videos": [{ "id": "a", "resolution": "720p", "shots": [
      {
        "id": "shot-1",
        "prompt": "The character comes alive, walking through a magical forest",
        "generationType": "REFERENCE_2_VIDEO",
        "aspectRatio": "16:9",
        "imageUrls": ["https://static.nanophoto.ai/demo/nano-banana-pro.webp"]
      }, {
        "id": "shot-2", "prompt": "A park", "generationType": "TEXT_2_VIDEO", "aspectRatio": "16:9"
      }
    ]}]}`);
  expect(problems).toEqual([]);
  expect(videos[0]?.shots.map(({ generationType }) => generationType)).toEqual([
    'REFERENCE_2_VIDEO',
    'TEXT_2_VIDEO',
  ]);
});

test('says what is left out: 720p, 16:9, text to video, take 1', () => {
  expect(onlyShot(understand(shotWith('prompt: A lamp')))).toMatchObject({
    resolution: '720p',
    aspectRatio: '16:9',
    generationType: 'TEXT_2_VIDEO',
    take: 1,
    images: [],
    prompt: 'A lamp',
    where: { file: 'videos.yml', line: 5, column: 9 },
  });
});

const styled = (shot: string, video: string, defaults: string) =>
  onlyShot(
    understand(
      `version: 1\ndefaults: { ${defaults} }\nvideos: [{ id: a, ${video} shots: [{ id: x, prompt: A lamp, ${shot} }] }]`,
    ),
  ).prompt;

describe('style', () => {
  test('is appended after a blank line', () =>
    expect(styled('', '', 'style: Film')).toBe('A lamp\n\nFilm'));
  test('of the video wins over that of the file', () =>
    expect(styled('', 'style: Noir,', 'style: Film')).toBe('A lamp\n\nNoir'));
  test('of the shot wins over both', () =>
    expect(styled('style: Wax', 'style: Noir,', 'style: Film')).toBe('A lamp\n\nWax'));
  test('that is empty clears those around it', () =>
    expect(styled('style: ""', 'style: Noir,', 'style: Film')).toBe('A lamp'));
  test('of the matrix wins over that of the video', () =>
    expect(styled('', 'matrix: { style: [Wax] }, style: Noir,', '')).toBe('A lamp\n\nWax'));
});

const filled = (prompt: string, { file = '', video = '', shot = '' } = {}) =>
  onlyShot(
    understand(
      `version: 1\nvars: { ${file} }\nvideos: [{ id: a, vars: { ${video} }, shots: [{ id: x, prompt: ${JSON.stringify(prompt)}, vars: { ${shot} } }] }]`,
    ),
  );

describe('variables', () => {
  test('of the shot win over those of the video, those over those of the file', () => {
    expect(
      filled('{{a}}{{b}}{{c}}', { file: 'a: 1, b: 1, c: 1', video: 'b: 2, c: 2', shot: 'c: 3' })
        .prompt,
    ).toBe('123');
  });
  test('are inserted as the file writes them', () =>
    expect(
      filled('{{a}} {{b}} {{c}} {{d}}', { file: 'a: 1.10, b: True, c: "x: y", d: 0x1F' }).prompt,
    ).toBe('1.10 True x: y 0x1F'));
  test('may have spaces in their braces', () =>
    expect(filled('{{ a }}', { file: 'a: x' }).prompt).toBe('x'));
  test('are literal behind a backslash', () =>
    expect(filled('\\{{a}} {{a}}', { file: 'a: x' }).prompt).toBe('{{a}} x'));
  test('that a prompt used are on its card, with its own text apart from the style', () => {
    expect(filled('A {{a}}', { file: 'a: x, b: y' }).card).toEqual({
      number: 1,
      of: 1,
      prompt: 'A x',
      style: '',
      vars: { a: 'x' },
    });
  });
  test('work in style, title, prompt file and images', () => {
    const { videos, problems } = understand(
      `version: 1
vars: { who: Ada }
defaults: { style: "For {{who}}" }
videos:
  - id: a
    title: "{{who}} in {{lang}}"
    matrix: { lang: [en, de] }
    shots:
      - id: x
        promptFile: "prompts/{{lang}}.md"
        generationType: REFERENCE_2_VIDEO
        imageUrls: ["assets/{{lang}}.png", "https://example.com/{{lang}}"]
`,
      { files: { 'prompts/en.md': 'Hello {{who}}', 'prompts/de.md': 'Hallo {{who}}' } },
    );
    expect(problems).toEqual([]);
    expect(videos.map(({ title }) => title)).toEqual(['Ada in en', 'Ada in de']);
    expect(videos[1]?.shots[0]).toMatchObject({
      prompt: 'Hallo Ada\n\nFor Ada',
      images: [
        { kind: 'file', path: 'assets/de.png', where: { line: 12, column: 21 } },
        { kind: 'url', url: 'https://example.com/de' },
      ],
    });
  });
});

const ids = (...lines: readonly string[]) =>
  understand(videoWith(...lines).replace('A lamp on a desk.', '"{{lang}}"')).videos.map(
    ({ id }) => id,
  );

describe('matrix', () => {
  test('gives one video per combination, axes in declared order', () =>
    expect(ids('matrix: { lang: [en, pt_BR], aspectRatio: ["16:9", "9:16"] }')).toEqual([
      'teaser.en.16x9',
      'teaser.en.9x16',
      'teaser.pt_br.16x9',
      'teaser.pt_br.9x16',
    ]));

  test('sets the aspect ratio, resolution and style of its videos', () => {
    const { videos } = understand(
      videoWith(
        'resolution: 4k',
        'matrix: { aspectRatio: ["9:16"], resolution: [720p], style: [Noir] }',
      ),
    );
    expect(videos[0]).toMatchObject({
      id: 'teaser.9x16.720p.noir',
      resolution: '720p',
      aspectRatio: '9:16',
      shots: [{ resolution: '720p', aspectRatio: '9:16', card: { style: 'Noir' } }],
    });
  });

  test('leaves out what an exclude entry names', () =>
    expect(
      ids('matrix:', '  lang: [en, de]', '  size: [1, 2]', '  exclude: [{ lang: de, size: 2 }]'),
    ).toEqual(['teaser.en.1', 'teaser.en.2', 'teaser.de.1']));

  test("adds values and combinations as GitHub's include does", () => {
    // The example of GitHub's documentation, "Expanding or adding matrix configurations".
    const { videos } = understand(
      videoWith(
        'matrix:',
        '  fruit: [apple, pear]',
        '  animal: [cat, dog]',
        '  include:',
        '    - color: green',
        '    - { color: pink, animal: cat }',
        '    - { fruit: apple, shape: circle }',
        '    - { fruit: banana }',
        '    - { fruit: banana, animal: cat }',
      ).replace('A lamp on a desk.', '"\\\\{{"'),
    );
    expect(videos.map(({ id }) => id)).toEqual([
      'teaser.apple.cat',
      'teaser.apple.dog',
      'teaser.pear.cat',
      'teaser.pear.dog',
      'teaser.banana',
      'teaser.banana.cat',
    ]);
    const color = understand(
      videoWith(
        'matrix:',
        '  animal: [cat, dog]',
        '  include: [{ color: green }, { color: pink, animal: cat }]',
      ).replace('A lamp on a desk.', '"{{animal}} {{color}}"'),
    );
    expect(color.videos.map(({ shots }) => shots[0]?.prompt)).toEqual(['cat pink', 'dog green']);
  });

  test('may consist of include alone', () =>
    expect(ids('matrix: { include: [{ lang: en, size: 2 }, { lang: de, size: 1 }] }')).toEqual([
      'teaser.en.2',
      'teaser.de.1',
    ]));
});

describe('prompt files', () => {
  test('lose their byte order mark and the line break at their end, and keep those inside', () =>
    expect(
      onlyShot(
        understand(shotWith('promptFile: ./p.md'), { files: { 'p.md': '\ufeffOne\r\ntwo\r\n' } }),
      ).prompt,
    ).toBe('One\ntwo'));

  test('may lie beside the folder of the config, but not outside of the repository', () => {
    const text = shotWith('promptFile: ../prompts/p.md');
    const inFolder = understand(text, {
      file: 'marketing/videos.yml',
      files: { '../prompts/p.md': 'A' },
    });
    expect(inFolder.problems).toEqual([]);
    expect(understand(text).problems).toMatchObject([{ code: 'bad-path' }]);
    expect(understand(text, { file: '/abs/videos.yml' }).problems).toMatchObject([
      { code: 'bad-path' },
    ]);
  });

  test('have their own mistakes located in them', () => {
    const { problems } = understand(shotWith('promptFile: p.md'), {
      file: 'marketing/videos.yml',
      files: { 'p.md': 'One\n  two {{three}}\n' },
    });
    expect(problems).toMatchObject([
      {
        code: 'unknown-variable',
        where: { file: 'marketing/p.md', line: 2, column: 7, text: '  two {{three}}', length: 9 },
      },
    ]);
  });
});

test('a prompt file that several shots name is read once, and missed where it is named first', () => {
  const shots = ['a.md', 'a.md', '{{nope}}.md', '{{lang}}.md'].map(
    (name, index) => `      - { id: s${index}, promptFile: "${name}" }\n`,
  );
  const text = `version: 1\nvideos:\n  - id: a\n    matrix: { lang: [en, de] }\n    shots:\n${shots.join('')}`;
  const parsed = parseConfig({ file: 'videos.yml', text });
  if (!('config' in parsed)) throw new Error('it was refused');
  const files = promptFilesOf(parsed.config);
  expect(files.map(({ path, where }) => [path, where.line, where.column])).toEqual([
    ['a.md', 6, 31],
    ['en.md', 9, 31],
    ['de.md', 9, 31],
  ]);
});

test('a mistake in a title is located in it', () => {
  const { problems } = understand(videoWith('title: "For {{who}}"'));
  expect(problems).toMatchObject([{ code: 'unknown-variable', where: { line: 4, column: 17 } }]);
});

test('a video is one sequence only where it says so', () => {
  const isSequence = (...lines: readonly string[]) =>
    understand(videoWith(...lines)).videos.map(({ sequence }) => sequence);
  expect(isSequence()).toEqual([false]);
  expect(isSequence('sequence: false')).toEqual([false]);
  expect(isSequence('sequence: true')).toEqual([true]);
});

test('a matrix may not make millions of characters out of a few', () => {
  const eight = Array.from({ length: 8 }, (_, index) => `{ id: s${index}, promptFile: p.md }`);
  const videos = (count: number) =>
    understand(
      `version: 1
videos:
  - { id: a, matrix: { n: [${Array.from({ length: count }, (_, index) => index).join()}] }, shots: [${eight.join()}] }
`,
      { files: { 'p.md': 'x'.repeat(limits.prompt) } },
    );
  const most = limits.prompts / limits.prompt / eight.length;
  const allowed = videos(most);
  expect(allowed.problems.filter(({ code }) => code === 'too-long')).toEqual([]);
  expect(allowed.videos).toHaveLength(most);
  expect(videos(most + 1).problems).toEqual([
    expect.objectContaining({
      code: 'too-long',
      severity: 'error',
      message: 'With this video, all prompts together have more than 20000000 characters.',
      hint: 'Divide the file, or shorten what many prompts share.',
      where: expect.objectContaining({ line: 3, column: 5 }),
    }),
  ]);
});

function onlyShot({ videos, problems }: Understood): Shot {
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const shots = videos.flatMap((video) => video.shots);
  expect(shots).toHaveLength(1);
  return shots[0]!;
}
