import { type Answer, json } from '../front.js';
import type { Call, Job, JsonObject, Route, Run } from '../github-state.js';

/** Workflow runs and their jobs: emulate has them only for runs that it dispatched itself. */
export const runRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)\/actions\/runs\/(?<run>\d+)(?:\/attempts\/(?<attempt>\d+))?$/,
    answer: async (call) =>
      await whenReadable(call, (attempts) => {
        const attempt = chosen(call, attempts);
        return attempt && json(200, formatRun(call, attempt));
      }),
  },
  {
    method: 'GET',
    path: /^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)\/actions\/runs\/(?<run>\d+)(?:\/attempts\/(?<attempt>\d+))?\/jobs$/,
    answer: async (call) =>
      await whenReadable(call, (attempts) => {
        const all = call.request.query.get('filter') === 'all' && !call.at['attempt'];
        const one = chosen(call, attempts);
        if (one === undefined) return undefined;
        const jobs = (all ? attempts : [one]).flatMap((attempt) =>
          attempt.jobs.map((job, index) => formatJob(call, attempt, job, index)),
        );
        return json(200, { total_count: jobs.length, jobs });
      }),
  },
];

async function whenReadable(
  call: Call,
  answer: (attempts: readonly Run[]) => Answer | undefined,
): Promise<Answer> {
  const { at, bearer, state, token } = call;
  const repo = await state.emulate({ path: `/repos/${at['owner']}/${at['repo']}`, token: bearer });
  if (repo.status === 200 && repo.data.private && token?.kind === 'app') {
    if (token.permissions.actions === undefined) {
      return json(403, { message: 'Resource not accessible by integration', status: '403' });
    }
  }
  const attempts = state.runs.get(`${at['owner']}/${at['repo']}/${at['run']}`) ?? [];
  return answer(attempts) ?? json(404, { message: 'Not Found', status: '404' });
}

function chosen({ at }: Call, attempts: readonly Run[]): Run | undefined {
  if (!at['attempt']) return attempts.at(-1);
  return attempts.find(({ attempt }) => attempt === Number(at['attempt']));
}

function formatRun({ at, state }: Call, run: Run): JsonObject {
  const open = run.jobs.filter(({ status }) => status !== 'completed');
  const failed = run.jobs.find(({ conclusion }) => conclusion !== 'success');
  return {
    id: run.id,
    run_attempt: run.attempt,
    status: open.length > 0 ? 'in_progress' : 'completed',
    conclusion: open.length > 0 ? null : (failed?.conclusion ?? 'success'),
    url: `${state.url}/repos/${at['owner']}/${at['repo']}/actions/runs/${run.id}`,
    html_url: `https://github.com/${at['owner']}/${at['repo']}/actions/runs/${run.id}`,
  };
}

function formatJob({ at, state }: Call, run: Run, job: Job, index: number): JsonObject {
  const id = run.id * 1000 + run.attempt * 100 + index;
  return {
    id,
    run_id: run.id,
    run_attempt: run.attempt,
    name: job.name,
    status: job.status,
    conclusion: job.conclusion ?? null,
    runner_name: job.runnerName ?? null,
    url: `${state.url}/repos/${at['owner']}/${at['repo']}/actions/jobs/${id}`,
    html_url: `https://github.com/${at['owner']}/${at['repo']}/actions/runs/${run.id}/job/${id}`,
    steps: [],
  };
}
