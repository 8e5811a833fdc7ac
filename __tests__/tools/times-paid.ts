import type { BookEntry } from '../../src/simulator/book.js';

interface Seller {
  book(): readonly BookEntry[];
}

/** How often each take, by wire id, was accepted and not refunded: never more than once (O3). */
export function timesPaid(api: Seller): Readonly<Record<string, number>> {
  const book = api.book();
  const refunded = new Set(book.flatMap((line) => (line.kind === 'failed' ? [line.taskId] : [])));
  const times: Record<string, number> = {};
  for (const line of book)
    if (line.kind === 'accepted')
      for (const { id, taskId } of line.shots)
        times[id] = (times[id] ?? 0) + (refunded.has(taskId) ? 0 : 1);
  return times;
}

/** Wire ids of takes that were paid for more than once. */
export function paidTwice(api: Seller): readonly string[] {
  return Object.entries(timesPaid(api)).flatMap(([id, times]) => (times > 1 ? [id] : []));
}

/** How many submits were accepted. */
export function submits(api: Seller): number {
  return api.book().filter(({ kind }) => kind === 'accepted').length;
}
