import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runShotlock } from '../tools/run-shotlock.js';
import { describeInTerminal, inTerminal } from '../tools/terminal.js';

describe('shotlock init', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'shotlock-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const init = (...args: readonly string[]) => runShotlock(folder, ['init', ...args]);
  const written = () => readdirSync(folder).toSorted((a, b) => (a < b ? -1 : 1));
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const starter = ['.gitattributes', '.github', '.gitignore', 'schemas', 'videos.yml'];

  test('writes with --yes what a repository begins with, and it is valid', async () => {
    const { exitCode, stdout } = await init('--yes');
    expect(exitCode).toBe(0);
    expect(stdout).toBe(`write   videos.yml
write   schemas/videos.schema.json
write   .github/workflows/videos.yml
write   .gitignore
write   .gitattributes

Now try it, free of charge and without a key: shotlock render --provider simulator
`);
    expect(written()).toEqual(starter);
    expect(read('.gitattributes')).toBe('videos.lock.json text eol=lf linguist-generated=true\n');
    expect(read('videos.yml').split('\n')[0]).toBe(
      '# yaml-language-server: $schema=./schemas/videos.schema.json',
    );
    const { stdout: verdict } = await runShotlock(folder, ['validate']);
    expect(verdict).toBe('videos.yml is valid: 1 video, 2 shots.\n');
  });

  test('never overwrites: it adds lines to lists, and says so', async () => {
    writeFileSync(join(folder, 'videos.yml'), 'mine\n');
    writeFileSync(join(folder, '.gitignore'), 'node_modules\n/videos/');
    const { stdout } = await init('--yes');
    expect(stdout).toContain('keep    videos.yml\n');
    expect(stdout).toContain('add to  .gitignore: .shotlock/');
    expect(read('videos.yml')).toBe('mine\n');
    expect(read('.gitignore')).toBe('node_modules\n/videos/\n.shotlock/\n*.lock.json.*.tmp\n');
    const again = await init('--yes');
    expect(again.exitCode).toBe(0);
    expect(again.stdout).not.toMatch(/write|add to/u);
    expect(read('.gitignore')).toBe('node_modules\n/videos/\n.shotlock/\n*.lock.json.*.tmp\n');
  });

  test('writes nothing without --yes where nobody can be asked', async () => {
    const { exitCode, stderr } = await init();
    expect(exitCode).toBe(2);
    expect(stderr).toBe('shotlock init: add --yes to write without being asked\n');
    expect(written()).toEqual([]);
  });

  describeInTerminal('on a terminal', () => {
    test.each(['\r', 'y\r'])('asks, and writes after %j', async (answer) => {
      const { exitCode, text } = await inTerminal(
        folder,
        ['init'],
        [[/Go on\? \[Y\/n\] /u, answer]],
      );
      expect(exitCode).toBe(0);
      expect(text).toContain('This will\n  write   videos.yml\n');
      expect(written()).toEqual(starter);
    });

    test('asks, and writes nothing after a no', async () => {
      const { exitCode } = await inTerminal(folder, ['init'], [[/Go on\?/u, 'n\r']]);
      expect(exitCode).toBe(2);
      expect(written()).toEqual([]);
    });
  });
});
