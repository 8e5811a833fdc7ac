import { createHash } from 'node:crypto';
import type { Provider } from '../../src/core/shot.js';
import { publicImages } from '../../src/ports/public-images.js';
import { checkImages } from '../../src/steps/check-images.js';
import { fileImage, planOf, video } from '../core/builders.js';
import { rendered } from '../core/rendered.js';
import { rawServer, reply } from '../ports/raw-server.js';

const picture = 'the bytes of a picture';
const sha256 = createHash('sha256').update(picture).digest('hex');

const shots = ['a b/desk#1.png', 'lamp.png', 'lamp.png'].map((path, index) => ({
  id: `shot-${index}`,
  prompt: `Shot ${index}`,
  generationType: 'REFERENCE_2_VIDEO' as const,
  images: [fileImage(path)],
}));
const digests = new Map([
  ['a b/desk#1.png', sha256],
  ['lamp.png', sha256],
]);
const teaser = video('teaser', shots);

/** What comes of checking the images of a plan at a server that answers so. */
async function checked(
  answer: (request: string) => string,
  how: {
    readonly provider?: Provider;
    readonly paid?: boolean;
    readonly signal?: AbortSignal;
  } = {},
) {
  const { provider = 'nanophoto', paid = false, signal = new AbortController().signal } = how;
  await using server = await rawServer(
    (socket, request) => void socket.end(answer(request.split('\r\n')[0]!)),
  );
  const scene = { digests, provider, ...(paid ? rendered([teaser], { digests }) : {}) };
  const problem = await checkImages(
    planOf({ videos: [teaser], ...scene }),
    {
      imageUrl: (path) => new URL(path.split('/').map(encodeURIComponent).join('/'), server.url),
      renderOptions: { signal },
    },
    { images: publicImages({ apiOrigin: server.url }) },
  );
  return { problem, requests: server.requests.map((each) => each.split(' ')[1]) };
}

test('each image that is to be paid for is fetched once, and may be paid for when it is the same', async () => {
  const { problem, requests } = await checked(() => reply('200 OK', picture));
  expect(problem).toBeUndefined();
  expect(requests).toEqual(['/a%20b/desk%231.png', '/lamp.png']);
});

test('an image that is not there forbids paying, and says where it was looked for', async () => {
  const { problem } = await checked((line) =>
    line.includes('lamp') ? reply('404 Not Found') : reply('200 OK', picture),
  );
  expect(problem).toMatchObject({
    code: 'image-unreachable',
    severity: 'error',
    message: expect.stringMatching(
      /^lamp\.png: http:.*\/lamp\.png, where the API would fetch it, does not deliver it \(HTTP 404\); nothing was spent$/u,
    ),
    hint: expect.stringContaining('asset-base-url'),
    where: { file: 'videos.yml', line: 5 },
  });
});

test('other bytes than the file has forbid paying, and all such images are counted', async () => {
  const { problem } = await checked(() => reply('200 OK', 'an older picture'));
  expect(problem?.message).toMatch(/delivers other bytes than the file.*\(and 1 more like it\)$/u);
});

test('an image cut short forbids paying', async () => {
  const { problem } = await checked(() => 'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nhalf');
  expect(problem?.message).toContain('cut short');
});

test('nothing is fetched for what is paid for already, nor for the simulator', async () => {
  for (const how of [{ paid: true }, { provider: 'simulator' }] as const) {
    const { problem, requests } = await checked(() => reply('404 Not Found'), how);
    expect([problem, requests]).toEqual([undefined, []]);
  }
});

test('an interrupted run is left to say so itself', async () => {
  const { problem } = await checked(() => reply('404 X'), { signal: AbortSignal.abort() });
  expect(problem).toBeUndefined();
});
