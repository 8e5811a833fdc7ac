import { setTimeout as delay } from 'node:timers/promises';
import { connectVeo, type SubmitRequest } from '../../src/ports/veo.js';
import { startSimulator, type SimulatorOptions } from '../../src/simulator/server.js';
import { rawServer, reply } from './raw-server.js';

const apiKey = 'canary-4f1d/key+77';
const shot = {
  id: 'v1-aa-1',
  prompt: 'A lamp on a desk',
  generationType: 'TEXT_2_VIDEO',
  aspectRatio: '16:9',
} as const;
const one: SubmitRequest = { shots: [shot], resolution: '720p' };
const two: SubmitRequest = { shots: [shot, { ...shot, id: 'v1-bb-1' }], resolution: '720p' };

const toRaw = async (answer: string) => {
  const server = await rawServer((socket) => void socket.end(answer));
  return Object.assign(server, { veo: connectVeo({ origin: server.url, apiKey }) });
};

/** What a submit comes to when the API gives this answer. */
const submitted = async (answer: string, request = one) => {
  await using server = await toRaw(answer);
  const outcome = await server.veo.submit(request);
  expect(server.requests).toHaveLength(1);
  return outcome;
};

const json = (status: string, body: unknown) => reply(status, JSON.stringify(body));
const accepting = (shots: unknown, creditsUsed: unknown = 10) =>
  json('200 OK', { status: 'processing', shots, creditsUsed });
const task = { shotId: 'v1-aa-1', taskId: 'task_1', status: 'processing' };

const simulated = async (options: SimulatorOptions = {}, key = apiKey) => {
  const simulator = await startSimulator({ speed: 1000, ...options });
  const veo = connectVeo({ origin: new URL(simulator.url), apiKey: key });
  return Object.assign(simulator, { veo });
};

describe('a submit', () => {
  test('says what the vendor documents, with the key trimmed', async () => {
    await using server = await rawServer((socket) => void socket.end(accepting([task])));
    const veo = connectVeo({ origin: server.url, apiKey: ` ${apiKey}\n` });
    expect(await veo.submit(one)).toEqual({
      kind: 'accepted',
      creditsUsed: 10,
      tasks: new Map([['v1-aa-1', { status: 'processing', taskId: 'task_1' }]]),
      unclear: new Set(),
    });
    const [head = '', body = ''] = server.requests[0]?.split('\r\n\r\n') ?? [];
    expect(head).toMatch(/^POST \/api\/veo-3\/generate HTTP\/1\.1\r\n/u);
    expect(head).toContain(`\r\nauthorization: Bearer ${apiKey}\r\n`);
    expect(JSON.parse(body)).toEqual(one);
  });

  test('with a key that no header can carry is not sent', async () => {
    await using server = await rawServer();
    const veo = connectVeo({ origin: server.url, apiKey: 'canary\nX: y' });
    const outcome = await veo.submit(one);
    expect(outcome.kind).toBe('unreached');
    expect(JSON.stringify(outcome)).not.toContain('canary');
    expect(server.connections()).toBe(0);
  });
});

describe('nothing was spent when', () => {
  test.each([
    ['301 Moved Permanently', 'refused'],
    ['307 Temporary Redirect', 'refused'],
    ['308 Permanent Redirect', 'refused'],
    ['400 Bad Request', 'refused'],
    ['401 Unauthorized', 'no-login'],
    ['402 Payment Required', 'no-credits'],
    ['403 Forbidden', 'refused'],
    ['404 Not Found', 'refused'],
    ['405 Method Not Allowed', 'refused'],
    ['413 Content Too Large', 'refused'],
    ['415 Unsupported Media Type', 'refused'],
    ['422 Unprocessable Content', 'refused'],
    ['429 Too Many Requests', 'limited'],
  ])('the API answers %s', async (status, kind) => {
    expect((await submitted(reply(status, '<html>', ['Location: /again']))).kind).toBe(kind);
  });

  test.each([
    ['LOGIN_REQUIRED', 'no-login'],
    ['INSUFFICIENT_CREDITS', 'no-credits'],
    ['API_KEY_RATE_LIMIT_EXCEEDED', 'limited'],
  ])('an error says %s, whatever its status', async (errorCode, kind) => {
    for (const status of ['400 Bad Request', '503 Service Unavailable'])
      expect((await submitted(json(status, { error: 'No', errorCode }))).kind).toBe(kind);
  });

  test.each([
    ['429 X', 'API_KEY_RATE_LIMIT_EXCEEDED', 'Too many tasks in progress'],
    ['429 X', 'CONCURRENCY_LIMIT', 'No'],
    ['400 X', 'INVALID_INPUT', 'At most 3 videos may be generated at once'],
    ['400 X', 'TOO_MANY_TASKS', 'No'],
    ['503 X', 'MAX_CONCURRENT_TASKS', 'Wait'],
    ['503 X', 'TASK_LIMIT_EXCEEDED', 'Wait'],
  ])('too many are under way: %s %s, %s', async (status, errorCode, error) => {
    const outcome = await submitted(json(status, { error, errorCode }), two);
    expect(outcome).toMatchObject({ kind: 'crowded', asked: 2 });
  });

  test('a limit that says when it ends is one of requests', async () => {
    const body = JSON.stringify({ error: 'too many tasks', errorCode: 'X' });
    const outcome = await submitted(reply('429 X', body, ['Retry-After: 30']));
    expect(outcome).toMatchObject({ kind: 'limited', retryAfter: '30' });
  });

  test('no connection can be made', async () => {
    const server = await rawServer();
    await server[Symbol.asyncDispose]();
    const veo = connectVeo({ origin: server.url, apiKey });
    const reason = `${server.url.host}: ECONNREFUSED`;
    expect(await veo.submit(one)).toEqual({ kind: 'unreached', reason });
  });

  test('the run was interrupted before anything was sent', async () => {
    await using server = await rawServer();
    const veo = connectVeo({ origin: server.url, apiKey });
    expect((await veo.submit(one, AbortSignal.abort())).kind).toBe('unreached');
  });
});

describe('possibly charged is', () => {
  test.each([
    '302 Found',
    '303 See Other',
    '408 Request Timeout',
    '409 Conflict',
    '425 Too Early',
    '499 Client Closed Request',
    '500 Internal Server Error',
    '502 Bad Gateway',
    '503 Service Unavailable',
    '504 Gateway Timeout',
  ])('an answer of %s', async (status) => {
    const outcome = await submitted(reply(status, '', ['Location: /status']));
    expect(outcome).toEqual({ kind: 'unknown', reason: `HTTP ${status.slice(0, 3)}` });
  });

  test.each([
    ['HTML', reply('200 OK', '<html>Welcome</html>')],
    ['half of a JSON', reply('200 OK', '{"status":"processing","shots":[{"shotId":"')],
    ['a list', reply('200 OK', '[]')],
    ['null', reply('200 OK', 'null')],
    ['no shots', json('200 OK', { status: 'processing', creditsUsed: 10 })],
    ['empty shots', accepting([])],
    ['an error under 200', json('200 OK', { error: 'No', errorCode: 'INVALID_INPUT' })],
    ['success: false under 200', json('200 OK', { success: false, error: 'No' })],
    ['a wrong shot', accepting([{ ...task, shotId: 'v1-zz-1' }])],
    ['a shot without task', accepting([{ shotId: 'v1-aa-1', status: 'processing' }])],
    ['a task id that is a number', accepting([{ ...task, taskId: 7 }])],
    ['a task id with a line break', accepting([{ ...task, taskId: 'a\nb' }])],
    ['two tasks for one shot', accepting([task, { ...task, taskId: 'task_2' }])],
    ['a body cut short', 'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"status":'],
    ['no answer', ''],
    ['nothing', reply('204 No Content')],
    ['INTERNAL_ERROR', json('500 X', { error: 'Internal', errorCode: 'INTERNAL_ERROR' })],
    ['a text of crowding under 503', json('503 X', { error: 'Too many tasks in progress' })],
    ['a 503 of unknown code', json('503 X', { error: 'tasks', errorCode: 'UNAVAILABLE' })],
    ['GENERATION_FAILED under 502', json('502 X', { errorCode: 'GENERATION_FAILED' })],
  ])('an answer with %s', async (_what, answer) => {
    expect((await submitted(answer)).kind).toBe('unknown');
  });

  test('a submit that was sent when the run was interrupted', async () => {
    await using server = await rawServer();
    const veo = connectVeo({ origin: server.url, apiKey });
    const outcome = await veo.submit(one, AbortSignal.timeout(50));
    expect(outcome).toEqual({ kind: 'unknown', reason: `${server.url.host}: interrupted` });
    expect(server.requests).toHaveLength(1);
  });

  test('one shot of a request when it shares its task with another', async () => {
    const outcome = await submitted(accepting([task, { ...task, shotId: 'v1-bb-1' }], 20), two);
    expect(outcome).toMatchObject({ kind: 'accepted', unclear: new Set(['v1-bb-1']) });
  });
});

describe('an accepted submit', () => {
  test('keeps the task that contrary entries of a shot agree on', async () => {
    const outcome = await submitted(accepting([task, { ...task, status: 'failed' }]));
    expect(outcome).toMatchObject({ kind: 'accepted', unclear: new Set() });
    expect(outcome.kind === 'accepted' && outcome.tasks.get('v1-aa-1')).toMatchObject({
      taskId: 'task_1',
      status: 'unclear',
    });
  });

  test('may come with another status of success: its tasks are paid for', async () => {
    const body = { shots: [task], creditsUsed: 10 };
    expect((await submitted(json('201 Created', body))).kind).toBe('accepted');
    expect((await submitted(json('202 Accepted', body))).kind).toBe('accepted');
  });

  test('knows the shots that it sent, and no others', async () => {
    const foreign = { shotId: 'invented', taskId: 'task_9', status: 'completed' };
    const outcome = await submitted(accepting([foreign, task, null, 7, 'x', [task]]), two);
    expect(outcome).toMatchObject({
      tasks: new Map([['v1-aa-1', { status: 'processing', taskId: 'task_1' }]]),
      unclear: new Set(),
    });
  });

  test.each([
    [0, 0],
    [10.5, 10.5],
    [1e12, 1e12],
    [-1, undefined],
    ['lots', undefined],
    [null, undefined],
  ])('that says it used %j credits is believed to have used %j', async (said, believed) => {
    const outcome = await submitted(accepting([task], said));
    expect(outcome.kind === 'accepted' && outcome.creditsUsed).toBe(believed);
  });
});

test('a submit whose generation failed comes with its refund', async () => {
  const failed = json('500 X', { error: 'Refused by the model', errorCode: 'GENERATION_FAILED' });
  const reason = 'HTTP 500: GENERATION_FAILED: Refused by the model';
  expect(await submitted(failed)).toEqual({ kind: 'failed', reason });
});

describe('against the simulator', () => {
  test('a submit is accepted once, and its clip is asked for by its task', async () => {
    await using simulator = await simulated({ behaviour: { generation: 'fixed:1' } });
    const outcome = await simulator.veo.submit(two);
    if (outcome.kind !== 'accepted') throw new Error(outcome.reason);
    expect(outcome.creditsUsed).toBe(20);
    const tasks = [...outcome.tasks].map(([shotId, { taskId }]) => ({ shotId, taskId }));
    expect(simulator.balance(apiKey)).toBe(100_000 - 20);
    await delay(20);
    const check = await simulator.veo.check({ tasks, resolution: '720p' });
    if (check.kind !== 'answered') throw new Error(check.reason);
    expect([...check.tasks.values()]).toMatchObject([
      { status: 'completed', generationSeconds: 1 },
      { status: 'completed', generationSeconds: 1 },
    ]);
    expect(simulator.book().filter(({ kind }) => kind === 'accepted')).toHaveLength(1);
  });

  test.each([302, 307] as const)('a %d posts nothing again', async (status) => {
    await using simulator = await simulated({
      behaviour: { redirect: { status, to: '/api/veo-3/generate', times: 1 } },
    });
    expect((await simulator.veo.submit(one)).kind).toBe(status === 302 ? 'unknown' : 'refused');
    expect(simulator.requests()).toHaveLength(1);
    expect(simulator.book()).toEqual([]);
  });

  test.each([
    ['dropAfterAccept', { dropAfterAccept: 1 }],
    ['serverErrorAfterAccept', { serverErrorAfterAccept: 1 }],
    ['garbledReply', { garbledReply: 1 }],
  ])('what was accepted and not said so is possibly charged: %s', async (_name, behaviour) => {
    await using simulator = await simulated({ behaviour });
    expect((await simulator.veo.submit(one)).kind).toBe('unknown');
    expect(simulator.book()).toHaveLength(1);
  });

  test('a key and control characters in an error come no further', async () => {
    await using simulator = await simulated({
      credits: 5,
      behaviour: { echoKey: true, controlCharacters: true },
    });
    const outcome = await simulator.veo.submit(one);
    expect(outcome).toMatchObject({ kind: 'no-credits', requiredCredits: 10 });
    const text = JSON.stringify(outcome);
    expect(text).toContain('(key ***)');
    // oxlint-disable-next-line no-control-regex
    expect('reason' in outcome && outcome.reason).not.toMatch(/[\u0000-\u001F\u202E\u2028]/u);
    for (const form of [apiKey, encodeURIComponent(apiKey), btoa(apiKey)])
      expect(text).not.toContain(form);
  });
});

test.each([
  ['URL-encoded', encodeURIComponent(apiKey)],
  ['in base64', btoa(apiKey)],
  ['escaped in JSON', apiKey],
])('a key that an error says back %s comes no further', async (how, form) => {
  const body = JSON.stringify({ error: `bad key ${form}`, errorCode: `X_${form}` });
  const text = how.startsWith('escaped') ? body.replaceAll('/', '\\/') : body;
  const outcome = await submitted(reply('400 Bad Request', text));
  expect(JSON.stringify(outcome)).toContain('bad key ***');
  expect(JSON.stringify(outcome)).not.toContain(form.slice(0, -4));
});
