import { cutKey, emptyLedger } from '../../src/core/ledger.js';
import { connectGithub, type Github as Client } from '../../src/ports/github.js';
import { type Github, startGithub } from '../e2e/world/github.js';
import { describeOnNode24 } from '../e2e/world/node24.js';
import {
  claiming,
  cut,
  fingerprintOf,
  plan,
  retake,
  spend,
  take,
  wanting,
} from './ledger-entries.js';
import { folderPlace, refPlace, type Place } from './ledger-places.js';

const [a, b, c] = [fingerprintOf('a'), fingerprintOf('b'), fingerprintOf('c')];

describe('a ledger in a folder', () => conforms(folderPlace));

describeOnNode24('a ledger at a ref of the repository', () => {
  let world: Github;
  let client: Client;

  beforeAll(async () => {
    world = await startGithub();
    process.env['GITHUB_API_URL'] = world.url;
    client = await connectGithub(await world.token({ contents: 'write' }));
  });
  afterAll(async () => {
    delete process.env['GITHUB_API_URL'];
    await world.close();
  });

  conforms(async () => refPlace(await world.repository(), client));
});

/** What holds wherever a ledger is kept. */
function conforms(makePlace: () => Promise<Place>): void {
  let place: Place;

  beforeEach(async () => {
    place = await makePlace();
  });
  afterEach(async () => {
    await place.remove();
  });

  test('what nobody wrote is not there', async () => {
    const empty = emptyLedger;
    const wanted = { fingerprints: [a], cuts: [cutKey([])], days: ['2026-11-22'] };
    expect(await place.open().read(wanted)).toEqual(empty);
    await place.open().update(wanting(), () => [take(b)]);
    expect(await place.open().read(wanted)).toEqual(empty);
  });

  test('what was written is read back, and only what is wanted of it', async () => {
    const clips = ['1'.repeat(64), '2'.repeat(64)];
    const entries = [take(a), take(a, { take: 2 }), take(b), cut(clips), spend(a), spend(b)];
    const yesterday = spend(c, '2026-11-21');
    await place.open().update(wanting(), () => [...entries, yesterday]);
    const wanted = { fingerprints: [a], cuts: [cutKey(clips)], days: ['2026-11-22'] };
    const { cuts, spends, takes } = await place.open().read(wanted);
    expect([...takes]).toEqual([
      [`${a}/1`, entries[0]],
      [`${a}/2`, entries[1]],
    ]);
    expect([...cuts]).toEqual([[cutKey(clips), entries[3]]]);
    expect([...spends.values()]).toEqual([entries[4], entries[5]]);
  });

  test('granted retakes and recorded plans are read back where they are wanted', async () => {
    const entries = [retake(a, 'comment:1'), retake(a, 'run:2', 3), retake(b, 'comment:1')];
    await place.open().update(wanting(), () => [...entries, plan('p'), plan('q')]);
    const digest = plan('p').digest;
    const store = place.open();
    expect((await store.read(wanting(a, b))).retakes.size).toBe(0);
    const { plans, retakes } = await store.read({ ...wanting(), retakes: [a], plans: [digest] });
    expect([...retakes.values()].sort((x, y) => x.take - y.take)).toEqual(entries.slice(0, 2));
    expect([...plans]).toEqual([[digest, plan('p')]]);
    const wanted = { ...wanting(), retakes: [b] };
    const after = await store.update(wanted, () => [retake(b, '../other')]);
    expect(after.retakes.size).toBe(2);
  });

  test('an update sees what others wrote, and resolves to the ledger with its own', async () => {
    const [one, two] = [place.open(), place.open()];
    await two.read(wanting(a, b));
    await one.update(wanting(a), () => [take(a)]);
    let seen: readonly string[] = [];
    const after = await two.update(wanting(a, b), ({ takes }) => {
      seen = [...takes.keys()];
      return [take(b)];
    });
    expect(seen).toEqual([`${a}/1`]);
    expect([...after.takes.keys()].sort()).toEqual([`${a}/1`, `${b}/1`]);
    const read = await one.read(wanting(a, b));
    expect(read.takes).toEqual(after.takes);
  });

  test('the last word about an entry stands', async () => {
    const store = place.open();
    await store.update(wanting(a), () => [take(a)]);
    const withdrawn = take(a, { progress: { state: 'withdrawn', reason: 'refused' } });
    await store.update(wanting(a), () => [withdrawn]);
    expect((await place.open().read(wanting(a))).takes.get(`${a}/1`)).toEqual(withdrawn);
  });

  test('an update that writes nothing sees what others wrote meanwhile', async () => {
    const [one, two] = [place.open(), place.open()];
    await one.update(wanting(a), () => []);
    await two.update(wanting(a), () => [take(a)]);
    const { takes } = await one.update(wanting(a), () => []);
    expect([...takes.keys()]).toEqual([`${a}/1`]);
  });

  test('of many that want the same takes each take goes to one, and all know to whom', async () => {
    const stores = Array.from({ length: 8 }, () => place.open());
    const prints = Array.from({ length: 5 }, (_, index) => fingerprintOf(`take ${index}`));
    const results = await Promise.all(
      stores.map(async (store, index) => {
        // Overlapping wishes: everybody meets everybody somewhere.
        const wishes = prints.filter((_, position) => (position + index) % 3 > 0);
        const claim = claiming(wishes, `runner ${index}`);
        await store.update(wanting(...prints), claim.decide);
        return { runner: `runner ${index}`, got: claim.got() };
      }),
    );
    const { takes } = await place.open().read(wanting(...prints));
    expect(results.flatMap(({ got }) => got).sort()).toEqual([...prints].sort());
    for (const { got, runner } of results)
      for (const print of got) expect(takes.get(`${print}/1`)?.claim.runner).toBe(runner);
  });

  test('two that would write the very same entry do not both believe that they were first', async () => {
    const stores = [place.open(), place.open(), place.open()];
    const claims = stores.map(() => claiming([a], 'twin'));
    await Promise.all(
      stores.map(async (store, index) => await store.update(wanting(a), claims[index]!.decide)),
    );
    expect(claims.flatMap((claim) => claim.got())).toEqual([a]);
  });

  test('updates of one store at the same time see each other', async () => {
    const store = place.open();
    const claims = [claiming([a, b], 'one'), claiming([b, c], 'two'), claiming([a, c], 'three')];
    await Promise.all(
      claims.map(async ({ decide }) => await store.update(wanting(a, b, c), decide)),
    );
    expect(claims.flatMap((claim) => claim.got()).sort()).toEqual([a, b, c].sort());
  });

  test('a decision that fails writes nothing and leaves other updates alone', async () => {
    const store = place.open();
    const failing = store.update(wanting(a), () => {
      throw new Error('no idea');
    });
    const [failed] = await Promise.allSettled([failing, store.update(wanting(b), () => [take(b)])]);
    expect(failed).toMatchObject({ status: 'rejected', reason: { message: 'no idea' } });
    const { takes } = await place.open().read(wanting(a, b));
    expect([...takes.keys()]).toEqual([`${b}/1`]);
  });

  test('an entry that would be damaged when read again is not written', async () => {
    const reason = 'x'.repeat(3000);
    const update = place
      .open()
      .update(wanting(a), () => [take(a, { progress: { state: 'unknown', reason } })]);
    await expect(update).rejects.toThrow(/no valid ledger entry, takes\/.*reason/);
  });

  test.each([
    ['is no longer valid', (text: string) => text.replace('"intended"', '"free"')],
    ['has a word more', (text: string) => text.replace('{', '{ "note": "mine",')],
    ['tells a time that there never was', (text: string) => text.replace(/-\d\dT/u, '-32T')],
    ['tells a time of long ago', (text: string) => text.replace(/20\d\d-/u, '0001-')],
  ])('a take whose entry %s is damaged, not gone', async (_, change) => {
    await place.open().update(wanting(), () => [take(a), take(b)]);
    await place.edit(a, change);
    const { damaged, takes } = await place.open().read(wanting(a, b));
    expect([...damaged]).toEqual([`${a}/1`]);
    expect([...takes.keys()]).toEqual([`${b}/1`]);
    const other = await place.open().read(wanting(b));
    expect(other.damaged.size).toBe(0);
  });

  test('an entry that is written anew is damaged no more', async () => {
    const store = place.open();
    await store.update(wanting(a), () => [take(a)]);
    await place.edit(a, (text) => text.replace('"intended"', '"free"'));
    const after = await store.update(wanting(a), () => [take(a, { by: 'a person' })]);
    expect(after.damaged.size).toBe(0);
    const { damaged, takes } = await place.open().read(wanting(a));
    expect(damaged.size).toBe(0);
    expect(takes.get(`${a}/1`)?.claim.runner).toBe('a person');
  });
}
