export const id = 7137;
export const ids = [7137,4143,6524,2268,9887];
export const modules = {

/***/ 87137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action_action),
  readBegun: () => (/* binding */ readBegun)
});

;// CONCATENATED MODULE: ./build/action/admission.js
/**
 * Nothing is paid for what an outsider wrote, nor in a merge queue, nor without a key, and nothing is
 * written to GitHub then: a plan is made, and the job's summary tells it.
 */
function admit(settings, { event, pullRequest }) {
    const quiet = { ...settings, comment: 'never' };
    const outside = [
        ...(event === 'merge_group' ? ['a merge queue only checks'] : []),
        ...(pullRequest?.isTrusted === false ? ['this pull request is a fork’s or Dependabot’s'] : []),
    ][0];
    const isClosed = pullRequest?.isClosed === true;
    // Joining everything that is paid for, after a merge, needs no key.
    const joins = !pullRequest && settings.assemble === 'all' && !settings.apiKey;
    const isPaid = settings.provider === 'nanophoto' && settings.mode === 'render';
    if (isPaid && !outside && (joins || isClosed)) {
        const because = isClosed ? 'this pull request is closed' : 'there is no API key';
        const note = `${because}, so only what is paid for is joined; nothing is rendered`;
        const over = isClosed ? { commit: 'never', retake: [], maxAge: Infinity } : {};
        return { settings: { ...settings, ...over, onlyPaid: true }, mayWrite: true, note };
    }
    const why = outside ?? (isPaid && !settings.apiKey ? 'there is no API key' : undefined);
    if (why === undefined)
        return { settings, mayWrite: true };
    if (!isPaid)
        return { settings: quiet, mayWrite: false };
    const note = `${why}, so this is a plan only; nothing is rendered`;
    return { settings: { ...quiet, mode: 'plan' }, mayWrite: false, note };
}

// EXTERNAL MODULE: ./build/core/help-link.js
var help_link = __webpack_require__(9104);
;// CONCATENATED MODULE: ./build/core/matrix-output.js
/** More machines than GitHub runs at once on its smallest plan would only wait for each other. */
const MOST_MACHINES = 20;
/**
 * Deals the videos that there is something to do for over machines, each video whole and the shots as
 * evenly as that allows; the same report gives the same deal. Nothing to do is an empty matrix, which
 * GitHub refuses: a workflow has to ask before it fans out.
 */
function matrixOutput(report) {
    const busy = report.videos
        .filter(({ changed, cut, shots }) => (changed && !cut) || shots.some(({ decision }) => decision !== 'keep'))
        .toSorted((a, b) => b.shots.length - a.shots.length);
    const shares = busy.slice(0, MOST_MACHINES).map(() => ({ ids: [], shots: 0 }));
    for (const { id, shots } of busy) {
        const least = shares.reduce((a, b) => (b.shots < a.shots ? b : a));
        least.ids.push(id);
        least.shots += shots.length;
    }
    return { include: shares.map(({ ids }) => ({ videos: ids.join(',') })) };
}

;// CONCATENATED MODULE: ./build/core/artifact-host.js
/**
 * Forbids paying where clips could not be kept, or their videos not be shown, afterwards: the artifact
 * service of GitHub Enterprise Server takes no uploads of the toolkit's.
 * Source: `isGhes` of actions/toolkit, packages/artifact.
 */
function withoutArtifacts(plan, settings, serverUrl) {
    if (plan.provider === 'simulator' || plan.credits === 0)
        return undefined;
    const keeps = settings.clipStore === 'artifact';
    if ((settings.artifacts.size === 0 && !keeps) || takesArtifacts(serverUrl))
        return undefined;
    return {
        code: 'artifacts-unsupported',
        severity: 'error',
        message: `${new URL(serverUrl).host} takes no artifacts from this action; nothing was spent`,
        hint: keeps
            ? 'Set clip-store: release and artifacts: none, and keep the videos of output-dir in another step'
            : 'Set artifacts: none, and keep the videos of output-dir in another step',
    };
}
function takesArtifacts(serverUrl) {
    const host = new URL(serverUrl).hostname.toLowerCase();
    return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}

;// CONCATENATED MODULE: ./build/core/plan-document.js
/** The plan as machines read it: schemas/plan.schema.json. */
function planDocument(plan) {
    return {
        planVersion: 1,
        provider: plan.provider,
        credits: plan.credits,
        digest: plan.digest,
        entries: [...plan.entries.map(documentEntry), ...plan.strike.map(struckEntry)],
    };
}
function documentEntry({ shot, fingerprint, take, decision }) {
    const entry = { do: decision.do, video: shot.video, shot: shot.id, fingerprint, take };
    switch (decision.do) {
        case 'keep':
        case 'wait':
            return entry;
        case 'reuse':
            return { ...entry, from: decision.from };
        case 'render':
            return {
                ...entry,
                credits: decision.credits,
                because: [...decision.because],
                ...(decision.deferred ? { deferred: true } : {}),
            };
        case 'held':
            return { ...entry, credits: decision.credits, why: decision.why };
        case 'lost':
            return { ...entry, credits: decision.credits };
        default:
            return decision;
    }
}
function struckEntry(key) {
    const [video = '', shot = ''] = key.split('/');
    return { do: 'strike', video, shot };
}

// EXTERNAL MODULE: ./build/core/settings.js
var settings = __webpack_require__(17457);
// EXTERNAL MODULE: ./build/generated/action.js
var action = __webpack_require__(50502);
// EXTERNAL MODULE: ./build/ports/absolute.js
var absolute = __webpack_require__(80486);
// EXTERNAL MODULE: ./build/core/plain-text.js
var plain_text = __webpack_require__(22268);
// EXTERNAL MODULE: ./build/ports/log.js
var log = __webpack_require__(53709);
;// CONCATENATED MODULE: ./build/ports/action-log.js


/** A log in a workflow run: plain lines, none of which the runner takes for a command. */
function actionLog(stream) {
    const write = (line) => stream.write(`${(0,plain_text.harmless)(line)}\n`);
    return {
        info: write,
        warn: (line) => write(`Warning: ${line}`),
        live: (0,log/* seldom */.r)(write),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/ports/event.js


const known = new Set([
    'pull_request',
    'push',
    'schedule',
    'workflow_dispatch',
    'merge_group',
    'issue_comment',
]);
/** Reads the trigger; refuses events that lend a pull request's code the repository's rights. */
async function readEvent(env) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    if (event === 'pull_request_target' || event === 'workflow_run')
        return {
            problem: {
                code: 'event-refused',
                severity: 'error',
                message: `${event} runs with this repository's rights on what a pull request wrote; refused`,
                hint: 'Use the pull_request event',
            },
        };
    if (!known.has(event))
        return {
            problem: {
                code: 'event-refused',
                severity: 'error',
                message: `runs that ${event || 'no event'} starts are not supported`,
                hint: `Use one of: ${[...known].join(', ')}`,
            },
        };
    const payload = await readPayload(env['GITHUB_EVENT_PATH']);
    const pullRequest = readPullRequest(payload);
    // Without it nobody knows whose code this is, and nothing is paid for on a guess.
    if (event === 'pull_request' && !pullRequest)
        return {
            problem: {
                code: 'event-refused',
                severity: 'error',
                message: 'the event does not say which pull request it is about; refused',
                hint: 'Run the action where GitHub started the workflow, with its GITHUB_EVENT_PATH',
            },
        };
    const comment = event === 'issue_comment' ? readComment(payload) : undefined;
    return {
        event,
        workspace: env['GITHUB_WORKSPACE'] ?? (0,absolute/* startFolder */.h)(),
        repository: env['GITHUB_REPOSITORY'] ?? '',
        isPublic: at(payload, 'repository', 'private') === false,
        headSha: pullRequest?.headSha ?? env['GITHUB_SHA'] ?? '',
        ...branchOf(event, payload, env['GITHUB_REF'] ?? ''),
        ...(pullRequest ? { pullRequest: pullRequest.pullRequest } : {}),
        ...(comment ? { comment } : {}),
        runId: env['GITHUB_RUN_ID'] ?? 'local',
        attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') || 1,
        runner: env['RUNNER_NAME'] ?? 'unnamed',
        serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    };
}
/** A pull request's branch is one of this repository's only if its head is. */
function branchOf(event, payload, ref) {
    if (event === 'merge_group' || event === 'issue_comment')
        return { isDefaultBranch: false };
    if (at(payload, 'pull_request') !== undefined) {
        const branch = at(payload, 'pull_request', 'head', 'ref');
        const isOwn = typeof branch === 'string' && hasOwnHead(payload);
        return { isDefaultBranch: false, ...(isOwn ? { branch } : {}) };
    }
    const branch = /^refs\/heads\/(.+)$/su.exec(ref)?.[1];
    if (branch === undefined)
        return { isDefaultBranch: false };
    // Schedules run on the default branch only, and GitHub documents no payload of theirs.
    const main = at(payload, 'repository', 'default_branch');
    return { branch, isDefaultBranch: event === 'schedule' || branch === main };
}
/** By ids, because names can be taken over. */
function hasOwnHead(payload) {
    const head = at(payload, 'pull_request', 'head', 'repo', 'id');
    return typeof head === 'number' && head === at(payload, 'pull_request', 'base', 'repo', 'id');
}
function readPullRequest(payload) {
    const number = at(payload, 'pull_request', 'number');
    const headSha = at(payload, 'pull_request', 'head', 'sha');
    const baseSha = at(payload, 'pull_request', 'base', 'sha');
    if (typeof number !== 'number' || !isSha(headSha) || !isSha(baseSha))
        return undefined;
    // The author, because the actor is whoever ran it last.
    const isTrusted = hasOwnHead(payload) && at(payload, 'pull_request', 'user', 'login') !== 'dependabot[bot]';
    const openedAt = new Date(String(at(payload, 'pull_request', 'created_at')));
    const opened = Number.isNaN(openedAt.getTime()) ? {} : { openedAt };
    const isClosed = at(payload, 'pull_request', 'state') === 'closed';
    return { headSha, pullRequest: { number, baseSha, isTrusted, isClosed, ...opened } };
}
function readComment(payload) {
    const id = at(payload, 'comment', 'id');
    const body = at(payload, 'comment', 'body');
    const author = at(payload, 'comment', 'user', 'login');
    const number = at(payload, 'issue', 'number');
    const isNew = at(payload, 'action') === 'created';
    const isOnPull = at(payload, 'issue', 'pull_request') !== undefined;
    if (!isNew || !isOnPull || typeof id !== 'number' || typeof number !== 'number')
        return undefined;
    if (typeof body !== 'string' || typeof author !== 'string')
        return undefined;
    return { id, body, author, number };
}
function isSha(value) {
    return typeof value === 'string' && /^[0-9a-f]{40,64}$/u.test(value);
}
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (typeof current !== 'object' || current === null)
            return undefined;
        current = Reflect.get(current, key);
    }
    return current;
}
async function readPayload(path) {
    if (!path)
        return {};
    const value = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    return value;
}

;// CONCATENATED MODULE: ./build/action.js










/** The GitHub Action. Resolves to the exit code: the step is green for 0 only. */
async function action_action() {
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    core.saveState('begun', 'true');
    const read = await readAsked(core);
    const exitCode = 'settings' in read ? await runForeseen(core, read) : tellWhyNot(core, read);
    core.saveState('told', 'true');
    return exitCode;
}
/** Reads the inputs and the event; the key is masked before anything is said. */
async function readBegun(core) {
    const raw = Object.fromEntries(action/* inputs */.Q.map(({ name }) => [name, core.getInput(name)]));
    const apiKey = (raw['api-key'] || process.env['NANOPHOTO_API_KEY'] || '').trim();
    if (apiKey)
        core.setSecret(apiKey);
    const read = (0,settings/* readSettings */.s)({ ...raw, 'api-key': apiKey });
    if ('problems' in read)
        return { problems: read.problems, status: 'failed' };
    const event = await readEvent(process.env);
    if ('problem' in event)
        return { problems: [event.problem], status: 'blocked' };
    const token = raw['github-token'] ?? '';
    return { settings: read.settings, trigger: event, token, log: actionLog(process.stdout) };
}
/** Finds out what the run may do for whoever set it off. */
async function readAsked(core) {
    const begun = await readBegun(core);
    if (!('settings' in begun))
        return begun;
    const { settings, trigger, token } = begun;
    if (trigger.event !== 'issue_comment')
        return { ...begun, ...admit(settings, trigger) };
    const { readCommand } = await __webpack_require__.e(/* import() */ 6193).then(__webpack_require__.bind(__webpack_require__, 86193));
    const commanded = await readCommand(trigger, token);
    if ('ignored' in commanded)
        return commanded;
    if ('problem' in commanded)
        return { problems: [commanded.problem], status: 'blocked' };
    const { command } = commanded;
    return { ...begun, ...commanded, ...admit(obeying(settings, command), commanded.trigger) };
}
/** A command pays for what it names, whatever else the workflow would ask for. */
function obeying(settings, command) {
    const named = { ...settings, maxAge: Infinity };
    return command.do === 'retake'
        ? { ...named, retake: [command.glob] }
        : { ...named, retake: [], planDigest: command.digest };
}
function tellWhyNot(core, why) {
    if ('problems' in why)
        return refuse(core, why.problems, why.status);
    actionLog(process.stdout).info(`Nothing to do: ${why.ignored}.`);
    core.setOutput('status', 'unchanged');
    return 0;
}
/** What a person can do something about is told like any other problem. */
async function runForeseen(core, asked) {
    try {
        return await runAction(asked);
    }
    catch (error) {
        const { foreseen } = await __webpack_require__.e(/* import() */ 6891).then(__webpack_require__.bind(__webpack_require__, 16891));
        const found = foreseen(error);
        if (!found)
            throw error;
        return refuse(core, [found.problem], found.status);
    }
}
async function runAction({ settings, mayWrite, note, command, trigger, log, token, }) {
    if (note)
        log.warn(note);
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    const [{ run, configFolder }, { publicationFor }, { lockfileFor }, { baseFor }, { ledgerFor }, { exitCodeOf },] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4440), __webpack_require__.e(7484), __webpack_require__.e(313), __webpack_require__.e(3925), __webpack_require__.e(3502), __webpack_require__.e(9306), __webpack_require__.e(2636), __webpack_require__.e(6051), __webpack_require__.e(8247)]).then(__webpack_require__.bind(__webpack_require__, 36051)),
        __webpack_require__.e(/* import() */ 9455).then(__webpack_require__.bind(__webpack_require__, 19455)),
        __webpack_require__.e(/* import() */ 2838).then(__webpack_require__.bind(__webpack_require__, 22838)),
        Promise.all(/* import() */[__webpack_require__.e(313), __webpack_require__.e(1260)]).then(__webpack_require__.bind(__webpack_require__, 11260)),
        __webpack_require__.e(/* import() */ 24).then(__webpack_require__.bind(__webpack_require__, 70024)),
        __webpack_require__.e(/* import() */ 5030).then(__webpack_require__.bind(__webpack_require__, 75030)),
    ]);
    const { workspace, repository, branch, headSha, isPublic, pullRequest } = trigger;
    const folder = configFolder(workspace, (0,absolute/* absolute */.y)(workspace, settings.config));
    const { delivery, withPending } = await lockfileFor(settings, trigger, token);
    let commentUrl = '';
    const result = await run(settings, {
        root: workspace,
        here: workspace,
        log,
        claim: {
            run: trigger.runId,
            attempt: trigger.attempt,
            runner: trigger.runner,
            ...(pullRequest ? { pull: pullRequest.number } : {}),
        },
        ...(pullRequest ? { pull: pullRequest } : {}),
        ...(await ledgerFor(settings, trigger, token, log)),
        cache: cacheOf(process.env),
        ...(withPending ? { withPending } : {}),
        publication: publicationFor(settings, trigger, token, {
            ...(delivery ? { lock: delivery } : {}),
            onComment: (url) => (commentUrl = url),
            onAnnounced: () => core.saveState('announced', 'true'),
        }),
        base: baseFor(settings, trigger, token),
        // Whoever put the key into the workflow agreed to spend, up to its caps.
        approve: async (plan) => withoutArtifacts(plan, settings, trigger.serverUrl),
        branch: pullRequest?.isTrusted === false ? headSha : (branch ?? headSha),
        request: trigger.comment ? `comment:${trigger.comment.id}` : `run:${trigger.runId}`,
        paysFor: paysFor(command),
        recordsPlans: mayWrite && token !== '',
        ...(isPublic
            ? { publicFolder: `https://raw.githubusercontent.com/${repository}/${headSha}/${folder}` }
            : {}),
    });
    if ('problems' in result)
        return refuse(core, result.problems, 'failed');
    const { report, plan, lockfileChanged } = result;
    for (const problem of [...report.problems, ...shotProblems(report)])
        annotate(core, problem);
    const outputs = outputsOf({ report, plan, lockfileChanged, commentUrl });
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
    const { reportText } = await Promise.all(/* import() */[__webpack_require__.e(4440), __webpack_require__.e(5985), __webpack_require__.e(9545)]).then(__webpack_require__.bind(__webpack_require__, 15985));
    log.info(reportText(report, (_style, text) => text).trimEnd());
    return exitCodeOf(report.status) === 0 ? 0 : 1;
}
/** Only the second version of the cache service is asked; GitHub Enterprise Server has the first. */
function cacheOf(env) {
    const { ACTIONS_CACHE_SERVICE_V2: isSecond, ACTIONS_RUNTIME_TOKEN: token = '' } = env;
    const url = env['ACTIONS_RESULTS_URL'] ?? '';
    return isSecond && token && URL.canParse(url) ? { url: new URL(url), token } : undefined;
}
function paysFor(command) {
    if (!command)
        return 'everything';
    return command.do === 'retake' ? 'retakes' : 'approved';
}
function refuse(core, problems, status) {
    for (const problem of problems)
        annotate(core, problem);
    core.setOutput('status', status);
    return 1;
}
function shotProblems(report) {
    return report.videos.flatMap(({ shots }) => shots.flatMap(({ problem }) => problem ?? []));
}
function outputsOf(done) {
    const { report, plan } = done;
    const shots = report.videos.flatMap((video) => video.shots);
    const unfinished = new Set(['failed', 'unknown', 'held', 'lost']);
    const videos = report.videos.flatMap(({ id, changed, cut }) => {
        if (!cut)
            return [];
        const { path = null, url = null, sha256, durationSeconds } = cut;
        return [{ id, path, url, sha256, durationSeconds, changed }];
    });
    return {
        status: report.status,
        plan: JSON.stringify(planDocument(plan)),
        'plan-digest': report.digest,
        'credits-planned': report.credits.planned,
        'credits-spent': Math.max(0, report.credits.charged - report.credits.refunded),
        'shots-changed': shots.filter(({ changed }) => changed).length,
        'shots-failed': shots.filter(({ state }) => unfinished.has(state)).length,
        videos: JSON.stringify(videos),
        'comment-url': done.commentUrl,
        'lockfile-changed': done.lockfileChanged,
        matrix: JSON.stringify(matrixOutput(report)),
    };
}
/** A problem as an annotation, on its line where it has one. */
function annotate(core, problem) {
    const { where, hint } = problem;
    const message = [problem.message, hint, (0,help_link/* helpLink */.C)(problem.code)]
        .filter(Boolean)
        .join('\n')
        .replaceAll('##[', '# #[');
    const properties = where
        ? {
            file: where.file,
            startLine: where.line,
            startColumn: where.column,
            endColumn: where.column + (where.length ?? 1),
            title: `Shotlock: ${problem.code}`,
        }
        : { title: `Shotlock: ${problem.code}` };
    if (problem.severity === 'error')
        core.error(message, properties);
    else
        core.warning(message, properties);
}


/***/ }),

/***/ 53453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** `1 shot`, `2 shots`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 9104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ helpLink)
/* harmony export */ });
/** The page that explains every code of a problem, as of the release line that `v1` points to. */
const page = 'https://github.com/shotlock/shotlock/blob/v1/docs/errors.md';
/** Where a problem is explained at length: the code is the heading. */
function helpLink(code) {
    return `${page}#${code}`;
}


/***/ }),

/***/ 22268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   harmless: () => (/* binding */ harmless),
/* harmony export */   plainText: () => (/* binding */ plainText),
/* harmony export */   shortened: () => (/* binding */ shortened)
/* harmony export */ });
/**
 * Text from outside as one harmless line: no control, bidi or line characters, no HTML tags, at
 * most `most` characters. For messages; never for what is sent or stored as content.
 */
function plainText(text, most = 300) {
    const line = text
        .slice(0, 20_000)
        .replaceAll(/<[^<>]{0,2000}>/gu, ' ')
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')
        .replaceAll(/\s+/gu, ' ')
        .trim();
    return shortened(line, most);
}
/** The text, or its beginning and an ellipsis: at most `most` characters, none of them cut in two. */
function shortened(text, most) {
    if (text.length <= most)
        return text;
    const characters = Array.from(text);
    return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
/**
 * A log line that no runner reads as a command: the runner takes `::name` at a line's start and
 * `##[name` anywhere (threats.md O1), and a lone carriage return starts a line.
 */
function harmless(line) {
    return line
        .replaceAll(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
        .replaceAll('##[', '# #[')
        .replaceAll(/^(\s*):(?=:)/gmu, '$1: ');
}


/***/ }),

/***/ 17457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* unused harmony export isLoopback */
const artifactKinds = ['videos', 'review', 'clips'];
/** Reads every setting, or tells everything that is wrong with them at once. */
function readSettings(raw) {
    const problems = [];
    const read = readers(raw, problems);
    const provider = read.oneOf('provider', ['nanophoto', 'simulator']);
    const settings = {
        config: read.text('config') ?? 'videos.yml',
        mode: read.oneOf('mode', ['render', 'plan', 'validate']),
        provider,
        requestsPerHour: read.whole('requests-per-hour', { least: 2, most: 100_000 }) ?? 100,
        pollSeconds: read.text('poll-seconds') === 'auto'
            ? 'auto'
            : (read.whole('poll-seconds', { least: 1, most: 3600 }) ?? 'auto'),
        maxCredits: read.whole('max-credits', { least: 0, most: 1_000_000 }) ?? 300,
        maxCreditsPerDay: read.whole('max-credits-per-day', { least: 0, most: 1_000_000 }) ?? 1000,
        videos: read.list('videos'),
        retake: read.list('retake'),
        waitMinutes: read.whole('wait-minutes', { least: 0, most: 6 * 60 }) ?? 60,
        assemble: read.oneOf('assemble', ['changed', 'all']),
        onlyPaid: false,
        outputDir: read.text('output-dir') ?? 'videos',
        artifacts: artifactsOf(read.list('artifacts')),
        clipStore: read.oneOf('clip-store', ['release', 'artifact']),
        comment: read.oneOf('comment', ['auto', 'never']),
        commit: read.oneOf('commit', ['auto', 'never']),
        speed: provider === 'simulator' ? (read.whole('speed', { least: 1, most: 10_000 }) ?? 100) : 1,
        ...given('lockfile', read.text('lockfile')),
        ...given('apiKey', read.key('api-key')),
        ...given('apiUrl', read.origin('api-url')),
        ...given('assetBaseUrl', read.url('asset-base-url')),
        ...given('retentionDays', read.whole('retention-days', { least: 1, most: 400 })),
        ...given('commentKey', read.text('comment-key')),
        ...given('maxAge', read.age('max-age')),
        ...given('planDigest', read.digest('plan-digest')),
    };
    return problems.length > 0 ? { problems } : { settings };
    function artifactsOf(names) {
        for (const name of names)
            if (name !== 'none' && !artifactKinds.some((kind) => kind === name))
                problems.push(invalid('artifacts', `has no "${name}"`, `Choose: ${artifactKinds.join(', ')}, none`));
        return new Set(artifactKinds.filter((kind) => names.includes(kind)));
    }
}
function readers(raw, problems) {
    const text = (name) => raw[name]?.trim() || undefined;
    const url = (name) => {
        const value = text(name);
        if (value === undefined)
            return undefined;
        const parsed = URL.canParse(value) ? new URL(value) : undefined;
        if (parsed && !parsed.username && !parsed.password && isSafe(parsed))
            return parsed;
        problems.push(invalid(name, 'is no usable address', 'Use https, or http on loopback; no user name in it'));
        return undefined;
    };
    return {
        text,
        url,
        origin(name) {
            const value = url(name);
            if (!value || (value.pathname === '/' && !value.search && !value.hash))
                return value;
            problems.push(invalid(name, 'must be an origin', `Write ${value.origin}`));
            return undefined;
        },
        key(name) {
            const value = text(name);
            if (value === undefined || /^[\x21-\x7e]+$/u.test(value))
                return value;
            const message = 'holds a space, a line break or another character that no key has';
            problems.push(invalid(name, message, 'Copy the key once more, and nothing around it'));
            return undefined;
        },
        oneOf(name, values) {
            const value = text(name) ?? values[0];
            const found = values.find((each) => each === value);
            if (found === undefined)
                problems.push(invalid(name, `cannot be "${value}"`, `Choose: ${values.join(', ')}`));
            return found ?? values[0];
        },
        whole(name, { least, most }) {
            const value = text(name);
            if (value === undefined)
                return undefined;
            const number = /^[0-9]{1,9}$/.test(value) ? Number(value) : Number.NaN;
            if (number >= least && number <= most)
                return number;
            problems.push(invalid(name, `cannot be "${value}"`, `Use a whole number from ${least} to ${most}`));
            return undefined;
        },
        age(name) {
            const value = text(name);
            if (value === undefined)
                return undefined;
            const [, number, unit = ''] = /^([1-9][0-9]{0,3})([hdw])$/u.exec(value) ?? [];
            const ms = Number(number) * (unitMs[unit] ?? Number.NaN);
            if (ms > 0)
                return ms;
            problems.push(invalid(name, `cannot be "${value}"`, 'Write it as 12h, 30d or 2w'));
            return undefined;
        },
        digest(name) {
            const value = text(name);
            if (value === undefined || /^[0-9a-f]{64}$/u.test(value))
                return value;
            const hint = 'Give the whole digest, 64 hex digits, as the output plan-digest tells it';
            problems.push(invalid(name, `cannot be "${value}"`, hint));
            return undefined;
        },
        list: (name) => (raw[name] ?? '')
            // A comma inside the braces of a glob does not part two globs.
            .split(/\n|,(?![^{}\n]*\})/u)
            .map((each) => each.trim())
            .filter(Boolean),
    };
}
const HOUR = 3_600_000;
const unitMs = { h: HOUR, d: 24 * HOUR, w: 7 * 24 * HOUR };
/** https anywhere, plain http on this machine only. */
function isSafe(url) {
    if (url.protocol === 'https:')
        return true;
    return url.protocol === 'http:' && isLoopback(url.hostname);
}
function isLoopback(hostname) {
    return /^(localhost|127(\.\d+){3}|\[::1\])$/u.test(hostname);
}
function invalid(name, message, hint) {
    return { code: 'setting-invalid', severity: 'error', message: `"${name}" ${message}`, hint };
}
/** An optional property, left out when it has no value. */
function given(key, value) {
    const property = {};
    if (value !== undefined)
        property[key] = value;
    return property;
}


/***/ }),

/***/ 41040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pb: () => (/* binding */ standingLine),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53453);

/** Shots under way that a line names. */
const MOST_NAMED = 3;
/** Where a render stands, in a line that a person can follow while waiting. */
function standingLine({ takes, videos, requests, because }) {
    const open = videos.flatMap(({ id, open: shots }) => shots.map(({ shot, since }) => ({ key: `${id}/${shot}`, since })));
    const more = open.length > MOST_NAMED ? ` and ${open.length - MOST_NAMED} more` : '';
    const named = open.slice(0, MOST_NAMED).map(({ key }) => key);
    const oldest = duration(Math.max(0, ...open.map(({ since }) => since)));
    const all = Object.values(takes).reduce((sum, number) => sum + number, 0);
    return [
        `${takes.done} of ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(all, 'shot')} done`,
        ...some(takes.open, `under way for ${oldest} (${named.join(', ')}${more})`),
        ...some(takes.collecting, 'being fetched'),
        ...some(takes.waiting, 'to be submitted'),
        ...some(takes.elsewhere, 'being submitted by another run'),
        ...some(takes.stopped, 'stopped'),
        `${requests.lastHour} of ${requests.perHour} requests`,
        ...(because === undefined ? [] : [because]),
    ].join(', ');
}
/** `3 under way`, or nothing where there are none. */
function some(number, what) {
    return number > 0 ? [`${number} ${what}`] : [];
}
/** `42 s`, `3 min`, `2 h 5 min`. */
function duration(ms) {
    const seconds = Math.round(ms / 1000);
    if (seconds < 120)
        return `${seconds} s`;
    const minutes = Math.round(seconds / 60);
    return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ }),

/***/ 50502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ inputs)
/* harmony export */ });
const inputs = [
    {
        "name": "config",
        "description": "The file that describes the videos.",
        "default": "videos.yml"
    },
    {
        "name": "lockfile",
        "description": "The lockfile. Beside the config, named after it, unless said."
    },
    {
        "name": "mode",
        "description": "`render` generates what changed, `plan` says what would happen and what it costs, `validate` only reads the config.",
        "default": "render"
    },
    {
        "name": "api-key",
        "description": "NanoPhoto.AI API key. The environment variable `NANOPHOTO_API_KEY` serves as well."
    },
    {
        "name": "provider",
        "description": "`nanophoto` generates real clips and costs credits; `simulator` makes placeholder clips (animatics) and costs nothing.",
        "default": "nanophoto"
    },
    {
        "name": "api-url",
        "description": "Origin of the API. A simulator started with `shotlock simulator` may be named here."
    },
    {
        "name": "asset-base-url",
        "description": "Public address under which the config's folder can be reached, for images that are repository paths."
    },
    {
        "name": "requests-per-hour",
        "description": "How many requests an hour the API key allows.",
        "default": "100"
    },
    {
        "name": "poll-seconds",
        "description": "`auto` spaces status checks by expected completion and remaining requests; a number is a spacing in seconds, kept while requests are plenty, of at least 5 and 4 % of the time waited.",
        "default": "auto"
    },
    {
        "name": "max-credits",
        "description": "The most credits that one run may spend.",
        "default": "300"
    },
    {
        "name": "max-credits-per-day",
        "description": "The most credits that all runs together may spend on one UTC day, by the repository's record of paid takes.",
        "default": "1000"
    },
    {
        "name": "plan-digest",
        "description": "Digest of an approved plan: the run may pay for that plan or for less of it, never for anything else."
    },
    {
        "name": "videos",
        "description": "Globs of video ids, separated by commas or lines. Videos that they leave out stay as they are."
    },
    {
        "name": "retake",
        "description": "Globs of `video/shot`, separated by commas or lines: another take of each is paid for, once a run however often the run is repeated."
    },
    {
        "name": "max-age",
        "description": "Age after which another take of a shot is paid for, once: `30d`, `12h`, `2w`."
    },
    {
        "name": "wait-minutes",
        "description": "How long to wait for clips. What is not done by then is left pending; the next run collects it.",
        "default": "60"
    },
    {
        "name": "assemble",
        "description": "`changed` joins the videos that changed, `all` joins every video.",
        "default": "changed"
    },
    {
        "name": "output-dir",
        "description": "Folder for the joined videos and the review page.",
        "default": "videos"
    },
    {
        "name": "artifacts",
        "description": "What is uploaded, each so that its link opens in the browser: `videos` each changed video, `review` one page with old and new takes side by side, `clips` the clip of each changed shot; `none` nothing.",
        "default": "videos, review"
    },
    {
        "name": "retention-days",
        "description": "For how many days artifacts are kept that people open. The repository's setting unless said."
    },
    {
        "name": "clip-store",
        "description": "Where paid clips are kept: `release` as assets of draft releases, for good; `artifact` as a zip a run, for as long as the repository keeps artifacts (90 days unless set otherwise).",
        "default": "release"
    },
    {
        "name": "comment",
        "description": "`auto` keeps one comment on the pull request up to date; `never` writes none.",
        "default": "auto"
    },
    {
        "name": "comment-key",
        "description": "Names the comment, so that several workflows can each keep one. Config path and provider unless said."
    },
    {
        "name": "commit",
        "description": "`auto` commits the lockfile: to the branch of the pull request, or from the default branch to a branch with a pull request of its own. `never` leaves that to you.",
        "default": "auto"
    },
    {
        "name": "github-token",
        "description": "Token for the comment, the lockfile commit and the record of paid takes."
    }
];


/***/ }),

/***/ 80486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ startFolder),
/* harmony export */   y: () => (/* binding */ absolute)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * A path as seen from a folder. `path.resolve` would do, but the bundler evaluates it while building
 * and takes everything below this project's folder for files to be shipped along.
 */
function absolute(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path);
}
/** The folder that the program was started in; read so that the bundler cannot evaluate it. */
function startFolder() {
    const program = process;
    return program.cwd();
}


/***/ }),

/***/ 53709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ seldom)
/* harmony export */ });
/* harmony import */ var _core_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41040);

const SELDOM_MS = 30_000;
/** Where a render stands, for a log: when something changed, and at most every half minute. */
function seldom(write) {
    let last = -Infinity;
    let told;
    return (now) => {
        const time = performance.now();
        if (!now || time - last < SELDOM_MS)
            return;
        const standing = now();
        const state = JSON.stringify(standing.takes);
        // How it begins is what the plan said.
        if (told !== undefined && state !== told) {
            last = time;
            write((0,_core_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .standingLine */ .pb)(standing));
        }
        told = state;
    };
}


/***/ })

};
