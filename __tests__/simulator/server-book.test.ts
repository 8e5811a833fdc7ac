import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSimulator } from '../../src/simulator/server.js';
import { caller, tasksOf, wireShot } from './caller.js';

describe('the book', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'simulator-book-'));
    file = join(folder, 'deep', 'book.jsonl');
  });
  afterEach(() => rm(folder, { recursive: true }));
  const lines = async (): Promise<readonly unknown[]> =>
    (await readFile(file, 'utf8'))
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as unknown);
  const quick = { speed: 1000, behaviour: { generation: 'fixed:100' } } as const;

  test('has a line for each accepted submit, completion and refund', async () => {
    await using simulator = await startSimulator({
      ...quick,
      book: file,
      behaviour: { ...quick.behaviour, failShots: [{ match: 'b', times: 1 }] },
    });
    const api = caller(simulator);
    await api.generate([]);
    const tasks = tasksOf(
      await api.generate([
        wireShot({ id: 'a', prompt: 'one' }),
        wireShot({ id: 'b', prompt: 'two' }),
      ]),
    );
    const [a, b] = tasks;
    await api.settled(tasks);
    const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
    expect(await lines()).toEqual([
      {
        kind: 'accepted',
        at,
        submit: 1,
        account: expect.stringMatching(/^[0-9a-f]{16}$/),
        resolution: '720p',
        credits: 20,
        shots: [
          {
            id: 'a',
            prompt: 'one',
            generationType: 'TEXT_2_VIDEO',
            aspectRatio: '16:9',
            imageUrls: [],
            taskId: a?.taskId,
            startsAfter: 0,
            endsAfter: 100,
            fails: null,
            caption: null,
          },
          expect.objectContaining({ id: 'b', taskId: b?.taskId, startsAfter: 100, endsAfter: 200 }),
        ],
        ignored: [],
      },
      { kind: 'completed', at, taskId: a?.taskId },
      { kind: 'failed', at, taskId: b?.taskId, error: 'Video generation failed', refunded: 10 },
    ]);
    expect(simulator.book()).toEqual(await lines());
    expect(await readFile(file, 'utf8')).not.toContain('key-1');
  });

  test('is written before a reply is sent, also when the reply never is', async () => {
    await using simulator = await startSimulator({
      book: file,
      behaviour: { dropAfterAccept: 1 },
    });
    await expect(caller(simulator).generate([wireShot()])).rejects.toThrow('fetch failed');
    expect(await lines()).toHaveLength(1);
  });

  test('lets tasks, balances and counts survive a restart', async () => {
    const caption = { video: 'teaser', shot: 'desk', number: 1, of: 1, take: 2 };
    const first = await startSimulator({ ...quick, book: file });
    await caller(first).ask('PUT', '/simulator/captions', { 'shot-1': caption });
    const tasks = tasksOf(await caller(first).generate([wireShot()]));
    await first.close();

    await using second = await startSimulator({ ...quick, book: file });
    const api = caller(second);
    expect(second.balance('key-1')).toBe(99_990);
    const { body } = await api.settled(tasks);
    expect(body.shots[0]).toMatchObject({ status: 'completed', generationTime: 100 });
    expect((await caller(second, 'key-2').check(tasks)).status).toBe(404);
    const again = await api.generate([wireShot()]);
    expect(tasksOf(again)[0]?.taskId).not.toBe(tasks[0]?.taskId);
    const entries = await lines();
    expect(entries[0]).toMatchObject({ submit: 1, shots: [{ caption }] });
    expect(entries).toContainEqual(expect.objectContaining({ kind: 'accepted', submit: 2 }));
  });

  test('lets generation go on while no simulator runs', async () => {
    const first = await startSimulator({ ...quick, book: file });
    const tasks = tasksOf(await caller(first).generate([wireShot()]));
    await first.close();
    await new Promise((resolve) => setTimeout(resolve, 110));
    await using second = await startSimulator({ ...quick, book: file });
    expect((await caller(second).check(tasks)).body.status).toBe('completed');
  });

  test('forgets a last line that was cut by the death of its writer', async () => {
    const first = await startSimulator({ ...quick, book: file });
    await caller(first).generate([wireShot()]);
    await first.close();
    const whole = await readFile(file, 'utf8');
    await appendFile(file, '{"kind":"accepted","at":"2026');
    await using second = await startSimulator({ book: file });
    expect(second.book()[0]).toMatchObject({ kind: 'accepted', submit: 1 });
    expect((await readFile(file, 'utf8')).startsWith(whole)).toBe(true);
    expect(await readFile(file, 'utf8')).not.toContain('"2026"');
    expect((await readFile(file, 'utf8')).endsWith('}\n')).toBe(true);
  });

  test('refunds once what two simulators saw fail', async () => {
    const failing = {
      book: file,
      behaviour: { generation: 'fixed:0', failShots: [{ match: 'lamp', times: 1 }] },
    } as const;
    const first = await startSimulator(failing);
    await caller(first).generate([wireShot()]);
    await first.close();
    const line = (await readFile(file, 'utf8')).split('\n').at(-2);
    await appendFile(file, `${line}\n`);
    await using second = await startSimulator({ book: file });
    expect(second.balance('key-1')).toBe(100_000);
  });

  test('refuses a file that no simulator wrote', async () => {
    await (await startSimulator({ book: file })).close();
    await appendFile(file, '{"name":"other"}\n');
    await expect(startSimulator({ book: file })).rejects.toThrow('line 1 of');
  });

  test('can be looked at after the simulator has closed', async () => {
    const simulator = await startSimulator({ ...quick, book: file });
    await caller(simulator).generate([wireShot()]);
    await simulator.close();
    await simulator.close();
    expect(simulator.book()[0]).toMatchObject({ kind: 'accepted' });
  });
});
