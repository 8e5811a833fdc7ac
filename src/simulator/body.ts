import type { IncomingMessage } from 'node:http';

export type ReadBody =
  { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'large' | 'bad' };

/**
 * Reads a request's JSON. What comes beyond `mostBytes` is not read: a connection that sent it has to
 * be closed after the reply.
 */
export async function readJson(request: IncomingMessage, mostBytes: number): Promise<ReadBody> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return { kind: 'large' };
  const parts: Buffer[] = [];
  let length = 0;
  // Not `for await`, which would destroy the connection on leaving, before the reply is sent.
  const whole = await new Promise<boolean>((resolve, reject) => {
    request.on('data', (part: Buffer) => {
      length += part.length;
      if (length > mostBytes) {
        request.pause();
        resolve(false);
      } else parts.push(part);
    });
    request.on('end', () => resolve(true));
    request.on('error', reject);
  });
  if (!whole) return { kind: 'large' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
    return { kind: 'json', value: JSON.parse(text) };
  } catch {
    return { kind: 'bad' };
  }
}
