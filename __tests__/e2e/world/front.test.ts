import { type Github, startGithub } from './github.js';
import { describeOnNode24 } from './node24.js';
import { octokit } from './octokit.js';
import { named, pullScene } from './scenes.js';

describeOnNode24('the front of the end-to-end tests', () => {
  let github: Github;

  beforeAll(async () => {
    github = await startGithub();
  });
  afterAll(async () => {
    await github.close();
  });
  afterEach(() => {
    github.forget();
  });

  test('requests are remembered without the tokens of the world, and with any other', async () => {
    const repository = await github.repository();
    const token = await github.token({ contents: 'read' });
    await octokit(github, token).rest.repos.get(named(repository));
    await fetch(`${github.url}/zen`, { headers: { authorization: 'Bearer leaked' } });
    expect(github.requests.map(({ headers }) => headers['authorization'])).toEqual([
      '(token of github-actions[bot])',
      'Bearer leaked',
    ]);
    expect(github.requests[0]).toMatchObject({
      method: 'GET',
      path: `/repos/${repository.fullName}`,
      status: 200,
    });
  });

  test('faults strike the requests that they name, as often as they say', async () => {
    const { fullName } = await github.repository();
    const get = async (): Promise<number | string> =>
      await fetch(`${github.url}/repos/${fullName}`).then(
        ({ status }) => status,
        () => 'broken',
      );
    github.fault({
      method: 'GET',
      path: /^\/repos\//,
      skip: 1,
      times: 2,
      happens: { kind: 'answer', answer: { status: 503 } },
    });
    github.fault({ path: /^\/repos\//, happens: { kind: 'drop' } });
    expect([await get(), await get(), await get(), await get(), await get()]).toEqual([
      200,
      503,
      503,
      'broken',
      200,
    ]);
  });

  test('a lost answer leaves its effect behind', async () => {
    const { pull, repository } = await pullScene(github);
    const issue_number = pull.number;
    const token = await github.token({ issues: 'write' });
    github.fault({ method: 'POST', path: /comments$/, happens: { kind: 'drop-answer' } });
    const path = `/repos/${repository.fullName}/issues/${issue_number}/comments`;
    const post = fetch(`${github.url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ body: 'x' }),
    });
    await expect(post).rejects.toThrow('fetch failed');
    expect(await repository.comments(issue_number)).toHaveLength(1);
  });

  test('its clock can run ahead of ours', async () => {
    github.moveClock(3_600_000);
    const { headers } = await fetch(`${github.url}/zen`);
    const ahead = Date.parse(headers.get('date') ?? '') - Date.now();
    github.moveClock(-3_600_000);
    expect(Math.abs(ahead - 3_600_000)).toBeLessThan(5000);
  });
});
