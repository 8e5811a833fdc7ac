import { type Answer, json } from '../front.js';
import { appIds, type Call, type JsonObject, type Route } from '../github-state.js';

/** Issue comments: GitHub's length limit, and the app that a bot's comment was made through. */
export const commentRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/repos\/[^/]+\/[^/]+\/issues\/\d+\/comments$/,
    answer: async (call) => tooLong(call) ?? signedByApp(await call.forward()),
  },
  {
    method: 'PATCH',
    path: /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/\d+$/,
    answer: async (call) => tooLong(call) ?? signedByApp(await call.forward()),
  },
  {
    method: 'GET',
    path: /^\/repos\/[^/]+\/[^/]+\/issues\/(?:\d+\/comments|comments(?:\/\d+)?)$/,
    answer: async (call) => signedByApp(await call.forward()),
  },
];

function tooLong({ request }: Call): Answer | undefined {
  const { body } = JSON.parse(request.body.toString() || '{}');
  if (typeof body !== 'string' || body.length <= 65_536) return undefined;
  return json(422, {
    message: 'Validation Failed',
    errors: [
      {
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: 'Body is too long (maximum is 65536 characters)',
      },
    ],
    status: '422',
  });
}

function signedByApp(answer: Answer): Answer {
  if (answer.status >= 300) return answer;
  const data: JsonObject = JSON.parse(answer.body?.toString() ?? 'null');
  return json(answer.status, Array.isArray(data) ? data.map(withApp) : withApp(data), {
    ...(answer.headers?.['link'] && { link: answer.headers['link'] }),
  });
}

const MOMENT_MS = 5;

/** What emulate writes in one go it may time a moment apart; GitHub calls that unedited. */
function timedOnce(comment: JsonObject): JsonObject {
  const apart = Date.parse(comment.updated_at) - Date.parse(comment.created_at);
  return apart <= MOMENT_MS ? { ...comment, updated_at: comment.created_at } : comment;
}

function withApp(seen: JsonObject): JsonObject {
  const comment = timedOnce(seen);
  const app = Object.entries(appIds).find(([slug]) => comment.user?.login === `${slug}[bot]`);
  if (app === undefined) return comment;
  const [slug, id] = app;
  return { ...comment, performed_via_github_app: { id, slug } };
}
