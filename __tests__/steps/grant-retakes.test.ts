import type { RetakeRecord } from '../../src/core/ledger.js';
import { grantRetakes } from '../../src/steps/grant-retakes.js';
import { random } from '../core/random.js';
import { fingerprintOf, retake, take, wanting } from '../ports/ledger-entries.js';
import { folderPlace } from '../ports/ledger-places.js';

const [a, b] = [fingerprintOf('a'), fingerprintOf('b')];

test('of 2 to 8 processes that ask at once each number goes to one request', async () => {
  const chance = random(5);
  let overtaken = 0;
  for (let round = 0; round < 40; round += 1) {
    const place = await folderPlace();
    await place.open().update(wanting(), () => [take(a), take(b)]);
    const asked = Array.from({ length: chance.whole(2, 8) }, () => {
      const request = chance.oneOf(['run:1', 'run:2', 'comment:3', `age:${a}/1`]);
      const prints = chance.oneOf([[a], [b], [a, b]]);
      return prints.map((print) => retake(print, request, chance.oneOf([2, 2, 3])));
    });
    const problems = await Promise.all(
      asked.map(async (grants) => await grantRetakes(grants, { ledger: place.open() })),
    );
    const { retakes } = await place.open().read({ ...wanting(), retakes: [a, b] });
    const numbers = [...retakes.values()].map(
      ({ fingerprint, take: at }) => `${fingerprint}/${at}`,
    );
    expect(new Set(numbers).size).toBe(numbers.length);
    const kept = (grant: RetakeRecord) =>
      [...retakes.values()].some(
        (each) =>
          each.fingerprint === grant.fingerprint &&
          each.request === grant.request &&
          each.take === grant.take,
      );
    asked.forEach((grants, index) => {
      // Whoever may go on has every take that it asked for; nobody gets a part of it.
      if (!problems[index]) expect(grants.every(kept)).toBe(true);
      else overtaken += 1;
    });
    expect(problems.some((problem) => !problem)).toBe(true);
    await place.remove();
  }
  expect(overtaken).toBeGreaterThan(20);
}, 60_000);
