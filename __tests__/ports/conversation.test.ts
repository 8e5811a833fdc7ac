import { retry } from '@octokit/plugin-retry';
import { pullRequestConversation, type Conversation } from '../../src/ports/conversation.js';
import { json } from '../e2e/world/front.js';
import { type Github, startGithub } from '../e2e/world/github.js';
import { describeOnNode24 } from '../e2e/world/node24.js';
import { octokit } from '../e2e/world/octokit.js';
import type { Pull } from '../e2e/world/pull.js';
import type { Repository } from '../e2e/world/repository.js';

const marker = '<!-- shotlock:videos.yml:nanophoto -->';
const loud = { quiet: false };

describeOnNode24('the conversation of a pull request', () => {
  let world: Github;
  let repository: Repository;
  let pull: Pull;

  beforeAll(async () => {
    world = await startGithub();
  });
  afterAll(async () => {
    await world.close();
  });
  beforeEach(async () => {
    repository = await world.repository();
    pull = await repository.pull({ files: { 'videos.yml': 'a' } });
    world.forget();
  });

  async function open(): Promise<Conversation> {
    const token = await world.token({ contents: 'read', 'pull-requests': 'write' });
    const { name: repo, owner } = repository;
    const place = { owner, repo, number: pull.number };
    return pullRequestConversation(octokit(world, token, retry), place);
  }
  const bodies = async () => (await repository.comments(pull.number)).map(({ body }) => body);
  const asked = (method: string) =>
    world.requests.filter((each) => each.method === method && each.path.includes('/comments'));

  test('has one comment of ours, which is edited; it is looked for once', async () => {
    const one = await open();
    await one.keepComment(marker, `${marker}\nfirst`, loud);
    for (const word of ['second', 'third', 'fourth'])
      await one.keepComment(marker, `${marker}\n${word}`, loud);
    expect(await bodies()).toEqual([`${marker}\nfourth`]);
    // Before it was written, and once more after that: another job may have been as quick.
    expect(asked('GET')).toHaveLength(2);
  });

  test('is written anew where somebody deleted it, also while it is being edited', async () => {
    const one = await open();
    await one.keepComment(marker, `${marker}\nfirst`, loud);
    await one.keepComment(marker, `${marker}\nsecond`, loud);
    const [{ id } = { id: 0 }] = await repository.comments(pull.number);
    await repository.api('DELETE', `/repos/${repository.fullName}/issues/comments/${id}`);
    await one.keepComment(marker, `${marker}\nthird`, loud);
    expect(await bodies()).toEqual([`${marker}\nthird`]);
    const [{ id: again } = { id: 0 }] = await repository.comments(pull.number);
    expect(again).not.toBe(id);
  });

  test('is left to a quiet run where there is none, and says nothing then', async () => {
    const one = await open();
    expect(await one.keepComment(marker, marker, { quiet: true })).toBeUndefined();
    expect(await bodies()).toEqual([]);
    await one.keepComment(marker, `${marker}\nfirst`, loud);
    await one.keepComment(marker, `${marker}\nquiet`, { quiet: true });
    expect(await bodies()).toEqual([`${marker}\nquiet`]);
  });

  test('jobs that begin at the same moment are of one mind in the end', async () => {
    const jobs = await Promise.all([open(), open(), open()]);
    await Promise.all(jobs.map(async (job) => await job.keepComment(marker, marker, loud)));
    for (const [index, job] of jobs.entries())
      await job.keepComment(marker, `${marker}\njob ${index}`, loud);
    expect(await bodies()).toEqual([`${marker}\njob 2`]);
  });

  test('what others wrote is not ours, whatever it begins with; nor is what we wrote of another key', async () => {
    await repository.comment(pull.number, `${marker}\nI am Shotlock, too`, 'writer');
    const other = '<!-- shotlock:promo/videos.yml:nanophoto -->';
    const one = await open();
    await one.keepComment(other, `${other}\npromo`, loud);
    await one.keepComment(marker, `${marker}\nours`, loud);
    await (await open()).keepComment(marker, `${marker}\nours again`, loud);
    expect(await bodies()).toEqual([
      `${marker}\nI am Shotlock, too`,
      `${other}\npromo`,
      `${marker}\nours again`,
    ]);
  });

  test('a second one that cannot be removed does no harm', async () => {
    const [one, two] = await Promise.all([open(), open()]);
    await Promise.all([
      one.keepComment(marker, marker, loud),
      two.keepComment(marker, marker, loud),
    ]);
    world.fault({
      method: 'DELETE',
      path: /\/comments\/\d+$/u,
      happens: { kind: 'answer', answer: json(403, { message: 'Forbidden' }) },
    });
    await one.keepComment(marker, `${marker}\nnow`, loud);
    expect((await bodies())[0]).toBe(`${marker}\nnow`);
    await (await open()).keepComment(marker, `${marker}\nlater`, loud);
    expect(await bodies()).toEqual([`${marker}\nlater`]);
  });
});
