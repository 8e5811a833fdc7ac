import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Controls } from './behaviour.js';
import type { Book } from './book.js';
import type { Clips } from './clips.js';
import { failure, html, send } from './reply.js';
import type { VideoUrls } from './video-url.js';

/** Serves a clip to GET and HEAD, whole or in part. It asks for no key. */
export async function serveVideo(
  request: IncomingMessage,
  response: ServerResponse,
  world: {
    readonly address: URL;
    readonly book: Book;
    readonly clips: Clips;
    readonly controls: Controls;
    readonly urls: VideoUrls;
  },
): Promise<void> {
  const { controls } = world;
  const read = world.urls.read(world.address);
  if (read.kind === 'other') return send(response, failure(404, 'No such clip'));
  if (read.kind === 'forged') return send(response, failure(403, 'Bad signature'));
  if (read.kind !== 'valid') {
    return send(response, failure(controls.now().urlExpired, 'The address has expired'));
  }
  const task = world.book.task(read.taskId);
  if (task === undefined || task.shot.fails !== null) {
    return send(response, failure(404, 'No such clip'));
  }
  const redirect = controls.takeRedirect('redirectVideo');
  if (redirect !== undefined) {
    return send(response, html(redirect.status, '', { Location: redirect.to }));
  }
  const bytes = await world.clips.clipOf(task);
  const isCut = request.method === 'GET' && controls.take('truncateVideo');
  sendBytes(request, response, { bytes, isCut, withLength: controls.now().videoLength });
}

function sendBytes(
  request: IncomingMessage,
  response: ServerResponse,
  clip: { readonly bytes: Buffer; readonly isCut: boolean; readonly withLength: boolean },
): void {
  const { length } = clip.bytes;
  const range = parseRange(request.headers.range, length);
  if (range === 'unsatisfiable') {
    send(response, failure(416, 'Range not satisfiable', { 'Content-Range': `bytes */${length}` }));
    return;
  }
  const part = range === undefined ? clip.bytes : clip.bytes.subarray(range.from, range.to + 1);
  response.statusCode = range === undefined ? 200 : 206;
  response.setHeader('Content-Type', 'video/mp4');
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('ETag', `"${createHash('sha256').update(clip.bytes).digest('hex')}"`);
  if (range !== undefined) {
    response.setHeader('Content-Range', `bytes ${range.from}-${range.to}/${length}`);
  }
  if (clip.withLength) response.setHeader('Content-Length', part.length);
  else {
    // The end of the connection is then the only end of the body: a cut looks like a whole clip.
    response.removeHeader('Transfer-Encoding');
    response.setHeader('Connection', 'close');
    response.flushHeaders();
  }
  if (request.method === 'HEAD') response.end();
  else if (!clip.isCut) response.end(part);
  else if (clip.withLength) {
    response.write(part.subarray(0, part.length / 2), () => response.socket?.destroy());
  } else response.end(part.subarray(0, part.length / 2));
}

/** One range of bytes; several at once are answered with the whole, as a server may. */
function parseRange(
  header: string | undefined,
  length: number,
): { readonly from: number; readonly to: number } | 'unsatisfiable' | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || first + last === '') return undefined;
  const from = first === '' ? Math.max(0, length - Number(last)) : Number(first);
  const to = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1);
  if (first !== '' && last !== '' && Number(first) > Number(last)) return undefined;
  return from > to ? 'unsatisfiable' : { from, to };
}
