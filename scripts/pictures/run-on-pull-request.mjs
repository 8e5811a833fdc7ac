import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startArtifacts } from '../../__tests__/e2e/world/artifacts.ts';
import { startGithub } from '../../__tests__/e2e/world/github.ts';
import { payload } from '../../__tests__/e2e/world/payload.ts';
import { runAction } from '../../__tests__/e2e/world/run-action.ts';
import { serveFolder } from '../../__tests__/tools/serve-folder.ts';
import { startSimulator } from '../../src/simulator/server.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const example = join(root, 'examples/product-launch');

/** What a pull request's author changes: a word in a prompt file, and a shot of another video. */
const edits = {
  'prompts/desk.md': ['a cup of coffee', 'a mug of mint tea'],
  'videos.yml': ['from amber to daylight', 'from candlelight to full daylight'],
};

/**
 * Runs the committed action on a pull request against a repository whose videos are all paid for,
 * with the simulator as its API. Resolves to the comment's markdown and the
 * bytes of an uploaded video and of the review page.
 */
export async function runOnPullRequest() {
  const simulator = await startSimulator({ speed: 300 });
  const artifacts = await startArtifacts();
  const github = await startGithub({ artifacts });
  try {
    const files = await paidFor(simulator.url);
    const repository = await github.repository({ files });
    const pull = await repository.pull({ files: edited(files) });
    const result = await runAction({
      event: payload('pull_request', { repository, sha: pull.head, pull }),
      cwd: await repository.checkOut(pull.merge),
      github,
      artifacts,
      token: await github.token({ contents: 'read', 'pull-requests': 'write' }),
      inputs: { provider: 'simulator', 'api-url': simulator.url },
    });
    const [comment] = await repository.comments(pull.number);
    if (result.exitCode !== 0 || !comment) throw new Error(`the action failed:\n${result.log}`);
    const video = await artifacts.download('launch-film.animatic.mp4');
    const review = await artifacts.download('review.animatic.html');
    return { markdown: comment.body, video: video.bytes, review: review.bytes };
  } finally {
    await github.close();
    await artifacts.close();
    await simulator.close();
  }
}

/** The example with the lock of a paid render: the simulator plays the vendor's API. */
async function paidFor(apiUrl) {
  const folder = await mkdtemp(join(tmpdir(), 'shotlock-'));
  await using served = await serveFolder(folder);
  try {
    await cp(example, folder, { recursive: true });
    const args = [
      'render',
      '--api-url',
      apiUrl,
      '--ledger',
      'local',
      '--yes',
      '--poll-seconds',
      '1',
    ];
    await promisify(execFile)(
      process.execPath,
      // Images of a folder that is no public repository need an address.
      [join(root, 'dist/index.js'), ...args, '--asset-base-url', served.url],
      { cwd: folder, env: { PATH: process.env.PATH, NANOPHOTO_API_KEY: 'none' } },
    );
    const names = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .filter((path) => !/^(videos\/|\.shotlock\/)/u.test(path));
    return Object.fromEntries(
      await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))])),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function edited(files) {
  return Object.fromEntries(
    Object.entries(edits).map(([path, [was, now]]) => {
      const text = files[path].toString();
      if (!text.includes(was)) throw new Error(`${path} of the example no longer says "${was}"`);
      return [path, text.replace(was, now)];
    }),
  );
}
