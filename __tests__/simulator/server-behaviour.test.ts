import { documented, parseBehaviour, type Behaviour } from '../../src/simulator/behaviour.js';
import { startSimulator, type Simulator } from '../../src/simulator/server.js';
import { switches } from '../../src/simulator/switches.js';
import { caller, tasksOf, wireShot, type Answer } from './caller.js';

/** Every way in which the simulator can be told to behave, over HTTP. */
describe('told to behave', () => {
  let simulator: Simulator;
  let api: ReturnType<typeof caller>;
  beforeEach(async () => {
    // A generation that is over before its check can arrive.
    simulator = await startSimulator({ speed: 1000, requestsPerHour: 1000 });
    simulator.change({ generation: 'fixed:0' });
    api = caller(simulator);
  });
  afterEach(() => simulator.close());

  const behave = (behaviour: Partial<Behaviour>): Promise<Answer> => api.behave(behaviour);
  const submit = (...ids: string[]): Promise<Answer> =>
    api.generate((ids.length === 0 ? ['shot-1'] : ids).map((id) => wireShot({ id, prompt: id })));
  const finish = async (...ids: string[]): Promise<Answer> =>
    api.check(tasksOf(await submit(...ids)));
  const accepted = (): number => simulator.book().filter(({ kind }) => kind === 'accepted').length;

  describe('about failures', () => {
    test('fails the shots that a glob, a wire id or a part of the prompt names, so many times', async () => {
      await behave({ failShots: [{ match: 'desk-*', times: 1 }], failAs: 'Blocked by policy' });
      const { body } = await finish('skyline', 'desk-1', 'desk-2');
      expect(body.status).toBe('failed');
      expect(body.shots.map(({ status }: { status: string }) => status)).toEqual([
        'completed',
        'failed',
        'completed',
      ]);
      expect(body.shots[1].error).toBe('Blocked by policy');
      expect(simulator.balance('key-1')).toBe(100_000 - 20);
    });

    test('knows shots by the names in their captions', async () => {
      const caption = { video: 'teaser', shot: 'desk', number: 1, of: 2, take: 1 };
      await api.ask('PUT', '/simulator/captions', { w1: caption });
      await behave({ failShots: [{ match: 'teaser/*', times: 9 }] });
      expect((await finish('w1')).body.status).toBe('failed');
      expect((await finish('w2')).body.status).toBe('completed');
    });

    test('fails the later shots of a request too', async () => {
      await behave({ failShots: [{ match: 'b', times: 1 }], failureStopsLater: true });
      const { body } = await finish('a', 'b', 'c');
      const statuses = body.shots.map(({ status }: { status: string }) => status);
      expect(statuses).toEqual(['completed', 'failed', 'failed']);
      expect(simulator.balance('key-1')).toBe(100_000 - 10);
    });

    test('says failed as soon as one shot has failed', async () => {
      await behave({ failShots: [{ match: 'a', times: 2 }], generation: 'fixed:0' });
      const first = tasksOf(await submit('a'));
      await behave({ generation: 'fixed:900000' });
      const both = [...first, ...tasksOf(await submit('z'))];
      expect((await api.check(both)).body.status).toBe('processing');
      await behave({ overall: 'first-failure' });
      expect((await api.check(both)).body.status).toBe('failed');
    });

    test('refuses submits with GENERATION_FAILED and charges nothing', async () => {
      await behave({ failSubmits: 1 });
      const { status, body } = await submit();
      expect([status, body.errorCode]).toEqual([500, 'GENERATION_FAILED']);
      expect([accepted(), simulator.balance('key-1')]).toEqual([0, 100_000]);
      expect((await submit()).status).toBe(200);
    });
  });

  describe('about limits', () => {
    test.each([
      [404, 'TASK_NOT_FOUND'],
      [400, 'INVALID_INPUT'],
    ] as const)('refuses a mixed batch with %i', async (mixedBatch, errorCode) => {
      await behave({ mixedBatch });
      const one = tasksOf(await submit('a', 'b'));
      const other = tasksOf(await submit('c'));
      const { status, body } = await api.check([...one, ...other]);
      expect([status, body.errorCode]).toEqual([mixedBatch, errorCode]);
      expect((await api.check(one)).status).toBe(200);
    });

    test('refuses a batch of too many tasks', async () => {
      await behave({ maxBatch: 2 });
      const tasks = tasksOf(await submit('a', 'b', 'c'));
      const { status, body } = await api.check(tasks);
      expect([status, body.errorCode]).toEqual([400, 'INVALID_INPUT']);
      expect((await api.check(tasks.slice(1))).status).toBe(200);
    });

    test('refuses a submit while too many tasks are under way', async () => {
      await behave({ maxUnderWay: 2, generation: 'fixed:900000' });
      expect((await submit('a', 'b')).status).toBe(200);
      const { status, body } = await submit('c');
      expect([status, body.errorCode]).toEqual([429, 'API_KEY_RATE_LIMIT_EXCEEDED']);
      await behave({ underWayStatus: 400, underWayCode: 'TOO_MANY_TASKS' });
      const again = await submit('c');
      expect([again.status, again.body.errorCode]).toEqual([400, 'TOO_MANY_TASKS']);
      expect((await caller(simulator, 'key-2').generate([wireShot()])).status).toBe(200);
    });

    test('accepts and charges only the first shots of a request', async () => {
      await behave({ partialAccept: 2 });
      const { body } = await submit('a', 'b', 'c');
      expect(body.shots.map(({ shotId }: { shotId: string }) => shotId)).toEqual(['a', 'b']);
      expect([body.creditsUsed, simulator.balance('key-1')]).toEqual([20, 99_980]);
    });
  });

  describe('about the form of its replies', () => {
    test('puts success:false into errors', async () => {
      await behave({ errorForm: 'success-false' });
      const { body } = await api.generate([]);
      expect(body).toEqual({
        success: false,
        error: 'Shots are required',
        errorCode: 'SHOTS_REQUIRED',
      });
    });

    test('leaves generationTime out', async () => {
      await behave({ generationTime: false });
      const { body } = await finish();
      expect(Object.keys(body.shots[0])).toEqual(['shotId', 'taskId', 'status', 'videoUrl']);
    });

    test('says a word that is not documented', async () => {
      await behave({ statusWord: 'queued' });
      expect((await finish()).body.shots[0].status).toBe('queued');
    });

    test('goes back to processing', async () => {
      await behave({ statusBackwards: true });
      const tasks = tasksOf(await submit());
      expect((await api.check(tasks)).body.shots[0].status).toBe('completed');
      expect((await api.check(tasks)).body.shots[0].status).toBe('processing');
    });

    test('completes without a videoUrl', async () => {
      await behave({ completedWithoutUrl: true });
      const [shot] = (await finish()).body.shots;
      expect(shot).toEqual(expect.objectContaining({ status: 'completed' }));
      expect(shot).not.toHaveProperty('videoUrl');
    });

    test.each<[Partial<Behaviour>, readonly string[]]>([
      [{ extraShot: true }, ['a completed', 'invented completed', 'b completed']],
      [{ foreignShot: true }, ['somebody-elses completed', 'b completed']],
      [{ doubledShot: 'same' }, ['a completed', 'a completed', 'b completed']],
      [{ doubledShot: 'contrary' }, ['a completed', 'a failed', 'b completed']],
      [{ missingShot: true }, ['b completed']],
    ])('with %j a check shows other shots than were asked for', async (behaviour, shown) => {
      await behave({ ...behaviour, replyMatch: 'a' });
      const { body } = await finish('a', 'b');
      const shots: readonly { shotId: string; status: string }[] = body.shots;
      expect(shots.map(({ shotId, status }) => `${shotId} ${status}`)).toEqual(shown);
    });

    test('bends the replies to submits where it is told to', async () => {
      await behave({ foreignShot: true });
      expect((await submit('a')).body.shots[0].shotId).toBe('a');
      await behave({ replySwitchesOn: 'generate' });
      const { body } = await submit('a');
      expect(body.shots[0]).toMatchObject({ shotId: 'somebody-elses', taskId: 'task_foreign' });
    });

    test.each([9999, -1, 'many'])('says that a submit cost %p', async (creditsUsed) => {
      await behave({ creditsUsed });
      expect((await submit()).body.creditsUsed).toBe(creditsUsed);
      expect(simulator.balance('key-1')).toBe(99_990);
    });

    test("puts runner commands and the caller's key into error texts", async () => {
      await behave({
        controlCharacters: true,
        echoKey: true,
        failShots: [{ match: 'desk', times: 1 }],
      });
      const texts = [
        (await api.generate([])).body.error,
        (await finish('desk')).body.shots[0].error,
      ];
      for (const text of texts) {
        expect(text).toContain('\n::error::');
        expect(text).toContain('##[set-output');
        expect(text).toContain('\u0000');
        expect(text).toContain('key-1');
      }
    });
  });

  describe('about faults', () => {
    test('drops submits before and after they are accepted', async () => {
      await behave({ dropBeforeAccept: 1, dropAfterAccept: 1 });
      await expect(submit()).rejects.toThrow('fetch failed');
      expect(accepted()).toBe(0);
      await expect(submit()).rejects.toThrow('fetch failed');
      expect([accepted(), simulator.balance('key-1')]).toEqual([1, 99_990]);
      expect((await submit()).status).toBe(200);
      expect(simulator.requests().map(({ status }) => status)).toEqual([200, 0, 0, 200]);
    });

    test('drops checks', async () => {
      await behave({ dropCheck: 1 });
      const tasks = tasksOf(await submit());
      await expect(api.check(tasks)).rejects.toThrow('fetch failed');
      expect((await api.check(tasks)).status).toBe(200);
    });

    test('answers 500 before and after a submit is accepted', async () => {
      await behave({ serverError: 1 });
      expect((await submit()).body.errorCode).toBe('INTERNAL_ERROR');
      expect(accepted()).toBe(0);
      await behave({ serverErrorAfterAccept: 1 });
      const { status, body } = await submit();
      expect([status, body.errorCode, accepted()]).toEqual([500, 'INTERNAL_ERROR', 1]);
    });

    test("answers with a gateway's page", async () => {
      await behave({ htmlError: 1, faultsOn: 'check-status' });
      const tasks = tasksOf(await submit());
      const { status, text, headers } = await api.check(tasks);
      expect([status, headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8']);
      expect(text).toContain('<h1>502');
      expect((await api.check(tasks)).status).toBe(200);
    });

    test('accepts, and sends half a reply', async () => {
      await behave({ garbledReply: 1 });
      const { status, text } = await submit();
      expect([status, accepted()]).toEqual([200, 1]);
      expect(() => JSON.parse(text)).toThrow(SyntaxError);
    });

    test.each([302, 307] as const)('redirects with %i, unread', async (status) => {
      await behave({ redirect: { status, to: 'https://example.com/x', times: 1 } });
      const answer = await submit();
      expect([answer.status, answer.headers.get('location')]).toEqual([
        status,
        'https://example.com/x',
      ]);
      expect(accepted()).toBe(0);
      expect((await submit()).status).toBe(200);
    });

    test('lets replies wait, at its speed, and closes meanwhile', async () => {
      await behave({ delayReplyMs: 100_000 });
      const began = performance.now();
      await submit();
      expect(performance.now() - began).toBeGreaterThanOrEqual(99);
      await behave({ delayReplyMs: 1e9 });
      const waiting = expect(submit()).rejects.toThrow('fetch failed');
      while (accepted() < 2) await new Promise((resolve) => setImmediate(resolve));
      await simulator.close();
      await waiting;
    });
  });

  describe('and asked how', () => {
    test('shows the switches as they stand, counts run down', async () => {
      await behave({ htmlError: 2, redirect: { status: 302, to: '/x', times: 1 } });
      await submit();
      await submit();
      const { body } = await api.ask('GET', '/simulator/behaviour');
      expect(body).toMatchObject({ htmlError: 1, redirect: { times: 0 }, mixedBatch: 'accept' });
    });

    test('refuses switches that it does not have and values that they do not take, all at once', async () => {
      const wrong = {
        mixedBatches: 404,
        maxBatch: 'x',
        failShots: [{ match: 'a' }],
        limit: 'fixed',
      };
      const { status, body } = await api.behave(wrong);
      expect(status).toBe(400);
      expect(body.problems).toEqual([
        {
          code: 'simulator/unknown-switch',
          severity: 'error',
          message: 'The simulator has no switch "mixedBatches".',
          hint: 'The nearest one is mixedBatch.',
        },
        expect.objectContaining({ code: 'simulator/bad-switch' }),
        expect.objectContaining({ message: expect.stringContaining('failShots takes a list') }),
      ]);
      const now = await api.ask('GET', '/simulator/behaviour');
      expect(now.body.limit).toBe('rolling');
      expect((await api.ask('PUT', '/simulator/behaviour', '{')).status).toBe(400);
      expect((await api.behave([])).status).toBe(400);
    });
  });
});

test('the documented behaviour is accepted by its own switches', () => {
  expect(parseBehaviour(documented)).toEqual({ behaviour: documented, problems: [] });
  expect(Object.keys(documented)).toEqual(Object.keys(switches));
});

test.each<[keyof Behaviour, unknown]>([
  ['generation', 'fixed:soon'],
  ['generation', 'fixed:'],
  ['failShots', [{ match: '', times: 1 }]],
  ['failShots', [{ match: 'a', times: 1, extra: 1 }]],
  ['failShots', [null]],
  ['redirect', { status: 301, to: '/x', times: 1 }],
  ['redirect', { status: 302, to: '/x\r\nSet-Cookie: a', times: 1 }],
  ['maxBatch', 0],
  ['dropAfterAccept', -1],
  ['dropAfterAccept', 1.5],
  ['delayReplyMs', Infinity],
  ['checksCounted', 'yes'],
  ['failAs', 'x'.repeat(2001)],
])('%s does not take %j', (name, value) => {
  expect(parseBehaviour({ [name]: value }).problems).toHaveLength(1);
});

test('names out of an object’s prototype are no switches', () => {
  const raw: unknown = JSON.parse('{"__proto__": 1, "constructor": 1}');
  expect(parseBehaviour(raw).problems).toHaveLength(2);
});
