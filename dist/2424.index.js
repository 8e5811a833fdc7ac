export const id = 2424;
export const ids = [2424];
export const modules = {

/***/ 62424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectVeo: () => (/* binding */ connectVeo)
});

// EXTERNAL MODULE: ./build/core/plain-text.js
var plain_text = __webpack_require__(22268);
// EXTERNAL MODULE: ./build/ports/http.js
var http = __webpack_require__(18023);
;// CONCATENATED MODULE: ./build/ports/veo/read-reply.js

/**
 * Reads a reply of either endpoint. Anything that the vendor's page does not describe is an error.
 * Every text of it passes through `conceal`.
 */
function readReply(raw, conceal) {
    const body = parseObject(raw.text, conceal);
    if (raw.status < 200 || raw.status > 299)
        return readError(raw, body);
    if (!body)
        return { kind: 'senseless', reason: 'the API answered something that is not JSON' };
    if (typeof body['errorCode'] === 'string' || body['success'] === false)
        // An error under a success proves nothing: it is not documented.
        return {
            kind: 'senseless',
            reason: errorText(body) ?? 'the API answered an error as a success',
        };
    if (!Array.isArray(body['shots']))
        return { kind: 'senseless', reason: errorText(body) ?? 'the API answered without shots' };
    const creditsUsed = credits(body['creditsUsed']);
    return {
        kind: 'shots',
        shots: readShots(body['shots']),
        ...(creditsUsed === undefined ? {} : { creditsUsed }),
    };
}
function readError(raw, body) {
    const code = typeof body?.['errorCode'] === 'string' ? (0,plain_text.plainText)(body['errorCode'], 60) : '';
    const said = body && errorText(body);
    const requiredCredits = credits(body?.['requiredCredits']);
    return {
        kind: 'error',
        status: raw.status,
        code,
        reason: [`HTTP ${raw.status}`, code, said].filter(Boolean).join(': '),
        ...(requiredCredits === undefined ? {} : { requiredCredits }),
        ...(raw.retryAfter === undefined ? {} : { retryAfter: raw.retryAfter }),
    };
}
function readShots(list) {
    const shots = new Map();
    for (const item of list.slice(0, 1000)) {
        if (typeof item !== 'object' || item === null)
            continue;
        const { shotId, taskId, ...rest } = { ...item };
        if (typeof shotId !== 'string')
            continue;
        const shot = {
            status: readStatus(rest),
            ...(isTaskId(taskId) ? { taskId } : {}),
        };
        const known = shots.get(shotId);
        shots.set(shotId, known ? merged(known, shot) : shot);
    }
    return shots;
}
/** A shot that is named twice with different answers is unclear: nobody knows which one holds. */
function merged(one, other) {
    if (JSON.stringify(one) === JSON.stringify(other))
        return one;
    const status = { status: 'unclear', reason: 'the answer names this shot twice' };
    // What both agree on still tells which task was paid for.
    return one.taskId !== undefined && one.taskId === other.taskId
        ? { status, taskId: one.taskId }
        : { status };
}
function readStatus(shot) {
    const { status, videoUrl, generationTime, error } = shot;
    switch (status) {
        case 'processing':
            return { status };
        case 'completed':
            if (typeof videoUrl !== 'string' || videoUrl.length > 4000 || !URL.canParse(videoUrl))
                return { status: 'unclear', reason: 'completed, but without a usable videoUrl' };
            return {
                status,
                videoUrl,
                ...(typeof generationTime === 'number' && generationTime > 0 && generationTime < 86_400
                    ? { generationSeconds: generationTime }
                    : {}),
            };
        case 'failed':
            return { status, reason: typeof error === 'string' ? (0,plain_text.plainText)(error) : 'no reason given' };
        default:
            return {
                status: 'unclear',
                reason: `unknown status "${(0,plain_text.plainText)(String(status), 40)}"`,
            };
    }
}
function isTaskId(value) {
    return typeof value === 'string' && /^[\x21-\x7e]{1,1000}$/u.test(value);
}
function credits(value) {
    return typeof value === 'number' && value >= 0 ? value : undefined;
}
function errorText(body) {
    return typeof body['error'] === 'string' ? (0,plain_text.plainText)(body['error']) : undefined;
}
function parseObject(text, conceal) {
    try {
        const value = JSON.parse(text, (_name, each) => typeof each === 'string' ? conceal(each) : each);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? { ...value }
            : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/ports/veo.js



const MOST_REPLY_BYTES = 2_000_000;
function connectVeo(options) {
    const apiKey = options.apiKey.trim();
    const conceal = concealing(apiKey);
    return {
        async submit(request, signal) {
            try {
                const reply = await post('api/veo-3/generate', request, signal);
                return submitOutcome(reply, request);
            }
            catch (error) {
                const { sent, message } = failure(error);
                return { kind: sent ? 'unknown' : 'unreached', reason: message };
            }
        },
        async check({ tasks, resolution }, signal) {
            try {
                const reply = await post('api/veo-3/check-status', { taskIds: tasks, resolution }, signal);
                return checkOutcome(reply, tasks);
            }
            catch (error) {
                signal?.throwIfAborted();
                return { kind: 'unreached', reason: failure(error).message };
            }
        },
    };
    async function post(path, body, signal) {
        const reply = await (0,http.sendRequest)({
            method: 'POST',
            url: new URL(path, options.origin),
            headers: {
                authorization: `Bearer ${apiKey}`,
                'content-type': 'application/json',
                accept: 'application/json',
            },
            body: JSON.stringify(body),
            ...(signal ? { signal } : {}),
        });
        const retryAfter = (0,http/* header */.wx)(reply, 'retry-after');
        const text = await (0,http/* readBody */.x8)(reply, MOST_REPLY_BYTES);
        return readReply({ status: reply.statusCode ?? 0, text, ...(retryAfter === undefined ? {} : { retryAfter }) }, conceal);
    }
}
/** An API that says the key back would bring it into messages and into the ledger. */
function concealing(apiKey) {
    const encoded = Buffer.from(apiKey).toString('base64').replace(/=+$/u, '');
    const forms = [apiKey, encodeURIComponent(apiKey), encoded].filter(({ length }) => length >= 6);
    return (text) => forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
}
function submitOutcome(reply, request) {
    switch (reply.kind) {
        case 'shots':
            return accepted(reply, request);
        case 'error':
            return submitError(reply, request.shots.length);
        case 'senseless':
            return { kind: 'unknown', reason: reply.reason };
        default:
            return reply;
    }
}
function accepted(reply, request) {
    const tasks = new Map();
    const unclear = new Set();
    const seen = new Set();
    for (const { id } of request.shots) {
        const shot = reply.shots.get(id);
        if (!shot)
            continue;
        // Two shots cannot share a task: one clip would be taken for both.
        if (shot.taskId === undefined || seen.has(shot.taskId))
            unclear.add(id);
        else
            tasks.set(id, { ...shot.status, taskId: shot.taskId });
        if (shot.taskId !== undefined)
            seen.add(shot.taskId);
    }
    if (tasks.size === 0)
        return { kind: 'unknown', reason: 'the answer names no task of the shots that were sent' };
    const { creditsUsed } = reply;
    return {
        kind: 'accepted',
        tasks,
        unclear,
        ...(creditsUsed === undefined ? {} : { creditsUsed }),
    };
}
/** What proves that nothing was accepted, decided in this one place; whatever else is unknown. */
function submitError(reply, asked) {
    const { status, reason } = reply;
    const code = status >= 400 ? reply.code : '';
    if (status === 401 || code === 'LOGIN_REQUIRED')
        return { kind: 'no-login', reason };
    if (status === 402 || code === 'INSUFFICIENT_CREDITS') {
        const { requiredCredits } = reply;
        return {
            kind: 'no-credits',
            reason,
            ...(requiredCredits === undefined ? {} : { requiredCredits }),
        };
    }
    if (isCrowded(reply))
        return { kind: 'crowded', reason, asked };
    if (status === 429 || code === 'API_KEY_RATE_LIMIT_EXCEEDED')
        return limited(reply);
    if (status === 500 && code === 'GENERATION_FAILED')
        return { kind: 'failed', reason };
    return REFUSALS.has(status) ? { kind: 'refused', reason, code } : { kind: 'unknown', reason };
}
/**
 * How many tasks may be under way at once is not documented, nor how a submit beyond that is refused:
 * it is told by its words. Below 500 nothing was spent in any case, so the error's text counts; from
 * 500 on only a code does, which no gateway invents. With `Retry-After` it is a limit of requests.
 */
function isCrowded({ status, code, reason, retryAfter }) {
    if (status < 400 || retryAfter !== undefined)
        return false;
    const words = status < 500 ? reason : code;
    return CROWDED.test(words.replaceAll('_', ' '));
}
const CROWDED = /concurren|simultaneous|in progress|under way|at once|queue (?:is )?full|(?:too many|max\w*)(?: \w+)? (?:tasks|jobs|generations|videos)|(?:tasks?|jobs?|generations?|videos?) (?:limit|quota)/iu;
/**
 * Statuses that say the request was not carried out (RFC 9110): it belongs elsewhere (301, 307, 308,
 * 421: not followed, because that would post again), or it is not one that is served. The others of
 * their kind leave it open: a 302 or 303 may point to the result, a 408, 409 or 499 come from a
 * server, or one between, that has lost track.
 */
const REFUSALS = new Set([
    301, 307, 308, 400, 403, 404, 405, 413, 415, 421, 422,
]);
function checkOutcome(reply, tasks) {
    switch (reply.kind) {
        case 'shots':
            return {
                kind: 'answered',
                tasks: new Map(tasks.map((task) => [task.taskId, statusOf(task, reply)])),
            };
        case 'error':
            if (reply.code === 'GENERATION_FAILED' && tasks.length === 1)
                return {
                    kind: 'answered',
                    tasks: new Map([[tasks[0].taskId, { status: 'failed', reason: reply.reason }]]),
                };
            if (reply.status === 401)
                return { kind: 'no-login', reason: reply.reason };
            if (reply.status === 429 || reply.code === 'API_KEY_RATE_LIMIT_EXCEEDED')
                return limited(reply);
            if (reply.status === 400 || reply.status === 404 || reply.code === 'GENERATION_FAILED')
                return { kind: 'refused', reason: reply.reason };
            return { kind: 'unreached', reason: reply.reason };
        case 'senseless':
            return { kind: 'unreached', reason: reply.reason };
        default:
            return reply;
    }
}
/** Own shots only: both names must be ours, or another's clip would be taken for this shot's. */
function statusOf(task, reply) {
    const shot = reply.shots.get(task.shotId);
    if (!shot)
        return { status: 'unclear', reason: 'the answer does not mention this shot' };
    if (shot.taskId !== undefined && shot.taskId !== task.taskId)
        return { status: 'unclear', reason: 'the answer is about another task' };
    return shot.status;
}
function limited(reply) {
    const { reason, retryAfter } = reply;
    return { kind: 'limited', reason, ...(retryAfter === undefined ? {} : { retryAfter }) };
}
function failure(error) {
    if (error instanceof http/* HttpFailure */.HR)
        return { sent: error.sent, message: (0,plain_text.plainText)(error.message) };
    // An abort, or a fault of our own: whether bytes left this machine cannot be told.
    return { sent: true, message: 'interrupted before the answer came' };
}


/***/ })

};
