import { request } from 'node:http';
import { startSimulator, type Simulator } from '../../src/simulator/server.js';
import { caller, tasksOf, wireShot } from './caller.js';

const images = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `https://example.com/${at}.png`);

/** What the vendor's page says, row by row, with nothing switched on. */
describe('the documented API', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await startSimulator({
      speed: 10_000,
      requestsPerHour: 100_000,
      behaviour: { generation: 'fixed:100' },
    });
  });
  afterAll(() => simulator.close());

  test('accepts one shot and says what it cost', async () => {
    const { status, body } = await caller(simulator).generate([wireShot()]);
    expect(status).toBe(200);
    expect(body).toEqual({
      status: 'processing',
      shots: [
        { shotId: 'shot-1', taskId: expect.stringMatching(/^task_\w{20}$/), status: 'processing' },
      ],
      creditsUsed: 10,
    });
  });

  test('completes a shot with a videoUrl on its own origin and the seconds that it took', async () => {
    const api = caller(simulator);
    const tasks = tasksOf(await api.generate([wireShot()]));
    const { body } = await api.settled(tasks);
    expect(body).toEqual({
      status: 'completed',
      shots: [
        {
          ...tasks[0],
          status: 'completed',
          videoUrl: expect.stringContaining(`${simulator.url}/video/${tasks[0]?.taskId}.mp4?`),
          generationTime: 100,
        },
      ],
    });
  });

  test('says that a shot is processing while it is', async () => {
    await using slow = await startSimulator();
    const api = caller(slow);
    const tasks = tasksOf(await api.generate([wireShot()]));
    expect((await api.check(tasks)).body).toEqual({
      status: 'processing',
      shots: [{ ...tasks[0], status: 'processing' }],
    });
  });

  test.each([
    ['720p', 10],
    ['1080p', 14],
    ['4k', 30],
  ])('charges a shot at %s %i credits', async (resolution, credits) => {
    const key = `key-${resolution}`;
    const api = caller(simulator, key);
    const answer = await api.generate([wireShot()], { resolution });
    expect(answer.body.creditsUsed).toBe(credits);
    expect(simulator.balance(key)).toBe(100_000 - credits);
    expect((await api.settled(tasksOf(answer), { resolution })).body.status).toBe('completed');
  });

  test('takes 21 shots in a request, at 720p, and no more', async () => {
    const api = caller(simulator);
    const shots = Array.from({ length: 22 }, (_, at) => wireShot({ id: `s${at}` }));
    const most = await api.generate(shots.slice(0, 21));
    expect(most.body.creditsUsed).toBe(210);
    expect(new Set(tasksOf(most).map(({ taskId }) => taskId)).size).toBe(21);
    expect((await api.generate(shots)).body.errorCode).toBe('INVALID_INPUT');
    const two = await api.generate(shots.slice(0, 2), { resolution: '1080p' });
    expect([two.status, two.body.errorCode]).toEqual([400, 'INVALID_INPUT']);
    const pair = await api.generate(shots.slice(0, 2), { resolution: '4k' });
    expect([pair.status, pair.body.errorCode]).toEqual([400, 'INVALID_INPUT']);
  });

  test.each([
    ['TEXT_2_VIDEO', [0], [1, 2]],
    ['FIRST_AND_LAST_FRAMES_2_VIDEO', [1, 2], [0, 3]],
    ['REFERENCE_2_VIDEO', [1, 2, 3], [0, 4]],
  ])('%s takes %j images, not %j', async (generationType, right, wrong) => {
    const api = caller(simulator);
    for (const count of right) {
      const answer = await api.generate([wireShot({ generationType, imageUrls: images(count) })]);
      expect([count, answer.status]).toEqual([count, 200]);
    }
    for (const count of wrong) {
      const answer = await api.generate([wireShot({ generationType, imageUrls: images(count) })]);
      expect([count, answer.status, answer.body.errorCode]).toEqual([
        count,
        400,
        'INVALID_IMAGE_COUNT',
      ]);
    }
  });

  const reference = { generationType: 'REFERENCE_2_VIDEO' };
  test.each<[string, unknown, string, object?]>([
    ['shots are missing', undefined, 'SHOTS_REQUIRED'],
    ['shots are no list', {}, 'SHOTS_REQUIRED'],
    ['there is no shot', [], 'SHOTS_REQUIRED'],
    ['a shot is no object', ['x'], 'INVALID_INPUT'],
    ['a prompt is missing', [wireShot({ prompt: undefined })], 'PROMPT_REQUIRED'],
    ['a prompt is blank', [wireShot({ prompt: ' \n' })], 'PROMPT_REQUIRED'],
    ['an id is missing', [wireShot({ id: undefined })], 'INVALID_INPUT'],
    ['two ids are the same', [wireShot(), wireShot()], 'INVALID_INPUT'],
    ['the type is unknown', [wireShot({ generationType: 'toString' })], 'INVALID_INPUT'],
    ['the type is missing', [wireShot({ generationType: undefined })], 'INVALID_INPUT'],
    ['the aspect ratio is unknown', [wireShot({ aspectRatio: '4:3' })], 'INVALID_INPUT'],
    ['the resolution is unknown', [wireShot()], 'INVALID_INPUT', { resolution: '8k' }],
    ['images are not given', [wireShot(reference)], 'IMAGE_URLS_REQUIRED'],
    [
      'an image is base64',
      [wireShot({ ...reference, imageUrls: ['data:image/png;base64,AA=='] })],
      'IMAGE_URLS_REQUIRED',
    ],
    ['imageUrls is no list', [wireShot({ ...reference, imageUrls: 'x' })], 'INVALID_INPUT'],
  ])('refuses a submit when %s', async (_, shots, errorCode, more = {}) => {
    const before = simulator.book().length;
    const { status, body } = await caller(simulator, 'key-strict').generate(shots, more);
    expect([status, body]).toEqual([400, { error: expect.any(String), errorCode }]);
    expect(
      simulator
        .book()
        .slice(before)
        .filter(({ kind }) => kind === 'accepted'),
    ).toEqual([]);
    expect(simulator.balance('key-strict')).toBe(100_000);
  });

  test.each<[string, unknown, string]>([
    ['taskIds are missing', undefined, 'TASK_IDS_REQUIRED'],
    ['there is no task', [], 'TASK_IDS_REQUIRED'],
    ['a taskId is missing', [{ shotId: 'shot-1' }], 'TASK_IDS_REQUIRED'],
    ['a shotId is missing', [{ taskId: 'task_1' }], 'INVALID_INPUT'],
  ])('refuses a check when %s', async (_, tasks, errorCode) => {
    const { status, body } = await caller(simulator).check(tasks);
    expect([status, body.errorCode]).toEqual([400, errorCode]);
  });

  test("finds no unknown task, no other key's, none under a wrong shot or resolution", async () => {
    const api = caller(simulator);
    const [task] = tasksOf(await api.generate([wireShot()]));
    const answers = await Promise.all([
      api.check([{ shotId: 'shot-1', taskId: 'task_abc123' }]),
      caller(simulator, 'key-2').check([task]),
      api.check([{ ...task, shotId: 'shot-2' }]),
      api.check([task], { resolution: '4k' }),
    ]);
    for (const { status, body } of answers) {
      expect([status, body.errorCode]).toEqual([404, 'TASK_NOT_FOUND']);
    }
  });

  test('wants a key', async () => {
    for (const authorization of [undefined, '', 'Bearer ', 'Basic abc', 'key-1']) {
      const response = await fetch(`${simulator.url}/api/veo-3/generate`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          ...(authorization === undefined ? {} : { Authorization: authorization }),
        },
        body: JSON.stringify({ shots: [wireShot()] }),
      });
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ errorCode: 'LOGIN_REQUIRED' });
    }
  });

  test('accepts only the keys that it was given', async () => {
    await using strict = await startSimulator({ keys: ['right'] });
    expect((await caller(strict, 'right').generate([wireShot()])).status).toBe(200);
    expect((await caller(strict, 'wrong').generate([wireShot()])).body.errorCode).toBe(
      'LOGIN_REQUIRED',
    );
  });

  test('says how many credits are missing, and takes what is affordable', async () => {
    await using poor = await startSimulator({ credits: 25 });
    const api = caller(poor);
    const shots = ['a', 'b', 'c'].map((id) => wireShot({ id }));
    const { status, body } = await api.generate(shots);
    expect([status, body]).toEqual([
      402,
      {
        error: 'Insufficient credits',
        errorCode: 'INSUFFICIENT_CREDITS',
        requiredCredits: 30,
      },
    ]);
    expect((await api.generate(shots.slice(0, 2))).status).toBe(200);
    expect(poor.balance('key-1')).toBe(5);
  });

  test('refunds a shot that fails', async () => {
    await using failing = await startSimulator({
      speed: 100,
      behaviour: { generation: 'fixed:100', failShots: [{ match: 'desk', times: 1 }] },
    });
    const api = caller(failing);
    const answer = await api.generate([wireShot()]);
    expect(failing.balance('key-1')).toBe(99_990);
    const { status, body } = await api.settled(tasksOf(answer));
    expect([status, body]).toEqual([
      200,
      {
        status: 'failed',
        shots: [{ ...tasksOf(answer)[0], status: 'failed', error: 'Video generation failed' }],
      },
    ]);
    expect(failing.balance('key-1')).toBe(100_000);
  });

  test('ignores fields that it does not know, and notes their names', async () => {
    await caller(simulator).generate([wireShot({ seed: 1 })], { webhook: 'https://example.com' });
    const entry = simulator.book().findLast(({ kind }) => kind === 'accepted');
    expect(entry).toMatchObject({ ignored: ['webhook', 'shots[].seed'] });
  });

  test('refuses what is no JSON, in words that are JSON', async () => {
    const api = caller(simulator);
    const bad = await api.ask('POST', '/api/veo-3/generate', '{"shots": [');
    expect([bad.status, bad.body.errorCode]).toEqual([400, 'INVALID_INPUT']);
    const latin = await fetch(`${simulator.url}/api/veo-3/generate`, {
      method: 'POST',
      headers: { Authorization: 'Bearer key-1', 'Content-Type': 'application/json' },
      body: Buffer.from('{"shots":"\u00e9"}', 'latin1'),
    });
    expect(latin.status).toBe(400);
    const list = await api.ask('POST', '/api/veo-3/generate', '[]');
    expect([list.status, list.body.errorCode]).toEqual([400, 'INVALID_INPUT']);
    const form = await fetch(`${simulator.url}/api/veo-3/generate`, {
      method: 'POST',
      headers: { Authorization: 'Bearer key-1', 'Content-Type': 'text/plain' },
      body: JSON.stringify({ shots: [wireShot()] }),
    });
    expect(form.status).toBe(400);
  });

  test('refuses a body over 1 MB, announced or not', async () => {
    const api = caller(simulator);
    const large = [wireShot({ prompt: 'x'.repeat(1024 * 1024) })];
    expect((await api.generate(large)).status).toBe(413);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = request(
        `${simulator.url}/api/veo-3/generate`,
        { method: 'POST', headers: { 'Transfer-Encoding': 'chunked' } },
        (response) => {
          resolve(response.statusCode);
          sent.destroy();
        },
      );
      sent.on('error', reject);
      sent.write(Buffer.alloc(1024 * 1024 + 1));
    });
    expect(status).toBe(413);
  });

  test('answers other addresses and methods 404 and 405', async () => {
    const api = caller(simulator);
    for (const path of ['/api/veo-3', '/api/veo-3/generate/', '/toString', '/video/x.mp4']) {
      expect([path, (await api.ask('GET', path)).status]).toEqual([path, 404]);
    }
    const { status, headers, body } = await api.ask('GET', '/api/veo-3/generate');
    expect([status, headers.get('allow'), body.errorCode]).toEqual([
      405,
      'POST',
      'METHOD_NOT_ALLOWED',
    ]);
  });

  test("answers under loopback's names only, and hands out clips under the name that was used", async () => {
    const ask = (host: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const asked = request(simulator.url, { headers: { Host: host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        });
        asked.on('error', reject);
        asked.end();
      });
    expect(await ask(`localhost:${simulator.port}`)).toBe(200);
    expect(await ask('attacker.example')).toBe(421);
    const local = caller({ ...simulator, url: `http://localhost:${simulator.port}` });
    const { body } = await local.settled(tasksOf(await local.generate([wireShot()])));
    expect(body.shots[0].videoUrl).toContain(`http://localhost:${simulator.port}/video/`);
  });

  test('shows its book and its requests', async () => {
    const api = caller(simulator);
    const book = await api.ask('GET', '/simulator/book');
    expect(book.body).toEqual(simulator.book());
    expect(JSON.stringify(book.body)).not.toContain('key-1');
    const requests = await api.ask('GET', '/simulator/requests');
    expect(requests.body).toContainEqual(
      expect.objectContaining({ path: '/api/veo-3/generate', status: 200, authorization: true }),
    );
  });
});

test('refuses a port that is taken, and a speed that is none', async () => {
  await using simulator = await startSimulator();
  await expect(startSimulator({ port: simulator.port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
  await expect(startSimulator({ speed: 0 })).rejects.toThrow(RangeError);
});
