import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describeOnNode24, node24 } from '../e2e/world/node24.js';
import { claiming, fingerprintOf, spend, take, wanting } from './ledger-entries.js';
import { folderPlace } from './ledger-places.js';

const loader = fileURLToPath(new URL('../tools/typescript-loader.mjs', import.meta.url));
const writer = fileURLToPath(new URL('ledger-writer.ts', import.meta.url));

type FolderPlace = Awaited<ReturnType<typeof folderPlace>>;

describeOnNode24('processes that share a ledger in a folder', () => {
  let place: FolderPlace;

  beforeEach(async () => {
    place = await folderPlace();
  });
  afterEach(async () => {
    await place.remove();
  });

  test('never both get a take, also where the ledger is written out whole meanwhile', async () => {
    const runners = Array.from({ length: 8 }, (_, index) => `runner ${index}`);
    const writers = runners.map((runner) => start(place.folder, ['claim', runner, '70']));
    await Promise.all(writers.map(async ({ ended }) => await ended));
    const prints = Array.from({ length: 70 }, (_, index) => fingerprintOf(`${index}`));
    expect(writers.flatMap(({ lines }) => lines.slice(1)).sort()).toEqual([...prints].sort());
    const { takes } = await place.open().read(wanting(...prints));
    runners.forEach((runner, index) => {
      for (const print of writers[index]!.lines.slice(1))
        expect(takes.get(`${print}/1`)?.claim.runner).toBe(runner);
    });
    const names = await readdir(place.folder);
    expect(names.filter((name) => name.endsWith('.snapshot.json'))).toHaveLength(1);
  }, 30_000);

  test('may be killed at any moment: what was written stays, whole, and writing goes on', async () => {
    const written: string[] = [];
    for (let round = 0; round < 6; round += 1) {
      const { child, ended, lines } = start(place.folder, ['write', `round ${round}`, '100000']);
      while (lines.length < 2) await delay(2);
      await delay(20 + 37 * round);
      child.kill('SIGKILL');
      await ended;
      written.push(...lines.slice(1));
      // The last line may have been cut off by the kill.
      if (written.at(-1)!.length < fingerprintOf('').length) written.pop();
      const { damaged, spends, takes } = await place
        .open()
        .read({ fingerprints: written, cuts: [], days: ['2026-11-22'] });
      expect([...takes.values()].map(({ fingerprint }) => fingerprint).sort()).toEqual(
        [...written].sort(),
      );
      expect(damaged.size).toBe(0);
      // Entries of one update are kept together or not at all; the last may not have been told of.
      expect(spends.size - written.length).toBeLessThanOrEqual(round + 1);
    }
    const claim = claiming([fingerprintOf('after')], 'me');
    await place.open().update(wanting(fingerprintOf('after')), claim.decide);
    expect(claim.got()).toHaveLength(1);
  }, 30_000);
});

describe('a ledger in a folder', () => {
  let place: FolderPlace;

  beforeEach(async () => {
    place = await folderPlace();
  });
  afterEach(async () => {
    await place.remove();
  });

  const print = fingerprintOf('a');

  test('keeps a damaged take damaged when it is written out whole', async () => {
    const store = place.open();
    await store.update(wanting(), () => [take(print)]);
    await place.edit(print, (text) => text.replace('"intended"', '"free"'));
    for (let index = 0; index < 60; index += 1)
      await store.update(wanting(), () => [spend(fingerprintOf(`${index}`))]);
    const names = await readdir(place.folder);
    expect(names.some((name) => name.endsWith('.snapshot.json'))).toBe(true);
    expect([...(await store.read(wanting(print))).damaged]).toEqual([`${print}/1`]);
  }, 30_000);

  test('that nobody can make sense of is an error, never an empty one', async () => {
    await place.open().update(wanting(), () => [take(print)]);
    const [name = ''] = await readdir(place.folder);
    await writeFile(join(place.folder, name), '[{"kind":');
    await expect(place.open().read(wanting(print))).rejects.toThrow('the ledger is damaged');
    await writeFile(join(place.folder, name), '[{"kind":"take"}]');
    await expect(place.open().read(wanting(print))).rejects.toThrow('the ledger is damaged');
  });

  test('of which an update was removed is an error', async () => {
    const store = place.open();
    for (const each of ['1', '2', '3'])
      await store.update(wanting(), () => [take(fingerprintOf(each))]);
    await rm(join(place.folder, '000000002.update.json'));
    await expect(store.read(wanting(print))).rejects.toThrow('has gaps');
  }, 30_000);

  test('that cannot be read is an error', async () => {
    await writeFile(join(place.folder, 'file'), '');
    const store = (await import('../../src/ports/local-ledger.js')).localLedger(
      join(place.folder, 'file'),
    );
    await expect(store.read(wanting(print))).rejects.toThrow('ENOTDIR');
  });
});

interface Writer {
  readonly child: ChildProcess;
  readonly lines: readonly string[];
  readonly ended: Promise<unknown>;
}

function start(folder: string, args: readonly string[]): Writer {
  const options = ['--disable-warning=ExperimentalWarning', '--import', loader];
  const child = spawn(node24!, [...options, writer, folder, ...args], {
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  return { child, lines, ended: once(child, 'close') };
}
