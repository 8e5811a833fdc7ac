import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** A server that says exactly the bytes that a test wants, whatever HTTP thinks of them. */
export interface RawServer extends AsyncDisposable {
  readonly port: number;
  readonly url: URL;
  /** Each whole request so far: head and body as text. */
  readonly requests: readonly string[];
  /** How many connections were opened. */
  connections(): number;
  /** Resolves once every connection is closed. */
  idle(): Promise<void>;
}

/** Answers each request with `answer`; nothing is sent or closed unless that does it. */
export async function rawServer(
  answer: (socket: Socket, request: string, number: number) => void = () => {},
): Promise<RawServer> {
  const requests: string[] = [];
  const open = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    open.add(socket);
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (!isWhole(text)) return;
      requests.push(text);
      answer(socket, text, requests.length);
      text = '';
    });
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no TCP address');
  return {
    port: address.port,
    url: new URL(`http://127.0.0.1:${address.port}/`),
    requests,
    connections: () => connections,
    idle: async () => {
      while (open.size > 0) await delay(5);
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of open) socket.destroy();
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  };
}

/** A reply that never ends. */
export function endless(socket: Socket): void {
  socket.write('HTTP/1.1 200 OK\r\n\r\n');
  const more = () => {
    while (socket.writable && socket.write('x'.repeat(65_536)));
  };
  socket.on('drain', more);
  more();
}

/** A reply with the right Content-Length, after which the connection ends. */
export function reply(status: string, body = '', headers: readonly string[] = []): string {
  const length = `Content-Length: ${Buffer.byteLength(body)}`;
  return [`HTTP/1.1 ${status}`, length, 'Connection: close', ...headers, '', body].join('\r\n');
}

function isWhole(text: string): boolean {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /\r\ncontent-length: *(\d+)/iu.exec(text.slice(0, end))?.[1] ?? '0';
  return text.length >= end + 4 + Number(length);
}
