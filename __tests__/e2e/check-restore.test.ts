import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startSimulator, type Simulator } from '../../src/simulator/server.js';
import { runShotlock } from '../tools/run-shotlock.js';
import { submits } from '../tools/times-paid.js';
import { configOf } from './world/config-of.js';
import { paying, startLaptop, type Laptop } from './world/laptop.js';
import { canaryKey } from './world/oracles.js';

const config = configOf({
  teaser: { dawn: 'A city at dawn', desk: 'A desk with a lamp' },
  outro: { logo: 'A logo on black' },
});

const upToDate = 'videos.lock.json is up to date.\n';

describe('a checkout whose clips are paid for', () => {
  let laptop: Laptop<Simulator>;
  let lock: string;
  const at = (path: string) => join(laptop.folder, path);
  const write = async (text: string) => await writeFile(at('videos.yml'), text);
  const run = async (...args: readonly string[]) => await runShotlock(laptop.folder, args);

  beforeAll(async () => {
    const behaviour = { generation: 'fixed:0.2' } as const;
    laptop = await startLaptop(await startSimulator({ keys: [canaryKey], behaviour }), config);
    const { exitCode, stderr } = await laptop.render(paying);
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    lock = await readFile(at('videos.lock.json'), 'utf8');
  }, 60_000);
  afterAll(async () => {
    await laptop[Symbol.asyncDispose]();
  });
  beforeEach(async () => {
    await write(config);
    await writeFile(at('videos.lock.json'), lock);
  });
  afterEach(() => {
    expect(submits(laptop.api)).toBe(3);
  });

  describe('check', () => {
    test('finds it up to date', async () => {
      const { exitCode, stdout } = await run('check');
      expect({ exitCode, stdout }).toEqual({
        exitCode: 0,
        stdout: upToDate,
      });
    });

    test('says what is stale, why, and what it would cost', async () => {
      await write(config.replace('at dawn', 'at noon'));
      const { exitCode, stdout } = await run('check');
      expect(exitCode).toBe(1);
      expect(stdout).toContain('teaser/dawn  not paid for as it is (prompt changed), 10 credits');
      const json = JSON.parse((await run('check', '--json')).stdout);
      expect(json).toMatchObject({ stale: true, findings: [{ is: 'unpaid', credits: 10 }] });
    });

    test('with --fix follows a rename for free, and rebuilds a lock that is gone byte by byte', async () => {
      await write(config.replace('id: dawn', 'id: morning').replace('id: outro', 'id: ending'));
      expect(await run('check')).toMatchObject({ exitCode: 1 });
      expect(await run('check', '--fix')).toMatchObject({ exitCode: 0 });
      expect(await run('check')).toMatchObject({ exitCode: 0 });
      const renamed = JSON.parse(await readFile(at('videos.lock.json'), 'utf8'));
      expect(Object.keys(renamed.shots)).toEqual(['ending/logo', 'teaser/desk', 'teaser/morning']);

      await write(config);
      for (const text of [undefined, '{ damaged', '']) {
        await rm(at('videos.lock.json'), { force: true });
        if (text !== undefined) await writeFile(at('videos.lock.json'), text);
        expect(await run('check', '--fix')).toMatchObject({ exitCode: 0 });
        expect(await readFile(at('videos.lock.json'), 'utf8')).toBe(lock);
      }
    }, 30_000);

    test('with --fix mends a merge that git could not make', async () => {
      await rm(at('.git'), { recursive: true, force: true });
      const git = (...args: readonly string[]) =>
        spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.invalid', ...args], {
          cwd: laptop.folder,
          encoding: 'utf8',
          env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', HOME: laptop.folder },
        });
      git('init', '--quiet', '--initial-branch=main');
      await writeFile(at('videos.lock.json'), lock.replaceAll('city', 'town'));
      git('add', 'videos.lock.json');
      git('commit', '--quiet', '--message', 'base');
      git('checkout', '--quiet', '-b', 'side');
      await writeFile(at('videos.lock.json'), lock.replaceAll('city', 'village'));
      git('commit', '--quiet', '--all', '--message', 'side');
      git('checkout', '--quiet', 'main');
      await writeFile(at('videos.lock.json'), lock);
      git('commit', '--quiet', '--all', '--message', 'main');
      expect(git('merge', 'side').status).not.toBe(0);
      expect(await readFile(at('videos.lock.json'), 'utf8')).toContain('<<<<<<<');

      const refused = await run('check');
      expect(refused.exitCode).toBe(2);
      expect(refused.stderr).toContain('shotlock check --fix');
      expect(await run('check', '--fix')).toMatchObject({ exitCode: 0 });
      expect(await readFile(at('videos.lock.json'), 'utf8')).toBe(lock);
      await rm(at('.git'), { recursive: true });
    }, 30_000);

    test('every hint is a command that can be typed as it stands', async () => {
      const typed = async (text: string) => {
        const [, command = ''] = /: shotlock (.+)$/mu.exec(text) ?? [];
        const args = command.match(/'[^']*'|[^ ]+/gu) ?? [];
        return await run(...args.map((word) => word.replaceAll("'", '')));
      };
      await writeFile(at('my films.yml'), config);
      const named = ['my films.yml', '--lockfile', 'locks.json'];
      await writeFile(at('locks.json'), lock.slice(0, lock.length / 2));
      const planned = await run('plan', ...named);
      expect(planned.stderr).toContain(
        "shotlock check --fix --lockfile locks.json 'my films.yml'\n",
      );
      expect(await typed(planned.stderr)).toMatchObject({ exitCode: 0 });
      expect(await readFile(at('locks.json'), 'utf8')).toBe(lock);

      await writeFile(at('locks.json'), '');
      await writeFile(at('my films.lock.json'), 'garbage');
      expect(await typed((await run('validate', 'my films.yml')).stderr)).toMatchObject({
        exitCode: 0,
      });
      await rm(at('my films.lock.json'));
      const checked = await run('check', 'my films.yml');
      expect(await typed(checked.stdout)).toMatchObject({ exitCode: 0 });
      expect(await readFile(at('my films.lock.json'), 'utf8')).toBe(lock);

      await writeFile(at('my films.yml'), config.replace('at dawn', 'at noon'));
      const restored = await run('restore', 'my films.yml', '--api-url', laptop.api.url);
      expect(restored.stdout).toContain("shotlock check 'my films.yml'");
      const unpaid = (await run('check', 'my films.yml')).stdout;
      expect(unpaid).toContain("what is missing: shotlock render 'my films.yml'\n");
      for (const path of ['my films.yml', 'my films.lock.json', 'locks.json']) await rm(at(path));
    }, 30_000);

    test('the lock of animatics cannot be mended, and need not be', async () => {
      const own = '.shotlock/videos.animatic.lock.json';
      await writeFile(at(own), 'garbage');
      const { stderr } = await run('plan', '--provider', 'simulator');
      expect(stderr).toContain('Delete it: animatics cost nothing');
      expect(stderr).not.toContain('check --fix');
      await rm(at(own));
    });

    test('minds neither the line ends that git made nor a byte order mark', async () => {
      const crlf = lock.replaceAll('\n', '\r\n');
      for (const text of [crlf, `\uFEFF${lock}`, `\uFEFF${crlf}`]) {
        await writeFile(at('videos.lock.json'), text);
        for (const args of [['check'], ['check', '--fix']])
          expect(await run(...args)).toMatchObject({ exitCode: 0, stdout: upToDate });
        expect((await run('plan')).stdout).toContain('Nothing to render');
        expect(await readFile(at('videos.lock.json'), 'utf8')).toBe(text);
      }
      const side = lock.replaceAll('city', 'village');
      const conflict = `\uFEFF<<<<<<< HEAD\r\n${crlf}=======\r\n${side}>>>>>>> side\r\n`;
      await writeFile(at('videos.lock.json'), conflict);
      expect(await run('check', '--fix')).toMatchObject({ exitCode: 0 });
      expect(await readFile(at('videos.lock.json'), 'utf8')).toBe(lock);
    }, 30_000);

    test('with --fix writes over no file that is no lock, and never over the config', async () => {
      const strangers = {
        'package.json': '{ "name": "x", "dependencies": {} }\n',
        'package-lock.json': '{ "lockfileVersion": 1, "dependencies": {} }\n',
        'packages.lock.json': '{ "version": 1, "dependencies": {} }\n',
        'notes.md': 'Notes\n=======\n\n    { "lockfileVersion": 1, "shots": {} }\n',
      };
      for (const [path, text] of Object.entries(strangers)) {
        await writeFile(at(path), text);
        const fixed = await run('check', '--fix', '--lockfile', path);
        expect(fixed).toMatchObject({
          exitCode: 2,
          stderr: expect.stringContaining('lock-foreign'),
        });
        const rendered = await laptop.render([...paying, '--lockfile', path]);
        expect(rendered.stderr).toContain('is no lockfile, so nothing is written over it');
        expect(rendered.stderr).not.toContain('check --fix');
        expect(await readFile(at(path), 'utf8')).toBe(text);
        await rm(at(path));
      }
      await symlink('videos.yml', at('link.lock.json'));
      for (const path of ['videos.yml', './videos.yml', at('videos.yml'), 'link.lock.json']) {
        for (const args of [['check', '--fix'], ['plan']]) {
          const { exitCode, stderr } = await run(...args, '--lockfile', path);
          expect(exitCode).toBe(2);
          expect(stderr).toContain('"lockfile" is the config itself, videos.yml');
        }
        expect(await readFile(at('videos.yml'), 'utf8')).toBe(config);
      }
      await rm(at('link.lock.json'));
    }, 60_000);

    test('with --fix mends what is left of a lock of any name', async () => {
      for (const [path, text] of [
        ['locks.json', lock.slice(0, lock.length / 2)],
        ['locks.json', `<<<<<<< HEAD\n${lock}=======\n{}\n>>>>>>> main\n`],
        ['locks.json', ''],
        ['own.lock.json', 'garbage'],
      ] as const) {
        await writeFile(at(path), text);
        expect(await run('check', '--fix', '--lockfile', path)).toMatchObject({ exitCode: 0 });
        expect(await readFile(at(path), 'utf8')).toBe(lock);
        await rm(at(path));
      }
    }, 30_000);

    test('leaves a lock of a newer version alone', async () => {
      await writeFile(at('videos.lock.json'), '{"lockfileVersion":2}\n');
      expect(await run('check', '--fix')).toMatchObject({ exitCode: 2 });
      expect(await readFile(at('videos.lock.json'), 'utf8')).toBe('{"lockfileVersion":2}\n');
    });

    test('with --fix keeps what is known of a shot that is not paid for as it is', async () => {
      await write(config.replace('at dawn', 'at noon').replace('outro', 'ending'));
      const { exitCode, stdout } = await run('check', '--fix');
      expect(exitCode).toBe(1);
      expect(stdout).toContain('10 credits would pay for what is missing: shotlock render');
      const fixed = JSON.parse(await readFile(at('videos.lock.json'), 'utf8'));
      expect(fixed.shots['teaser/dawn'].inputs.prompt).toBe('A city at dawn');
    });
  });

  describe('restore', () => {
    test('is named where a render has nothing to do, but clips are not here', async () => {
      await rm(at('videos'), { recursive: true });
      const joined = await laptop.render(paying);
      expect(joined.stdout).toContain('Joined 2 videos');
      await rm(at('videos'), { recursive: true });
      await rm(at('.shotlock/clips'), { recursive: true });
      const why =
        'every shot is paid for, but 3 clips are not on this machine. To fetch what is still to be had, at no cost: shotlock restore\n';
      for (const { exitCode, stdout } of [await laptop.render(paying), await run('plan')]) {
        expect(exitCode).toBe(0);
        expect(stdout).toContain(why);
      }
      expect(await run('restore', '--api-url', laptop.api.url)).toMatchObject({ exitCode: 0 });
    }, 30_000);

    test('brings every clip and video back without a key and without paying', async () => {
      const before = JSON.parse(lock);
      const film = await readFile(at('videos/teaser.mp4'));
      await rm(at('videos'), { recursive: true });
      await rm(at('.shotlock/clips'), { recursive: true });
      const { exitCode, stdout } = await run('restore', '--api-url', laptop.api.url);
      expect({ exitCode, stdout }).toMatchObject({ exitCode: 0 });
      expect(film.equals(await readFile(at('videos/teaser.mp4')))).toBe(true);
      for (const { clip } of Object.values<{ clip: { sha256: string } }>(before.shots))
        expect(existsSync(at(`.shotlock/clips/${clip.sha256}.mp4`))).toBe(true);
      expect(existsSync(at('videos/outro.mp4'))).toBe(true);
      expect(await readFile(at('videos.lock.json'), 'utf8')).toBe(lock);
    }, 30_000);

    test('leaves out, and names, a video that is not paid for as it is', async () => {
      await write(config.replace('at dawn', 'at noon'));
      await rm(at('videos'), { recursive: true, force: true });
      const { exitCode, stdout } = await run('restore', '--api-url', laptop.api.url);
      expect(exitCode).toBe(1);
      expect(stdout).toContain('teaser has shots that are not paid for');
      expect(existsSync(at('videos/outro.mp4'))).toBe(true);
      expect(existsSync(at('videos/teaser.mp4'))).toBe(false);
      expect(await readFile(at('videos.lock.json'), 'utf8')).toBe(lock);
    }, 30_000);

    test('says what cannot be had, and pays for nothing', async () => {
      await rm(at('.shotlock/clips'), { recursive: true, force: true });
      await rm(at('videos'), { recursive: true, force: true });
      const { exitCode, stdout } = await run('restore', '--api-url', 'http://127.0.0.1:9');
      expect(exitCode).not.toBe(0);
      expect(stdout).toContain('its clip is paid for but cannot be had');
    }, 60_000);
  });
});
