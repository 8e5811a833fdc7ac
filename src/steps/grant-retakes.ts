import { retakePath, type LedgerEntry, type RetakeRecord } from '../core/ledger.js';
import type { Problem } from '../core/problem.js';
import { isTakenMeanwhile } from '../core/retakes.js';
import type { LedgerStore } from '../ports/ledger.js';
import { LedgerRefused } from '../ports/ref-ledger/ledger-refused.js';

/**
 * Writes down which takes were granted to whom, before anything is submitted: whoever repeats the
 * request finds its take there. Gives the problem that forbids rendering, if there is one.
 */
export async function grantRetakes(
  grants: readonly RetakeRecord[],
  { ledger }: { readonly ledger: LedgerStore },
): Promise<Problem | undefined> {
  if (grants.length === 0) return undefined;
  const fingerprints = [...new Set(grants.map(({ fingerprint }) => fingerprint))];
  let wasFirst = true;
  try {
    await ledger.update(
      { fingerprints, retakes: fingerprints, cuts: [], days: [] },
      (known): readonly LedgerEntry[] => {
        wasFirst = !grants.some((grant) => isTakenMeanwhile(grant, known));
        return wasFirst ? grants.filter((grant) => !known.retakes.has(retakePath(grant))) : [];
      },
    );
  } catch (error) {
    if (error instanceof LedgerRefused) return error.problem;
    throw error;
  }
  if (wasFirst) return undefined;
  return {
    code: 'retake-overtaken',
    severity: 'error',
    message: 'another run asked for takes of the same shots at the same moment; nothing was spent',
    hint: 'Run again: it sees what the other one did, and pays for what is still missing',
  };
}
