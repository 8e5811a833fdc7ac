import { retry } from '@octokit/plugin-retry';
import { setTimeout as delay } from 'node:timers/promises';
import { canonicalJson } from '../../src/core/canonical.js';
import type { Github as Client } from '../../src/ports/github.js';
import type { LedgerStore } from '../../src/ports/ledger.js';
import { refLedger } from '../../src/ports/ref-ledger.js';
import { LedgerRefused } from '../../src/ports/ref-ledger/ledger-refused.js';
import { type Fault } from '../e2e/world/front.js';
import { type Github, startGithub } from '../e2e/world/github.js';
import { describeOnNode24 } from '../e2e/world/node24.js';
import { octokit } from '../e2e/world/octokit.js';
import type { Repository } from '../e2e/world/repository.js';
import { claiming, cut, fingerprintOf, spend, take, wanting } from './ledger-entries.js';

const [a, b, c] = [fingerprintOf('a'), fingerprintOf('b'), fingerprintOf('c')];
const REF = 'shotlock/ledger';
const BRANCH = 'heads/shotlock-ledger';

describeOnNode24('the ledger at a ref', () => {
  let world: Github;
  let repository: Repository;
  let token: string;
  let plain: Client;
  let pauses: number[];

  beforeAll(async () => {
    world = await startGithub();
    token = await world.token({ contents: 'write' });
    plain = octokit(world, token);
  });
  afterAll(async () => {
    await world.close();
  });
  beforeEach(async () => {
    repository = await world.repository();
    pauses = [];
    world.forget();
  });

  function open(github: Client = plain): LedgerStore {
    const { name: repo, owner } = repository;
    return refLedger({ github, owner, repo, pause });
  }

  async function pause(ms: number): Promise<void> {
    pauses.push(ms);
    await delay(Math.min(ms / 10, 100));
  }

  /** What was asked of GitHub, without the repository's name and without hashes. */
  function asked(): readonly string[] {
    return world.requests.map(({ method, path }) =>
      `${method} ${path}`
        .replace(`/repos/${repository.fullName}/`, '')
        .replaceAll(/[0-9a-f]{40}/g, 'SHA'),
    );
  }

  /** The commits of a ref, newest first. */
  async function history(ref = REF) {
    const commits = [];
    for (let sha = await repository.git.ref(ref); sha; sha = commits.at(-1)?.parents[0]?.sha) {
      const path = `/repos/${repository.fullName}/git/commits/${sha}`;
      const { data } = await repository.api('GET', path);
      commits.push(data);
    }
    return commits;
  }

  describe('in git', () => {
    test('it has a history of its own, which says what was written', async () => {
      const store = open();
      await store.update(wanting(a), () => [take(a), spend(a)]);
      await store.update(wanting(a), () => [cut([])]);
      const [second, first] = await history();
      expect(first.parents).toEqual([]);
      expect(first.author).toMatchObject({ name: 'Shotlock', email: 'shotlock@noreply.invalid' });
      expect(first.message).toMatch(
        new RegExp(
          `^Ledger: 2 entries\n\ntakes/${a}/1.json: intended\n` +
            `days/2026-11-22/${a}.1.1.json: 10 credits intended\n\nWrite-Id: `,
        ),
      );
      expect(second.message).toMatch(/^Ledger: cuts\/\w+\.json: published 0 times\n/);
      const path = `/repos/${repository.fullName}/git/trees/${second.sha}?recursive=1`;
      const { data } = await repository.api('GET', path);
      const files = data.tree.filter(({ type }: { type: string }) => type === 'blob');
      expect(files).toHaveLength(3);
      const kept = await repository.file(second.sha, `takes/${a}/1.json`);
      expect(kept?.toString()).toBe(canonicalJson(take(a)));
      expect(store.place).toBe('refs/shotlock/ledger');
    });

    test('it moves only forward', async () => {
      const [one, two] = [open(), open()];
      await one.update(wanting(a), () => [take(a)]);
      await two.read(wanting(a));
      await Promise.all(
        [one, two, one, two].map(async (store, index) => {
          const print = fingerprintOf(`${index}`);
          await store.update(wanting(print), () => [take(print)]);
        }),
      );
      const moves = world.requests.filter(({ method }) => method === 'PATCH');
      for (const { body } of moves) expect(JSON.parse(body.toString()).force ?? false).toBe(false);
      expect(moves.some(({ status }) => status === 422)).toBe(true);
      expect((await history()).length).toBe(3);
    });

    test('where the name is refused it is a branch, and whoever comes later finds it there', async () => {
      const refusal = { status: 422, body: '{"message":"Validation Failed"}', headers: asJson };
      world.fault({
        method: 'POST',
        path: /\/git\/refs$/,
        times: 3,
        happens: { kind: 'answer', answer: refusal },
      });
      const store = open();
      await store.update(wanting(a), () => [take(a)]);
      expect(store.place).toBe('branch shotlock-ledger');
      expect(await repository.ref(REF)).toBeUndefined();
      const later = open();
      const claim = claiming([a, b], 'later');
      await later.update(wanting(a, b), claim.decide);
      expect(claim.got()).toEqual([b]);
      expect(await history(BRANCH)).toHaveLength(2);
      expect(await repository.ref(REF)).toBeUndefined();
    });

    test('two ledgers are one too many', async () => {
      await open().update(wanting(a), () => [take(a)]);
      await repository.git.setRef(BRANCH, (await repository.ref(REF)) ?? '');
      await expect(open().read(wanting(a))).rejects.toMatchObject({
        name: 'LedgerRefused',
        message: expect.stringContaining('two ledgers'),
      });
    });

    test('a ledger that someone began as a branch meanwhile is seen', async () => {
      await open().update(wanting(b), () => [take(b)]);
      const commit = (await repository.ref(REF)) ?? '';
      await repository.api('DELETE', `/repos/${repository.fullName}/git/refs/${REF}`);
      world.onAnswer(async ({ method, path }) => {
        if (method === 'POST' && path.endsWith('/git/refs'))
          await repository.git.setRef(BRANCH, commit);
      });
      const update = open().update(wanting(a), () => [take(a)]);
      await expect(update).rejects.toThrow('two ledgers');
    });

    test('a deleted one is an empty one, also for those who knew it', async () => {
      const store = open();
      await store.update(wanting(a), () => [take(a)]);
      await repository.api('DELETE', `/repos/${repository.fullName}/git/refs/${REF}`);
      expect((await open().read(wanting(a))).takes.size).toBe(0);
      let seen = -1;
      await store.update(wanting(a), ({ takes }) => {
        seen = takes.size;
        return [take(b)];
      });
      expect(seen).toBe(0);
      expect(await history()).toHaveLength(1);
    });

    test('a rewritten one is another one', async () => {
      const store = open();
      await store.update(wanting(a), () => [take(a)]);
      await repository.git.setRef(REF, (await repository.ref('heads/main')) ?? '');
      const claim = claiming([a, b], 'someone');
      await store.update(wanting(a, b), claim.decide);
      expect(claim.got()).toEqual([a, b]);
      expect([...(await open().read(wanting(a, b))).takes.keys()].sort()).toEqual([
        `${a}/1`,
        `${b}/1`,
      ]);
    });
  });

  describe('is not believed', () => {
    async function write(files: Readonly<Record<string, string | Buffer | null>>): Promise<void> {
      await open().update(wanting(), () => [take(a), take(b)]);
      const tip = (await repository.ref(REF)) ?? '';
      const made = await repository.git.commitOnto(tip, files, 'By hand');
      await repository.git.setRef(REF, made);
    }

    test.each([
      ['the entry of another take', canonicalJson(take(b))],
      ['the entry of another number', canonicalJson(take(a, { take: 2 }))],
      ['an entry of another kind', canonicalJson(spend(a))],
      ['no JSON', '{'],
      ['nothing', ''],
      ['bytes', Buffer.from([0, 1, 2])],
      ['an endless text', ' '.repeat(600_000) + canonicalJson(take(a))],
    ])('when a take’s file holds %s', async (_, content) => {
      await write({ [`takes/${a}/1.json`]: content });
      const { damaged, takes } = await open().read(wanting(a, b));
      expect([...damaged]).toEqual([`${a}/1`]);
      expect([...takes.keys()]).toEqual([`${b}/1`]);
    });

    test('when it is a folder', async () => {
      await write({ [`takes/${a}/1.json`]: null, [`takes/${a}/1.json/2.json`]: '{}' });
      expect([...(await open().read(wanting(a))).damaged]).toEqual([`${a}/1`]);
    });

    test('when it is a cut or a spend at another’s place', async () => {
      const key = 'd'.repeat(64);
      await write({
        [`cuts/${key}.json`]: canonicalJson(cut([])),
        [`days/2026-11-23/${a}.1.1.json`]: canonicalJson(spend(a)),
      });
      const wanted = { fingerprints: [], cuts: [key], days: ['2026-11-23'] };
      const { cuts, spends } = await open().read(wanted);
      expect([cuts.size, spends.size]).toEqual([0, 0]);
    });

    test('while files that were never ours are nothing at all', async () => {
      await write({ [`takes/${a}/README.md`]: 'hello', [`takes/${a}/01.json`]: '{}' });
      const { damaged, takes } = await open().read(wanting(a));
      expect([damaged.size, takes.size]).toEqual([0, 1]);
    });
  });

  describe('when GitHub fails', () => {
    const writes = [
      ['the tree', 'POST', /\/git\/trees$/],
      ['the commit', 'POST', /\/git\/commits$/],
      ['the new ref', 'POST', /\/git\/refs$/],
      ['the moved ref', 'PATCH', /\/git\/refs\/shotlock\/ledger$/],
    ] as const;
    const kinds = ['drop', 'drop-answer'] as const;
    const cases = writes.flatMap(([name, method, path]) =>
      kinds.map(
        (kind) => [kind, name, { method, path, happens: { kind } } satisfies Fault] as const,
      ),
    );

    test.each(cases)('with a %s of %s, an update is written once', async (_, name, fault) => {
      const store = open(octokit(world, token, retry));
      if (name === 'the moved ref') await store.update(wanting(b), () => [take(b)]);
      world.fault(fault);
      const claim = claiming([a], 'me');
      const after = await store.update(wanting(a), claim.decide);
      expect(claim.got()).toEqual([a]);
      expect(after.takes.get(`${a}/1`)?.claim.runner).toBe('me');
      expect((await open().read(wanting(a))).takes).toEqual(after.takes);
      expect(await history()).toHaveLength(name === 'the moved ref' ? 2 : 1);
    });

    test.each(['POST', 'PATCH'])(
      'a lost answer to the %s of the ref is understood though others went on from there',
      async (method) => {
        const [store, other] = [open(), open()];
        if (method === 'PATCH') await store.update(wanting(c), () => [take(c)]);
        world.fault({ method, path: /\/git\/refs/, happens: { kind: 'drop-answer' } });
        let met = false;
        world.onAnswer(async (request) => {
          if (met || request.method !== method || !request.path.includes('/git/refs')) return;
          met = true;
          await other.update(wanting(b), () => [take(b)]);
        });
        let decisions = 0;
        await store.update(wanting(a), () => {
          decisions += 1;
          return [take(a)];
        });
        expect(decisions).toBe(1);
        const { takes } = await open().read(wanting(a, b));
        expect([...takes.keys()]).toEqual([`${a}/1`, `${b}/1`]);
      },
    );

    test('a lost request that never arrived loses against others', async () => {
      const [store, other] = [open(), open()];
      await store.update(wanting(c), () => [take(c)]);
      world.fault({ method: 'PATCH', path: /\/git\/refs/, happens: { kind: 'drop' } });
      let met = false;
      world.onRequest(async ({ method }) => {
        if (met || method !== 'PATCH') return;
        met = true;
        // Let the fault strike first.
        void delay(20).then(async () => await other.update(wanting(a), claiming([a], 'it').decide));
        await Promise.resolve();
      });
      const claim = claiming([a], 'me');
      const seen = await store.update(wanting(a), claim.decide);
      const { takes } = await open().read(wanting(a));
      expect(seen.takes).toEqual(takes);
      expect(claim.got()).toEqual(takes.get(`${a}/1`)?.claim.runner === 'me' ? [a] : []);
    });

    test('a server that has not heard of the commit is not taken for an empty ledger', async () => {
      await open().update(wanting(a), () => [take(a)]);
      const body = '{"data":{"repository":{"at":null,"q0":null}}}';
      const answer = { status: 200, body, headers: asJson };
      world.fault({ path: /graphql/, times: 2, happens: { kind: 'answer', answer } });
      expect((await open().read(wanting(a))).takes.size).toBe(1);
    });

    test('an outage is waited out', async () => {
      const answer = { status: 502, body: '{}', headers: asJson };
      world.fault({ path: /git\/trees/, times: 4, happens: { kind: 'answer', answer } });
      world.fault({ path: /git\/refs$/, times: 4, happens: { kind: 'answer', answer } });
      await open().update(wanting(a), () => [take(a)]);
      expect(await history()).toHaveLength(1);
    });

    test('a limit is waited out for as long as GitHub says', async () => {
      const store = open();
      await store.update(wanting(b), () => [take(b)]);
      const now = Math.floor(Date.now() / 1000);
      const limits = [
        { path: /git\/trees/, status: 403, headers: { ...asJson, 'retry-after': '7' } },
        {
          path: /git\/commits/,
          status: 403,
          headers: {
            ...asJson,
            date: new Date(now * 1000).toUTCString(),
            'x-ratelimit-remaining': '0',
            'x-ratelimit-reset': `${now + 90}`,
          },
        },
        { path: /git\/refs/, status: 429, headers: asJson },
      ];
      for (const { path, ...answer } of limits)
        world.fault({ path, happens: { kind: 'answer', answer: { ...answer, body: '{}' } } });
      await store.update(wanting(a), () => [take(a)]);
      expect(pauses).toEqual([7000, 90_000, 60_000]);
      expect(await history()).toHaveLength(2);
    });
  });

  describe('without the right to write', () => {
    test('a workflow’s token is told which lines to add', async () => {
      const store = open(octokit(world, await world.token({ contents: 'read' })));
      expect((await store.read(wanting(a))).takes.size).toBe(0);
      const refusal = await store.update(wanting(a), () => [take(a)]).catch((error) => error);
      expect(refusal).toBeInstanceOf(LedgerRefused);
      expect(refusal.problem).toEqual({
        code: 'ledger-refused',
        severity: 'error',
        message: expect.stringContaining('Resource not accessible by integration'),
        hint: 'Add to the job in the workflow:\npermissions:\n  contents: write',
      });
    });

    test('a workflow’s token that cannot even read a private repository is told as well', async () => {
      repository = await world.repository({ private: true });
      const store = open(octokit(world, await world.token({ actions: 'read' })));
      const read = store.read(wanting(a));
      await expect(read).rejects.toMatchObject({ name: 'LedgerRefused' });
    });

    test('a person’s token is told that it may not write', async () => {
      const store = open(octokit(world, world.tokenOf('reader')));
      const update = store.update(wanting(a), () => [take(a)]);
      await expect(update).rejects.toMatchObject({
        name: 'LedgerRefused',
        message: `GitHub does not let this token write to ${repository.fullName}`,
      });
    });

    test('a token that GitHub does not know is said to be wrong', async () => {
      const read = open(octokit(world, 'made-up')).read(wanting(a));
      await expect(read).rejects.toMatchObject({
        name: 'LedgerRefused',
        hint: 'Check that the token is right and has not expired',
      });
    });

    test('a ref that may not be moved is said to be', async () => {
      const store = open();
      await store.update(wanting(b), () => [take(b)]);
      const body = '{"message":"Repository rule violations found"}';
      const answer = { status: 422, body, headers: asJson };
      world.fault({ method: 'PATCH', path: /refs/, times: 3, happens: { kind: 'answer', answer } });
      const update = store.update(wanting(a), () => [take(a)]);
      await expect(update).rejects.toMatchObject({
        name: 'LedgerRefused',
        message: expect.stringContaining('Repository rule violations found'),
      });
    });
  });

  describe('needs few requests', () => {
    test('to read 10 takes of 10,000', async () => {
      const prints = Array.from({ length: 10_000 }, (_, index) => fingerprintOf(`${index}`));
      const wanted = prints.filter((_, index) => index % 1000 === 500);
      const tree = prints.map((print) => ({
        path: `takes/${print}/1.json`,
        mode: '100644',
        type: 'blob',
        // Unread files are all the same, which spares the emulator a search in 10,000 of them.
        content: wanted.includes(print) ? canonicalJson(take(print)) : '{}',
      }));
      const root = `/repos/${repository.fullName}/git`;
      const made = await repository.api('POST', `${root}/trees`, { tree });
      const message = { message: 'Ledger', tree: made.data.sha, parents: [] };
      const { data } = await repository.api('POST', `${root}/commits`, message);
      await repository.git.setRef(REF, data.sha);

      const began = performance.now();
      const { takes } = await open().read(wanting(...wanted));
      const milliseconds = performance.now() - began;
      expect([...takes.keys()]).toEqual(wanted.map((print) => `${print}/1`));
      expect(asked()).toEqual([
        'GET git/ref/shotlock%2Fledger',
        'GET git/ref/heads%2Fshotlock-ledger',
        'POST /graphql',
      ]);
      process.stdout.write(`read 10 takes of 10,000 in ${Math.round(milliseconds)} ms\n`);
    });

    test('to read 250 takes, and to read them again', async () => {
      const prints = Array.from({ length: 250 }, (_, index) => fingerprintOf(`${index}`));
      await open().update(wanting(), () => prints.map((print) => take(print)));
      world.forget();
      const store = open();
      expect((await store.read(wanting(...prints))).takes.size).toBe(250);
      expect(asked().filter((each) => each === 'POST /graphql')).toHaveLength(3);
      world.forget();
      expect((await store.read(wanting(...prints))).takes.size).toBe(250);
      expect(asked()).toEqual(['GET git/ref/shotlock%2Fledger']);
    });

    test('to write while nobody else does', async () => {
      const store = open();
      await store.update(wanting(a, b), () => [take(a)]);
      world.forget();
      const open1 = take(a, { progress: { state: 'withdrawn', reason: 'no' } });
      await store.update(wanting(a), () => [open1, spend(a)]);
      await store.update(wanting(b), () => [take(b)]);
      const write = ['POST git/trees', 'POST git/commits', 'PATCH git/refs/shotlock%2Fledger'];
      expect(asked()).toEqual([...write, ...write]);
    });

    test('to write what many parts of a run have to say at once', async () => {
      const store = open();
      await store.update(wanting(a), () => [take(a)]);
      const prints = Array.from({ length: 20 }, (_, index) => fingerprintOf(`${index}`));
      const first = store.update(wanting(b), () => [take(b)]);
      // So that the first one is under way.
      while (!asked().includes('PATCH git/refs/shotlock%2Fledger')) await delay(1);
      const rest = prints.map(async (print, index) => {
        const seen = await store.update(wanting(...prints), ({ takes }) => {
          expect(takes.size).toBe(index);
          return [take(print)];
        });
        expect(seen.takes.size).toBe(20);
      });
      await Promise.all([first, ...rest]);
      expect(await history()).toHaveLength(3);
    });
  });
});

const asJson = { 'content-type': 'application/json' };
