import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emulator } from '../tools/screen.js';
import { ctrlC, describeInTerminal, inTerminal } from '../tools/terminal.js';

const config = `version: 1
videos:
  - id: launch-film
    shots:
      - { id: skyline, prompt: Wide shot of a city at dawn. }
      - { id: desk, prompt: A lamp on a desk. }
`;
const render = ['render', '--provider', 'simulator', '--speed'];

describeInTerminal('a person who watches a render', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shotlock-terminal-'));
    await writeFile(join(folder, 'videos.yml'), config);
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  /** What is on the terminal after all of it was written. */
  const seen = async (text: string) => {
    const terminal = emulator(100, 40);
    terminal.stream.write(text);
    return await terminal.lines();
  };

  test('sees the videos, and after Ctrl-C what is under way and how to go on', async () => {
    const { exitCode, text } = await inTerminal(
      folder,
      [...render, '10'],
      [[/launch-film.* 0 of 2.*skyline \d+ s, desk \d+ s/u, ctrlC]],
    );
    expect(exitCode).toBe(4);
    const screen = await seen(text);
    const from = screen.indexOf('Interrupted: what is under way is saved.');
    expect(screen.slice(from, from + 2)).toEqual([
      'Interrupted: what is under way is saved.',
      'Stopping with 2 shots under way. The same command goes on from here.',
    ]);
    expect(screen.join('\n')).not.toMatch(/so far|░|\^C/u);
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/\u001B\[\?25l/u);

    const again = await inTerminal(folder, [...render, '1000']);
    expect([again.exitCode, (await seen(again.text)).at(-1)]).toEqual([
      0,
      'Rendered 2 shots: no credits spent (a paid render: 20).',
    ]);
  }, 60_000);

  test.each([{ CI: 'true' }, { TERM: 'dumb' }])(
    'has plain lines where nothing can be redrawn: %j',
    async (env) => {
      const { exitCode, text } = await inTerminal(folder, [...render, '1000'], [], env);
      expect([exitCode, text]).toEqual([0, expect.stringContaining('Rendered 2 shots')]);
      // oxlint-disable-next-line no-control-regex
      expect(text).not.toMatch(/\u001B\[\d*[AJ]|░/u);
    },
    60_000,
  );

  test('sees no colour with NO_COLOR', async () => {
    const { text } = await inTerminal(folder, [...render, '100'], [], { NO_COLOR: '1' });
    expect(text).toContain('so far');
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/\u001B\[\d+m/u);
  }, 60_000);

  test.each([
    ['Ctrl-C', ctrlC],
    ['Ctrl-D', '\u0004'],
  ])(
    'who leaves by %s when asked to pay has said no',
    async (_, key) => {
      const args = ['render', '--ledger', 'local', '--api-url', 'http://127.0.0.1:9'];
      const env = { NANOPHOTO_API_KEY: 'canary-key' };
      const { exitCode, text } = await inTerminal(folder, args, [[/Spend 20 credits/u, key]], env);
      const screen = await seen(text);
      expect([exitCode, screen.join('\n')]).toEqual([
        3,
        expect.stringContaining(
          'rendering costs 20 credits, and nobody said yes; nothing was spent',
        ),
      ]);
      expect(screen.join('\n')).not.toMatch(/unforeseen|AbortError/u);
    },
    60_000,
  );

  test('who leaves by Ctrl-C when init asks has said no', async () => {
    await rm(join(folder, 'videos.yml'));
    const { exitCode, text } = await inTerminal(folder, ['init'], [[/Go on\?/u, ctrlC]]);
    expect([exitCode, await readdir(folder)]).toEqual([2, []]);
    expect(text).not.toMatch(/unforeseen|AbortError/u);
  }, 60_000);
});
