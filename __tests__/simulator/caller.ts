import { setTimeout as delay } from 'node:timers/promises';
import type { Simulator } from '../../src/simulator/server.js';

/** A shot as the API wants it, with what a test says different. */
export function wireShot(change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: 'shot-1',
    prompt: 'A lamp on a desk',
    generationType: 'TEXT_2_VIDEO',
    aspectRatio: '16:9',
    ...change,
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // The tests say which shape they expect.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
}

/** Calls the simulator as any HTTP client would. */
export function caller(simulator: Simulator, key = 'key-1') {
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` };
  const ask = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(new URL(path, simulator.url), {
      method,
      headers,
      redirect: 'manual',
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
    return { status: response.status, headers: response.headers, text, body: parsed(isJson, text) };
  };
  const generate = (shots: unknown, more: object = {}): Promise<Answer> =>
    ask('POST', '/api/veo-3/generate', { shots, ...more });
  const check = (tasks: unknown, more: object = {}): Promise<Answer> =>
    ask('POST', '/api/veo-3/check-status', { taskIds: tasks, ...more });
  const settled = async (tasks: unknown, more: object = {}): Promise<Answer> => {
    const deadline = Date.now() + 10_000;
    for (;;) {
      const answer = await check(tasks, more);
      if (answer.body?.status !== 'processing' || Date.now() > deadline) return answer;
      await delay(10);
    }
  };
  const behave = (behaviour: unknown): Promise<Answer> =>
    ask('PUT', '/simulator/behaviour', behaviour);
  return { ask, generate, check, settled, behave };
}

/** The tasks of a generate reply, as a check names them. */
export function tasksOf(answer: Answer): readonly { shotId: string; taskId: string }[] {
  return answer.body.shots.map(({ shotId, taskId }: { shotId: string; taskId: string }) => ({
    shotId,
    taskId,
  }));
}

function parsed(isJson: boolean, text: string): unknown {
  try {
    return isJson ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
