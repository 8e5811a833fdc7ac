export const id = 5985;
export const ids = [5985];
export const modules = {

/***/ 17979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ difference)
/* harmony export */ });
/* harmony import */ var _word_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37622);

/** What differs in an input that changed: words of a prompt, images by name. */
function difference({ field, was, now }) {
    if (field === 'images')
        return images(imagesIn(String(was)), imagesIn(String(now)));
    const diff = (0,_word_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .wordDiff */ .s)(String(was), String(now));
    return [
        { sign: '-', text: diff.was },
        { sign: '+', text: diff.now },
    ];
}
/** One image a line; those that stay are left out, unless only their order changed. */
function images(before, after) {
    const gone = before.filter((image) => !after.includes(image));
    const come = after.filter((image) => !before.includes(image));
    const isReordered = gone.length === 0 && come.length === 0;
    return [
        ...(isReordered ? before : gone).map((text) => ({ sign: '-', text })),
        ...(isReordered ? after : come).map((text) => ({ sign: '+', text })),
    ];
}
/** A file is known by its digest here, of which the beginning tells enough. */
function imagesIn(text) {
    return text
        .split('\n')
        .filter(Boolean)
        .map((image) => image.replace(/^sha256-(.{12}).*/u, 'file $1…'));
}


/***/ }),

/***/ 11687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   frame: () => (/* binding */ frame),
/* harmony export */   frames: () => (/* binding */ frames)
/* harmony export */ });
/* harmony import */ var _config_quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89545);
/* harmony import */ var _help_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9104);


/** Characters of a line that are shown: a config may be one line of megabytes. */
const WIDTH = 100;
const colours = { error: 'red', warning: 'yellow' };
/** Problems for people, a blank line between; the first of each code says where more is told. */
function frames(problems, paint = (_, text) => text) {
    const told = new Set();
    const texts = problems.map((problem) => {
        const text = frame(problem, paint);
        if (told.has(problem.code))
            return text;
        told.add(problem.code);
        return `${text}\n  ${paint('dim', (0,_help_link_js__WEBPACK_IMPORTED_MODULE_1__/* .helpLink */ .C)(problem.code))}`;
    });
    return texts.join('\n\n');
}
/**
 * A problem for people: place, what is wrong, the line with the characters in question marked, and
 * what to do. No control character of the user's is in it; several lines, none ends with a break.
 */
function frame(problem, paint = (_, text) => text) {
    const { code, severity, message, hint, where } = problem;
    const place = where
        ? `${paint('bold', (0,_config_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(`${where.file}:${where.line}:${where.column}`))} `
        : '';
    const lines = [
        `${place}${paint(colours[severity], `${severity}:`)} ${(0,_config_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(message)} [${code}]`,
    ];
    if (where?.text)
        lines.push(...excerpt(where, where.text, paint));
    // A hint may be lines to copy; text of the user's in it is quoted, so these breaks are ours.
    for (const line of hint?.split('\n') ?? [])
        lines.push(`  ${paint('dim', (0,_config_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(line))}`);
    return lines.join('\n');
}
function excerpt({ line, column, length = 1 }, text, paint) {
    const from = column + Math.min(length, WIDTH / 2) < WIDTH ? 0 : column - 1 - WIDTH / 4;
    const before = text.slice(from, column - 1);
    const marked = text.slice(column - 1, Math.min(column - 1 + length, from + WIDTH));
    const after = text.slice(column - 1 + marked.length, from + WIDTH);
    const start = from > 0 ? `…${shown(before)}` : shown(before);
    const end = from + WIDTH < text.length ? `${shown(after)}…` : shown(after);
    const number = String(line);
    const carets = '^'.repeat(Math.max(1, widthOf(shown(marked))));
    return [
        `  ${number} | ${start}${shown(marked)}${end}`,
        `  ${' '.repeat(number.length)} | ${' '.repeat(widthOf(start))}${paint('red', carets)}`,
    ];
}
/** Source as it can be shown in columns: a tab is one arrow, for it is often the mistake itself. */
function shown(source) {
    return (0,_config_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(source.replaceAll('\t', '→'));
}
/** Columns that a text takes in a terminal. */
function widthOf(text) {
    let width = 0;
    for (const character of text)
        width += NARROW.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return width;
}
const NARROW = /\p{M}|\u{200d}/u;
const WIDE = /[\u{1100}-\u{115f}\u{2e80}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;


/***/ }),

/***/ 43131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ goneShots)
/* harmony export */ });
/** Struck shots that are gone for good: one whose clip another shot takes over has only a new name. */
function goneShots({ strike, videos }) {
    if (strike.length === 0)
        return [];
    const heirs = new Set(videos.flatMap(({ shots }) => shots.map(({ from }) => from)));
    return strike.filter((key) => !heirs.has(key));
}


/***/ }),

/***/ 79194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ outlook),
/* harmony export */   YL: () => (/* binding */ estimateText),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53453);

/** What rendering takes: `7 shots, 70 credits, about 6 min, 31 of 100 requests`. */
function outlook(estimated, credits) {
    const { shots } = estimated;
    return `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(shots, 'shot')}, ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(credits, 'credit')}, ${estimateText(estimated)}`;
}
/** `about 6 min, 31 of 100 requests`; of each hour's, where it takes more than one hour has. */
function estimateText({ seconds, requests, requestsPerHour }) {
    const each = requests > requestsPerHour ? ' an hour' : '';
    const used = each
        ? `${requests} requests at ${requestsPerHour}`
        : `${requests} of ${requestsPerHour} requests`;
    return `about ${duration(seconds)}, ${used}${each}`;
}
/** `6 min`, `1 h 20 min`. */
function duration(seconds) {
    const minutes = Math.max(1, Math.round(seconds / 60));
    const hours = Math.floor(minutes / 60);
    return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}


/***/ }),

/***/ 5966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ reasonText)
/* harmony export */ });
/** Why a shot is rendered, in a few words of our own: nothing of the user's is in it. */
function reasonText(reason) {
    switch (reason.what) {
        case 'new':
            return 'new';
        case 'changed':
            return `${fieldNames[reason.field ?? ''] ?? 'input'} changed`;
        case 'take':
            return `take ${reason.was} → ${reason.now}`;
        case 'retake':
            return `${reason.reason === undefined ? '' : `${reason.reason}, `}retake ${reason.was} → ${reason.now}`;
        case 'failed':
            return 'failed before, tried once more';
        case 'sequence':
            return 'its sequence changed';
        default:
            return reason.what;
    }
}
const fieldNames = {
    aspectRatio: 'aspect ratio',
    generationType: 'generation type',
    images: 'images',
    model: 'model',
    prompt: 'prompt',
    provider: 'provider',
    resolution: 'resolution',
};


/***/ }),

/***/ 15985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportText: () => (/* binding */ reportText)
});

// EXTERNAL MODULE: ./build/core/config/quoted.js
var quoted = __webpack_require__(89545);
// EXTERNAL MODULE: ./build/core/plan/estimate-text.js
var estimate_text = __webpack_require__(79194);
// EXTERNAL MODULE: ./build/core/count.js
var count = __webpack_require__(53453);
// EXTERNAL MODULE: ./build/core/gone-shots.js
var gone_shots = __webpack_require__(43131);
// EXTERNAL MODULE: ./build/core/plain-text.js
var plain_text = __webpack_require__(22268);
// EXTERNAL MODULE: ./build/core/report-text/problem-lines.js
var problem_lines = __webpack_require__(56070);
// EXTERNAL MODULE: ./build/core/report-text/valid-text.js
var valid_text = __webpack_require__(15169);
// EXTERNAL MODULE: ./build/core/difference.js
var difference = __webpack_require__(17979);
// EXTERNAL MODULE: ./build/core/reason-text.js
var reason_text = __webpack_require__(5966);
;// CONCATENATED MODULE: ./build/core/report-text/video-tables.js




/** Many videos without a change are a number: what differs is what is looked for. */
const MOST_UNCHANGED = 10;
/** A table for each video: what is done with each of its shots, why, and what it costs. */
function videoTables(report, paint) {
    const unchanged = report.videos.filter(isUnchanged);
    const isCalm = unchanged.length <= MOST_UNCHANGED;
    const shown = isCalm ? report.videos : report.videos.filter((video) => !isUnchanged(video));
    return [
        ...shown.flatMap((video) => videoLines(video, report, paint)),
        ...(isCalm ? [] : [paint('dim', `${unchanged.length} videos are unchanged`), '']),
    ];
}
function isUnchanged({ cut, shots }) {
    return (!cut?.made &&
        shots.every(({ decision, problem }) => decision === 'keep' && problem === undefined));
}
function videoLines(video, report, paint) {
    const seconds = video.cut ? Math.round(video.cut.durationSeconds) : video.shots.length * 8;
    const credits = video.shots.reduce((sum, shot) => sum + costOf(shot, report), 0);
    const size = [
        `${video.resolution} ${video.aspectRatio}`,
        (0,count/* count */.U)(video.shots.length, 'shot'),
        `${seconds} s`,
        ...(credits > 0 ? [(0,count/* count */.U)(credits, 'credit')] : []),
    ].join(', ');
    const where = video.cut ? `  ${(0,quoted/* visible */.R)(video.cut.path ?? video.cut.url ?? '')}` : '';
    const title = `${paint('bold', (0,quoted/* visible */.R)(video.id))}  ${paint('dim', size)}${where}`;
    if (isUnchanged(video))
        return [`${title}  ${paint('dim', 'unchanged')}`, ''];
    const rows = video.shots.map((shot) => ({
        shot,
        name: (0,quoted/* visible */.R)(shot.id),
        story: storyOf(shot),
        cost: costOf(shot, report),
    }));
    const width = {
        name: widest(rows.map(({ name }) => name)),
        story: widest(rows.map(({ story, cost }) => (cost > 0 ? story : ''))),
        cost: widest(rows.map(({ cost }) => String(cost))),
    };
    const lines = rows.flatMap(({ shot, name, story, cost }) => {
        const verb = paint(shot.deferred ? 'dim' : colours[shot.decision], shot.decision.padEnd(6));
        const spent = cost > 0 ? `  ${String(cost).padStart(width.cost)} credit${cost === 1 ? '' : 's'}` : '';
        const row = `  ${verb}  ${name.padEnd(width.name)}  ${spent ? story.padEnd(width.story) : story}${spent}`;
        return [row.trimEnd(), ...diffLines(shot, paint), ...shotProblem(video, shot, paint)];
    });
    return [title, ...lines, ''];
}
function widest(texts) {
    return Math.max(0, ...texts.map(({ length }) => length));
}
const colours = {
    keep: 'dim',
    reuse: 'green',
    wait: 'yellow',
    render: 'green',
    held: 'red',
    lost: 'red',
};
/** Why the plan does with a shot what it does. */
function storyOf(shot) {
    const isRetake = shot.because.some(({ what }) => what === 'take' || what === 'retake');
    const take = shot.take > 1 && !isRetake ? `take ${shot.take}` : '';
    const left = shot.deferred ? 'left for another run' : '';
    return [why(shot), left, take].filter(Boolean).join(', ');
}
/** Credits that the plan spends on a shot: none where only a person could decide to. */
function costOf({ decision, credits }, { provider }) {
    return decision === 'render' && provider !== 'simulator' ? credits : 0;
}
function diffLines(shot, paint) {
    return shot.because.flatMap((reason) => {
        if (reason.what !== 'changed')
            return [];
        return (0,difference/* difference */.i)(reason).map(({ sign, text }) => paint(sign === '-' ? 'red' : 'green', `          ${sign} ${(0,quoted/* visible */.R)(text)}`));
    });
}
function shotProblem(video, shot, paint) {
    if (!shot.problem)
        return [];
    const { message, hint } = shot.problem;
    const key = `${video.id}/${shot.id}: `;
    const own = (0,quoted/* visible */.R)(message.startsWith(key) ? message.slice(key.length) : message);
    const isWaiting = shot.state === 'planned' || shot.state === 'pending';
    return [
        paint(isWaiting ? 'yellow' : 'red', `          ${own}`),
        ...(hint ? [`          ${(0,quoted/* visible */.R)(hint)}`] : []),
    ];
}
function why(shot) {
    if (shot.because.length > 0)
        return shot.because.map(reason_text/* reasonText */.u).join(', ');
    switch (shot.decision) {
        case 'keep':
            return '';
        case 'reuse':
            return shot.from === 'ledger' ? 'paid for before' : `same as ${(0,quoted/* visible */.R)(shot.from ?? '')}`;
        case 'wait':
            return 'under way already';
        case 'held':
            return 'needs a person';
        case 'lost':
            return 'needs a person';
        case 'render':
            return 'new';
        default:
            return shot.decision;
    }
}

;// CONCATENATED MODULE: ./build/core/report-text.js








/**
 * The report for a person at a terminal or reading a log: videos, shots, why, and the money. No
 * control character of the user's is in it, and no line that a runner takes for a command.
 */
function reportText(report, paint) {
    if (report.mode === 'validate')
        return (0,valid_text.validText)(report, paint);
    const lines = [
        ...videoTables(report, paint),
        ...struckLines((0,gone_shots/* goneShots */.b)(report), paint),
        ...(report.reviewPage ? [`Review page: ${(0,quoted/* visible */.R)(report.reviewPage.path)}`, ''] : []),
        ...(0,problem_lines/* problemLines */.p)(report.problems, paint),
        ...sums(report, paint),
        paint('bold', total(report)),
        ...(report.estimate ? [`${(0,estimate_text/* outlook */.En)(report.estimate, report.credits.planned)}.`] : []),
    ];
    return `${(0,plain_text.harmless)(lines.join('\n'))}\n`;
}
function struckLines(gone, paint) {
    if (gone.length === 0)
        return [];
    const lines = gone.map((key) => `  ${paint('dim', 'strike')}  ${(0,quoted/* visible */.R)(key)}`);
    return [paint('dim', 'no longer in the config'), ...lines, ''];
}
/** How many shots there are of each kind, where a plan has more than one kind. */
function sums(report, paint) {
    const shots = report.videos.flatMap((video) => video.shots);
    const kinds = ['keep', 'reuse', 'wait', 'render', 'held', 'lost'].map((kind) => ({
        kind,
        number: shots.filter(({ decision }) => decision === kind).length,
    }));
    const some = [...kinds, { kind: 'strike', number: (0,gone_shots/* goneShots */.b)(report).length }]
        .filter(({ number }) => number > 0)
        .map(({ kind, number }) => `${kind} ${number}`);
    return report.status === 'planned' || report.status === 'blocked'
        ? [paint('dim', some.join(' · '))]
        : [];
}
function total(report) {
    const shots = report.videos.flatMap((video) => video.shots);
    const toRender = shots.filter(({ decision, deferred }) => decision === 'render' && !deferred).length;
    const made = report.videos.filter(({ cut }) => cut?.made).length;
    const rendered = shots.filter(({ decision, state }) => state === 'clip' && (decision === 'render' || decision === 'wait')).length;
    switch (report.status) {
        case 'unchanged':
            return `Nothing to render: ${whyNothing(report)}`;
        case 'planned':
            if (report.credits.planned > report.credits.limit && report.provider === 'nanophoto')
                return `Would be blocked: ${(0,count/* count */.U)(toRender, 'shot')}, ${price(report)}.`;
            return toRender > 0
                ? `Would render ${(0,count/* count */.U)(toRender, 'shot')}: ${price(report)}.`
                : `Would render nothing: ${price(report)}.`;
        case 'rendered':
            return rendered > 0
                ? `Rendered ${(0,count/* count */.U)(rendered, 'shot')}: ${price(report)}.`
                : `Joined ${(0,count/* count */.U)(made, 'video')}: ${price(report)}.`;
        case 'pending':
            return `Not everything is done yet: ${price(report)}. Run again to go on.`;
        case 'failed':
        case 'partial':
            return `Something failed: ${price(report)}.`;
        case 'blocked':
            return `Blocked: ${price(report)}.`;
        case 'unknown':
            return `Something was possibly charged: ${price(report)}.`;
        case 'unpublished':
            return `Rendered, but not everything was published: ${price(report)}.`;
        // Stryker disable next-line all: the compiler proves that nothing comes here
        default:
            return report.status;
    }
}
function whyNothing({ provider, videos }) {
    if (videos.length === 0)
        return 'no video is asked for.';
    const clips = videos.reduce((sum, { clipsElsewhere = 0 }) => sum + clipsElsewhere, 0);
    if (clips === 0)
        return 'every shot has its clip.';
    const fetches = provider === 'simulator'
        ? 'shotlock render --provider simulator --assemble all'
        : 'shotlock restore';
    const are = clips === 1 ? 'is' : 'are';
    return `every shot is paid for, but ${(0,count/* count */.U)(clips, 'clip')} ${are} not on this machine. To fetch what is still to be had, at no cost: ${fetches}`;
}
/** What was spent, or what would be when nothing was begun. */
function price({ credits, mode, provider, status, videos }) {
    const { planned, charged, refunded, unknown, limit, limitSource } = credits;
    if (provider === 'simulator')
        return `no credits spent (a paid render: ${planned})`;
    const isPlan = videos.every(({ shots }) => shots.every(({ state }) => state === 'planned'));
    if (mode !== 'render' || isPlan) {
        if (planned === 0)
            return 'no credits';
        if (planned > limit)
            return `${planned} credits, more than the ${limit} that ${(0,quoted/* visible */.R)(limitSource)} allows`;
        if (status === 'blocked')
            return `${planned} credits planned, none spent`;
        return `${planned} credits of at most ${limit} (${(0,quoted/* visible */.R)(limitSource)})`;
    }
    return [
        charged === refunded ? 'no credits spent' : `${(0,count/* count */.U)(charged - refunded, 'credit')} spent`,
        ...(refunded > 0 ? [`${refunded} came back`] : []),
        ...(unknown > 0 ? [`${unknown} possibly charged`] : []),
    ].join(', ');
}


/***/ }),

/***/ 56070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ problemLines)
/* harmony export */ });
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11687);

function problemLines(problems, paint) {
    return problems.length === 0 ? [] : [(0,_frame_js__WEBPACK_IMPORTED_MODULE_0__.frames)(problems, paint), ''];
}


/***/ }),

/***/ 15169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validText: () => (/* binding */ validText)
/* harmony export */ });
/* harmony import */ var _config_quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89545);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53453);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22268);
/* harmony import */ var _problem_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56070);




/** That a config is valid, and what is still warned of. */
function validText(read, paint) {
    const shots = (0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(read.videos.flatMap((video) => video.shots).length, 'shot');
    const verdict = `${(0,_config_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(read.config)} is valid: ${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(read.videos.length, 'video')}, ${shots}.`;
    const lines = [...(0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .problemLines */ .p)(read.problems, paint), paint('bold', verdict)];
    return `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__.harmless)(lines.join('\n'))}\n`;
}


/***/ }),

/***/ 37622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ wordChanges),
/* harmony export */   s: () => (/* binding */ wordDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34440);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22268);


/** Beyond this many edits a comparison takes long, and marks would be everywhere. */
const MOST_EDITS = 120;
const MOST_COMPARED = 20_000;
const MOST_SHOWN = 600;
/** How much of an equal stretch is shown beside a change. */
const CONTEXT = 40;
/**
 * `Wide shot of a ⟦city skyline⟧ at dawn` and `Wide shot of a ⟦quiet harbour⟧ at dawn`, each on a
 * single line. Texts that have hardly anything in common are given unmarked.
 */
function wordDiff(was, now) {
    const before = oneLine(was);
    const after = oneLine(now);
    const stretches = joinNear(compare(before, after));
    if (!stretches.some((each) => 'same' in each && each.same.trim() !== ''))
        return { was: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.shortened)(before, MOST_SHOWN), now: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.shortened)(after, MOST_SHOWN) };
    return { was: side(stretches, 'was'), now: side(stretches, 'now') };
}
/** The whole of both texts, line breaks kept, in the order in which a reader meets them. */
function wordChanges(was, now) {
    return joinNear(compare(was, now));
}
function oneLine(text) {
    return text.replaceAll(/\s+/gu, ' ').trim();
}
function compare(before, after) {
    if (before.length + after.length > MOST_COMPARED)
        return differingMiddle(before, after);
    const parts = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .diffWordsWithSpace */ .pR)(before, after, { maxEditLength: MOST_EDITS });
    return parts
        ? parts.map(({ value, removed, added }) => removed || added ? { was: removed ? value : '', now: added ? value : '' } : { same: value })
        : differingMiddle(before, after);
}
/** What both begin and end with is the same, all between is one change. */
function differingMiddle(before, after) {
    const most = Math.min(before.length, after.length);
    let head = 0;
    while (head < most && before[head] === after[head])
        head += 1;
    while (head > 0 && before[head - 1] !== ' ')
        head -= 1;
    let tail = 0;
    while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail))
        tail += 1;
    while (tail > 0 && before.at(-tail) !== ' ')
        tail -= 1;
    const change = {
        was: before.slice(head, before.length - tail),
        now: after.slice(head, after.length - tail),
    };
    return [{ same: before.slice(0, head) }, change, { same: before.slice(before.length - tail) }];
}
/** Changes with next to nothing between them read better as one. */
function joinNear(stretches) {
    const joined = [];
    for (const [index, stretch] of stretches.entries()) {
        const last = joined.at(-1);
        const next = stretches[index + 1];
        const isChange = !('same' in stretch);
        const isGap = !isChange && stretch.same.trim().length < 4 && next && !('same' in next);
        if (last && !('same' in last) && (isChange || isGap)) {
            const { was, now } = isChange ? stretch : { was: stretch.same, now: stretch.same };
            joined[joined.length - 1] = { was: last.was + was, now: last.now + now };
        }
        else
            joined.push(stretch);
    }
    return joined;
}
function side(stretches, which) {
    return stretches
        .map((stretch, index) => 'same' in stretch
        ? shorten(stretch.same, { first: index === 0, last: index === stretches.length - 1 })
        : mark(stretch[which]))
        .join('');
}
/** Spaces at the ends stay outside of the marks. */
function mark(text) {
    const words = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.shortened)(text.trim(), MOST_SHOWN);
    if (words === '')
        return text;
    return `${text.slice(0, text.indexOf(text.trimStart()))}⟦${words}⟧${text.slice(text.trimEnd().length)}`;
}
/** The ends of an equal stretch that are beside a change, in whole words. */
function shorten(text, at) {
    const [head, tail] = [at.first ? 0 : CONTEXT, at.last ? 0 : CONTEXT];
    if (text.length <= head + tail + 10)
        return text;
    const begin = text.slice(0, head).replace(/\S*$/u, '');
    const end = text.slice(text.length - tail).replace(/^\S*/u, '');
    return `${begin}…${end}`;
}


/***/ })

};
