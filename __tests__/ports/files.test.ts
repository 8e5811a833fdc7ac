import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256File, workspaceFiles, writeAtomic, type Files } from '../../src/ports/files.js';

let outside: string;
let root: string;
let files: Files;

beforeEach(async () => {
  outside = await mkdtemp(join(tmpdir(), 'files-'));
  root = join(outside, 'workspace');
  await mkdir(join(root, 'prompts'), { recursive: true });
  await writeFile(join(root, 'prompts', 'desk.md'), 'A lamp on a desk');
  await writeFile(join(outside, 'secret'), 'not yours');
  files = await workspaceFiles(root);
});
afterEach(async () => await rm(outside, { recursive: true, force: true }));

const messageOf = async (path: string) => {
  const [read, digest] = [await files.read(path, 1_000), await files.digest(path)];
  if (!('problem' in read) || !('problem' in digest)) throw new Error(`${path} was read`);
  expect(digest.problem).toEqual(read.problem);
  return { missing: read.missing, message: read.problem.message };
};

describe('a file of the workspace', () => {
  test('is read, by a path inside it or by its whole path', async () => {
    const text = 'A lamp on a desk';
    expect(await files.read('prompts/desk.md', 100)).toEqual({ text });
    expect(await files.read(join(root, 'prompts', 'desk.md'), 100)).toEqual({ text });
    expect(await files.read('prompts/../prompts/desk.md', text.length)).toEqual({ text });
  });

  test('is digested with the bytes at its ends', async () => {
    const text = `${'version https://git-lfs.github.com/spec/v1\n'.padEnd(5000, 'x')}end`;
    await writeFile(join(root, 'big.png'), text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    expect(await files.digest('big.png')).toEqual({
      sha256,
      bytes: 5003,
      head: Buffer.from(text.slice(0, 200)),
      tail: Buffer.from(text.slice(-4096)),
    });
  });

  test('may be empty', async () => {
    await writeFile(join(root, 'empty'), '');
    const sha256 = createHash('sha256').digest('hex');
    expect(await files.read('empty', 10)).toEqual({ text: '' });
    expect(await files.digest('empty')).toEqual({
      sha256,
      bytes: 0,
      head: Buffer.alloc(0),
      tail: Buffer.alloc(0),
    });
  });

  test('is found through a link that stays inside', async () => {
    await symlink(join(root, 'prompts'), join(root, 'texts'));
    await symlink('desk.md', join(root, 'prompts', 'link.md'));
    expect(await files.read('texts/link.md', 100)).toEqual({ text: 'A lamp on a desk' });
  });

  test('that is larger than it may be is not read', async () => {
    const read = await files.read('prompts/desk.md', 15);
    expect(read).toMatchObject({
      missing: false,
      problem: { code: 'file-refused', message: 'prompts/desk.md has 16 bytes; at most 15' },
    });
  });

  test('of 5 GB is refused for its size, before a byte of it is read', async () => {
    await writeFile(join(root, 'huge.png'), '');
    await truncate(join(root, 'huge.png'), 5_000_000_000);
    const began = performance.now();
    const digest = await files.digest('huge.png');
    expect(digest).toMatchObject({ problem: { code: 'file-refused' } });
    expect(await files.read('huge.png', 1_000)).toMatchObject({ missing: false });
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe('what is no file of the workspace', () => {
  test.each(['absent.md', 'absent/desk.md', 'prompts/desk.md/more', 'nul\0byte'])(
    'does not exist: %j',
    async (path) => {
      const message = `${path} does not exist`;
      expect(await messageOf(path)).toEqual({ missing: true, message });
    },
  );

  test('is refused when a path, or a link on it, leads out', async () => {
    await symlink(join(outside, 'secret'), join(root, 'link'));
    await symlink(outside, join(root, 'folder'));
    for (const path of ['link', 'folder/secret', '../secret', join(outside, 'secret')])
      expect(await messageOf(path)).toEqual({
        missing: false,
        message: `${path} leads out of the workspace`,
      });
  });

  test('is refused when a sibling folder begins like the workspace', async () => {
    await mkdir(`${root}-evil`);
    await writeFile(join(`${root}-evil`, 'a'), '');
    expect((await messageOf('../workspace-evil/a')).message).toMatch(/leads out/u);
  });

  test('is refused when it is a folder, a FIFO, a socket or a device', async () => {
    execFileSync('mkfifo', [join(root, 'fifo')]);
    const server = createServer().listen(join(root, 'socket'));
    await once(server, 'listening');
    for (const path of ['prompts', 'fifo', 'socket'])
      expect((await messageOf(path)).message).toBe(`${path} is not a regular file`);
    server.close();
    const all = await workspaceFiles('/');
    expect(await all.read('/dev/zero', 10)).toMatchObject({ missing: false });
  });

  test('is refused when links lead in a circle: it is there, though unreadable', async () => {
    await symlink('b', join(root, 'a'));
    await symlink('a', join(root, 'b'));
    expect(await messageOf('a')).toEqual({ missing: false, message: 'a cannot be read (ELOOP)' });
  });
});

describe('an atomic write', () => {
  test('makes the folders that it needs, and leaves nothing else behind', async () => {
    await writeAtomic(join(root, 'a/b/lock.json'), 'new');
    expect(await readFile(join(root, 'a/b/lock.json'), 'utf8')).toBe('new');
    expect(await readdir(join(root, 'a/b'))).toEqual(['lock.json']);
  });

  test('that cannot be finished leaves the old bytes, and nothing else behind', async () => {
    await mkdir(join(root, 'taken', 'inside'), { recursive: true });
    await expect(writeAtomic(join(root, 'taken'), 'new')).rejects.toThrow();
    expect((await readdir(root)).sort()).toEqual(['prompts', 'taken']);
  });

  test('of many writers at once leaves the bytes of one of them', async () => {
    const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(10_000));
    const path = join(root, 'lock.json');
    await Promise.all(texts.map(async (text) => await writeAtomic(path, text)));
    expect(texts).toContain(await readFile(path, 'utf8'));
    expect(await sha256File(path)).toMatch(/^[0-9a-f]{64}$/u);
  });
});
