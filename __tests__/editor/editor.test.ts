import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Editor, startEditor } from '../tools/language-server.js';
import { runShotlock } from '../tools/run-shotlock.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What `shotlock init` writes, opened in an editor that runs the real YAML language server. */
describe('in an editor', () => {
  let folder: string;
  let text: string;
  let editor: Editor;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'shotlock-'));
    await runShotlock(folder, ['init', '--yes']);
    text = readFileSync(join(folder, 'videos.yml'), 'utf8');
    editor = await startEditor(folder);
  }, 30_000);
  afterAll(async () => {
    await editor[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  const complete = (changed: string) => editor.complete('videos.yml', changed);
  const labels = async (changed: string) => (await complete(changed)).map(({ label }) => label);

  test('the starter has nothing wrong', async () => {
    expect(await editor.open('videos.yml', text)).toEqual([]);
  });

  test('mistakes are marked where they are', async () => {
    const wrong = text.replace('720p', '720').replace('prompt:', 'promt:');
    const found = await editor.open('videos.yml', wrong);
    const lines = wrong.split('\n');
    const told = found.map(({ message, range }) => `${lines[range.start.line]}: ${message}`);
    expect(told).toContain(
      '  resolution: 720: Value is not accepted. Valid values: "720p", "1080p", "4k".',
    );
    expect(told).toContainEqual(
      expect.stringMatching(/promt: Wide.*: Property promt is not allowed\./u),
    );
  });

  test('keys of a shot are offered, but none that it has', async () => {
    const offered = await labels(`${text}        |`);
    expect(offered).toEqual(
      expect.arrayContaining([
        'generationType',
        'imageUrls',
        'aspectRatio',
        'style',
        'vars',
        'take',
      ]),
    );
    expect(offered).not.toContain('prompt');
    expect(offered).not.toContain('resolution');
  });

  test('keys of a video and of the file are offered', async () => {
    const ofVideo = await labels(text.replace('    title: Launch teaser', '    |'));
    expect(ofVideo).toEqual(expect.arrayContaining(['title', 'resolution', 'matrix', 'sequence']));
    const ofFile = await labels(text.replace('budget:\n  maxCredits: 100', '|'));
    expect(ofFile).toContain('budget');
  });

  test('whole shots and videos are offered to fill in', async () => {
    const shots = await complete(`${text}      - |`);
    const withImages = shots.find(({ label }) => label === 'shot with reference images');
    expect(withImages?.insertText).toContain('generationType: REFERENCE_2_VIDEO\n');
    expect(await labels(`${text}  - |`)).toContain('video');
    expect(
      await labels('# yaml-language-server: $schema=./schemas/videos.schema.json\n|'),
    ).toContain('A first video');
  });

  test('values of an enumeration are offered, each with what it means', async () => {
    const offered = await complete(`${text}        generationType: |`);
    expect(offered.map(({ label, documentation }) => [label, documentation])).toEqual([
      ['TEXT_2_VIDEO', 'From the prompt alone; no images.'],
      ['FIRST_AND_LAST_FRAMES_2_VIDEO', 'Moves from the first image to the last; 1 or 2 images.'],
      ['REFERENCE_2_VIDEO', 'Keeps to what the images show, a product or a person; 1 to 3 images.'],
    ]);
    expect(await labels(text.replace('resolution: 720p', 'resolution: |'))).toEqual([
      '720p',
      '1080p',
      '4k',
    ]);
  });

  test('nothing that is offered is a word of the schema’s inside', async () => {
    for (const place of [`${text}        |`, `${text}      - |`, `${text}  - |`])
      expect(await labels(place)).not.toContain('[object Object]');
  });

  test('resting on a key explains it, with prices and an example', async () => {
    const shown = await editor.hover('videos.yml', text, 'resolution');
    expect(shown).toContain('Credits a shot: 720p 10, 1080p 14, 4k 30');
    expect(shown).toContain('3840 x 2160; 30 credits a shot.');
    expect(await editor.hover('videos.yml', text, 'shots')).toContain('```yaml\n- id: skyline');
    expect(await editor.hover('videos.yml', text, 'vars')).toContain(
      'Variables for the whole file',
    );
  });
});

test('the examples have nothing wrong in an editor, through the schema that they name', async () => {
  const files = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:^|[/\\])videos\.yml$/u.test(path) && !path.includes('.github'))
    .map((path) => `examples/${path.split(sep).join('/')}`);
  expect(files.length).toBeGreaterThan(0);
  await using editor = await startEditor(root);
  for (const path of files) {
    // What is published under the address is this repository's own schema; a test asks no network.
    const published = 'https://raw.githubusercontent.com/shotlock/shotlock/v1/schemas/';
    const text = readFileSync(join(root, path), 'utf8').replace(published, '../../schemas/');
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/schemas\//u);
    expect([path, await editor.open(path, text)]).toEqual([path, []]);
    // A mistake shows that the schema was found.
    expect(await editor.open(path, text.replace('shots:', 'shot:'))).not.toEqual([]);
  }
}, 30_000);
