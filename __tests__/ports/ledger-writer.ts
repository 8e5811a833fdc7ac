/**
 * A process that uses a ledger in a folder. `claim RUNNER COUNT` takes what nobody else has, one
 * take after another, and prints what it got; `write RUNNER COUNT` writes and prints each take.
 */
import { localLedger } from '../../src/ports/local-ledger.js';
import { claiming, fingerprintOf, spend, take, wanting } from './ledger-entries.js';

const [folder = '', verb = '', runner = '', count = '0'] = process.argv.slice(2);
const store = localLedger(folder);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
say('ready');

for (let index = 0; index < Number(count); index += 1) {
  if (verb === 'claim') {
    const print = fingerprintOf(`${index}`);
    const claim = claiming([print], runner);
    await store.update(wanting(print), claim.decide);
    for (const got of claim.got()) say(got);
  } else {
    const print = fingerprintOf(`${runner} ${index}`);
    await store.update(wanting(print), () => [take(print, { by: runner }), spend(print)]);
    say(print);
  }
}
