import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as otherWork } from 'node:timers/promises';
import type { Card } from './animatic.js';
import type { Task } from './book.js';

const memoryBytes = 64 * 1024 * 1024;

/** The animatics that the simulator serves: made one at a time, when they are first asked for. */
export interface Clips {
  clipOf(task: Task): Promise<Buffer>;
}

export function openClips(folder?: string): Clips {
  const making = new Map<string, Promise<Buffer>>();
  const made = new Map<string, Buffer>();
  let previous: Promise<unknown> = Promise.resolve();

  return {
    clipOf: async (task) => {
      const card = cardOf(task);
      const name = createHash('sha256').update(JSON.stringify(card)).digest('hex');
      const bytes = made.get(name) ?? (await (making.get(name) ?? make(card, name)));
      keep(name, bytes);
      return bytes;
    },
  };

  function make(card: Card, name: string): Promise<Buffer> {
    const clip = inTurn(() => readOrMake(card, name)).finally(() => making.delete(name));
    making.set(name, clip);
    return clip;
  }

  /** Making a clip is pure computing: between two of them the server answers what has come in. */
  function inTurn(makeIt: () => Promise<Buffer>): Promise<Buffer> {
    const turn = previous.then(() => otherWork()).then(makeIt);
    previous = turn.catch(() => {});
    return turn;
  }

  async function readOrMake(card: Card, name: string): Promise<Buffer> {
    const file = folder === undefined ? undefined : join(folder, `${name}.mp4`);
    if (file !== undefined && existsSync(file)) return readFile(file);
    const { animatic } = await import('./animatic.js');
    const bytes = await animatic(card);
    if (file !== undefined) await writeWhole(file, bytes);
    return bytes;
  }

  /** The last used stands last; the first ones are forgotten, and made again when asked for. */
  function keep(name: string, bytes: Buffer): void {
    made.delete(name);
    made.set(name, bytes);
    let total = [...made.values()].reduce((sum, { length }) => sum + length, 0);
    for (const [oldest, { length }] of made) {
      if (total <= memoryBytes) return;
      made.delete(oldest);
      total -= length;
    }
  }
}

/** What the card shows of a task: the API's request, and the caption where the client gave one. */
export function cardOf({ shot, resolution }: Task): Card {
  const { caption, prompt, generationType, aspectRatio } = shot;
  const said = caption ?? {
    video: '',
    shot: shot.id,
    number: 1,
    of: 1,
    take: 1,
    style: '',
    vars: {},
  };
  const styleEnd = said.style === '' ? '' : `\n\n${said.style}`;
  return {
    ...said,
    prompt: prompt.endsWith(styleEnd) ? prompt.slice(0, prompt.length - styleEnd.length) : prompt,
    generationType,
    aspectRatio,
    resolution,
    images: shot.imageUrls.map(nameOf),
  };
}

async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const part = `${file}.${process.pid}.part`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(part, bytes);
  await rename(part, file);
}

/** What a person calls an image: the last part of its address. */
function nameOf(url: string): string {
  const { pathname, hostname } = new URL(url);
  const last = pathname.split('/').findLast((part) => part !== '');
  try {
    return last === undefined ? hostname : decodeURIComponent(last);
  } catch {
    return last ?? hostname;
  }
}
