export const id = 2389;
export const ids = [2389];
export const modules = {

/***/ 51294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   controls: () => (/* binding */ controls),
/* harmony export */   documented: () => (/* binding */ documented),
/* harmony export */   parseBehaviour: () => (/* binding */ parseBehaviour)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47785);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55176);
/* harmony import */ var _switches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6825);



/** The behaviour that the vendor documents. */
// The entries of a mapped type lose which value belongs to which name.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const documented = Object.fromEntries(Object.entries(_switches_js__WEBPACK_IMPORTED_MODULE_1__/* .switches */ .n).map(([name, { usual }]) => [name, usual]));
function controls(initial) {
    let now = { ...documented, ...initial };
    return {
        now: () => now,
        change: (change) => {
            now = { ...now, ...change };
        },
        take: (name) => {
            const left = now[name];
            if (left <= 0)
                return false;
            now = { ...now, [name]: left - 1 };
            return true;
        },
        takeRedirect: (name) => {
            const redirect = now[name];
            if (redirect === null || redirect.times <= 0)
                return undefined;
            now = { ...now, [name]: { ...redirect, times: redirect.times - 1 } };
            return redirect;
        },
        takeFailure: (matches) => {
            const at = now.failShots.findIndex(({ match, times }) => times > 0 && matches(match));
            const failing = now.failShots[at];
            if (failing === undefined)
                return false;
            now = {
                ...now,
                failShots: now.failShots.with(at, { ...failing, times: failing.times - 1 }),
            };
            return true;
        },
    };
}
/** Reads switches given as JSON; what is wrong with them comes back as problems, all at once. */
function parseBehaviour(raw) {
    if (!(0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(raw)) {
        return { behaviour: {}, problems: [wrong('not-an-object', 'Behaviour is a JSON object.')] };
    }
    const problems = Object.entries(raw).flatMap(([name, value]) => {
        if (!isSwitch(name)) {
            const said = `The simulator has no switch ${JSON.stringify(name.slice(0, 60))}.`;
            return [wrong('unknown-switch', said, `The nearest one is ${nearest(name)}.`)];
        }
        const { accepts, expects } = _switches_js__WEBPACK_IMPORTED_MODULE_1__/* .switches */ .n[name];
        return accepts(value) ? [] : [wrong('bad-switch', `${name} takes ${expects}.`)];
    });
    return { behaviour: problems.length === 0 ? raw : {}, problems };
}
function isSwitch(name) {
    return Object.hasOwn(_switches_js__WEBPACK_IMPORTED_MODULE_1__/* .switches */ .n, name);
}
function nearest(name) {
    const short = name.slice(0, 60);
    return Object.keys(_switches_js__WEBPACK_IMPORTED_MODULE_1__/* .switches */ .n).reduce((best, other) => (0,leven__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(other, short) < (0,leven__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(best, short) ? other : best);
}
function wrong(word, message, hint) {
    return {
        code: `simulator/${word}`,
        severity: 'error',
        message,
        ...(hint === undefined ? {} : { hint }),
    };
}


/***/ }),

/***/ 61821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Refusal)
/* harmony export */ });
/* unused harmony export statusOf */
/** The vendor's error codes with their HTTP status. */
const statusOf = {
    LOGIN_REQUIRED: 401,
    API_KEY_RATE_LIMIT_EXCEEDED: 429,
    INSUFFICIENT_CREDITS: 402,
    SHOTS_REQUIRED: 400,
    PROMPT_REQUIRED: 400,
    INVALID_IMAGE_COUNT: 400,
    IMAGE_URLS_REQUIRED: 400,
    GENERATION_FAILED: 500,
    TASK_IDS_REQUIRED: 400,
    TASK_NOT_FOUND: 404,
    INVALID_INPUT: 400,
    INTERNAL_ERROR: 500,
};
/** What an API request is refused with: thrown where it is found out, answered in one place. */
class Refusal extends Error {
    status;
    errorCode;
    more;
    constructor(errorCode, message, more = {}) {
        super(message);
        this.name = 'Refusal';
        this.status = more.status ?? statusOf[errorCode];
        this.errorCode = more.errorCode ?? errorCode;
        this.more = more;
    }
}


/***/ }),

/***/ 55176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ parseCheck),
/* harmony export */   jS: () => (/* binding */ parseGenerate),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61821);

const images = {
    TEXT_2_VIDEO: [0, 0],
    FIRST_AND_LAST_FRAMES_2_VIDEO: [1, 2],
    REFERENCE_2_VIDEO: [1, 3],
};
const mostShots = 21;
const shotFields = new Set(['id', 'prompt', 'generationType', 'aspectRatio', 'imageUrls']);
/** Reads the body of `/api/veo-3/generate`. @throws {Refusal} */
function parseGenerate(body) {
    const fields = record(body, 'The body');
    const list = fields['shots'];
    if (!Array.isArray(list) || list.length === 0) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P('SHOTS_REQUIRED', 'Shots are required');
    }
    if (list.length > mostShots)
        invalid(`At most ${mostShots} shots are allowed`);
    const shots = list.map((shot) => parseShot(record(shot, 'A shot')));
    if (new Set(shots.map(({ id }) => id)).size < shots.length)
        invalid('Shot ids must be unique');
    const resolution = parseResolution(fields['resolution']);
    if (resolution !== '720p' && shots.length > 1) {
        invalid(`${resolution} is only available for a single shot`);
    }
    return { shots, resolution, ignored: ignored(fields, list) };
}
/** Reads the body of `/api/veo-3/check-status`. @throws {Refusal} */
function parseCheck(body) {
    const fields = record(body, 'The body');
    const list = fields['taskIds'];
    if (!Array.isArray(list) || list.length === 0) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P('TASK_IDS_REQUIRED', 'Task IDs are required');
    }
    const tasks = list.map((item) => {
        const { shotId, taskId } = record(item, 'A task');
        if (!isFilled(taskId))
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P('TASK_IDS_REQUIRED', 'Task ID is required');
        if (!isFilled(shotId))
            return invalid('Shot ID is required');
        return { shotId, taskId };
    });
    return { tasks, resolution: parseResolution(fields['resolution']) };
}
function parseShot(fields) {
    const { id, prompt, generationType, aspectRatio } = fields;
    if (!isFilled(id))
        return invalid('Shot id is required');
    if (!isFilled(prompt))
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P('PROMPT_REQUIRED', 'Prompt is required for each shot');
    if (!isGenerationType(generationType))
        return invalid('Unknown generationType');
    if (aspectRatio !== '16:9' && aspectRatio !== '9:16')
        return invalid('Unknown aspectRatio');
    const imageUrls = parseImages(generationType, fields['imageUrls']);
    return { id, prompt, generationType, aspectRatio, imageUrls };
}
function parseImages(type, raw) {
    const [least, most] = images[type];
    if (raw === undefined && least > 0) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P('IMAGE_URLS_REQUIRED', 'imageUrls are required for API calls');
    }
    if (raw !== undefined && !Array.isArray(raw))
        return invalid('imageUrls is a list');
    const urls = (raw ?? []);
    if (!urls.every((url) => typeof url === 'string' && isWebAddress(url))) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P('IMAGE_URLS_REQUIRED', 'Only public image URLs are accepted, no base64');
    }
    if (urls.length < least || urls.length > most) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P('INVALID_IMAGE_COUNT', `Wrong number of images for ${type}`);
    }
    return urls;
}
function parseResolution(raw) {
    if (raw === undefined)
        return '720p';
    return raw === '720p' || raw === '1080p' || raw === '4k' ? raw : invalid('Unknown resolution');
}
function ignored(fields, shots) {
    const beside = Object.keys(fields).filter((name) => name !== 'shots' && name !== 'resolution');
    const inside = shots
        .flatMap((shot) => Object.keys(record(shot, 'A shot')))
        .filter((name) => !shotFields.has(name))
        .map((name) => `shots[].${name}`);
    return [...new Set([...beside, ...inside])];
}
function record(value, name) {
    return isRecord(value) ? value : invalid(`${name} is a JSON object`);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isFilled(value) {
    return typeof value === 'string' && value.trim() !== '';
}
function isGenerationType(value) {
    return typeof value === 'string' && Object.hasOwn(images, value);
}
function isWebAddress(url) {
    return /^https?:\/\//i.test(url) && URL.canParse(url);
}
function invalid(message) {
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P('INVALID_INPUT', message);
}


/***/ }),

/***/ 32389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startSimulator: () => (/* binding */ startSimulator)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/ports/clock.js
var ports_clock = __webpack_require__(33201);
// EXTERNAL MODULE: ./build/simulator/behaviour.js
var simulator_behaviour = __webpack_require__(51294);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/simulator/journal.js


/** Opens a journal in a file, or one that is forgotten with the process. */
function openJournal(file, isEntry) {
    if (file === undefined)
        return { past: [], append: () => { }, close: () => { } };
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    const past = (0,external_node_fs_.existsSync)(file) ? readBack(file, isEntry) : [];
    const handle = (0,external_node_fs_.openSync)(file, 'a');
    return {
        past,
        append: (entry) => void (0,external_node_fs_.writeSync)(handle, `${JSON.stringify(entry)}\n`),
        close: () => (0,external_node_fs_.closeSync)(handle),
    };
}
/**
 * A last line without its end was cut by the death of the process that wrote it. Its reply was never
 * sent, so it never happened.
 */
function readBack(file, isEntry) {
    const bytes = (0,external_node_fs_.readFileSync)(file);
    const end = bytes.lastIndexOf(0x0a) + 1;
    if (end < bytes.length)
        (0,external_node_fs_.truncateSync)(file, end);
    const lines = bytes.subarray(0, end).toString().split('\n').slice(0, -1);
    return lines.map((line, at) => {
        const entry = parse(line);
        if (!isEntry(entry))
            throw new Error(`line ${at + 1} of ${file} was not written by a simulator`);
        return entry;
    });
}
function parse(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/simulator/request.js
var simulator_request = __webpack_require__(55176);
;// CONCATENATED MODULE: ./build/simulator/book.js



/**
 * Opens the book: in memory, or in a file that a later simulator reads back, so that generation goes
 * on while nobody looks, as it does at the vendor's.
 */
function openBook(options) {
    const { clock, speed } = options;
    const entries = [];
    const tasks = new Map();
    const open = new Map();
    const balances = new Map();
    const inputs = new Map();
    let submits = 0;
    let closed = false;
    const balance = (account) => balances.get(account) ?? options.credits;
    const apply = (entry, acceptedMs) => {
        if (entry.kind === 'accepted') {
            submits = entry.submit;
            balances.set(entry.account, balance(entry.account) - entry.credits);
            for (const task of tasksOf(entry, acceptedMs)) {
                tasks.set(task.taskId, task);
                open.set(task.taskId, task);
                const input = inputOf(task.shot, task.resolution);
                inputs.set(input, (inputs.get(input) ?? 0) + 1);
            }
        }
        else {
            // Two simulators of one book may both have written that a task ended: it ends once.
            const task = open.get(entry.taskId);
            if (task === undefined)
                return;
            open.delete(entry.taskId);
            const refunded = entry.kind === 'failed' ? entry.refunded : 0;
            balances.set(task.account, balance(task.account) + refunded);
        }
        entries.push(entry);
    };
    const journal = openJournal(options.file, isBookEntry);
    for (const entry of journal.past) {
        apply(entry, clock.monotonic() - (Date.now() - Date.parse(entry.at)) * speed);
    }
    const write = (entry) => {
        journal.append(entry);
        apply(entry, clock.monotonic());
    };
    /** What has ended by now is written down whenever the book is looked into. */
    const settle = () => {
        const now = clock.monotonic();
        const ended = [...open.values()].filter(({ endsMs }) => endsMs <= now);
        for (const task of ended.sort((a, b) => a.endsMs - b.endsMs)) {
            write(ending(task, new Date(Date.now() - (now - task.endsMs) / speed)));
        }
    };
    const looked = () => {
        if (!closed)
            settle();
    };
    return {
        entries: () => {
            looked();
            return [...entries];
        },
        balance: (account) => {
            looked();
            return balance(account);
        },
        submitted: (input) => inputs.get(input) ?? 0,
        accept: (order) => {
            looked();
            const entry = {
                kind: 'accepted',
                at: new Date().toISOString(),
                submit: submits + 1,
                ...order,
            };
            write(entry);
            return entry;
        },
        task: (taskId) => {
            looked();
            return tasks.get(taskId);
        },
        underWay: () => {
            looked();
            return [...open.values()];
        },
        finished: () => {
            looked();
            return entries.flatMap((entry) => entry.kind === 'accepted' ? [] : (tasks.get(entry.taskId) ?? []));
        },
        close: () => {
            if (closed)
                return;
            settle();
            closed = true;
            journal.close();
        },
    };
}
/** Names what a generation is made from: all that the API is told of a shot but its id. */
function inputOf(shot, resolution) {
    const { prompt, generationType, aspectRatio, imageUrls } = shot;
    const input = [prompt, generationType, aspectRatio, imageUrls, resolution];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(input)).digest('hex');
}
function tasksOf(entry, acceptedMs) {
    return entry.shots.map((shot) => ({
        taskId: shot.taskId,
        account: entry.account,
        submit: entry.submit,
        resolution: entry.resolution,
        credits: entry.credits / entry.shots.length,
        shot,
        startsMs: acceptedMs + shot.startsAfter * 1000,
        endsMs: acceptedMs + shot.endsAfter * 1000,
    }));
}
function ending({ taskId, shot, credits }, date) {
    const at = date.toISOString();
    return shot.fails === null
        ? { kind: 'completed', at, taskId }
        : { kind: 'failed', at, taskId, error: shot.fails, refunded: credits };
}
/** Enough to tell a book from another file; its lines are trusted to be whole. */
function isBookEntry(value) {
    if (!(0,simulator_request/* isRecord */.u4)(value) || typeof value['at'] !== 'string')
        return false;
    switch (value['kind']) {
        case 'accepted':
            return Array.isArray(value['shots']) && typeof value['credits'] === 'number';
        case 'completed':
        case 'failed':
            return typeof value['taskId'] === 'string';
        default:
            return false;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/simulator/clips.js





const memoryBytes = 64 * 1024 * 1024;
function openClips(folder) {
    const making = new Map();
    const made = new Map();
    let previous = Promise.resolve();
    return {
        clipOf: async (task) => {
            const card = cardOf(task);
            const name = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(card)).digest('hex');
            const bytes = made.get(name) ?? (await (making.get(name) ?? make(card, name)));
            keep(name, bytes);
            return bytes;
        },
    };
    function make(card, name) {
        const clip = inTurn(() => readOrMake(card, name)).finally(() => making.delete(name));
        making.set(name, clip);
        return clip;
    }
    /** Making a clip is pure computing: between two of them the server answers what has come in. */
    function inTurn(makeIt) {
        const turn = previous.then(() => (0,external_node_timers_promises_.setImmediate)()).then(makeIt);
        previous = turn.catch(() => { });
        return turn;
    }
    async function readOrMake(card, name) {
        const file = folder === undefined ? undefined : (0,external_node_path_.join)(folder, `${name}.mp4`);
        if (file !== undefined && (0,external_node_fs_.existsSync)(file))
            return (0,promises_.readFile)(file);
        const { animatic } = await __webpack_require__.e(/* import() */ 8860).then(__webpack_require__.bind(__webpack_require__, 98860));
        const bytes = await animatic(card);
        if (file !== undefined)
            await writeWhole(file, bytes);
        return bytes;
    }
    /** The last used stands last; the first ones are forgotten, and made again when asked for. */
    function keep(name, bytes) {
        made.delete(name);
        made.set(name, bytes);
        let total = [...made.values()].reduce((sum, { length }) => sum + length, 0);
        for (const [oldest, { length }] of made) {
            if (total <= memoryBytes)
                return;
            made.delete(oldest);
            total -= length;
        }
    }
}
/** What the card shows of a task: the API's request, and the caption where the client gave one. */
function cardOf({ shot, resolution }) {
    const { caption, prompt, generationType, aspectRatio } = shot;
    const said = caption ?? {
        video: '',
        shot: shot.id,
        number: 1,
        of: 1,
        take: 1,
        style: '',
        vars: {},
    };
    const styleEnd = said.style === '' ? '' : `\n\n${said.style}`;
    return {
        ...said,
        prompt: prompt.endsWith(styleEnd) ? prompt.slice(0, prompt.length - styleEnd.length) : prompt,
        generationType,
        aspectRatio,
        resolution,
        images: shot.imageUrls.map(nameOf),
    };
}
async function writeWhole(file, bytes) {
    const part = `${file}.${process.pid}.part`;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    await (0,promises_.writeFile)(part, bytes);
    await (0,promises_.rename)(part, file);
}
/** What a person calls an image: the last part of its address. */
function nameOf(url) {
    const { pathname, hostname } = new URL(url);
    const last = pathname.split('/').findLast((part) => part !== '');
    try {
        return last === undefined ? hostname : decodeURIComponent(last);
    }
    catch {
        return last ?? hostname;
    }
}

;// CONCATENATED MODULE: ./build/simulator/reply.js
const drop = { kind: 'drop' };
function json(status, value, headers = {}) {
    return answer(status, 'application/json; charset=utf-8', JSON.stringify(value), headers);
}
function html(status, body, headers = {}) {
    return answer(status, 'text/html; charset=utf-8', body, headers);
}
function png(body) {
    return { kind: 'answer', status: 200, headers: { 'Content-Type': 'image/png' }, body };
}
/** An error outside the vendor's API: of the simulator's own pages. */
function failure(status, error, headers = {}) {
    const words = {
        404: 'NOT_FOUND',
        405: 'METHOD_NOT_ALLOWED',
        500: 'INTERNAL_ERROR',
    };
    return json(status, { error, errorCode: words[status] ?? 'INVALID_INPUT' }, headers);
}
function send(response, reply) {
    if (reply.kind === 'drop') {
        response.socket?.destroy();
        return;
    }
    response.writeHead(reply.status, {
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
        ...reply.headers,
        'Content-Length': Buffer.byteLength(reply.body),
    });
    response.end(reply.body);
}
function answer(status, type, body, headers) {
    return { kind: 'answer', status, headers: { 'Content-Type': type, ...headers }, body };
}

;// CONCATENATED MODULE: ./build/simulator/body.js
/**
 * Reads a request's JSON. What comes beyond `mostBytes` is not read: a connection that sent it has to
 * be closed after the reply.
 */
async function readJson(request, mostBytes) {
    if (Number(request.headers['content-length'] ?? 0) > mostBytes)
        return { kind: 'large' };
    const parts = [];
    let length = 0;
    // Not `for await`, which would destroy the connection on leaving, before the reply is sent.
    const whole = await new Promise((resolve, reject) => {
        request.on('data', (part) => {
            length += part.length;
            if (length > mostBytes) {
                request.pause();
                resolve(false);
            }
            else
                parts.push(part);
        });
        request.on('end', () => resolve(true));
        request.on('error', reject);
    });
    if (!whole)
        return { kind: 'large' };
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
        return { kind: 'json', value: JSON.parse(text) };
    }
    catch {
        return { kind: 'bad' };
    }
}

;// CONCATENATED MODULE: ./build/simulator/captions.js

/** The oldest are forgotten beyond this number. */
const mostCaptions = 20_000;
/** Reads the body of `PUT /simulator/captions`, or says what is wrong with its first bad entry. */
function parseCaptions(body) {
    if (!(0,simulator_request/* isRecord */.u4)(body))
        return 'captions are a JSON object: {wireShotId: {video, shot, …}}';
    const captions = new Map();
    for (const [id, raw] of Object.entries(body)) {
        const caption = parseCaption(raw);
        if (typeof caption === 'string')
            return `${JSON.stringify(id.slice(0, 100))}: ${caption}`;
        captions.set(id, caption);
    }
    return captions;
}
function withCaptions(known, more) {
    // Those given again count as new.
    const kept = [...known].filter(([id]) => !more.has(id));
    return new Map([...kept, ...more].slice(-mostCaptions));
}
function parseCaption(raw) {
    if (!(0,simulator_request/* isRecord */.u4)(raw))
        return 'a caption is an object';
    const { video, shot, number, of, take, style = '', vars = {}, ...unknown } = raw;
    const [extra] = Object.keys(unknown);
    if (extra !== undefined)
        return `unknown field ${JSON.stringify(extra.slice(0, 60))}`;
    if (!isText(video, 200) || !isText(shot, 200))
        return 'video and shot are texts';
    if (!isCount(number) || !isCount(of) || !isCount(take))
        return 'number, of, take count from 1';
    if (!isText(style, 20_000))
        return 'style is a text';
    if (!(0,simulator_request/* isRecord */.u4)(vars))
        return 'vars is an object';
    const texts = Object.entries(vars).filter((entry) => isText(entry[1], 20_000));
    if (texts.length !== Object.keys(vars).length || texts.length > 200)
        return 'vars are texts';
    return { video, shot, number, of, take, style, vars: Object.fromEntries(texts) };
}
function isText(value, most) {
    return typeof value === 'string' && value.length <= most;
}
function isCount(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1e6;
}

;// CONCATENATED MODULE: ./build/simulator/parse-card.js


const MOST_IMAGES = 10;
/** Reads the body of `PUT /simulator/poster`, or says what is wrong with it. */
function parseCard(body) {
    if (!(0,simulator_request/* isRecord */.u4)(body))
        return 'a card is a JSON object: {video, shot, prompt, …}';
    const { prompt, generationType, aspectRatio, resolution, images, ...rest } = body;
    const caption = parseCaption(rest);
    if (typeof caption === 'string')
        return caption;
    if (typeof prompt !== 'string')
        return 'prompt is a text';
    const kind = TYPES.find((each) => each === generationType);
    const ratio = RATIOS.find((each) => each === aspectRatio);
    const size = SIZES.find((each) => each === resolution);
    if (!kind || !ratio || !size)
        return 'generationType, aspectRatio, resolution are the API’s';
    const names = Array.isArray(images) ? images.filter((each) => typeof each === 'string') : [];
    return {
        ...caption,
        prompt,
        generationType: kind,
        aspectRatio: ratio,
        resolution: size,
        images: names.slice(0, MOST_IMAGES),
    };
}
const TYPES = ['TEXT_2_VIDEO', 'FIRST_AND_LAST_FRAMES_2_VIDEO', 'REFERENCE_2_VIDEO'];
const RATIOS = ['16:9', '9:16'];
const SIZES = ['720p', '1080p', '4k'];

// EXTERNAL MODULE: ./build/simulator/switches.js
var switches = __webpack_require__(6825);
;// CONCATENATED MODULE: ./build/simulator/page.js

/** The simulator's page for people: what it is, how to use it, what is going on. */
function page(state) {
    const { origin, speed, nowMs } = state;
    const current = new Map(Object.entries(state.behaviour));
    const latest = state.finished.slice(-50).toReversed();
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="refresh" content="5">
<meta name="viewport" content="width=device-width">
<title>Shotlock simulator</title>
<style>${style}</style>
</head>
<body>
<h1>Shotlock simulator</h1>
<p>NanoPhoto.AI's Veo 3.1 API, played by a server on this machine at ${times(speed)} speed.
Nothing here costs anything: clips are animatics, cards that show what was asked for.</p>
<h2>Point Shotlock at it</h2>
<pre>shotlock render --provider simulator --api-url ${page_escape(origin)} --speed ${page_escape(String(speed))}</pre>
<p>Anything that speaks the vendor's API works too:</p>
<pre>${page_escape(sample(origin))}</pre>
<h2>Under way</h2>
${table(['Shot', 'Prompt', 'Asked for', 'Ready in'], state.underWay.map((task) => described(task, page_escape(wait(task, { nowMs, speed })))))}
<h2>Finished</h2>
${table(['Shot', 'Prompt', 'Asked for', 'Result'], latest.map((task) => described(task, result(task, state.videoUrl))))}
<h2>Behaviour</h2>
<p><code>PUT /simulator/behaviour</code> changes switches while it runs, <code>GET</code> shows them.
Also there: <a href="/simulator/book">the book</a> and <a href="/simulator/requests">the requests</a>.</p>
${table(['Switch', 'Now', 'What it says'], Object.entries(switches/* switches */.n).map(([name, { says, usual }]) => {
        const now = JSON.stringify(current.get(name));
        const isUsual = now === JSON.stringify(usual);
        const shown = `<code>${page_escape(now)}</code>`;
        return [`<code>${page_escape(name)}</code>`, isUsual ? shown : `<b>${shown}</b>`, page_escape(says)];
    }))}
</body>
</html>
`;
}
/** Also without what could turn a text around or end it for a reader: controls and bidi marks. */
function page_escape(text) {
    return text
        .replace(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd')
        .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1c2024; background: #fff; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
pre { background: #f2f3f5; padding: .75rem 1rem; white-space: pre-wrap; overflow-wrap: anywhere; border-radius: 6px; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #e3e5e8; }
td { overflow-wrap: anywhere; } .failed { color: #b3261e; }
@media (prefers-color-scheme: dark) { body { color: #e6e8ea; background: #16181b; } pre { background: #24272c; } th, td { border-color: #33373d; } a { color: #8ab4f8; } .failed { color: #f28b82; } }
`;
function sample(origin) {
    const shot = {
        id: 'shot-1',
        prompt: 'A golden retriever running on a beach at sunset',
        generationType: 'TEXT_2_VIDEO',
        aspectRatio: '16:9',
    };
    return `curl -X POST "${origin}/api/veo-3/generate" \\
  -H "Content-Type: application/json" -H "Authorization: Bearer anything" \\
  --data-raw '${JSON.stringify({ shots: [shot], resolution: '720p' })}'`;
}
function table(heads, rows) {
    if (rows.length === 0)
        return '<p>Nothing.</p>';
    const head = heads.map((cell) => `<th>${cell}</th>`).join('');
    const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}
function described({ shot, resolution }, last) {
    const { caption } = shot;
    const name = caption === null ? shot.id : `${caption.video}/${caption.shot}, take ${caption.take}`;
    const prompt = shot.prompt.length > 200 ? `${shot.prompt.slice(0, 200)}…` : shot.prompt;
    return [isolated(name), isolated(prompt), page_escape(`${resolution} ${shot.aspectRatio}`), last];
}
function result(task, videoUrl) {
    return task.shot.fails === null
        ? `<a href="${page_escape(videoUrl(task))}">clip</a>`
        : `<span class="failed">${isolated(task.shot.fails)}</span>`;
}
/** Real seconds: those of the person who looks at the page. */
function wait(task, { nowMs, speed }) {
    const seconds = Math.max(0, Math.ceil((task.endsMs - nowMs) / 1000 / speed));
    return task.startsMs > nowMs ? `${seconds} s, waiting for its turn` : `${seconds} s`;
}
function isolated(text) {
    return `<bdi>${page_escape(text)}</bdi>`;
}
function times(speed) {
    return speed === 1 ? "life's" : `${page_escape(String(speed))} times life's`;
}

;// CONCATENATED MODULE: ./build/simulator/serve-video.js


/** Serves a clip to GET and HEAD, whole or in part. It asks for no key. */
async function serveVideo(request, response, world) {
    const { controls } = world;
    const read = world.urls.read(world.address);
    if (read.kind === 'other')
        return send(response, failure(404, 'No such clip'));
    if (read.kind === 'forged')
        return send(response, failure(403, 'Bad signature'));
    if (read.kind !== 'valid') {
        return send(response, failure(controls.now().urlExpired, 'The address has expired'));
    }
    const task = world.book.task(read.taskId);
    if (task === undefined || task.shot.fails !== null) {
        return send(response, failure(404, 'No such clip'));
    }
    const redirect = controls.takeRedirect('redirectVideo');
    if (redirect !== undefined) {
        return send(response, html(redirect.status, '', { Location: redirect.to }));
    }
    const bytes = await world.clips.clipOf(task);
    const isCut = request.method === 'GET' && controls.take('truncateVideo');
    sendBytes(request, response, { bytes, isCut, withLength: controls.now().videoLength });
}
function sendBytes(request, response, clip) {
    const { length } = clip.bytes;
    const range = parseRange(request.headers.range, length);
    if (range === 'unsatisfiable') {
        send(response, failure(416, 'Range not satisfiable', { 'Content-Range': `bytes */${length}` }));
        return;
    }
    const part = range === undefined ? clip.bytes : clip.bytes.subarray(range.from, range.to + 1);
    response.statusCode = range === undefined ? 200 : 206;
    response.setHeader('Content-Type', 'video/mp4');
    response.setHeader('Accept-Ranges', 'bytes');
    response.setHeader('ETag', `"${(0,external_node_crypto_.createHash)('sha256').update(clip.bytes).digest('hex')}"`);
    if (range !== undefined) {
        response.setHeader('Content-Range', `bytes ${range.from}-${range.to}/${length}`);
    }
    if (clip.withLength)
        response.setHeader('Content-Length', part.length);
    else {
        // The end of the connection is then the only end of the body: a cut looks like a whole clip.
        response.removeHeader('Transfer-Encoding');
        response.setHeader('Connection', 'close');
        response.flushHeaders();
    }
    if (request.method === 'HEAD')
        response.end();
    else if (!clip.isCut)
        response.end(part);
    else if (clip.withLength) {
        response.write(part.subarray(0, part.length / 2), () => response.socket?.destroy());
    }
    else
        response.end(part.subarray(0, part.length / 2));
}
/** One range of bytes; several at once are answered with the whole, as a server may. */
function parseRange(header, length) {
    const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
    if (first === undefined || last === undefined || first + last === '')
        return undefined;
    const from = first === '' ? Math.max(0, length - Number(last)) : Number(first);
    const to = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1);
    if (first !== '' && last !== '' && Number(first) > Number(last))
        return undefined;
    return from > to ? 'unsatisfiable' : { from, to };
}

// EXTERNAL MODULE: ./build/simulator/refusal.js
var refusal = __webpack_require__(61821);
;// CONCATENATED MODULE: ./build/simulator/check-status.js

/** Says how far each task of a check is. @throws {Refusal} */
function checkStatus(request, world) {
    const behaviour = world.controls.now();
    const { maxBatch } = behaviour;
    if (maxBatch !== null && request.tasks.length > maxBatch) {
        throw new refusal/* Refusal */.P('INVALID_INPUT', `At most ${maxBatch} tasks can be checked at once`);
    }
    const tasks = request.tasks.map(({ shotId, taskId }) => {
        const task = world.book.task(taskId);
        const isTheirs = task?.account === world.account && task.shot.id === shotId;
        if (!isTheirs || task.resolution !== request.resolution) {
            throw new refusal/* Refusal */.P('TASK_NOT_FOUND', 'Task not found');
        }
        return task;
    });
    refuseMixed(tasks, behaviour.mixedBatch);
    const shots = tasks.map((task) => showTask(task, { ...world, behaviour }));
    return { status: overall(shots, behaviour.overall), shots, tasks };
}
function refuseMixed(tasks, mixedBatch) {
    if (mixedBatch === 'accept' || new Set(tasks.map(({ submit }) => submit)).size < 2)
        return;
    throw mixedBatch === 404
        ? new refusal/* Refusal */.P('TASK_NOT_FOUND', 'Task not found')
        : new refusal/* Refusal */.P('INVALID_INPUT', 'All tasks must belong to one generation');
}
function showTask(task, world) {
    const named = { shotId: task.shot.id, taskId: task.taskId };
    if (task.endsMs > world.nowMs)
        return { ...named, status: 'processing' };
    if (task.shot.fails !== null)
        return { ...named, status: 'failed', error: task.shot.fails };
    const seconds = Math.round((task.endsMs - task.startsMs) / 1000);
    return {
        ...named,
        status: 'completed',
        videoUrl: world.videoUrl(task),
        ...(world.behaviour.generationTime ? { generationTime: seconds } : {}),
    };
}
function overall(shots, rule) {
    const is = (status) => shots.some((shot) => shot.status === status);
    if (is('failed') && (rule === 'first-failure' || !is('processing')))
        return 'failed';
    return is('processing') ? 'processing' : 'completed';
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/simulator/generation-time.js

/** How many seconds a shot takes. The same `draw` always gives the same time. */
function generationSeconds(times, draw) {
    const [first, second] = chances(draw);
    switch (times) {
        case 'lognormal':
            return Math.min(900, Math.max(60, 200 * Math.exp(0.35 * normal(first, second))));
        case 'uniform':
            return 120 + 180 * first;
        case 'bimodal':
            return second < 0.1 ? 900 : 120 + 180 * first;
        default:
            return Number(times.slice('fixed:'.length));
    }
}
/** Two numbers from 0 up to 1, independent of each other. */
function chances(draw) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(draw).digest();
    return [hash.readUIntBE(0, 6) / 2 ** 48, hash.readUIntBE(6, 6) / 2 ** 48];
}
/** Box and Muller's transform. */
function normal(first, second) {
    return Math.sqrt(-2 * Math.log(1 - first)) * Math.cos(2 * Math.PI * second);
}

;// CONCATENATED MODULE: ./build/simulator/generate.js





const creditsPerShot = { '720p': 10, '1080p': 14, '4k': 30 };
/** Accepts and charges a request, and decides there and then what becomes of each shot. @throws {Refusal} */
function generate(request, world) {
    const { account, book, controls, captions, seed } = world;
    const behaviour = controls.now();
    const shots = request.shots.slice(0, behaviour.partialAccept ?? undefined);
    const credits = shots.length * creditsPerShot[request.resolution];
    refuse({ account, book, behaviour, credits, shots: shots.length });
    if (controls.take('failSubmits')) {
        throw new refusal/* Refusal */.P('GENERATION_FAILED', behaviour.failAs);
    }
    const draws = drawsOf(shots, { resolution: request.resolution, book, seed });
    return book.accept({
        account,
        resolution: request.resolution,
        credits,
        shots: schedule(shots, { draws, captions, controls }),
        ignored: request.ignored,
    });
}
/** Whether a pattern of `failShots` or `replyMatch` means a shot; an empty one means all. */
function isMeant(pattern, shot, caption) {
    if (pattern === '')
        return true;
    const named = caption === null ? [shot.id] : [shot.id, `${caption.video}/${caption.shot}`];
    return named.some((name) => picomatch.isMatch(name, pattern)) || shot.prompt.includes(pattern);
}
function refuse(order) {
    const { account, book, behaviour, credits, shots } = order;
    if (book.balance(account) < credits) {
        throw new refusal/* Refusal */.P('INSUFFICIENT_CREDITS', 'Insufficient credits', { requiredCredits: credits });
    }
    const open = book.underWay().filter((task) => task.account === account).length;
    if (behaviour.maxUnderWay !== null && open + shots > behaviour.maxUnderWay) {
        throw new refusal/* Refusal */.P('API_KEY_RATE_LIMIT_EXCEEDED', 'Too many tasks in progress', {
            status: behaviour.underWayStatus,
            errorCode: behaviour.underWayCode,
        });
    }
}
/** One for each shot: differs by its input and by how often that input was submitted before. */
function drawsOf(shots, from) {
    const inputs = shots.map((shot) => inputOf(shot, from.resolution));
    return inputs.map((input, at) => {
        const twins = inputs.slice(0, at).filter((other) => other === input).length;
        const nth = from.book.submitted(input) + twins;
        return (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([from.seed, input, nth]))
            .digest('hex');
    });
}
/** Shots of a request are generated one after another. */
function schedule(shots, from) {
    const behaviour = from.controls.now();
    let startsAfter = 0;
    let stopped = false;
    return shots.map((shot, at) => {
        const draw = from.draws[at] ?? '';
        const caption = from.captions.get(shot.id) ?? null;
        const fails = !stopped && from.controls.takeFailure((pattern) => isMeant(pattern, shot, caption));
        const seconds = stopped ? 0 : generationSeconds(behaviour.generation, draw);
        const accepted = {
            ...shot,
            taskId: `task_${draw.slice(0, 20)}`,
            startsAfter,
            endsAfter: startsAfter + seconds,
            fails: stopped ? 'An earlier shot of the request failed' : fails ? behaviour.failAs : null,
            caption,
        };
        startsAfter = accepted.endsAfter;
        stopped ||= fails && behaviour.failureStopsLater;
        return accepted;
    });
}

;// CONCATENATED MODULE: ./build/simulator/rate-limit.js
const hourMs = 3600 * 1000;
/** So many requests of a key in an hour: any hour (`rolling`) or the one begun by its first request. */
function rateLimit(requestsPerHour) {
    const counted = new Map();
    return {
        admit: ({ account, isCheck, nowMs, behaviour }) => {
            if (isCheck && !behaviour.checksCounted)
                return undefined;
            const times = recent(counted.get(account) ?? [], nowMs, behaviour.limit);
            const full = times.length >= requestsPerHour;
            const kept = full && !behaviour.refusedCounted ? times : [...times, nowMs];
            counted.set(account, kept);
            if (!full)
                return undefined;
            // A slot opens when the request that stands `requestsPerHour` from the end leaves the hour.
            const blocking = behaviour.limit === 'fixed' ? kept[0] : kept[kept.length - requestsPerHour];
            return ((blocking ?? nowMs) + hourMs - nowMs) / 1000;
        },
    };
}
function recent(times, nowMs, limit) {
    const inside = times.filter((time) => time > nowMs - hourMs);
    if (limit === 'rolling')
        return inside;
    return inside.length === times.length ? times : [];
}
const absurdities = ['99999999999', '-1', 'soon', '0', '1e9', 'Thu, 01 Jan 1970 00:00:00 GMT', ''];
/**
 * The header's value. A client's clock runs at the simulator's speed, so its seconds are life's; a
 * date is real, because a client takes the real date from it before it waits.
 */
function retryAfter(form, { waitSeconds, refusals }) {
    switch (form) {
        case 'none':
            return undefined;
        case 'seconds':
            return String(Math.ceil(waitSeconds));
        case 'date':
            return new Date(Math.ceil(Date.now() / 1000 + waitSeconds) * 1000).toUTCString();
        case 'absurd':
            return absurdities[refusals % absurdities.length];
        default:
            return form;
    }
}

;// CONCATENATED MODULE: ./build/simulator/strange-reply.js
/** Bends a shot of a reply as the switches want it: none, one or two entries stand in its place. */
function bendShot(shot, { behaviour, wasCompleted }) {
    if (behaviour.missingShot)
        return [];
    let bent = shot;
    if (behaviour.statusBackwards && wasCompleted) {
        bent = { shotId: shot.shotId, taskId: shot.taskId, status: 'processing' };
    }
    if (behaviour.completedWithoutUrl && bent.status === 'completed') {
        const { videoUrl: _, ...rest } = bent;
        bent = rest;
    }
    if (behaviour.statusWord !== null)
        bent = { ...bent, status: behaviour.statusWord };
    if (behaviour.foreignShot)
        bent = { ...bent, shotId: 'somebody-elses', taskId: 'task_foreign' };
    return [bent, ...beside(bent, behaviour)];
}
function beside(shot, behaviour) {
    const invented = { ...shot, shotId: 'invented', taskId: 'task_invented', status: 'completed' };
    const contrary = {
        shotId: shot.shotId,
        taskId: shot.taskId,
        status: 'failed',
        error: 'Contrary',
    };
    return [
        ...(behaviour.extraShot ? [invented] : []),
        ...(behaviour.doubledShot === 'same' ? [shot] : []),
        ...(behaviour.doubledShot === 'contrary' ? [contrary] : []),
    ];
}

;// CONCATENATED MODULE: ./build/simulator/veo-api.js








/** The vendor's two endpoints, with the faults and oddities that are switched on. */
function veoApi(world) {
    const { book, controls, clock } = world;
    const limit = rateLimit(world.requestsPerHour);
    const saidCompleted = new Set();
    let refusals = 0;
    return (request) => {
        const behaviour = controls.now();
        const key = /^Bearer (.+)$/i.exec(request.authorization ?? '')?.[1]?.trim() ?? '';
        const texts = { behaviour, key };
        try {
            const early = faultBefore(request.endpoint, controls);
            if (early !== undefined)
                return early;
            const account = admit(request, key);
            const reply = carryOut(request, account, texts);
            if (reply.kind === 'drop')
                return reply;
            return faultAfter(request.endpoint, controls) ?? reply;
        }
        catch (error) {
            if (error instanceof refusal/* Refusal */.P)
                return refusalReply(error, texts);
            throw error;
        }
    };
    /** @throws {Refusal} */
    function admit({ endpoint }, key) {
        if (key === '' || world.keys?.includes(key) === false) {
            throw new refusal/* Refusal */.P('LOGIN_REQUIRED', 'Authentication required');
        }
        const account = accountOf(key);
        const waitSeconds = limit.admit({
            account,
            isCheck: endpoint === 'check-status',
            nowMs: clock.monotonic(),
            behaviour: controls.now(),
        });
        if (waitSeconds === undefined)
            return account;
        const many = `Rate limit exceeded (${world.requestsPerHour} requests per hour)`;
        throw new refusal/* Refusal */.P('API_KEY_RATE_LIMIT_EXCEEDED', many, { waitSeconds });
    }
    /** @throws {Refusal} */
    function carryOut(request, account, texts) {
        if (request.body === undefined || !/^application\/json\b/i.test(request.contentType ?? '')) {
            throw new refusal/* Refusal */.P('INVALID_INPUT', 'The body must be JSON');
        }
        const { endpoint, body } = request;
        switch (endpoint) {
            case 'generate': {
                const asked = (0,simulator_request/* parseGenerate */.jS)(body.value);
                if (controls.take('dropBeforeAccept'))
                    return drop;
                const accepted = generate(asked, { ...world, account, captions: world.captions() });
                const shots = accepted.shots.flatMap((shot) => {
                    const shown = { shotId: shot.id, taskId: shot.taskId, status: 'processing' };
                    return bend(shown, shot, endpoint);
                });
                const creditsUsed = controls.now().creditsUsed ?? accepted.credits;
                return json(200, { status: 'processing', shots, creditsUsed });
            }
            case 'check-status': {
                const asked = (0,simulator_request/* parseCheck */.QB)(body.value);
                if (controls.take('dropCheck'))
                    return drop;
                const nowMs = clock.monotonic();
                const { videoUrl } = request;
                const checked = checkStatus(asked, { account, book, controls, nowMs, videoUrl });
                const shots = checked.shots.flatMap((shot, at) => bend(withText(shot, texts), checked.tasks[at]?.shot, endpoint));
                return json(200, { status: checked.status, shots });
            }
            default:
                return endpoint;
        }
    }
    function bend(shown, shot, endpoint) {
        const behaviour = controls.now();
        const { replySwitchesOn, replyMatch } = behaviour;
        const wasCompleted = saidCompleted.has(shown.taskId);
        if (shown.status === 'completed')
            saidCompleted.add(shown.taskId);
        const isHere = replySwitchesOn === 'both' || replySwitchesOn === endpoint;
        const isIt = shot !== undefined && isMeant(replyMatch, shot, shot.caption);
        return isHere && isIt ? bendShot(shown, { behaviour, wasCompleted }) : [shown];
    }
    function refusalReply(refusal, texts) {
        const { requiredCredits, waitSeconds } = refusal.more;
        const { errorForm, retryAfter: form } = texts.behaviour;
        const after = waitSeconds === undefined ? undefined : retryAfter(form, { waitSeconds, refusals });
        if (waitSeconds !== undefined)
            refusals += 1;
        return json(refusal.status, {
            ...(errorForm === 'success-false' ? { success: false } : {}),
            error: errorText(refusal.message, texts),
            errorCode: refusal.errorCode,
            ...(requiredCredits === undefined ? {} : { requiredCredits }),
        }, after === undefined ? {} : { 'Retry-After': after });
    }
}
/** Stands for a key where keys must not be written. */
function accountOf(key) {
    return (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 16);
}
function faultBefore(endpoint, controls) {
    if (!isFaulty(endpoint, controls))
        return undefined;
    const redirect = controls.takeRedirect('redirect');
    if (redirect !== undefined)
        return html(redirect.status, '', { Location: redirect.to });
    if (controls.take('htmlError')) {
        return html(502, '<html><body><h1>502 Bad Gateway</h1></body></html>\n');
    }
    if (controls.take('serverError'))
        throw new refusal/* Refusal */.P('INTERNAL_ERROR', 'Internal server error');
    return undefined;
}
function faultAfter(endpoint, controls) {
    if (endpoint === 'generate' && controls.take('dropAfterAccept'))
        return drop;
    if (endpoint === 'generate' && controls.take('serverErrorAfterAccept')) {
        throw new refusal/* Refusal */.P('INTERNAL_ERROR', 'Internal server error');
    }
    if (isFaulty(endpoint, controls) && controls.take('garbledReply')) {
        return html(200, '{"status":"processing","shots":[{"shotId":"', {
            'Content-Type': 'application/json',
        });
    }
    return undefined;
}
function isFaulty(endpoint, controls) {
    const { faultsOn } = controls.now();
    return faultsOn === 'both' || faultsOn === endpoint;
}
function withText(shot, texts) {
    return shot.error === undefined ? shot : { ...shot, error: errorText(shot.error, texts) };
}
const noise = '\n::error::planted\r::stop-commands::planted\n##[set-output name=plan]0 mid ##[error]\u0000\u001b[31m\u0007\u202e\u2028';
function errorText(text, { behaviour, key }) {
    return [
        text,
        ...(behaviour.echoKey ? [` (key ${key})`] : []),
        ...(behaviour.controlCharacters ? [noise] : []),
    ].join('');
}

;// CONCATENATED MODULE: ./build/simulator/routes.js








const mostApiBytes = 1024 * 1024;
const mostCaptionBytes = 16 * 1024 * 1024;
/** The simulator's addresses: the vendor's two, the clips', and its own. */
function routes(world) {
    const { book, controls, clock, urls } = world;
    let captions = new Map();
    const api = veoApi({ ...world, captions: () => captions });
    return async (request, response) => {
        const origin = originOf(request);
        if (origin === undefined)
            return send(response, failure(421, 'Only loopback names are served'));
        if (!URL.canParse(request.url ?? '', origin))
            return send(response, failure(404, 'Not found'));
        const address = new URL(request.url ?? '', origin);
        const allowed = methodsOf(address.pathname);
        if (allowed.length === 0)
            return send(response, failure(404, 'Not found'));
        if (!allowed.includes(request.method ?? '')) {
            return send(response, failure(405, 'Method not allowed', { Allow: allowed.join(', ') }));
        }
        if (address.pathname.startsWith('/video/')) {
            return serveVideo(request, response, { ...world, address });
        }
        const reply = await answer(request, { path: address.pathname, origin });
        send(response, reply);
    };
    async function answer(request, { path, origin }) {
        if (path === '/')
            return showPage(origin);
        if (path.startsWith('/api/'))
            return askApi(request, origin, endpoints[path] ?? 'generate');
        if (request.method !== 'PUT')
            return show(path);
        const body = await readJson(request, mostCaptionBytes);
        if (body.kind !== 'json')
            return unreadable(body.kind);
        if (path === '/simulator/poster')
            return drawPoster(body.value);
        return path === '/simulator/captions' ? putCaptions(body.value) : putBehaviour(body.value);
    }
    async function askApi(request, origin, endpoint) {
        const body = await readJson(request, mostApiBytes);
        if (body.kind === 'large')
            return unreadable('large');
        const { delayReplyMs, faultsOn } = controls.now();
        const reply = api({
            endpoint,
            authorization: request.headers.authorization,
            contentType: request.headers['content-type'],
            body: body.kind === 'json' ? { value: body.value } : undefined,
            videoUrl: (task) => videoUrl(task, origin),
        });
        if (faultsOn === 'both' || faultsOn === endpoint)
            await clock.sleep(delayReplyMs, world.closing);
        return reply;
    }
    function videoUrl({ taskId }, origin) {
        const { urlLifetimeSeconds, videoUrl: other } = controls.now();
        const seconds = controls.take('expireUrls') ? -1 : urlLifetimeSeconds / world.speed;
        return (other ?? urls.issue({ origin, taskId, expires: Math.floor(Date.now() + seconds * 1000) }));
    }
    function putCaptions(body) {
        const more = parseCaptions(body);
        if (typeof more === 'string')
            return failure(400, more);
        captions = withCaptions(captions, more);
        return json(200, { captions: captions.size });
    }
    async function drawPoster(body) {
        const card = parseCard(body);
        if (typeof card === 'string')
            return failure(400, card);
        const { poster } = await __webpack_require__.e(/* import() */ 8860).then(__webpack_require__.bind(__webpack_require__, 98860));
        return png(await poster(card));
    }
    function putBehaviour(body) {
        const { behaviour, problems } = (0,simulator_behaviour.parseBehaviour)(body);
        const [first] = problems;
        if (first !== undefined) {
            return json(400, { error: first.message, errorCode: 'INVALID_INPUT', problems });
        }
        controls.change(behaviour);
        return json(200, controls.now());
    }
    function show(path) {
        if (path === '/simulator/book')
            return json(200, book.entries());
        return json(200, path === '/simulator/requests' ? world.requests() : controls.now());
    }
    function showPage(origin) {
        const expires = Date.now() + 24 * 3600 * 1000;
        const text = page({
            origin,
            speed: world.speed,
            nowMs: clock.monotonic(),
            behaviour: controls.now(),
            underWay: book.underWay(),
            finished: book.finished(),
            videoUrl: ({ taskId }) => urls.issue({ origin, taskId, expires }),
        });
        return html(200, text, {
            'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
        });
    }
}
const endpoints = {
    '/api/veo-3/generate': 'generate',
    '/api/veo-3/check-status': 'check-status',
};
const methods = {
    '/': ['GET', 'HEAD'],
    '/api/veo-3/generate': ['POST'],
    '/api/veo-3/check-status': ['POST'],
    '/simulator/captions': ['PUT'],
    '/simulator/poster': ['PUT'],
    '/simulator/behaviour': ['GET', 'PUT'],
    '/simulator/book': ['GET'],
    '/simulator/requests': ['GET'],
};
function methodsOf(path) {
    if (path.startsWith('/video/'))
        return ['GET', 'HEAD'];
    return Object.hasOwn(methods, path) ? (methods[path] ?? []) : [];
}
/**
 * The origin that a client used, so that clips are on the very origin of its api-url. Other names than
 * loopback's are refused: a web page could reach the simulator through a name of its own.
 */
function originOf({ headers, socket }) {
    const names = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${socket.localPort}`);
    return names.includes(headers.host ?? '') ? `http://${headers.host}` : undefined;
}
function unreadable(kind) {
    return kind === 'large'
        ? failure(413, 'The body is too large', { Connection: 'close' })
        : failure(400, 'The body is no JSON');
}

;// CONCATENATED MODULE: ./build/simulator/video-url.js

/** Expiry is a real date in milliseconds: it means the same to a simulator that is started later. */
function videoUrls(seed) {
    return {
        issue: ({ origin, taskId, expires }) => {
            const url = new URL(`/video/${taskId}.mp4`, origin);
            url.searchParams.set('expires', String(expires));
            url.searchParams.set('signature', sign(taskId, String(expires)));
            return url.href;
        },
        read: (address) => {
            const taskId = /^\/video\/(task_[0-9a-f]{20})\.mp4$/.exec(address.pathname)?.[1];
            if (taskId === undefined)
                return { kind: 'other' };
            const expires = address.searchParams.get('expires') ?? '';
            const given = Buffer.from(address.searchParams.get('signature') ?? '');
            const right = Buffer.from(sign(taskId, expires));
            if (given.length !== right.length || !(0,external_node_crypto_.timingSafeEqual)(given, right))
                return { kind: 'forged' };
            return Number(expires) <= Date.now() ? { kind: 'expired' } : { kind: 'valid', taskId };
        },
    };
    function sign(taskId, expires) {
        return (0,external_node_crypto_.createHmac)('sha256', `shotlock ${seed}`).update(`${taskId} ${expires}`).digest('hex');
    }
}

;// CONCATENATED MODULE: ./build/simulator/server.js










/** Starts the vendor's API as a local server. */
async function startSimulator(options = {}) {
    const { speed = 1, seed = 'shotlock', credits = 100_000, requestsPerHour = 100, keys } = options;
    if (!(speed > 0 && speed <= 1e6))
        throw new RangeError(`speed ${speed} is not within 0 to 1e6`);
    const clock = (0,ports_clock/* systemClock */.m)(speed);
    const controls = (0,simulator_behaviour.controls)(options.behaviour ?? {});
    const book = openBook({ file: options.book, credits, clock, speed });
    const clips = openClips(options.cacheDir);
    const urls = videoUrls(seed);
    const closing = new AbortController();
    const seen = seenRequests(clock);
    const answer = routes({
        book,
        controls,
        clock,
        clips,
        urls,
        speed,
        requestsPerHour,
        keys,
        seed,
        requests: seen.all,
        closing: closing.signal,
    });
    const server = (0,external_node_http_.createServer)((request, response) => {
        seen.note(request, response);
        answer(request, response).catch((error) => {
            // A fault of the simulator must not end the program that runs it.
            if (response.headersSent || closing.signal.aborted)
                response.destroy();
            else
                send(response, failure(500, `The simulator failed: ${String(error)}`));
        });
    });
    const close = async () => {
        if (closing.signal.aborted)
            return;
        closing.abort();
        const closed = (0,external_node_events_.once)(server, 'close');
        server.close();
        server.closeAllConnections();
        await closed;
        book.close();
    };
    const port = await listen(server, options.port ?? 0).catch((error) => {
        book.close();
        throw error;
    });
    return {
        url: `http://127.0.0.1:${port}`,
        port,
        book: () => book.entries(),
        balance: (key) => book.balance(accountOf(key)),
        requests: seen.all,
        change: (behaviour) => controls.change(behaviour),
        close,
        [Symbol.asyncDispose]: close,
    };
}
async function listen(server, port) {
    server.listen(port, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    const address = server.address();
    if (typeof address !== 'object' || address === null)
        throw new Error('no TCP address');
    return address.port;
}
function seenRequests(clock) {
    const began = clock.monotonic();
    const seen = [];
    return {
        all: () => [...seen],
        note: (request, response) => {
            const first = {
                method: request.method ?? '',
                path: (request.url ?? '').split('?', 1)[0] ?? '',
                second: (clock.monotonic() - began) / 1000,
                status: 0,
                authorization: request.headers.authorization !== undefined,
            };
            const at = seen.push(first) - 1;
            const answered = () => {
                if (response.headersSent)
                    seen[at] = { ...first, status: response.statusCode };
            };
            response.once('finish', answered);
            response.once('close', answered);
        },
    };
}


/***/ }),

/***/ 6825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ switches)
/* harmony export */ });
const both = ['both', 'generate', 'check-status'];
const checksFirst = ['check-status', 'generate', 'both'];
/**
 * Every switch of the simulator, one for each thing that the vendor's page leaves open and for each
 * fault that a client must survive. Counts (`the next …`) run down to 0 as they are used.
 * Times are in life's seconds and run at the simulator's speed.
 */
const switches = {
    generation: generationTimes('how long shots take'),
    failShots: failingShots('shots that fail and are refunded: `match` is a glob of a wire id or of video/shot, or a part of the prompt'),
    failAs: text('Video generation failed', 'error text of a failing shot'),
    failSubmits: count('submits answered 500 GENERATION_FAILED, nothing charged'),
    failureStopsLater: flag(false, 'a failed shot fails the later ones of its request'),
    overall: oneOf(['last', 'first-failure'], "a check's own status: of the last shot to be done, or failed at the first failure"),
    mixedBatch: oneOf(['accept', 404, 400], 'a check that names tasks of several generate calls'),
    maxBatch: optional(whole(1), 'a whole number or null', 'how many tasks a check may name'),
    maxUnderWay: optional(whole(0), 'a whole number or null', 'how many tasks a key may have open'),
    underWayStatus: oneOf([429, 400, 503], 'status of a submit over maxUnderWay'),
    underWayCode: text('API_KEY_RATE_LIMIT_EXCEEDED', 'errorCode of a submit over maxUnderWay'),
    limit: oneOf(['rolling', 'fixed'], "how the rate limit's hour moves"),
    checksCounted: flag(true, 'checks count against the rate limit'),
    refusedCounted: flag(false, 'refused requests count against it too'),
    retryAfter: oneOf(['none', 'seconds', 'date', 'absurd'], 'Retry-After of a 429'),
    errorForm: oneOf(['documented', 'success-false'], 'with or without success:false in errors'),
    partialAccept: optional(whole(1), 'a whole number or null', 'only so many shots of a multi-shot request are accepted and charged'),
    urlLifetimeSeconds: number(24 * 3600, 'how long a videoUrl lives'),
    urlExpired: oneOf([403, 410], 'status of an expired videoUrl'),
    expireUrls: count('videoUrls that have expired when they are handed out'),
    videoUrl: optional(isText, 'a text or null', 'handed out in the place of every videoUrl'),
    redirectVideo: redirect('downloads that are redirected'),
    truncateVideo: count('downloads cut in the middle'),
    videoLength: flag(true, 'downloads carry Content-Length'),
    replySwitchesOn: oneOf(checksFirst, 'replies that the switches down to creditsUsed change'),
    replyMatch: text('', 'and the shots concerned, matched as in failShots; all when empty'),
    generationTime: flag(true, 'completed shots say their generationTime'),
    statusWord: optional(isText, 'a text or null', "replaces a shot's status"),
    statusBackwards: flag(false, 'a shot once said to be completed is processing ever after'),
    completedWithoutUrl: flag(false, 'completed shots have no videoUrl'),
    missingShot: flag(false, 'the shot is left out of the reply'),
    extraShot: flag(false, 'an invented shot, completed, stands beside it'),
    foreignShot: flag(false, "the shot's place holds somebody else's"),
    doubledShot: oneOf(['no', 'same', 'contrary'], 'a second entry; contrary: it says failed'),
    creditsUsed: optional(isCredits, 'a number, a text or null', 'what a submit says it cost'),
    faultsOn: oneOf(both, 'requests that the switches down to delayReplyMs concern'),
    redirect: redirect('requests that are redirected, unread'),
    htmlError: count("requests answered by a gateway's 502 page, unread"),
    serverError: count('requests answered 500 INTERNAL_ERROR, unread'),
    garbledReply: count('requests that are carried out, with half a reply'),
    delayReplyMs: number(0, "how long a reply waits, in life's milliseconds"),
    dropBeforeAccept: count('submits whose connection ends before they are accepted'),
    dropAfterAccept: count('submits whose connection ends after they were accepted and charged'),
    serverErrorAfterAccept: count('submits answered 500 INTERNAL_ERROR after they were accepted'),
    dropCheck: count('checks whose connection ends without a reply'),
    controlCharacters: flag(false, 'error texts contain runner commands and control characters'),
    echoKey: flag(false, "error texts contain the caller's key"),
};
function flag(usual, says) {
    return { usual, says, expects: 'true or false', accepts: (value) => typeof value === 'boolean' };
}
function count(says) {
    return {
        usual: 0,
        says: `the next so many ${says}`,
        expects: 'a whole number',
        accepts: whole(0),
    };
}
function number(usual, says) {
    return {
        usual,
        says,
        expects: 'a number from 0',
        accepts: (value) => typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER,
    };
}
function text(usual, says) {
    return { usual, says, expects: 'a text', accepts: isText };
}
function optional(accepts, expects, says) {
    return { usual: null, says, expects, accepts: (value) => value === null || accepts(value) };
}
/** The first choice is the usual one. */
function oneOf(choices, says) {
    return {
        usual: choices[0],
        says,
        expects: choices.map((choice) => JSON.stringify(choice)).join(' or '),
        accepts: (value) => choices.some((choice) => choice === value),
    };
}
function generationTimes(says) {
    return {
        usual: 'lognormal',
        says,
        expects: '"lognormal", "uniform", "bimodal" or "fixed:SECONDS"',
        accepts: (value) => typeof value === 'string' &&
            /^(lognormal|uniform|bimodal|fixed:\d{1,6}(\.\d{1,3})?)$/.test(value),
    };
}
function failingShots(says) {
    return {
        usual: [],
        says,
        expects: 'a list of {match, times}, at most 1000',
        accepts: (value) => Array.isArray(value) &&
            value.length <= 1000 &&
            value.every((item) => hasOnly(item, { match: isGlob, times: whole(0) })),
    };
}
function redirect(says) {
    const shape = {
        status: (value) => value === 302 || value === 307,
        // A header takes printable ASCII only.
        to: (value) => isText(value) && /^[!-~]+$/.test(value),
        times: whole(0),
    };
    return {
        usual: null,
        says: `the next so many ${says}`,
        expects: '{status: 302 or 307, to, times} or null',
        accepts: (value) => value === null || hasOnly(value, shape),
    };
}
function whole(from) {
    return (value) => typeof value === 'number' && Number.isInteger(value) && value >= from && value <= 1e9;
}
function isText(value) {
    return typeof value === 'string' && value.length <= 2000;
}
function isGlob(value) {
    return isText(value) && value.length > 0 && value.length <= 200;
}
function isCredits(value) {
    return typeof value === 'number' || isText(value);
}
function hasOnly(value, shape) {
    if (typeof value !== 'object' || value === null)
        return false;
    const fields = { ...value };
    return (Object.keys(fields).length === Object.keys(shape).length &&
        Object.entries(shape).every(([name, accepts]) => name in fields && accepts(fields[name])));
}


/***/ })

};
