import { json } from '../front.js';
import type { Call, JsonObject, Route } from '../github-state.js';
import { type Field, parseGraphql, select } from '../graphql-document.js';
import { commitOnBranch } from './commit-on-branch.js';
import { gitObjects } from './git-objects.js';

/** What a resolver of one top-level field found, or GitHub's complaint in its own shape. */
export type Resolved =
  | { readonly data: JsonObject }
  /** With only the fields that were asked for, under the names that were asked for. */
  | { readonly selected: JsonObject }
  | { readonly error: { readonly type: string; readonly message: string } };

/** GraphQL, which emulate lacks: the few fields that an action needs, any other is an error. */
export const graphqlRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/graphql$/,
    async answer(call) {
      if (call.token === undefined) {
        return json(401, { message: 'This endpoint requires you to be authenticated.' });
      }
      const { query = '', variables = {} } = JSON.parse(call.request.body.toString() || '{}');
      try {
        return json(200, await execute(call, parseGraphql(query, variables)));
      } catch (error) {
        // A document that does not parse, or a field that does not exist, is still a 200.
        const message = error instanceof Error ? error.message : String(error);
        return json(200, { errors: [{ message }] });
      }
    },
  },
];

async function execute(call: Call, fields: readonly Field[]): Promise<JsonObject> {
  const data: Record<string, unknown> = {};
  const errors: JsonObject[] = [];
  for (const field of fields) {
    const resolve = resolvers[field.name];
    if (resolve === undefined) {
      throw new Error(`the test world has no GraphQL field '${field.name}'`);
    }
    const resolved = await resolve(call, field.args, field.fields);
    if ('data' in resolved) data[field.as] = select(resolved.data, field.fields, field.name);
    else if ('selected' in resolved) data[field.as] = resolved.selected;
    else {
      data[field.as] = null;
      errors.push({ ...resolved.error, path: [field.as], locations: [{ line: 1, column: 1 }] });
    }
  }
  return errors.length > 0 ? { data, errors } : { data };
}

type Resolver = (call: Call, args: Field['args'], fields: readonly Field[]) => Promise<Resolved>;

const resolvers: Readonly<Record<string, Resolver>> = {
  createCommitOnBranch: commitOnBranch,
  repository: gitObjects,
  async viewer({ token }) {
    const login = token?.kind === 'app' ? `${token.app}[bot]` : token?.login;
    return { data: { login } };
  },
};
