export const id = 8433;
export const ids = [8433,2268,9887];
export const modules = {

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

/***/ 78433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plainLog: () => (/* binding */ plainLog),
  screenLog: () => (/* binding */ screenLog)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/core/plain-text.js
var plain_text = __webpack_require__(22268);
// EXTERNAL MODULE: ./build/core/count.js
var count = __webpack_require__(53453);
// EXTERNAL MODULE: ./build/core/standing.js
var standing = __webpack_require__(41040);
;// CONCATENATED MODULE: ./build/core/standing-screen.js


const BAR = 12;
/** Fewer columns have no room for bars. */
const WIDE = 60;
/** A view that is taller is no longer taken in at a glance. */
const MOST_VIDEOS = 12;
const MOST_NAME = 40;
/** Where a render stands, as lines that fit a terminal: the videos under way, then the sums. */
function standingScreen(standing, screen) {
    const { videos } = standing;
    const last = sums(standing, screen);
    const room = Math.min(MOST_VIDEOS, screen.rows - 3 - last.length);
    const shown = videos.length <= room ? videos : busiest(videos, room - 1);
    const longest = Math.max(0, ...shown.map(({ id }) => id.length));
    const width = Math.min(longest, MOST_NAME, Math.max(8, Math.floor(screen.columns / 3)));
    return [
        [[headline(standing), 'bold']],
        ...shown.map((video) => videoLine(video, width, screen)),
        ...rest(videos, shown),
        ...last.map((line) => [[line, 'dim']]),
    ]
        .slice(0, Math.max(1, screen.rows - 1))
        .map((pieces) => fitted(pieces, screen));
}
function headline({ takes }) {
    const all = Object.values(takes).reduce((sum, number) => sum + number, 0);
    return [
        `${takes.done} of ${(0,count/* count */.U)(all, 'shot')} done`,
        ...(0,standing/* some */.zN)(takes.open, 'under way'),
        ...(0,standing/* some */.zN)(takes.collecting, 'being fetched'),
        ...(0,standing/* some */.zN)(takes.waiting, 'to be submitted'),
        ...(0,standing/* some */.zN)(takes.elsewhere, 'being submitted by another run'),
        ...(0,standing/* some */.zN)(takes.stopped, 'stopped'),
    ].join(', ');
}
/** Those that a person waits for, in file order: under way, then to be begun, then the others. */
function busiest(videos, most) {
    const rank = (video) => (isUnderWay(video) ? 0 : isOver(video) ? 2 : 1);
    const chosen = new Set(videos.toSorted((a, b) => rank(a) - rank(b)).slice(0, Math.max(0, most)));
    return videos.filter((video) => chosen.has(video));
}
function videoLine(video, width, { columns, speed }) {
    const { id, done, stopped, of } = video;
    const name = id.length > width ? `${id.slice(0, width - 1)}…` : id.padEnd(width);
    const bar = columns < WIDE ? 0 : BAR;
    const full = Math.floor((bar * done) / of);
    const details = [
        ...video.collecting.map((shot) => `${shot} arrives`),
        ...video.open.map(({ shot, since }) => `${shot} ${(0,standing/* duration */.p0)(since / speed)}`),
    ];
    const style = done === of ? 'green' : stopped > 0 ? 'yellow' : undefined;
    return [
        [`  ${name}  `],
        style ? ['█'.repeat(full), style] : ['█'.repeat(full)],
        ['░'.repeat(bar - full), 'dim'],
        [`${bar > 0 ? '  ' : ''}${String(done).padStart(String(of).length)} of ${of}`],
        ...(stopped > 0 ? [[`  ${stopped} stopped`, 'yellow']] : []),
        ...(details.length > 0 ? [[`  ${details.join(', ')}`, 'dim']] : []),
    ];
}
/** The videos that have no line of their own, in numbers. */
function rest(videos, shown) {
    if (shown.length === videos.length)
        return [];
    const others = videos.filter((video) => !shown.includes(video));
    const over = others.filter(isOver).length;
    const underWay = others.filter(isUnderWay).length;
    const parts = [
        ...(0,standing/* some */.zN)(underWay, 'under way'),
        ...(0,standing/* some */.zN)(others.length - over - underWay, 'to be begun'),
        ...(0,standing/* some */.zN)(over, 'done'),
    ];
    return [[[`  and ${others.length} more videos: ${parts.join(', ')}`, 'dim']]];
}
function isUnderWay({ open, collecting }) {
    return open.length + collecting.length > 0;
}
function isOver({ done, stopped, of }) {
    return done + stopped === of;
}
/** Time, money and requests, in as many lines as they need: nobody guesses at the end of a sum. */
function sums({ elapsed, left, credits, requests }, { columns, speed }) {
    const toGo = left() / speed;
    const free = Math.max(0, requests.perHour - requests.lastHour);
    const lines = [];
    for (const part of [
        `${(0,standing/* duration */.p0)(elapsed / speed)} so far`,
        ...(toGo > 0 ? [`about ${(0,standing/* duration */.p0)(toGo)} to go`] : []),
        credits ? `${credits.spent} of ${credits.planned} credits` : 'no credits spent',
        `${free} of ${requests.perHour} requests left this hour`,
    ]) {
        const longer = `${lines.at(-1) ?? ''} · ${part}`;
        if (lines.length > 0 && longer.length < columns)
            lines[lines.length - 1] = longer;
        else
            lines.push(part);
    }
    return lines;
}
/** A line of pieces, cut before the terminal would break it. */
function fitted(pieces, { columns, paint }) {
    let room = Math.max(1, columns - 1);
    let line = '';
    for (const [text, style] of pieces) {
        const part = text.length > room ? `${text.slice(0, Math.max(0, room - 1))}…` : text;
        if (room <= 0 || part === '')
            continue;
        line += style ? paint(style, part) : part;
        room -= part.length;
    }
    return line;
}

// EXTERNAL MODULE: ./build/ports/log.js
var log = __webpack_require__(53709);
;// CONCATENATED MODULE: ./build/ports/terminal-log.js




const REDRAW_MS = 1000;
/** Terminals that know these two show all that is written between them at once: nothing flickers. */
const BEGIN = '\u001B[?2026h';
const END = '\u001B[?2026l';
/** A log on standard error, which leaves standard output to the result: plain lines. */
function plainLog(stream) {
    const write = (line) => stream.write(`${(0,plain_text.harmless)(line)}\n`);
    return { info: write, warn: (line) => write(`warning: ${line}`), live: (0,log/* seldom */.r)(write) };
}
/**
 * The same for a person at a terminal: where the render stands is redrawn every second below what
 * happened, which scrolls by above it. The cursor is never hidden, so nothing has to bring it back.
 */
function screenLog(stream, { speed, paint }) {
    let standing;
    let drawn = [];
    let timer;
    const columns = () => stream.columns || 80;
    const show = (above) => {
        const size = { columns: columns(), rows: stream.rows || 24 };
        const lines = standing ? standingScreen(standing(), { ...size, speed, paint }) : [];
        const unchanged = above === '' && lines.join('\n') === drawn.join('\n');
        if (unchanged)
            return;
        stream.write(`${BEGIN}${erased(drawn, size.columns)}${above}${lines.map((line) => `${line}\n`).join('')}${END}`);
        drawn = lines;
    };
    const write = (line) => show(`${(0,plain_text.harmless)(line)}\n`);
    return {
        info: write,
        warn: (line) => write(`${paint('yellow', 'warning:')} ${line}`),
        live(now) {
            standing = now;
            clearInterval(timer);
            timer = now ? setInterval(show, REDRAW_MS, '').unref() : undefined;
            show('');
        },
    };
}
/** Takes lines off the screen. A terminal that became narrower has broken them into more. */
function erased(lines, columns) {
    if (lines.length === 0)
        return '';
    const rows = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((0,external_node_util_.stripVTControlCharacters)(line).length / columns)), 0);
    // From the first column on: what was typed stands there, as Ctrl-C does.
    return `\r\u001B[${rows}A\u001B[0J`;
}


/***/ })

};
