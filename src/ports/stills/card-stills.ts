import { sendRequest } from '../http.js';
import type { Stills } from '../stills.js';

const MOST_BYTES = 4_000_000;

/** Stills that the simulator draws of a shot's card, also of one whose clip is not at hand. */
export function cardStills(origin: URL): Stills {
  return {
    async of({ card }, signal) {
      const reply = await sendRequest({
        method: 'PUT',
        url: new URL('simulator/poster', origin),
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(card),
        signal,
      });
      const parts: Buffer[] = [];
      let length = 0;
      for await (const part of reply as AsyncIterable<Buffer>) {
        parts.push(part);
        length += part.length;
        if (length > MOST_BYTES) return undefined;
      }
      if (reply.statusCode !== 200) return undefined;
      return { mediaType: 'image/png', bytes: Buffer.concat(parts) };
    },
    async [Symbol.asyncDispose]() {},
  };
}
