import { ask } from './ask.js';
import { type Front, startFront } from './front.js';
import { startSimulator, type SimulatorOptions } from '../../../src/simulator/server.js';
import type { BookEntry } from '../../../src/simulator/book.js';

/** The vendor's API behind a front that can fail, and that says when which request comes. */
export interface Api extends Front {
  /** What was accepted, completed and failed: the oracle of "paid twice". */
  book(): readonly BookEntry[];
}

export async function startApi(options: SimulatorOptions): Promise<Api> {
  const simulator = await startSimulator(options);
  const front: Front = await startFront(async ({ body, headers, method, path, query }) => {
    const { host: _host, ...others } = headers;
    const search = query.size > 0 ? `?${query.toString()}` : '';
    const reply = await ask(`${simulator.url}${path}${search}`, {
      method,
      headers: { ...others, connection: 'close' },
      body,
    });
    const {
      connection: _,
      'transfer-encoding': __,
      'content-length': ___,
      ...rest
    } = reply.headers;
    const isJson = rest['content-type']?.includes('json') === true;
    // Clips are fetched through here as well.
    const text = () => reply.body.toString().replaceAll(simulator.url, front.url);
    return { ...reply, headers: rest, body: isJson ? text() : reply.body };
  });
  return {
    ...front,
    book: () => simulator.book(),
    async close() {
      await front.close();
      await simulator.close();
    },
  };
}
