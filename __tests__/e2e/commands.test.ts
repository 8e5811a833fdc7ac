import { configOf } from './world/config-of.js';
import type { JsonObject } from './world/github-state.js';
import type { Person } from './world/github.js';
import { describeOnNode24 } from './world/node24.js';
import { canaryKey } from './world/oracles.js';
import { payload, type Event } from './world/payload.js';
import type { Pull, PullOptions } from './world/pull.js';
import type { Repository } from './world/repository.js';
import { runAction, startAction, type ActionResult } from './world/run-action.js';
import { openStudio, writing, type StudioRun } from './world/studio.js';

const shots = { dawn: 'The sun comes up', noon: 'A street at noon' };
const film = (own: Readonly<Record<string, string>>) => configOf({ film: own });

describeOnNode24('a command in a comment', () => {
  const studio = openStudio({ permissions: writing, inputs: { artifacts: 'none' } });

  /** A pull request; with `paid`, everything that `main` has is paid for. */
  async function opened(
    options: Partial<PullOptions> & { readonly paid?: boolean } = {},
  ): Promise<{ readonly repository: Repository; readonly pull: Pull }> {
    const repository = await studio.github.repository({ files: { 'videos.yml': film(shots) } });
    const { paid = false, ...wanted } = options;
    if (paid) {
      const sha = (await repository.ref('heads/main')) ?? '';
      const event = payload('workflow_dispatch', { repository, sha });
      const first = await studio.run(event, { inputs: { commit: 'never' } });
      expect(first.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '20' });
    }
    const files = { 'videos.yml': film({ ...shots, dawn: 'The sun comes up in fog' }) };
    return { repository, pull: await repository.pull({ files, ...wanted }) };
  }

  async function commented(
    { repository, pull }: { readonly repository: Repository; readonly pull: Pull },
    body: string,
    author: Person = 'writer',
  ): Promise<Event> {
    const comment: JsonObject = await repository.comment(pull.number, body, author);
    const sha = (await repository.ref('heads/main')) ?? '';
    studio.github.forget();
    return payload('issue_comment', { repository, sha, pull, comment, actor: author });
  }

  async function run(event: Event, at: string, more: StudioRun = {}) {
    return await studio.run(event, { at, ...more });
  }

  const asked = () => studio.github.requests.map(({ method, path }) => `${method} ${path}`);

  function expectRefused(result: ActionResult, why: string): void {
    expect(result.annotations.map(({ data }) => data).join()).toContain(why);
    expect(result.outputs).toMatchObject({ status: 'blocked' });
    expect(result.exitCode).toBe(1);
    expect(studio.newlyPaid()).toBe(0);
    expect(asked().filter((each) => !each.startsWith('GET'))).toEqual([]);
  }

  const plannedBy = ({ outputs }: ActionResult): readonly JsonObject[] =>
    JSON.parse(outputs['plan'] ?? '{}').entries;

  test('retakes what it names, once; what else has changed is left as planned', async () => {
    const scene = await opened({ paid: true });
    const { repository, pull } = scene;
    const event = await commented(scene, '/shotlock retake film/noon\n\nThe lamp flickers.');
    studio.newlyPaid();
    const step = { runId: 41, attempt: 1 };
    const first = await run(event, pull.head, { step });
    expect(first.log).toContain('left for another run');
    expect(first.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '10' });
    expect(first.exitCode).toBe(0);
    expect(JSON.parse(first.outputs['videos'] ?? '')).toEqual([]);
    expect(studio.newlyPaid()).toBe(1);
    const own = (await repository.comments(pull.number)).at(-1);
    expect(own?.['body']).toContain('retake 1 → 2, 10 credits');
    expect(own?.['body']).toContain('left for another run');

    const { head } = await repository.refresh(pull);
    const again = await run(event, head, { step: { ...step, attempt: 2 } });
    expect(again.outputs).toMatchObject({ 'credits-spent': '0' });
    expect(again.exitCode).toBe(0);
    expect(studio.newlyPaid()).toBe(0);
    // The default branch's run paid for itself.
    const later = (await repository.comments(pull.number)).at(-1);
    expect(later?.['body']).toContain('This pull request has spent **10 credits** so far.');
  }, 120_000);

  test('approves a recorded plan; what was pushed since is left as planned', async () => {
    const scene = await opened();
    const { repository, pull } = scene;
    const planned = await run(
      payload('pull_request', { repository, sha: pull.head, pull }),
      pull.merge,
      {
        inputs: { mode: 'plan' },
      },
    );
    const digest = planned.outputs['plan-digest'] ?? '';
    expect((await repository.comments(pull.number)).at(-1)?.['body']).toContain(digest);
    await repository.commit({
      branch: pull.branch,
      files: { 'videos.yml': film({ ...shots, dusk: 'The sun goes down' }) },
    });
    const pushed = await repository.refresh(pull);
    const event = await commented({ repository, pull: pushed }, `/shotlock approve ${digest}`);
    const approved = await run(event, pushed.head);
    // Of the plan's two shots one was changed since: it is not what was approved.
    expect(approved.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '10' });
    const { entries } = JSON.parse(approved.outputs['plan'] ?? '{}');
    expect(
      entries.map(({ shot, deferred = false }: JsonObject) => `${shot} ${String(deferred)}`),
    ).toEqual(['dawn true', 'noon false', 'dusk true']);
  }, 120_000);

  test('that was killed has its submits told to the ledger, although its comment was edited since; only its pull request collects them', async () => {
    const scene = await opened({ paid: true });
    const event = await commented(scene, '/shotlock retake film/noon');
    const { github } = studio;
    const options = {
      event,
      cwd: await scene.repository.checkOut(scene.pull.head),
      github,
      token: await github.token(writing),
      env: { NANOPHOTO_API_KEY: canaryKey },
      inputs: { 'api-url': studio.api.url, 'poll-seconds': '1', artifacts: 'none' },
      step: { runId: 52 },
    };
    const running = await startAction(options);
    const isRecord = (body: string) => body.includes(String.raw`\"state\": \"open\"`);
    let isKilled = false;
    github.onRequest(async ({ method, path: of, body }) => {
      if (isKilled || method !== 'POST' || !of.endsWith('/git/trees') || !isRecord(String(body)))
        return;
      isKilled = true;
      running.kill('SIGKILL', 'tree');
    });
    const { state } = await running.result;
    expect(state).not.toHaveProperty('told');
    const path = `/repos/${scene.repository.fullName}/issues/comments/${event.payload.comment.id}`;
    await scene.repository.api('PATCH', path, { body: 'Never mind.' });
    const saved = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
    const post = await runAction({
      ...options,
      temp: running.temp,
      env: { ...options.env, ...Object.fromEntries(saved) },
    });
    expect(post.log).toContain('the ledger now knows of its 1 take');
    const said = (await scene.repository.comments(scene.pull.number)).at(-1)?.['body'];
    expect(said).toContain('stopped');

    const { repository, pull } = scene;
    const noon = { shot: 'noon', take: 1 };
    const main = (await repository.ref('heads/main')) ?? '';
    const elsewhere = await studio.run(payload('workflow_dispatch', { repository, sha: main }), {
      inputs: { commit: 'never' },
    });
    expect(plannedBy(elsewhere)).toContainEqual(expect.objectContaining(noon));
    studio.newlyPaid();
    const push = payload('pull_request', { repository, sha: pull.head, pull });
    const own = await run(push, pull.merge);
    const collected = { ...noon, take: 2, do: 'wait' };
    expect(plannedBy(own)).toContainEqual(expect.objectContaining(collected));
    expect(own.outputs).toMatchObject({ status: 'rendered', 'credits-spent': '10' });
    // The dawn that the pull request changed.
    expect(studio.newlyPaid()).toBe(1);
  }, 120_000);

  test('is refused when its comment was edited', async () => {
    const scene = await opened();
    const event = await commented(scene, '/shotlock retake film/noon');
    const { id } = event.payload.comment;
    const path = `/repos/${scene.repository.fullName}/issues/comments/${id}`;
    await scene.repository.api('PATCH', path, { body: '/shotlock retake film/*' });
    expectRefused(await run(event, scene.pull.head), 'edited or deleted');
  }, 60_000);

  test('is refused when the workspace is at another commit than the head', async () => {
    const scene = await opened();
    const event = await commented(scene, '/shotlock retake film/noon');
    const result = await run(event, event.sha);
    expectRefused(result, scene.pull.head);
    expect(result.annotations[0]?.data).toContain(
      'ref: refs/pull/${{ github.event.issue.number }}/head',
    );
  }, 60_000);

  test('is refused on a fork’s pull request', async () => {
    const scene = await opened({ fork: true });
    const event = await commented(scene, '/shotlock retake film/noon');
    expectRefused(await run(event, scene.pull.head), 'fork');
  }, 60_000);

  test('is ignored from someone who may not write, whatever the event says of them', async () => {
    const scene = await opened();
    for (const author of ['reader', 'contributor'] as const) {
      const event = await commented(scene, '/shotlock retake film/noon', author);
      event.payload.comment.author_association = 'OWNER';
      const result = await run({ ...event, actor: 'studio' }, scene.pull.head);
      expect(result).toMatchObject({ exitCode: 0, outputs: { status: 'unchanged' } });
      expect(result.log.trim().split('\n')).toEqual([
        expect.stringContaining('may not write to studio/'),
      ]);
      expect(asked()).toEqual([expect.stringMatching(/^GET .*\/permission$/u)]);
    }
    expect(studio.newlyPaid()).toBe(0);
  }, 60_000);

  test.each([
    ['a quote', '> /shotlock retake film/noon'],
    ['a code block', '```\n/shotlock retake film/noon\n```'],
    ['shell characters', '/shotlock retake film/$(touch${IFS}pwned)`touch pwned`'],
    ['runner commands', '/shotlock retake ::set-output name=plan::0##[add-mask]e'],
    ['talk', 'What a lamp!'],
  ])(
    'is none in %s: nothing is asked, run or written',
    async (_, body) => {
      const scene = await opened();
      const event = await commented(scene, body);
      const result = await run(event, scene.pull.head);
      expect(result).toMatchObject({ exitCode: 0, outputs: { status: 'unchanged' } });
      expect(result.log.trim().split('\n')).toHaveLength(1);
      expect(result.annotations).toEqual([]);
      expect(asked()).toEqual([]);
      expect(studio.newlyPaid()).toBe(0);
    },
    60_000,
  );

  test('is none when it is edited in, or written on an issue', async () => {
    const scene = await opened();
    const event = await commented(scene, '/shotlock retake film/noon');
    const { pull_request: _, ...issue } = event.payload.issue;
    for (const change of [{ action: 'edited' }, { issue }]) {
      const changed = { ...event, payload: { ...event.payload, ...change } };
      const result = await run(changed, scene.pull.head);
      expect(result).toMatchObject({ exitCode: 0, outputs: { status: 'unchanged' } });
      expect(asked()).toEqual([]);
    }
  }, 60_000);

  describe('trust', () => {
    const planOnly: readonly [string, Partial<PullOptions>, StudioRun][] = [
      ['a fork, re-run by the owner and with a key', { fork: true }, {}],
      ['Dependabot', { author: 'dependabot[bot]' }, {}],
      ['no key', {}, { env: { NANOPHOTO_API_KEY: '' } }],
    ];
    test.each(planOnly)(
      '%s: a plan, and nothing is written',
      async (_, wanted, more) => {
        const { repository, pull } = await opened(wanted);
        studio.github.forget();
        const event = payload('pull_request', {
          repository,
          sha: pull.head,
          pull,
          actor: 'studio',
        });
        const result = await run(event, pull.merge, more);
        expect(result).toMatchObject({ exitCode: 0, outputs: { status: 'planned' } });
        expect(result.summary).toContain('20 credits');
        expect(studio.newlyPaid()).toBe(0);
        expect(asked().filter((each) => !each.startsWith('GET'))).toEqual([]);
      },
      60_000,
    );

    test('a merge queue: a plan, and nothing is written', async () => {
      const { repository, pull } = await opened();
      studio.github.forget();
      const event = payload('merge_group', { repository, sha: pull.merge, pull });
      const result = await run(event, pull.merge);
      expect(result).toMatchObject({ exitCode: 0, outputs: { status: 'planned' } });
      expect(asked().filter((each) => !each.startsWith('GET'))).toEqual([]);
    }, 60_000);

    test('an event that it does not know is refused', async () => {
      const { repository, pull } = await opened();
      const event = payload('pull_request', { repository, sha: pull.head, pull });
      const result = await run(event, pull.head, { env: { GITHUB_EVENT_NAME: 'watch' } });
      expectRefused(result, 'runs that watch starts are not supported');
    }, 60_000);
  });
});
