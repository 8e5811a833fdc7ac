import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { hostname } from 'node:os';
import type { Claim } from '../../src/core/ledger.js';
import { timestamp } from '../../src/core/timestamp.js';
import { claimLiveness } from '../../src/ports/claim-liveness.js';
import { type Github, startGithub } from '../e2e/world/github.js';
import type { Job } from '../e2e/world/github-state.js';
import { describeOnNode24 } from '../e2e/world/node24.js';
import { octokit } from '../e2e/world/octokit.js';
import type { Repository } from '../e2e/world/repository.js';

const MINUTE = 60_000;

const mine = (status: Job['status']): Job => ({ name: 'render', status, runnerName: 'Runner 7' });
const other = (status: Job['status']): Job => ({ name: 'lint', status, runnerName: 'Runner 8' });
const queued: Job = { name: 'later', status: 'queued' };

describe('a command line’s claim', () => {
  const isAlive = claimLiveness();

  test('lives as long as its process', async () => {
    const child = spawn('sleep', ['60']);
    await once(child, 'spawn');
    const claim = local(`${hostname()}/${child.pid}`, 30 * MINUTE);
    expect(await isAlive(claim, new Date())).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await isAlive(claim, new Date())).toBe(false);
  });

  test('lives though its process is another user’s', async () => {
    expect(await isAlive(local(`${hostname()}/1`, MINUTE), new Date())).toBe(true);
  });

  test('does not live on in a process that came to the same number days later', async () => {
    const claim = local(`${hostname()}/${process.pid}`, 25 * 60 * MINUTE);
    expect(await isAlive(claim, new Date())).toBe(false);
  });

  test.each(['elsewhere/1', 'unnamed'])(
    'on another machine (%s) lives ten minutes',
    async (who) => {
      expect(await isAlive(local(who, 9 * MINUTE), new Date())).toBe(true);
      expect(await isAlive(local(who, 11 * MINUTE), new Date())).toBe(false);
    },
  );
});

describeOnNode24('a run’s claim', () => {
  let world: Github;
  let repository: Repository;
  let runs = 0;

  beforeAll(async () => {
    world = await startGithub();
    repository = await world.repository({ private: true });
  });
  afterAll(async () => {
    await world.close();
  });
  beforeEach(() => {
    world.forget();
    runs += 1;
  });

  test.each([
    ['lives while its job runs', [mine('in_progress'), other('completed')], 300, true],
    ['ends with its job', [mine('completed'), other('in_progress')], 1, false],
    [
      'lives while another job runs on its runner',
      [mine('completed'), mine('in_progress')],
      1,
      true,
    ],
    ['ends with its run', [other('completed')], 1, false],
    [
      'has ten minutes while no job is known to be its own',
      [other('in_progress'), queued],
      9,
      true,
    ],
    ['has no more than that', [other('in_progress'), queued], 11, false],
  ] as const)('%s', async (_, jobs, minutes, alive) => {
    world.setRun(repository.fullName, { id: runs, attempt: 1, jobs });
    expect(await ask({ actions: 'read' }, minutes)).toBe(alive);
  });

  test('is that of its attempt', async () => {
    world.setRun(repository.fullName, { id: runs, attempt: 1, jobs: [mine('completed')] });
    world.setRun(repository.fullName, { id: runs, attempt: 2, jobs: [mine('in_progress')] });
    expect(await ask({ actions: 'read' }, 1)).toBe(false);
  });

  test.each([
    ['of which nothing is known', { actions: 'read' }],
    ['that may not be looked at', { contents: 'write' }],
  ] as const)('%s has ten minutes, by GitHub’s clock', async (_, permissions) => {
    expect(await ask(permissions, 9)).toBe(true);
    expect(await ask(permissions, 11)).toBe(false);
    world.moveClock(5 * MINUTE);
    expect(await ask(permissions, 9)).toBe(false);
    world.moveClock(-5 * MINUTE);
  });

  test('lives when GitHub gives no answer', async () => {
    world.fault({ path: /jobs$/, happens: { kind: 'drop' } });
    expect(await ask({ actions: 'read' }, 300)).toBe(true);
  });

  async function ask(permissions: Parameters<Github['token']>[0], minutes: number) {
    const { name: repo, owner } = repository;
    const github = octokit(world, await world.token(permissions));
    const claim = { at: ago(minutes * MINUTE), attempt: 1, run: `${runs}`, runner: 'Runner 7' };
    return await claimLiveness({ github, owner, repo })(claim, new Date());
  }
});

function local(runner: string, age: number): Claim {
  return { at: ago(age), attempt: 1, run: 'local', runner };
}

function ago(ms: number): string {
  return timestamp(new Date(Date.now() - ms));
}
