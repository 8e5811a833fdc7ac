export const id = 6721;
export const ids = [6721];
export const modules = {

/***/ 56721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startChrome: () => (/* binding */ startChrome)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57075);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58500);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73136);
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61622);









const MOST_START_MS = 15_000;
const MOST_STOP_MS = 2_000;
const SIDE = 640;
async function startChrome(program) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), 'shotlock-chrome-'));
    const page = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'page.html');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(page, PAGE);
    const chrome = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...SWITCHES, ...asRoot(), `--user-data-dir=${folder}`], {
        cwd: folder,
        // Its profile is a folder of its own, and of our environment it gets nothing: no key either.
        env: { HOME: folder },
        stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
        // A group of its own, so that its helpers can be ended with it.
        detached: process.platform !== 'win32',
    });
    const ended = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(chrome, 'exit').catch(() => undefined);
    const stop = async () => {
        // Chrome ends itself when its pipe is closed, also when this program is killed.
        for (const stream of chrome.stdio)
            stream?.destroy();
        await Promise.race([ended, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_6__.setTimeout)(MOST_STOP_MS, undefined, { ref: false })]);
        killGroup(chrome);
        await ended;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    };
    try {
        const [, , , input, output] = chrome.stdio;
        if (!(input instanceof node_stream__WEBPACK_IMPORTED_MODULE_5__.Writable && output instanceof node_stream__WEBPACK_IMPORTED_MODULE_5__.Readable))
            throw new Error('no pipes');
        const ask = protocol(input, output, ended);
        const signal = AbortSignal.timeout(MOST_START_MS);
        const { targetId } = await ask('Target.createTarget', { url: 'about:blank' }, { signal });
        const attached = await ask('Target.attachToTarget', { targetId, flatten: true }, { signal });
        const session = String(attached['sessionId']);
        return {
            still: (path, until) => shoot(path, { ask, session, page, signal: until }),
            [Symbol.asyncDispose]: stop,
        };
    }
    catch (error) {
        await stop();
        throw error;
    }
}
function killGroup(chrome) {
    try {
        if (chrome.pid !== undefined && process.platform !== 'win32')
            process.kill(-chrome.pid, 'SIGKILL');
        else
            chrome.kill('SIGKILL');
    }
    catch {
        // All of it has ended.
    }
}
async function shoot(path, { ask, session, page, signal, }) {
    const to = { session, signal };
    const address = (0,node_url__WEBPACK_IMPORTED_MODULE_7__.pathToFileURL)(page);
    address.hash = encodeURIComponent((0,node_url__WEBPACK_IMPORTED_MODULE_7__.pathToFileURL)(path).href);
    await ask('Page.enable', {}, to);
    // A blank page in between: going to another hash of the same page loads nothing.
    await ask('Page.navigate', { url: 'about:blank' }, to);
    await ask('Page.navigate', { url: address.href }, to);
    const { result } = await ask('Runtime.evaluate', { expression: READY, awaitPromise: true, returnByValue: true }, to);
    const size = (0,_at_js__WEBPACK_IMPORTED_MODULE_8__.at)(result, 'value');
    const [width, height] = [Number((0,_at_js__WEBPACK_IMPORTED_MODULE_8__.at)(size, 'width')), Number((0,_at_js__WEBPACK_IMPORTED_MODULE_8__.at)(size, 'height'))];
    if (!(width > 0 && height > 0))
        throw new Error('Chrome cannot play the clip');
    const scale = SIDE / Math.max(width, height);
    const clip = { x: 0, y: 0, width: width * scale, height: height * scale, scale: 1 };
    const metrics = { width: SIDE, height: SIDE, deviceScaleFactor: 1, mobile: false };
    await ask('Emulation.setDeviceMetricsOverride', metrics, to);
    const shot = await ask('Page.captureScreenshot', { format: 'jpeg', quality: 75, clip }, to);
    return { mediaType: 'image/jpeg', bytes: Buffer.from(String(shot['data']), 'base64') };
}
const PAGE = `<!doctype html><style>body{margin:0}video{display:block;width:640px;height:640px;object-fit:contain;object-position:0 0}</style><video muted></video>`;
/** Resolves to the picture's size once the clip's first second is shown; to nothing when it is none. */
const READY = `new Promise((resolve) => {
  const begin = () => {
    const video = document.querySelector('video');
    video.onerror = () => resolve(undefined);
    video.onseeked = () => requestAnimationFrame(() => requestAnimationFrame(() =>
      resolve({ width: video.videoWidth, height: video.videoHeight })));
    video.onloadeddata = () => { video.currentTime = Math.min(1, video.duration / 2); };
    video.src = decodeURIComponent(location.hash.slice(1));
  };
  if (document.querySelector('video')) begin(); else document.addEventListener('DOMContentLoaded', begin);
})`;
const SWITCHES = [
    '--headless',
    '--remote-debugging-pipe',
    '--disable-gpu',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    '--mute-audio',
    '--hide-scrollbars',
    '--host-resolver-rules=MAP * ~NOTFOUND',
];
/** Chrome refuses to start as root with its sandbox, and containers often know no other user. */
function asRoot() {
    return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
/** Messages are JSON with a NUL behind each, in both directions. */
function protocol(input, output, ended) {
    const waiting = new Map();
    let next = 1;
    let text = '';
    output.setEncoding('utf8').on('data', (part) => {
        const messages = (text + part).split('\0');
        text = messages.pop() ?? '';
        for (const message of messages) {
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Chrome is this shape's author
            const answer = JSON.parse(message);
            if (answer.id !== undefined)
                waiting.get(answer.id)?.(answer);
        }
    });
    input.on('error', () => { });
    void ended.then(() => {
        for (const answer of waiting.values())
            answer({ error: { message: 'Chrome has ended' } });
    });
    return async (method, params, { session, signal }) => {
        signal.throwIfAborted();
        const id = next++;
        const answered = new Promise((resolve) => {
            waiting.set(id, resolve);
            signal.addEventListener('abort', () => resolve({ error: { message: 'no time left' } }), {
                once: true,
            });
        });
        const message = { id, method, params, ...(session ? { sessionId: session } : {}) };
        input.write(`${JSON.stringify(message)}\0`);
        const { result, error } = await answered;
        waiting.delete(id);
        if (error)
            throw new Error(`Chrome: ${error.message}`);
        return result ?? {};
    };
}


/***/ })

};
