import { connectVeo } from '../../src/ports/veo.js';
import { rawServer, reply } from './raw-server.js';

const apiKey = 'canary-4f1d/key+77';
const task = { shotId: 'v1-aa-1', taskId: 'task_1', status: 'processing' };
const json = (status: string, body: unknown) => reply(status, JSON.stringify(body));

/** What a check of one task comes to when the API gives this answer. */
const checked = async (answer: string, tasks = [{ shotId: 'v1-aa-1', taskId: 'task_1' }]) => {
  await using server = await rawServer((socket) => void socket.end(answer));
  const veo = connectVeo({ origin: server.url, apiKey });
  return await veo.check({ tasks, resolution: '720p' });
};
const statusOf = async (shots: unknown) => {
  const outcome = await checked(json('200 OK', { status: 'processing', shots }));
  return outcome.kind === 'answered' ? outcome.tasks.get('task_1') : outcome;
};

describe('a check', () => {
  const completed = { ...task, status: 'completed', videoUrl: 'https://cdn.example/a.mp4' };

  test.each([
    ['processing', [task], { status: 'processing' }],
    [
      'completed',
      [{ ...completed, generationTime: 200 }],
      { status: 'completed', videoUrl: 'https://cdn.example/a.mp4', generationSeconds: 200 },
    ],
    [
      'completed without its time',
      [completed],
      { status: 'completed', videoUrl: 'https://cdn.example/a.mp4' },
    ],
    [
      'completed in an absurd time',
      [{ ...completed, generationTime: -5 }],
      { status: 'completed', videoUrl: 'https://cdn.example/a.mp4' },
    ],
    ['failed', [{ ...task, status: 'failed', error: 'No' }], { status: 'failed', reason: 'No' }],
    ['named twice alike', [task, task], { status: 'processing' }],
    [
      'beside another',
      [{ ...completed, shotId: 'zz', taskId: 'task_9' }, task],
      { status: 'processing' },
    ],
  ])('reads a shot that is %s', async (_how, shots, status) => {
    expect(await statusOf(shots)).toEqual(status);
  });

  test.each([
    ['left out', []],
    ['named with another task', [{ ...completed, taskId: 'task_2' }]],
    ['named by another id', [{ ...completed, shotId: 'v1-bb-1' }]],
    ['named twice, differently', [completed, { ...completed, status: 'failed' }]],
    ['of an unknown status', [{ ...task, status: 'queued' }]],
    ['without a status', [{ shotId: 'v1-aa-1', taskId: 'task_1' }]],
    ['of a status that is a list', [{ ...task, status: ['completed'] }]],
    ['completed without a videoUrl', [{ ...task, status: 'completed' }]],
    ['completed with an empty videoUrl', [{ ...completed, videoUrl: '' }]],
    ['completed with a relative videoUrl', [{ ...completed, videoUrl: '/a.mp4' }]],
    [
      'completed with an endless videoUrl',
      [{ ...completed, videoUrl: `https://${'a'.repeat(5000)}` }],
    ],
  ])('says that it is unclear about a shot that is %s', async (_how, shots) => {
    expect(await statusOf(shots)).toMatchObject({ status: 'unclear', reason: expect.any(String) });
  });

  test.each([
    ['400 Bad Request', 'refused'],
    ['401 Unauthorized', 'no-login'],
    ['404 Not Found', 'refused'],
    ['429 Too Many Requests', 'limited'],
    ['302 Found', 'unreached'],
    ['500 Internal Server Error', 'unreached'],
    ['502 Bad Gateway', 'unreached'],
  ])('that is answered %s', async (status, kind) => {
    expect((await checked(reply(status, '<html>', ['Location: /again']))).kind).toBe(kind);
  });

  test('ends when the run is interrupted', async () => {
    await using server = await rawServer();
    const veo = connectVeo({ origin: server.url, apiKey });
    const tasks = [{ shotId: 'v1-aa-1', taskId: 'task_1' }];
    await expect(
      veo.check({ tasks, resolution: '720p' }, AbortSignal.timeout(30)),
    ).rejects.toThrow();
  });
});

test('a check of one task that says its generation failed says so of that task', async () => {
  const body = { error: 'Refused by the model', errorCode: 'GENERATION_FAILED' };
  const reason = 'HTTP 500: GENERATION_FAILED: Refused by the model';
  expect(await checked(json('500 X', body))).toEqual({
    kind: 'answered',
    tasks: new Map([['task_1', { status: 'failed', reason }]]),
  });
});

test('of several tasks it does not say which', async () => {
  const tasks = ['1', '2'].map((name) => ({ shotId: `v1-${name}`, taskId: `task_${name}` }));
  const failed = json('500 X', { error: 'No', errorCode: 'GENERATION_FAILED' });
  expect((await checked(failed, tasks)).kind).toBe('refused');
});
