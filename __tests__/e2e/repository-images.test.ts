import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSimulator, type Simulator } from '../../src/simulator/server.js';
import { runShotlock } from '../tools/run-shotlock.js';
import { serveFolder } from '../tools/serve-folder.js';
import { submits } from '../tools/times-paid.js';
import { paying, startLaptop, type Laptop } from './world/laptop.js';
import { canaryKey } from './world/oracles.js';

const assets = fileURLToPath(new URL('../../examples/product-launch/assets', import.meta.url));
const config = `version: 1
videos:
  - id: film
    shots:
      - id: desk
        prompt: A desk
        generationType: REFERENCE_2_VIDEO
        imageUrls: [assets/desk.png]
`;

let laptop: Laptop<Simulator>;
const at = (path: string) => join(laptop.folder, path);
const run = async (...args: readonly string[]) => await runShotlock(laptop.folder, args);

beforeAll(async () => {
  const behaviour = { generation: 'fixed:0.2' } as const;
  laptop = await startLaptop(await startSimulator({ keys: [canaryKey], behaviour }), config);
  await cp(assets, at('assets'), { recursive: true });
});
afterAll(async () => {
  await laptop[Symbol.asyncDispose]();
});

test('an image needs a public address to be paid for, and none once it is', async () => {
  for (const told of [await run('plan'), await laptop.render(paying)]) {
    expect(told.exitCode).toBe(2);
    expect(told.stderr).toMatch(/videos\.yml:8:21 .*no public address.*\[image-not-public\]/u);
  }
  expect(submits(laptop.api)).toBe(0);
  await using images = await serveFolder(laptop.folder);
  const paid = await laptop.render([...paying, '--asset-base-url', images.url]);
  expect(paid).toMatchObject({ exitCode: 0 });

  await rm(at('videos'), { recursive: true });
  await rm(at('.shotlock/clips'), { recursive: true });
  const restored = await run('restore', '--api-url', laptop.api.url);
  expect(restored).toMatchObject({ exitCode: 0, stderr: expect.not.stringContaining('error') });
  expect(existsSync(at('videos/film.mp4'))).toBe(true);
  expect(await run('plan')).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await laptop.render(paying)).toMatchObject({ exitCode: 0 });
  expect(submits(laptop.api)).toBe(1);

  await writeFile(at('videos.yml'), config.replace('A desk', 'A table'));
  const changed = await run('plan');
  expect(changed).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('not-public') });
  await writeFile(at('videos.yml'), config);
}, 60_000);

test('no image is paid for that the API cannot use', async () => {
  const png = await readFile(at('assets/desk.png'));
  const unusable = {
    'is empty': '',
    'is no PNG, JPEG or WebP': 'not a picture',
    'is no PNG, JPEG or WebP [image-unusable]': Buffer.alloc(60_000_000),
    'has 22 MB, and Veo takes at most 20': Buffer.concat([png, Buffer.alloc(21_500_000)]),
    'is cut off: its end is missing': png.subarray(0, png.length / 2),
  };
  await using images = await serveFolder(laptop.folder);
  const before = submits(laptop.api);
  for (const [flaw, bytes] of Object.entries(unusable)) {
    await writeFile(at('assets/desk.png'), bytes);
    const address = ['--asset-base-url', images.url];
    for (const told of [await run('validate'), await laptop.render([...paying, ...address])]) {
      expect(told.exitCode).toBe(2);
      expect(told.stderr).toContain(`videos.yml:8:21 error: assets/desk.png ${flaw}`);
      expect(told.stderr).toContain('[image-unusable]');
    }
  }
  expect(submits(laptop.api)).toBe(before);
  await writeFile(at('assets/desk.png'), png);
  expect(await run('validate')).toMatchObject({ exitCode: 0 });
}, 60_000);
