import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { runShotlock } from '../tools/run-shotlock.js';
import { describeOnNode24 } from './world/node24.js';
import { payload } from './world/payload.js';
import { runAction } from './world/run-action.js';
import { startWorld } from './world/world.js';

const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: {
    readonly animatics: {
      readonly steps: readonly {
        readonly uses: string;
        readonly with: Readonly<Record<string, string>>;
      }[];
    };
  };
}

/** What somebody does who has only read the README: an empty repository, `init`, a pull request. */
describeOnNode24('a first animatic by following the README', () => {
  test('from an empty repository to a video linked in the pull request', async () => {
    // 1. "In your own repository, `shotlock init` writes a first videos.yml … and the workflow."
    expect(readme).toContain('`shotlock init` writes a first `videos.yml`');
    const folder = mkdtempSync(join(tmpdir(), 'shotlock-first-'));
    expect((await runShotlock(folder, ['init', '--yes'])).exitCode).toBe(0);
    const files = filesOf(folder);

    // 2. It says what to try next, and that works without a key.
    const { exitCode, stdout } = await runShotlock(folder, ['render', '--provider', 'simulator']);
    expect([exitCode, stdout]).toEqual([
      0,
      expect.stringContaining('Rendered 2 shots: no credits'),
    ]);
    expect(readdirSync(join(folder, 'videos'))).toContain('launch-teaser.animatic.mp4');
    rmSync(folder, { recursive: true });

    // 3. Commit, push a branch, open a pull request: the workflow runs with what it says.
    await using world = await startWorld();
    const workflow: Workflow = parse(files['.github/workflows/videos.yml']!);
    const step = workflow.jobs.animatics.steps.find(({ uses }) => uses.startsWith('shotlock/'))!;
    const repository = await world.github.repository({ files: { 'README.md': '# Lamps\n' } });
    const pull = await repository.pull({ files });
    const { exitCode: code, outputs } = await runAction({
      event: payload('pull_request', { repository, sha: pull.head, pull }),
      cwd: await repository.checkOut(pull.merge),
      ...world,
      token: await world.github.token({ contents: 'read', 'pull-requests': 'write' }),
      inputs: step.with,
    });
    expect(workflow.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
    expect([code, outputs['status'], outputs['credits-spent']]).toEqual([0, 'rendered', '0']);

    // 4. The pull request has one comment, which links the video.
    const comments = await repository.comments(pull.number);
    expect(comments).toHaveLength(1);
    expect(JSON.stringify(comments)).toMatch(/actions\/runs\/\d+\/artifacts\/\d+/u);
  }, 120_000);
});

function filesOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    paths
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [
        path
          .slice(folder.length + 1)
          .split(sep)
          .join('/'),
        readFileSync(path, 'utf8'),
      ]),
  );
}
