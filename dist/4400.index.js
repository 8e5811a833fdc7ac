export const id = 4400;
export const ids = [4400,7137,4143,1806,6524,2268,8247,9545,9887,8164];
export const modules = {

/***/ 36214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

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

/***/ 89545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/** Text of the user's inside a message: between backticks, on one line, at most 60 characters. */
function quoted(text) {
    const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
    return `\`${visible(short)}\``;
}
/**
 * Text with every character shown that would move the cursor, turn the direction of writing or
 * hide: nothing of the user's acts on a terminal or a log (threats.md I1, I3).
 */
function visible(text) {
    return text.replaceAll(INVISIBLE, (character) => {
        const short = SHORT[character];
        return short ?? `\\u{${character.codePointAt(0).toString(16)}}`;
    });
}
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u{61c}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}\u{feff}\u{e0000}-\u{e007f}]/gu;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };


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

/***/ 31231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** The code of a system error (`ENOENT`, `EEXIST`), or an empty text. */
function errorCode(error) {
    const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    return typeof code === 'string' ? code : '';
}


/***/ }),

/***/ 18164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sha256File: () => (/* binding */ sha256File),
/* harmony export */   tryFolder: () => (/* binding */ tryFolder),
/* harmony export */   workspaceFiles: () => (/* binding */ workspaceFiles),
/* harmony export */   writeAtomic: () => (/* binding */ writeAtomic)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31231);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/** Far more than any image has that the API takes. */
const MOST_DIGEST_BYTES = 200_000_000;
async function workspaceFiles(root) {
    const realRoot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root);
    return {
        root: realRoot,
        async read(path, most) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const opened = await openRegular(realRoot, path);
                if ('problem' in opened)
                    return opened;
                const file = __addDisposableResource(env_1, opened.file, true);
                if (opened.bytes > most)
                    return { missing: false, ...refused(path, `has ${opened.bytes} bytes; at most ${most}`) };
                const bytes = Buffer.alloc(opened.bytes);
                const { bytesRead } = await file.read(bytes, 0, opened.bytes, 0);
                return { text: bytes.toString('utf8', 0, bytesRead) };
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        },
        async digest(path) {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const opened = await openRegular(realRoot, path);
                if ('problem' in opened)
                    return opened;
                const file = __addDisposableResource(env_2, opened.file, true);
                if (opened.bytes > MOST_DIGEST_BYTES)
                    return refused(path, `has ${opened.bytes} bytes; at most ${MOST_DIGEST_BYTES}`);
                const { bytes } = opened;
                const [head, tail] = [
                    Buffer.alloc(Math.min(bytes, 200)),
                    Buffer.alloc(Math.min(bytes, 4096)),
                ];
                await file.read(head, 0, head.length, 0);
                await file.read(tail, 0, tail.length, bytes - tail.length);
                const hash = await sha256();
                await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(file.createReadStream({ start: 0, autoClose: false }), hash);
                return { sha256: hash.digest('hex'), bytes, head, tail };
            }
            catch (e_2) {
                env_2.error = e_2;
                env_2.hasError = true;
            }
            finally {
                const result_2 = __disposeResources(env_2);
                if (result_2)
                    await result_2;
            }
        },
        async isSame(one, other) {
            const [here, there] = await Promise.all([identityOf(one), identityOf(other)]);
            return here !== undefined && here === there;
        },
    };
}
/** Writes through a temporary file and a rename, so that readers see the old bytes or the new. */
async function writeAtomic(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const temporary = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
    try {
        await writeSynced(temporary, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}
/** Throws the system's error where nothing can be written in a folder, which is made if it is missing. */
async function tryFolder(folder) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'try');
    await writeAtomic(draft, '');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
}
async function writeSynced(path, content) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_3, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx'), true);
        await file.writeFile(content);
        await file.sync();
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = __disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
/** The sha256 (hex) of a file of our own. */
async function sha256File(path) {
    const hash = await sha256();
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path), hash);
    return hash.digest('hex');
}
/** Loaded at the first hash: it costs a quarter of what starting Node.js does. */
async function sha256() {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19));
    return createHash('sha256');
}
/** What the file system itself tells files apart by; none where there is no file. */
async function identityOf(path) {
    // Numbers lose digits of what Windows gives.
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path, { bigint: true }).catch(() => undefined);
    return stats && `${stats.dev}:${stats.ino}`;
}
/**
 * Opens without following a link in the last step and without waiting for a FIFO's writer, then
 * asks the open file what it is: what was checked is what is read.
 */
async function openRegular(root, path) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path));
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, real);
        if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(inside))
            return { missing: false, ...refused(path, 'leads out of the workspace') };
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, READ_ONLY);
        const stats = await file.stat();
        if (stats.isFile())
            return { file, bytes: stats.size };
        await file.close();
        return { missing: false, ...refused(path, 'is not a regular file') };
    }
    catch (error) {
        const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE')
            return { missing: true, problem: missing(path) };
        if (code === 'ENXIO')
            return { missing: false, ...refused(path, 'is not a regular file') };
        return { missing: false, ...refused(path, `cannot be read (${code})`) };
    }
}
/** Flags that Windows does not know are undefined there. */
const READ_ONLY = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
function missing(path) {
    return { code: 'file-missing', severity: 'error', message: `${path} does not exist` };
}
function refused(path, why) {
    return { problem: { code: 'file-refused', severity: 'error', message: `${path} ${why}` } };
}


/***/ }),

/***/ 1806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commonFolder: () => (/* binding */ commonFolder),
/* harmony export */   gitBranch: () => (/* binding */ gitBranch),
/* harmony export */   gitFolder: () => (/* binding */ gitFolder),
/* harmony export */   gitHead: () => (/* binding */ gitHead)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Longer files of git's are none that we know. */
const MOST_BYTES = 20_000_000;
/**
 * The commit that a checkout is at, read from git's own files: running git would also run what the
 * checkout's configuration says. Undefined where that cannot be told.
 */
async function gitHead(root) {
    const folder = await gitFolder(root);
    if (folder === undefined)
        return undefined;
    const head = (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD')))?.trim() ?? '';
    if (isSha(head))
        return head;
    const ref = /^ref: (refs\/[^\0]+)$/u.exec(head)?.[1];
    if (ref === undefined || ref.split('/').includes('..'))
        return undefined;
    const common = await commonFolder(folder);
    const loose = (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ref))) ?? (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, ref)));
    if (loose !== undefined)
        return isSha(loose.trim()) ? loose.trim() : undefined;
    const packed = (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'packed-refs'))) ?? '';
    const line = packed.split('\n').find((each) => each.endsWith(` ${ref}`));
    const sha = line?.slice(0, -ref.length - 1) ?? '';
    return isSha(sha) ? sha : undefined;
}
/** The branch that is checked out, the commit where none is, and undefined outside of git. */
async function gitBranch(root) {
    const folder = await gitFolder(root);
    const head = folder === undefined ? undefined : (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD')))?.trim();
    return head?.replace(/^ref: refs\/heads\//u, '');
}
/** The folder `.git`, or where a file of that name points: a worktree's or a submodule's. Absolute. */
async function gitFolder(root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git');
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (found?.isDirectory())
        return path;
    const pointer = /^gitdir: (.+)$/mu.exec((await read(path)) ?? '')?.[1];
    return pointer === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, pointer.trim());
}
/** What all worktrees of a repository share: its refs and its configuration. Absolute. */
async function commonFolder(folder) {
    const pointer = await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'commondir'));
    return pointer === undefined ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, pointer.trim());
}
async function read(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (!found?.isFile() || found.size > MOST_BYTES)
        return undefined;
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
}
function isSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(text);
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


/***/ }),

/***/ 16756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87137);
/* harmony import */ var _core_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75322);
/* harmony import */ var _ports_absolute_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80486);
/* harmony import */ var _ports_journals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92443);
/* harmony import */ var _state_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(370);






/**
 * The action's `post:` step, which runs also when the main step was cancelled or killed: tells the ledger
 * what was done with money, and the pull request that nothing more is coming.
 */
async function post() {
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    const isOver = core.getState('told') === 'true';
    if (isOver && !(await isAnythingLeft()))
        return 0;
    // A comment's right to command is not asked again: the head may have moved by now, or the comment be
    // gone, and what was paid for has to be told all the same.
    const read = await (0,_action_js__WEBPACK_IMPORTED_MODULE_1__.readBegun)(core);
    if (!('settings' in read))
        return 0;
    const { settings, trigger, log, token } = read;
    const [{ settle }, { ledgerFor }, { localLedger }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7577).then(__webpack_require__.bind(__webpack_require__, 37577)),
        __webpack_require__.e(/* import() */ 24).then(__webpack_require__.bind(__webpack_require__, 70024)),
        __webpack_require__.e(/* import() */ 5688).then(__webpack_require__.bind(__webpack_require__, 55688)),
    ]);
    const { workspace } = trigger;
    const { ledger: shared } = await ledgerFor(settings, trigger, token, log);
    const of = { provider: settings.provider, isShared: shared !== undefined };
    const ledger = shared ?? localLedger((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_state_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFolder */ .yp)(workspace, settings.provider), 'ledger'));
    await settle({ journals: (0,_ports_journals_js__WEBPACK_IMPORTED_MODULE_4__/* .journals */ .V)(await (0,_state_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .journalFolder */ .MT)(workspace, of)), ledger, log });
    if (isOver || core.getState('announced') !== 'true')
        return 0;
    const { publicationFor } = await __webpack_require__.e(/* import() */ 9455).then(__webpack_require__.bind(__webpack_require__, 19455));
    const { key, context, conversation } = publicationFor(settings, trigger, token);
    const marker = (0,_core_comment_js__WEBPACK_IMPORTED_MODULE_2__.commentMarker)(key);
    await conversation?.(trigger.comment?.number)?.keepComment(marker, (0,_core_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .stoppedComment */ .H)({ ...context, marker }), {
        quiet: false,
    });
    return 0;
}
/** Looked for before anybody is asked anything. */
async function isAnythingLeft() {
    const workspace = process.env['GITHUB_WORKSPACE'] ?? (0,_ports_absolute_js__WEBPACK_IMPORTED_MODULE_3__/* .startFolder */ .h)();
    const ledgers = [
        { provider: 'nanophoto', isShared: true },
        { provider: 'nanophoto', isShared: false },
        { provider: 'simulator', isShared: false },
    ];
    const left = await Promise.all(ledgers.map(async (of) => await (0,_ports_journals_js__WEBPACK_IMPORTED_MODULE_4__/* .journals */ .V)(await (0,_state_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .journalFolder */ .MT)(workspace, of)).left()));
    return left.flat().length > 0;
}


/***/ }),

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ journalFolder),
/* harmony export */   lT: () => (/* binding */ recordsBeside),
/* harmony export */   yp: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ports_absolute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80486);
/* harmony import */ var _ports_git_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1806);



/** Where a provider's records are kept: play money stays apart from what is paid. Absolute. */
function stateFolder(root, provider) {
    const state = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.shotlock');
    return provider === 'simulator' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'simulator') : state;
}
/**
 * Where journals are kept of what one ledger is to be told. In the folder of git's own files where there
 * is one: what stands in the checkout may have come with a commit, and the ledger would be told it.
 */
async function journalFolder(root, of) {
    const ledger = of.provider === 'simulator' ? 'simulator' : of.isShared ? 'shared' : 'local';
    const git = await (0,_ports_git_head_js__WEBPACK_IMPORTED_MODULE_2__.gitFolder)(root);
    const folder = git === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.shotlock') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(git, 'shotlock');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'journal', ledger);
}
/** Looks for records of paid takes beside this machine's own. */
function recordsBeside(config, around) {
    const { root, here, isShared } = around;
    const configFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,_ports_absolute_js__WEBPACK_IMPORTED_MODULE_1__/* .absolute */ .y)(here, config));
    const of = { provider: 'nanophoto', isShared: false };
    const folderOf = async (folder) => await journalFolder(folder, of);
    return async () => {
        const { otherRecords } = await __webpack_require__.e(/* import() */ 5486).then(__webpack_require__.bind(__webpack_require__, 75486));
        return await otherRecords({ root, configFolder, journalFolder: folderOf, isShared });
    };
}


/***/ })

};
