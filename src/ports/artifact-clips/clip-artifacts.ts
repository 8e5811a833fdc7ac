import { at } from '../at.js';
import type { Github, Repository } from '../github.js';
import { unrepeated, type Ask } from '../ref-ledger/ask-github.js';

/** Several runs have artifacts of one name, and one run may need several names. */
export function artifactName(number: number): string {
  return `shotlock-clips-${number}`;
}

/** Names that a run which was killed took may be missing from the list. */
const MOST_GAPS = 2;

/** More names are not this program's doing. */
const MOST_NAMES = 50;

/** The newest that are looked into for a clip of which no ledger entry tells where it is. */
const MOST_SEARCHED = 100;

/**
 * Ids of the repository's artifacts that hold clips, the newest first. Left out are expired ones, and
 * those of runs for forks: anybody could plant so many that ours are not looked into.
 */
export async function clipArtifacts(
  place: Repository & { readonly github: Github; readonly ask: Ask },
): Promise<readonly number[]> {
  const { github, owner, repo, ask } = place;
  const found: { readonly id: number; readonly createdAt: string }[] = [];
  for (let number = 1, gaps = 0; gaps <= MOST_GAPS && number <= MOST_NAMES; number += 1) {
    const named = await artifactsNamed(artifactName(number));
    gaps = named.length === 0 ? gaps + 1 : 0;
    found.push(...named);
  }
  return found
    .sort((one, other) => other.createdAt.localeCompare(one.createdAt) || other.id - one.id)
    .slice(0, MOST_SEARCHED)
    .map(({ id }) => id);

  async function artifactsNamed(name: string) {
    const wanted = { owner, repo, name, per_page: MOST_SEARCHED, request: unrepeated };
    const { data } = await ask(() => github.rest.actions.listArtifactsForRepo(wanted));
    return data.artifacts.flatMap(({ id, expired, ...rest }) =>
      expired || isForks(rest) ? [] : [{ id, createdAt: String(at(rest, 'created_at')) }],
    );
  }
}

function isForks(artifact: object): boolean {
  const head = at(artifact, 'workflow_run', 'head_repository_id');
  return head !== undefined && head !== at(artifact, 'workflow_run', 'repository_id');
}
