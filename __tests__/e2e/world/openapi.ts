import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import type { SeenRequest } from './front.js';
import type { JsonObject } from './github-state.js';

/** An operation of GitHub's own description of its API. */
interface Operation {
  readonly method: string;
  readonly template: string;
  readonly path: RegExp;
  readonly query: ReadonlyMap<string, ValidateFunction>;
  /** None where the description knows of no body in JSON. */
  readonly body?: { readonly validate: ValidateFunction; readonly required: boolean };
}

/**
 * What is wrong with requests by GitHub's OpenAPI description: no such operation, an unknown or
 * ill-typed query parameter, a body that its schema refuses. GraphQL, which has a schema of its own,
 * and addresses that GitHub hands out for uploads are not described there.
 */
export function nonconforming(requests: readonly SeenRequest[]): readonly string[] {
  return requests.filter(isDescribed).flatMap((request) => {
    const operation = operationOf(request);
    const name = `${request.method} ${request.path}`;
    if (!operation) return [`${name}: GitHub's description has no such operation`];
    return [...wrongQuery(operation, request), ...wrongBody(operation, request)].map(
      (wrong) => `${name}: ${wrong}`,
    );
  });
}

function isDescribed({ path }: SeenRequest): boolean {
  return path !== '/graphql' && !path.startsWith('/_');
}

function wrongQuery({ query }: Operation, request: SeenRequest): readonly string[] {
  return [...request.query].flatMap(([name, text]) => {
    const validate = query.get(name);
    if (!validate) return [`unknown query parameter ${name}`];
    const isRight: boolean = validate(text);
    return isRight ? [] : [`query parameter ${name} cannot be ${text}`];
  });
}

function wrongBody({ body }: Operation, request: SeenRequest): readonly string[] {
  const isJson = request.headers['content-type']?.includes('json') ?? false;
  const text = isJson ? request.body.toString() : '';
  if (text === '') return body?.required ? ['its body is missing'] : [];
  if (!body) return ['it takes no body'];
  return body.validate(JSON.parse(text))
    ? []
    : [`its body is refused: ${JSON.stringify(body.validate.errors)}`];
}

/** The one whose path says most; each is understood once. */
function operationOf({ method, path }: SeenRequest): Operation | undefined {
  const key = method.toLowerCase();
  const template = templates()
    .filter((each) => key in description().paths[each] && patternOf(each).test(path))
    .toSorted((a, b) => (a.match(/\{/gu)?.length ?? 0) - (b.match(/\{/gu)?.length ?? 0))[0];
  if (template === undefined) return undefined;
  const known = operations.get(`${key} ${template}`) ?? understand(key, template);
  operations.set(`${key} ${template}`, known);
  return known;
}

function understand(method: string, template: string): Operation {
  const item = description().paths[template];
  const { parameters = [], requestBody } = item[method];
  const all = [...(item.parameters ?? []), ...parameters].map(resolved);
  const json = requestBody && resolved(requestBody).content?.['application/json'];
  return {
    method,
    template,
    path: patternOf(template),
    query: new Map(
      all
        .filter((parameter: JsonObject) => parameter.in === 'query')
        .map(({ name, schema }: JsonObject) => [name, ajv.compile(resolved(schema))]),
    ),
    ...(json && {
      body: {
        validate: ajv.compile(resolved(json.schema)),
        required: resolved(requestBody).required ?? false,
      },
    }),
  };
}

/** The value with what its references stand for, at any depth. */
function resolved(value: JsonObject): JsonObject {
  if (Array.isArray(value)) return value.map(resolved);
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.$ref === 'string') {
    const steps = value.$ref.slice(2).split('/');
    return resolved(steps.reduce((at: JsonObject, step: string) => at[step], description()));
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolved(inner)]));
}

function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replaceAll(/\{[^}]+\}/gu, '[^/]+')}$`, 'u');
}

const ajv = new Ajv({ strict: false, validateFormats: false, coerceTypes: true });
const operations = new Map<string, Operation>();

function templates(): readonly string[] {
  return Object.keys(description().paths);
}

let read: JsonObject;

function description(): JsonObject {
  const file = '@octokit/openapi/generated/api.github.com.json';
  read ??= JSON.parse(readFileSync(createRequire(import.meta.url).resolve(file), 'utf8'));
  return read;
}
