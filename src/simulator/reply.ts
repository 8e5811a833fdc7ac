import type { ServerResponse } from 'node:http';

/** What a request is answered with. `drop` ends the connection without a word. */
export type Reply =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string | Buffer;
    }
  | { readonly kind: 'drop' };

export const drop: Reply = { kind: 'drop' };

export function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return answer(status, 'application/json; charset=utf-8', JSON.stringify(value), headers);
}

export function html(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return answer(status, 'text/html; charset=utf-8', body, headers);
}

export function png(body: Buffer): Reply {
  return { kind: 'answer', status: 200, headers: { 'Content-Type': 'image/png' }, body };
}

/** An error outside the vendor's API: of the simulator's own pages. */
export function failure(
  status: number,
  error: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const words: Readonly<Record<number, string>> = {
    404: 'NOT_FOUND',
    405: 'METHOD_NOT_ALLOWED',
    500: 'INTERNAL_ERROR',
  };
  return json(status, { error, errorCode: words[status] ?? 'INVALID_INPUT' }, headers);
}

export function send(response: ServerResponse, reply: Reply): void {
  if (reply.kind === 'drop') {
    response.socket?.destroy();
    return;
  }
  response.writeHead(reply.status, {
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...reply.headers,
    'Content-Length': Buffer.byteLength(reply.body),
  });
  response.end(reply.body);
}

function answer(
  status: number,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Reply {
  return { kind: 'answer', status, headers: { 'Content-Type': type, ...headers }, body };
}
