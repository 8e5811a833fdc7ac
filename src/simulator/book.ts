import { createHash } from 'node:crypto';
import type { Resolution } from '../core/shot.js';
import type { Clock } from '../ports/clock.js';
import type { Caption } from './captions.js';
import { openJournal } from './journal.js';
import { isRecord, type WireShot } from './request.js';

/** A line of the book: what happened to money. It is the oracle of "paid twice". */
export type BookEntry = Accepted | Completed | Failed;

/** A submit that was accepted and charged. */
export interface Accepted {
  readonly kind: 'accepted';
  /** The date in ISO 8601. */
  readonly at: string;
  /** Counts from 1. */
  readonly submit: number;
  /** Stands for the key, which is never written down. */
  readonly account: string;
  readonly resolution: Resolution;
  readonly credits: number;
  readonly shots: readonly AcceptedShot[];
  /** Names of fields that the API does not know and ignored. */
  readonly ignored: readonly string[];
}

export interface AcceptedShot extends WireShot {
  readonly taskId: string;
  /** In life's seconds after the submit. */
  readonly startsAfter: number;
  readonly endsAfter: number;
  /** The error that it will fail with; null when it will be completed. */
  readonly fails: string | null;
  readonly caption: Caption | null;
}

export interface Completed {
  readonly kind: 'completed';
  readonly at: string;
  readonly taskId: string;
}

export interface Failed {
  readonly kind: 'failed';
  readonly at: string;
  readonly taskId: string;
  readonly error: string;
  readonly refunded: number;
}

/** One generation, known by its id. Times are on the simulator's clock. */
export interface Task {
  readonly taskId: string;
  readonly account: string;
  readonly submit: number;
  readonly resolution: Resolution;
  readonly credits: number;
  readonly shot: AcceptedShot;
  readonly startsMs: number;
  readonly endsMs: number;
}

export type Order = Omit<Accepted, 'kind' | 'at' | 'submit'>;

export interface Book {
  entries(): readonly BookEntry[];
  balance(account: string): number;
  /** How often a shot of this very input was accepted. */
  submitted(input: string): number;
  /** Charges an order and writes it down before it returns. */
  accept(order: Order): Accepted;
  task(taskId: string): Task | undefined;
  /** Accepted, neither completed nor failed. */
  underWay(): readonly Task[];
  /** Completed or failed, in that order. */
  finished(): readonly Task[];
  close(): void;
}

/**
 * Opens the book: in memory, or in a file that a later simulator reads back, so that generation goes
 * on while nobody looks, as it does at the vendor's.
 */
export function openBook(options: {
  readonly file?: string | undefined;
  readonly credits: number;
  readonly clock: Clock;
  readonly speed: number;
}): Book {
  const { clock, speed } = options;
  const entries: BookEntry[] = [];
  const tasks = new Map<string, Task>();
  const open = new Map<string, Task>();
  const balances = new Map<string, number>();
  const inputs = new Map<string, number>();
  let submits = 0;
  let closed = false;
  const balance = (account: string): number => balances.get(account) ?? options.credits;

  const apply = (entry: BookEntry, acceptedMs: number): void => {
    if (entry.kind === 'accepted') {
      submits = entry.submit;
      balances.set(entry.account, balance(entry.account) - entry.credits);
      for (const task of tasksOf(entry, acceptedMs)) {
        tasks.set(task.taskId, task);
        open.set(task.taskId, task);
        const input = inputOf(task.shot, task.resolution);
        inputs.set(input, (inputs.get(input) ?? 0) + 1);
      }
    } else {
      // Two simulators of one book may both have written that a task ended: it ends once.
      const task = open.get(entry.taskId);
      if (task === undefined) return;
      open.delete(entry.taskId);
      const refunded = entry.kind === 'failed' ? entry.refunded : 0;
      balances.set(task.account, balance(task.account) + refunded);
    }
    entries.push(entry);
  };
  const journal = openJournal(options.file, isBookEntry);
  for (const entry of journal.past) {
    apply(entry, clock.monotonic() - (Date.now() - Date.parse(entry.at)) * speed);
  }
  const write = (entry: BookEntry): void => {
    journal.append(entry);
    apply(entry, clock.monotonic());
  };
  /** What has ended by now is written down whenever the book is looked into. */
  const settle = (): void => {
    const now = clock.monotonic();
    const ended = [...open.values()].filter(({ endsMs }) => endsMs <= now);
    for (const task of ended.sort((a, b) => a.endsMs - b.endsMs)) {
      write(ending(task, new Date(Date.now() - (now - task.endsMs) / speed)));
    }
  };
  const looked = (): void => {
    if (!closed) settle();
  };

  return {
    entries: () => {
      looked();
      return [...entries];
    },
    balance: (account) => {
      looked();
      return balance(account);
    },
    submitted: (input) => inputs.get(input) ?? 0,
    accept: (order) => {
      looked();
      const entry = {
        kind: 'accepted',
        at: new Date().toISOString(),
        submit: submits + 1,
        ...order,
      } as const;
      write(entry);
      return entry;
    },
    task: (taskId) => {
      looked();
      return tasks.get(taskId);
    },
    underWay: () => {
      looked();
      return [...open.values()];
    },
    finished: () => {
      looked();
      return entries.flatMap((entry) =>
        entry.kind === 'accepted' ? [] : (tasks.get(entry.taskId) ?? []),
      );
    },
    close: () => {
      if (closed) return;
      settle();
      closed = true;
      journal.close();
    },
  };
}

/** Names what a generation is made from: all that the API is told of a shot but its id. */
export function inputOf(shot: WireShot, resolution: Resolution): string {
  const { prompt, generationType, aspectRatio, imageUrls } = shot;
  const input = [prompt, generationType, aspectRatio, imageUrls, resolution];
  return createHash('sha256').update(JSON.stringify(input)).digest('hex');
}

function tasksOf(entry: Accepted, acceptedMs: number): readonly Task[] {
  return entry.shots.map((shot) => ({
    taskId: shot.taskId,
    account: entry.account,
    submit: entry.submit,
    resolution: entry.resolution,
    credits: entry.credits / entry.shots.length,
    shot,
    startsMs: acceptedMs + shot.startsAfter * 1000,
    endsMs: acceptedMs + shot.endsAfter * 1000,
  }));
}

function ending({ taskId, shot, credits }: Task, date: Date): Completed | Failed {
  const at = date.toISOString();
  return shot.fails === null
    ? { kind: 'completed', at, taskId }
    : { kind: 'failed', at, taskId, error: shot.fails, refunded: credits };
}

/** Enough to tell a book from another file; its lines are trusted to be whole. */
function isBookEntry(value: unknown): value is BookEntry {
  if (!isRecord(value) || typeof value['at'] !== 'string') return false;
  switch (value['kind']) {
    case 'accepted':
      return Array.isArray(value['shots']) && typeof value['credits'] === 'number';
    case 'completed':
    case 'failed':
      return typeof value['taskId'] === 'string';
    default:
      return false;
  }
}
