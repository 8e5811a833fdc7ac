import type { Behaviour, Controls } from './behaviour.js';
import type { Book, Task } from './book.js';
import { Refusal } from './refusal.js';
import type { CheckRequest } from './request.js';

/** A shot as the API's replies show it. */
export interface ShownShot {
  readonly shotId: string;
  readonly taskId: string;
  readonly status: string;
  readonly videoUrl?: string;
  readonly generationTime?: number;
  readonly error?: string;
}

/** Says how far each task of a check is. @throws {Refusal} */
export function checkStatus(
  request: CheckRequest,
  world: {
    readonly account: string;
    readonly book: Book;
    readonly controls: Controls;
    readonly nowMs: number;
    readonly videoUrl: (task: Task) => string;
  },
): {
  readonly status: string;
  readonly shots: readonly ShownShot[];
  readonly tasks: readonly Task[];
} {
  const behaviour = world.controls.now();
  const { maxBatch } = behaviour;
  if (maxBatch !== null && request.tasks.length > maxBatch) {
    throw new Refusal('INVALID_INPUT', `At most ${maxBatch} tasks can be checked at once`);
  }
  const tasks = request.tasks.map(({ shotId, taskId }) => {
    const task = world.book.task(taskId);
    const isTheirs = task?.account === world.account && task.shot.id === shotId;
    if (!isTheirs || task.resolution !== request.resolution) {
      throw new Refusal('TASK_NOT_FOUND', 'Task not found');
    }
    return task;
  });
  refuseMixed(tasks, behaviour.mixedBatch);
  const shots = tasks.map((task) => showTask(task, { ...world, behaviour }));
  return { status: overall(shots, behaviour.overall), shots, tasks };
}

function refuseMixed(tasks: readonly Task[], mixedBatch: Behaviour['mixedBatch']): void {
  if (mixedBatch === 'accept' || new Set(tasks.map(({ submit }) => submit)).size < 2) return;
  throw mixedBatch === 404
    ? new Refusal('TASK_NOT_FOUND', 'Task not found')
    : new Refusal('INVALID_INPUT', 'All tasks must belong to one generation');
}

function showTask(
  task: Task,
  world: {
    readonly nowMs: number;
    readonly behaviour: Behaviour;
    readonly videoUrl: (task: Task) => string;
  },
): ShownShot {
  const named = { shotId: task.shot.id, taskId: task.taskId };
  if (task.endsMs > world.nowMs) return { ...named, status: 'processing' };
  if (task.shot.fails !== null) return { ...named, status: 'failed', error: task.shot.fails };
  const seconds = Math.round((task.endsMs - task.startsMs) / 1000);
  return {
    ...named,
    status: 'completed',
    videoUrl: world.videoUrl(task),
    ...(world.behaviour.generationTime ? { generationTime: seconds } : {}),
  };
}

function overall(shots: readonly ShownShot[], rule: Behaviour['overall']): string {
  const is = (status: string): boolean => shots.some((shot) => shot.status === status);
  if (is('failed') && (rule === 'first-failure' || !is('processing'))) return 'failed';
  return is('processing') ? 'processing' : 'completed';
}
