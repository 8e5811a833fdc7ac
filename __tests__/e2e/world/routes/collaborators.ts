import { json } from '../front.js';
import type { Route } from '../github-state.js';

/**
 * `GET …/collaborators/X/permission`: emulate answers 404 to whoever was not added, and its own
 * words; GitHub answers the base permission and one of admin, write, read, none.
 */
export const collaboratorRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)\/collaborators\/(?<login>[^/]+)\/permission$/,
    async answer({ at, bearer, forward, state }) {
      const answer = await forward();
      if (answer.status === 200) {
        const found = JSON.parse(answer.body?.toString() ?? '');
        return json(200, { ...found, permission: legacy[found.role_name] ?? 'read' });
      }
      const user = await state.emulate({ path: `/users/${at['login']}`, token: bearer });
      const repo = await state.emulate({
        path: `/repos/${at['owner']}/${at['repo']}`,
        token: bearer,
      });
      if (answer.status !== 404 || user.status !== 200 || repo.status !== 200) return answer;
      const permission = repo.data.private ? 'none' : 'read';
      return json(200, { permission, role_name: permission, user: user.data });
    },
  },
];

const legacy: Readonly<Record<string, string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
};
