import { createHash } from 'node:crypto';
import { publicImages } from '../../src/ports/public-images.js';
import { rawServer, reply } from './raw-server.js';

const signal = new AbortController().signal;
const picture = 'the bytes of a picture';

test('an image on loopback is fetched only where the API is on loopback, too', async () => {
  await using server = await rawServer((socket) => void socket.end(reply('200 OK', picture)));
  const url = new URL('/a.png', server.url);
  const near = publicImages({ apiOrigin: new URL('http://127.0.0.1:1/') });
  expect(await near.fetch(url, signal)).toEqual({
    kind: 'file',
    sha256: createHash('sha256').update(picture).digest('hex'),
    bytes: picture.length,
  });
  const far = publicImages({ apiOrigin: new URL('https://nanophoto.ai/') });
  expect((await far.fetch(url, signal)).kind).toBe('refused');
  expect(server.requests).toHaveLength(1);
  expect(server.requests[0]).not.toMatch(/authorization|cookie/iu);
});

test('a private address that is no loopback is never connected to', async () => {
  const near = publicImages({ apiOrigin: new URL('http://127.0.0.1:1/') });
  for (const url of ['https://169.254.169.254/a.png', 'https://10.0.0.1/a.png'])
    expect((await near.fetch(new URL(url), signal)).kind).toBe('refused');
});
