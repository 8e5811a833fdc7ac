import { createHash, randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Artifacts } from './world/artifacts.js';
import { describeOnNode24 } from './world/node24.js';
import { bytesOf, octokit, statusOf } from './world/octokit.js';
import { checkOracles } from './world/oracles.js';
import { payload } from './world/payload.js';
import { runAction, startAction } from './world/run-action.js';
import { named, pullScene, pushScene } from './world/scenes.js';
import { openWorld } from './world/world.js';

const upload = fileURLToPath(new URL('fixtures/upload-artifact.mjs', import.meta.url));
const echo = fileURLToPath(new URL('fixtures/echo.mjs', import.meta.url));

describeOnNode24('the world that the end-to-end tests run in', () => {
  const world = openWorld();

  describe('the results service', () => {
    test('takes an unzipped .mp4 from the real client once a name, and gives the same bytes back', async () => {
      const { cwd, event } = await pushScene(world.github);
      const bytes = randomBytes(300_000);
      await writeFile(join(cwd, 'teaser.mp4'), bytes);
      const run = { event, cwd, ...world, script: upload, inputs: { file: 'teaser.mp4' } };
      const first = await runAction(run);
      expect(first.log).not.toContain('::error');
      expect(first).toMatchObject({ exitCode: 0, summary: 'Uploaded\n' });
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      expect(first.outputs).toEqual({ id: expect.stringMatching(/^\d+$/), digest: sha256 });
      const stored = world.artifacts.all().find(({ id }) => String(id) === first.outputs['id']);
      expect(stored).toMatchObject({ name: 'teaser.mp4', mimeType: 'video/mp4', size: 300_000 });
      const got = await world.artifacts.download('teaser.mp4', stored?.runId);
      expect(got.contentType).toBe('video/mp4');
      expect(got.bytes.equals(bytes)).toBe(true);

      const rerun = await runAction({ ...run, step: { attempt: 2 } });
      expect(rerun.exitCode).toBe(1);
      expect(rerun.annotations[0]?.data).toContain('(409) Conflict: an artifact with this name');
    });

    test('lists artifacts in the API and leads a download to the storage', async () => {
      const { github, cwd, event, repository } = await pushScene(world.github);
      await writeFile(join(cwd, 'a.mp4'), 'bytes');
      const step = { runId: 9_000_000_777 };
      await runAction({
        event,
        cwd,
        ...world,
        step,
        script: upload,
        inputs: { file: 'a.mp4' },
      });
      const { actions } = octokit(github, await github.token({ actions: 'read' })).rest;
      const repo = named(repository);
      const { data } = await actions.listWorkflowRunArtifacts({ ...repo, run_id: step.runId });
      expect(data.artifacts.map(({ name }) => name)).toEqual(['a.mp4']);
      const artifact_id = data.artifacts[0]?.id ?? 0;
      const download = { ...repo, artifact_id, archive_format: 'zip' };
      const got = await actions.downloadArtifact(download);
      expect(bytesOf(got.data).toString()).toBe('bytes');
      world.artifacts.expire('a.mp4');
      expect(await statusOf(actions.downloadArtifact(download))).toBe(410);
    });

    test('keeps caches where GitHub lets them be seen', async () => {
      const [main, pull] = ['refs/heads/main', 'refs/pull/1/merge'];
      await saveCache(world.artifacts, [main], 'clip-of-main');
      await saveCache(world.artifacts, [pull, main], 'clip-of-pull');
      expect(await findCache(world.artifacts, [pull, main], 'clip-of-main')).toBe('clip-of-main');
      expect(await findCache(world.artifacts, [pull, main], 'clip-of-p')).toBe('clip-of-pull');
      expect(await findCache(world.artifacts, [main], 'clip-of-pull')).toBeUndefined();
    });
  });

  describe('a run of the action', () => {
    test('has the variables of the runner and nothing of ours', async () => {
      const { github, cwd, event } = await pushScene(world.github);
      process.env['OUR_SECRET'] = 'x';
      const { stdout } = await runAction({
        event,
        cwd,
        github,
        script: echo,
        inputs: { environment: 'yes', 'api-key': 'k' },
      });
      delete process.env['OUR_SECRET'];
      const env = JSON.parse(stdout);
      expect(env).toMatchObject({
        'INPUT_API-KEY': 'k',
        GITHUB_API_URL: github.url,
        GITHUB_EVENT_NAME: 'push',
        GITHUB_REPOSITORY: event.repository.fullName,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_SHA: event.sha,
        GITHUB_WORKSPACE: cwd,
      });
      expect(env).not.toHaveProperty('OUR_SECRET');
      expect(env).not.toHaveProperty('NODE_OPTIONS');
    });

    test('is read as the runner reads it', async () => {
      const { github, cwd, event } = await pushScene(world.github);
      const result = await runAction({
        event,
        cwd,
        github,
        script: echo,
        inputs: {
          print:
            '::add-mask::k\n  ::error file=a%2Cb.yml,line=3::one%0Atwo\nx ::debug::no\ry##[group]g\n',
          complain: '::warning::careful\n',
          output: 'a=1<<EOF\nb<<END\nx=y\nEOF\nEND\na=2\n',
          summary: '# Done\n',
          exit: '3',
        },
      });
      expect(result).toMatchObject({
        exitCode: 3,
        signal: null,
        outputs: { a: '2', b: 'x=y\nEOF' },
      });
      expect(result.commands.map(({ name }) => name)).toEqual([
        'add-mask',
        'error',
        'group',
        'warning',
      ]);
      expect(result.annotations[0]).toMatchObject({
        properties: { file: 'a,b.yml', line: '3' },
        data: 'one\ntwo',
      });
      expect(result.log).not.toContain('add-mask');
    });

    test('is a job of its run as long as it lives', async () => {
      const { github, cwd, event, repository } = await pushScene(world.github);
      const { actions } = octokit(github, await github.token({ actions: 'read' })).rest;
      const job = async (run_id: number): Promise<unknown> =>
        (await actions.listJobsForWorkflowRun({ ...named(repository), run_id })).data.jobs[0];
      const options = {
        event,
        cwd,
        github,
        script: echo,
        inputs: { wait: '60000', print: 'up' },
      };
      const action = await startAction({ ...options, step: { runId: 501 } });
      expect(await job(501)).toMatchObject({ status: 'in_progress', run_attempt: 1 });
      expect(action.orphans()).toBe(true);
      action.kill('SIGKILL');
      expect(await action.result).toMatchObject({ exitCode: null, signal: 'SIGKILL' });
      expect(action.orphans()).toBe(false);
      expect(await job(501)).toMatchObject({ status: 'completed', conclusion: 'failure' });

      const lost = await startAction({ ...options, step: { runId: 502 }, runnerSurvives: false });
      lost.kill('SIGKILL', 'tree');
      await lost.result;
      expect(await job(502)).toMatchObject({ status: 'in_progress' });
    });

    test('is over when it ends, and what it left running is seen', async () => {
      const { github, cwd, event } = await pushScene(world.github);
      const inputs = { leave: 'a process', print: 'done' };
      const action = await startAction({ event, cwd, github, script: echo, inputs });
      expect(await action.result).toMatchObject({ exitCode: 0, log: 'done' });
      expect(action.orphans()).toBe(true);
      action.kill('SIGKILL', 'tree');
      while (action.orphans()) await delay(10);
    });

    test('can be killed at the moment of a request', async () => {
      const { pull, repository } = await pullScene(world.github);
      const issue_number = pull.number;
      const token = await world.github.token({ 'pull-requests': 'write' });
      const action = await startAction({
        event: payload('pull_request', { repository, pull, sha: pull.head }),
        cwd: await repository.checkOut(pull.merge),
        github: world.github,
        script: echo,
        inputs: { 'comment-on': `${issue_number}`, comment: 'hello', 'github-token': token },
      });
      world.github.onAnswer(() => action.kill('SIGKILL'));
      expect(await action.result).toMatchObject({ signal: 'SIGKILL' });
      expect(await repository.comments(issue_number)).toHaveLength(1);
    });

    test('the oracles find a leaked key in every disguise, and stray commands', async () => {
      const { pull, repository } = await pullScene(world.github);
      const issue_number = pull.number;
      const canaryKey = 'canary+key/with=signs';
      const run = async (inputs: Record<string, string>): Promise<void> => {
        const result = await runAction({
          event: payload('pull_request', { repository, pull, sha: pull.head }),
          cwd: await repository.checkOut(pull.merge),
          github: world.github,
          script: echo,
          inputs,
        });
        await checkOracles(result, { canaryKey, ...world });
      };
      await run({ print: `::add-mask::${canaryKey}\n::notice::fine\n`, output: 'a=b\n' });
      const basic = Buffer.from(`user:${canaryKey}:x`).toString('base64');
      await expect(run({ print: `say ${basic}` })).rejects.toThrow('base64');
      await expect(run({ output: `a=${encodeURIComponent(canaryKey)}\n` })).rejects.toThrow('"a"');
      await expect(run({ write: canaryKey })).rejects.toThrow('written.txt');
      await expect(run({ print: 'x ##[set-output name=plan]0' })).rejects.toThrow('set-output');
      await expect(run({ complain: '::stop-commands::x' })).rejects.toThrow('stop-commands');
      await expect(run({ print: 'a prompt\r::add-mask::e' })).rejects.toThrow('add-mask');
      const token = await world.github.token({ 'pull-requests': 'write' });
      const leak = { 'comment-on': `${issue_number}`, comment: canaryKey, 'github-token': token };
      await expect(run(leak)).rejects.toThrow('a request, POST');
    });

    test('gets the defaults of action.yml as text', async () => {
      const { github, cwd, event } = await pushScene(world.github);
      const { stdout } = await runAction({
        event,
        cwd,
        github,
        script: echo,
        action: fileURLToPath(new URL('fixtures/action.yml', import.meta.url)),
        token: 'ghs_x',
        inputs: { environment: 'yes', mode: 'plan' },
      });
      expect(JSON.parse(stdout)).toMatchObject({
        'INPUT_GITHUB-TOKEN': 'ghs_x',
        'INPUT_MAX-CREDITS': '0300',
        INPUT_MODE: 'plan',
        INPUT_TWO_WORDS: '',
      });
    });

    test('an output file that the runner would not read is an error', async () => {
      const { github, cwd, event } = await pushScene(world.github);
      const inputs = { output: 'a<<EOF\nno end\n' };
      const run = runAction({ event, cwd, github, script: echo, inputs });
      await expect(run).rejects.toThrow("Matching delimiter not found 'EOF'");
    });
  });
});

async function saveCache(
  artifacts: Artifacts,
  scopes: readonly string[],
  key: string,
): Promise<void> {
  await callCache(artifacts, scopes, 'CreateCacheEntry', { key, version: 'v' });
  const finalized = { key, version: 'v', size_bytes: 1 };
  await callCache(artifacts, scopes, 'FinalizeCacheEntryUpload', finalized);
}

async function findCache(
  artifacts: Artifacts,
  scopes: readonly string[],
  key: string,
): Promise<string | undefined> {
  const wanted = { key, version: 'v' };
  return (await callCache(artifacts, scopes, 'GetCacheEntryDownloadURL', wanted)).matched_key;
}

async function callCache(
  artifacts: Artifacts,
  cacheScopes: readonly string[],
  method: string,
  body: unknown,
): Promise<{ readonly matched_key?: string }> {
  const job = { repository: 'studio/films', runId: 1, attempt: 1, name: 'render', cacheScopes };
  const env = artifacts.environment(job);
  const service = 'twirp/github.actions.results.api.v1.CacheService';
  const response = await fetch(`${env['ACTIONS_RESULTS_URL']}${service}/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${env['ACTIONS_RUNTIME_TOKEN']}` },
    body: JSON.stringify(body),
  });
  return JSON.parse(await response.text());
}
