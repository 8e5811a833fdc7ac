import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeOnNode24 } from './world/node24.js';
import { payload, type Event } from './world/payload.js';
import type { Repository } from './world/repository.js';
import type { ActionResult } from './world/run-action.js';
import { canaryKey } from './world/oracles.js';
import { openStudio } from './world/studio.js';
import { exampleFile, runWorkflow } from './world/workflow.js';

const lock = 'videos.lock.json';

describeOnNode24('the examples', () => {
  const studio = openStudio();
  let runs = 50_000;

  const secrets = { NANOPHOTO_API_KEY: canaryKey, SHOTLOCK_APP_KEY: 'a key' };
  const configOf = (example: string) => ({ 'videos.yml': exampleFile(`${example}/videos.yml`) });
  const used = new Set<string>();
  const at = (example: string, file = 'videos.yml') => {
    const path = `${example}/.github/workflows/${file}`;
    used.add(path);
    return path;
  };
  const setting = (event: Event) => ({
    studio,
    event,
    secrets,
    runId: (runs += 1),
  });
  const acted = (event: Event, action: string, more: object = {}): Event => ({
    ...event,
    payload: { ...event.payload, action, ...more },
  });

  async function opened(example: string, fork = false) {
    const repository = await studio.github.repository();
    const pull = await repository.pull({ files: configOf(example), fork });
    const event = payload('pull_request', { repository, sha: pull.head, pull });
    return { repository, pull, event };
  }

  const commented = async (repository: Repository, number: number): Promise<string> =>
    (await repository.comments(number)).map(({ body }) => String(body)).join('\n');
  const told = ({ annotations }: ActionResult) => annotations.map(({ data }) => data).join('\n');

  test('pull-request: renders, comments, locks; a fork’s is planned', async () => {
    const { repository, pull, event } = await opened('pull-request');
    const [run] = await runWorkflow(at('pull-request'), setting(event));
    expect(run?.result.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '20' });
    expect(await commented(repository, pull.number)).toContain('1 video ready to watch');
    expect(await repository.file('feature', lock)).toBeDefined();
    // Of what is no concern of the videos, of a closed pull request, and of a push nothing is made.
    const readme = { ...setting(event), changed: ['README.md'] };
    expect(await runWorkflow(at('pull-request'), readme)).toEqual([]);
    const closed = setting(acted(event, 'closed'));
    expect(await runWorkflow(at('pull-request'), closed)).toEqual([]);
    const push = payload('push', { repository, sha: pull.head });
    expect(await runWorkflow(at('pull-request'), setting(push))).toEqual([]);

    const outside = await opened('pull-request', true);
    const paid = studio.paid();
    const [planned] = await runWorkflow(at('pull-request'), {
      ...setting(outside.event),
      // GitHub gives a fork's pull request no secrets: they are empty.
      secrets: { NANOPHOTO_API_KEY: '' },
    });
    expect(planned?.result).toMatchObject({ exitCode: 0, outputs: { status: 'planned' } });
    expect(studio.paid()).toBe(paid);
  }, 60_000);

  test('app-token: everything is the App’s, with no more than contents: read of GITHUB_TOKEN', async () => {
    const { repository, pull, event } = await opened('app-token');
    const vars = { SHOTLOCK_APP_ID: '1' };
    const [run] = await runWorkflow(at('app-token'), { ...setting(event), vars });
    expect(run?.result.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '20' });
    const [comment] = await repository.comments(pull.number);
    expect(comment?.['user'].login).toBe('studio-bot[bot]');
    expect(comment?.['body']).not.toContain('wait for your approval');

    // A fork's pull request has no App to ask for a token.
    const outside = await opened('app-token', true);
    expect(await runWorkflow(at('app-token'), setting(outside.event))).toEqual([]);
  }, 60_000);

  test('schedule: takes again what was named, in a pull request of its own, once', async () => {
    const repository = await studio.github.repository({ files: configOf('schedule') });
    const sha = (await repository.ref('heads/main')) ?? '';
    const first = payload('schedule', { repository, sha });
    const inputs = { retake: '' };
    await runWorkflow(at('schedule', 'refresh.yml'), { ...setting(first), inputs });
    const paid = studio.paid();

    const event = payload('workflow_dispatch', { repository, sha });
    const again = { ...setting(event), inputs: { retake: 'teaser/desk' } };
    const [run] = await runWorkflow(at('schedule', 'refresh.yml'), again);
    expect(told(run!.result)).toBe('');
    expect(run?.result.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '10' });
    expect(studio.paid()).toBe(paid + 1);
    const pulls = await repository.api('GET', `/repos/${repository.fullName}/pulls?state=open`);
    expect(pulls.data).toHaveLength(1);
    const branch = (await repository.file('shotlock/videos', lock))?.toString() ?? '{}';
    expect(JSON.parse(branch).shots['teaser/desk']).toMatchObject({ askedTake: 1, take: 2 });

    // The same run again, and a later one, have their take.
    await runWorkflow(at('schedule', 'refresh.yml'), again);
    await runWorkflow(at('schedule', 'refresh.yml'), { ...setting(first), inputs });
    expect(studio.paid()).toBe(paid + 1);
    const kept = (await repository.file('shotlock/videos', lock))?.toString() ?? '{}';
    expect(JSON.parse(kept).shots['teaser/desk']).toMatchObject({ askedTake: 1, take: 2 });
    const push = payload('push', { repository, sha });
    expect(await runWorkflow(at('schedule', 'refresh.yml'), setting(push))).toEqual([]);
  }, 120_000);

  test('many-machines: four at once pay for each shot once; one commit, one comment', async () => {
    const { repository, pull, event } = await opened('many-machines');
    const paid = studio.paid();
    const jobs = await runWorkflow(at('many-machines'), setting(event));
    expect(jobs.map(({ job }) => job)).toEqual([
      'plan',
      'render',
      'render',
      'render',
      'render',
      'tell',
    ]);
    const statuses = jobs.map(({ result }) => result.outputs['status']);
    expect(statuses).toEqual(['planned', ...jobs.slice(1, 5).map(() => 'rendered'), 'unchanged']);
    expect(studio.paid() - paid).toBe(8);
    expect(await repository.comments(pull.number)).toHaveLength(1);
    expect(await commented(repository, pull.number)).toContain('4 videos');
    expect(await repository.file('feature', lock)).toBeDefined();
  }, 120_000);

  test('animatics-and-label: placeholders are free; the label pays; two comments', async () => {
    const { repository, pull, event } = await opened('animatics-and-label');
    const paid = studio.paid();
    const [free] = await runWorkflow(at('animatics-and-label', 'animatics.yml'), setting(event));
    expect(free?.result.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '0' });
    expect(studio.paid()).toBe(paid);
    const paying = at('animatics-and-label', 'render.yml');
    // Neither a push nor another label pays.
    expect(await runWorkflow(paying, setting(event))).toEqual([]);
    const other = acted(event, 'labeled', { label: { name: 'help wanted' } });
    expect(await runWorkflow(paying, setting(other))).toEqual([]);
    const labeled = acted(event, 'labeled', { label: { name: 'render' } });
    const [bought] = await runWorkflow(paying, setting(labeled));
    expect(bought?.result.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '20' });
    expect(await repository.comments(pull.number)).toHaveLength(2);
  }, 120_000);

  test('approval: pays for the plan that was approved, and for nothing that was pushed since', async () => {
    const { repository, pull, event } = await opened('approval');
    const run = setting(event);
    const [plan, render] = await runWorkflow(at('approval'), run);
    expect(plan?.result.outputs).toMatchObject({ status: 'planned', 'credits-planned': '20' });
    expect(render?.result.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '20' });
    // Nobody is asked to approve of nothing.
    const settled = await repository.refresh(pull);
    const idle = payload('pull_request', { repository, sha: settled.head, pull: settled });
    const jobs = await runWorkflow(at('approval'), setting(idle));
    expect(jobs.map(({ job }) => job)).toEqual(['plan']);

    // Approved for one prompt, and the workspace has another.
    const dearer = configOf('approval')['videos.yml'].replace('at dawn', 'at noon');
    await repository.commit({ branch: pull.branch, files: { 'videos.yml': dearer } });
    const now = await repository.refresh(pull);
    const paid = studio.paid();
    const later = payload('pull_request', { repository, sha: now.head, pull: now });
    const refused = await studio.run(later, {
      inputs: { 'plan-digest': plan?.result.outputs['plan-digest'] ?? '' },
    });
    expect(refused.outputs).toMatchObject({ status: 'blocked', 'credits-spent': '0' });
    expect(studio.paid()).toBe(paid);
  }, 120_000);

  test('commands: a writer’s comment approves a plan and asks for a take; a reader’s does nothing', async () => {
    const { repository, pull, event } = await opened('commands');
    const paid = studio.paid();
    const [plan] = await runWorkflow(at('commands', 'plan.yml'), setting(event));
    const digest = plan?.result.outputs['plan-digest'] ?? '';
    expect(await commented(repository, pull.number)).toContain(digest);
    const sha = (await repository.ref('heads/main')) ?? '';

    async function said(body: string, actor: 'writer' | 'reader'): Promise<Event> {
      const comment = await repository.comment(pull.number, body, actor);
      const now = await repository.refresh(pull);
      return payload('issue_comment', { repository, sha, pull: now, comment, actor });
    }
    const obeying = at('commands', 'commands.yml');
    async function command(body: string, actor: 'writer' | 'reader'): Promise<ActionResult> {
      const [obeyed] = await runWorkflow(obeying, setting(await said(body, actor)));
      return obeyed!.result;
    }

    // A machine is spared by what is no command, is edited, or stands below an issue.
    expect(await runWorkflow(obeying, setting(await said('Nice!', 'writer')))).toEqual([]);
    const spoken = await said('/shotlock retake teaser/desk', 'writer');
    expect(await runWorkflow(obeying, setting(acted(spoken, 'edited')))).toEqual([]);
    const issue = { ...spoken.payload['issue'], pull_request: undefined };
    expect(await runWorkflow(obeying, setting(acted(spoken, 'created', { issue })))).toEqual([]);
    expect(studio.paid()).toBe(paid);

    const ignored = await command(`/shotlock approve ${digest}`, 'reader');
    expect(ignored).toMatchObject({ exitCode: 0, outputs: { status: 'unchanged' } });
    expect(studio.paid()).toBe(paid);
    const approved = await command(`/shotlock approve ${digest}`, 'writer');
    expect(approved.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '20' });
    const retaken = await command('/shotlock retake teaser/desk', 'writer');
    expect(retaken.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '10' });
    expect(studio.paid()).toBe(paid + 3);
    const locked = (await repository.file('feature', lock))?.toString() ?? '{}';
    expect(JSON.parse(locked).shots['teaser/desk']).toMatchObject({ askedTake: 1, take: 2 });
  }, 120_000);

  test('publish-on-merge: brings every video as a file, without a key', async () => {
    const { repository, pull, event } = await opened('pull-request');
    await runWorkflow(at('pull-request'), setting(event));
    const { head } = await repository.refresh(pull);
    const files = Object.fromEntries(
      await Promise.all(
        ['videos.yml', lock].map(async (path) => [path, (await repository.file(head, path)) ?? '']),
      ),
    );
    const sha = await repository.commit({ branch: 'main', files });
    const paid = studio.paid();
    const push = payload('push', { repository, sha });
    await repository.git.setRef('tags/v1.0.0', sha);
    const tag = { ...push, ref: 'refs/tags/v1.0.0' };
    const buckets = await mkdtemp(join(tmpdir(), 'buckets-'));
    const cloud = {
      changed: [lock],
      env: { BUCKETS: buckets },
      vars: { AWS_REGION: 'eu-central-1', AWS_ROLE: 'publisher', BUCKET: 'films' },
    };
    const made = async (file: string, on: Event) => {
      const workflow = at('publish-on-merge', file);
      const [run] = await runWorkflow(workflow, { ...setting(on), ...cloud });
      expect(run).toMatchObject({ conclusion: 'success', result: { exitCode: 0 } });
      const [video] = JSON.parse(run?.result.outputs['videos'] ?? '[]');
      expect(video).toMatchObject({ id: 'teaser', path: 'videos/teaser.mp4', url: null });
      return video.sha256;
    };
    const sha256 = await made('s3.yml', push);
    const kept = await readFile(join(buckets, 'films/videos/teaser.mp4'));
    await rm(buckets, { recursive: true });
    expect(hashOf(kept)).toBe(sha256);
    expect(await made('release.yml', tag)).toBe(sha256);
    const root = `/repos/${repository.fullName}`;
    const release = (await repository.api('GET', `${root}/releases/tags/v1.0.0`)).data;
    expect(release).toMatchObject({ draft: false, name: 'v1.0.0' });
    const [asset] = release.assets;
    expect(asset).toMatchObject({ name: 'teaser.mp4', size: kept.length });
    expect(studio.paid()).toBe(paid);
    expect(await repository.ref('heads/shotlock/videos')).toBeUndefined();

    // Other branches and tags, and pushes that leave the lock as it is, publish nothing.
    const elsewhere = { ...push, ref: 'refs/heads/feature' };
    const docs = { ...setting(push), changed: ['README.md'] };
    const beta = { ...push, ref: 'refs/tags/beta' };
    const s3 = at('publish-on-merge', 's3.yml');
    expect(await runWorkflow(s3, { ...setting(elsewhere), ...cloud })).toEqual([]);
    expect(await runWorkflow(s3, docs)).toEqual([]);
    expect(await runWorkflow(s3, { ...setting(tag), ...cloud })).toEqual([]);
    const releasing = at('publish-on-merge', 'release.yml');
    expect(await runWorkflow(releasing, { ...setting(push), ...cloud })).toEqual([]);
    expect(await runWorkflow(releasing, { ...setting(beta), ...cloud })).toEqual([]);
  }, 120_000);

  test('product-launch: shows placeholders of all that it is made of, for nothing', async () => {
    const root = fileURLToPath(new URL('../../examples/product-launch', import.meta.url));
    const names = readdirSync(root, { recursive: true, withFileTypes: true });
    const paths = names
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name));
    const files = Object.fromEntries(
      paths.map((path) => [relative(root, path), readFileSync(path)] as const),
    );
    const repository = await studio.github.repository();
    const pull = await repository.pull({ files });
    const event = payload('pull_request', { repository, sha: pull.head, pull });
    const paid = studio.paid();
    const [run] = await runWorkflow(at('product-launch'), setting(event));
    expect(run?.result.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '0' });
    expect(studio.paid()).toBe(paid);
    const labeled = setting(acted(event, 'labeled', { label: { name: 'render' } }));
    expect(await runWorkflow(at('product-launch'), labeled)).toEqual([]);
  }, 60_000);

  test('all of them were run', () => {
    const folder = fileURLToPath(new URL('../../examples', import.meta.url));
    const workflows = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.github\/workflows\/[^/]+\.yml$/u.test(path),
    );
    expect([...used].sort()).toEqual(workflows.sort());
  });
});

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
