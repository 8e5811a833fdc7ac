import type { Github } from './github.js';
import { type Event, payload } from './payload.js';
import type { Pull } from './pull.js';
import type { Repository } from './repository.js';

/** A repository with an open pull request that changes its `videos.yml`. */
export interface PullScene {
  readonly repository: Repository;
  readonly pull: Pull;
}

/** Sets it up; `main` has version `a` of the file, the pull request version `b`. */
export async function pullScene(github: Github): Promise<PullScene> {
  const repository = await github.repository({ files: { 'videos.yml': 'a' } });
  const pull = await repository.pull({ files: { 'videos.yml': 'b' } });
  return { repository, pull };
}

/** A push to `main`, with the workspace that its workflow would run in. */
export interface PushScene {
  readonly github: Github;
  readonly repository: Repository;
  readonly event: Event;
  readonly cwd: string;
}

/** Sets it up. */
export async function pushScene(github: Github): Promise<PushScene> {
  const repository = await github.repository();
  const sha = (await repository.ref('heads/main')) ?? '';
  const event = payload('push', { repository, sha });
  return { github, repository, event, cwd: await repository.checkOut(sha) };
}

/** What octokit's methods want to know a repository by. */
export function named(repository: Repository): { readonly owner: string; readonly repo: string } {
  return { owner: repository.owner, repo: repository.name };
}
