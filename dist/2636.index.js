export const id = 2636;
export const ids = [2636];
export const modules = {

/***/ 75322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comment: () => (/* binding */ comment),
  commentMarker: () => (/* binding */ commentMarker),
  jobSummary: () => (/* binding */ jobSummary),
  H: () => (/* binding */ stoppedComment)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/config/quoted.js
var quoted = __webpack_require__(89545);
// EXTERNAL MODULE: ./build/core/plain-text.js
var plain_text = __webpack_require__(22268);
;// CONCATENATED MODULE: ./build/core/markdown.js


/** Code nodes are the one place of markdown where text stays text: no link, mention or HTML. */
/** An inline code node around any text, shortened to one line. */
function code(text) {
    return ticked(oneLine(text));
}
/** The same for a cell of a table, where a pipe would begin the next cell even inside code. */
function codeInCell(text) {
    // The one pipe that cannot be escaped is one behind a backslash: that is an escape itself.
    return ticked(oneLine(text).replaceAll(/\\*\|/gu, (run) => (run === '|' ? '\\|' : '¦')));
}
/** A fenced block whose fence is longer than any run of backticks in it. */
function fence(lines, language) {
    const safe = lines.map(quoted/* visible */.R).join('\n');
    const ticks = '`'.repeat(Math.max(3, longestRunOfTicks(safe) + 1));
    return `${ticks}${language}\n${safe}\n${ticks}`;
}
/** A link; its text is our own, and its address cannot end it, whatever it holds. */
function markdown_link(text, address) {
    if (!URL.canParse(address))
        return text;
    const { href } = new URL(address);
    return `[${text}](${href.replaceAll(/[()[\]|`\\]/gu, (each) => `%${each.charCodeAt(0).toString(16)}`)})`;
}
/** Any text inside an HTML element on one line. */
function escapeHtml(text) {
    const names = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
    return oneLine(text).replaceAll(/[&<>"]/gu, (each) => `&${names[each]};`);
}
function oneLine(text) {
    return (0,plain_text.shortened)((0,quoted/* visible */.R)(text.replaceAll(/\s+/gu, ' ').trim()), 500);
}
function ticked(line) {
    const ticks = '`'.repeat(longestRunOfTicks(line) + 1);
    // Markdown takes off one space at either end, so that code may begin or end with a backtick.
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${ticks}${pad}${line || ' '}${pad}${ticks}`;
}
function longestRunOfTicks(text) {
    return Math.max(0, ...(text.match(/`+/gu) ?? []).map((run) => run.length));
}

;// CONCATENATED MODULE: ./build/core/comment/attention.js

/** Names that are told before the rest is only counted. */
const MOST_NAMES = 3;
/** What a person has to know or do, never folded away; said once for all shots that it is true of. */
function attention(report) {
    const groups = new Map();
    for (const video of report.videos)
        for (const shot of video.shots) {
            if (!shot.problem)
                continue;
            const key = `${video.id}/${shot.id}`;
            const { message, hint = '' } = shot.problem;
            const own = message.startsWith(`${key}: `) ? message.slice(key.length + 2) : message;
            const icon = shot.state === 'pending' ? '⏳' : iconOf(shot.problem);
            const identity = JSON.stringify([icon, own, hint]);
            const group = groups.get(identity);
            if (group)
                group.shots.push(key);
            else
                groups.set(identity, { icon, message: own, hint, shots: [key] });
        }
    const items = [
        ...report.problems.map((problem) => `- ${iconOf(problem)} ${said(problem, placeOf(problem))}`),
        ...[...groups.values()].map((group) => `- ${group.icon} ${said(group, names(group.shots))}`),
    ];
    return { open: '', items, close: '', noun: 'message' };
}
function said(problem, of) {
    const subject = of === '' ? '' : `${of}: `;
    return `${subject}${prose(problem.message)}${problem.hint ? `<br>${prose(problem.hint)}` : ''}`;
}
/** Backticks around a word of a message would only be seen as such inside of code. */
function prose(message) {
    return code(message.replaceAll(/`(\w+)`/gu, '"$1"'));
}
function placeOf({ where }) {
    return where ? code(`${where.file}:${where.line}`) : '';
}
function names(shots) {
    const shown = shots.slice(0, MOST_NAMES).map(code).join(', ');
    const hidden = shots.length - MOST_NAMES;
    return hidden > 0 ? `${shown} and ${hidden} more` : shown;
}
function iconOf({ severity }) {
    return severity === 'error' ? '❌' : '⚠️';
}

;// CONCATENATED MODULE: ./build/core/comment/fit.js
/** What is kept free for the lines that tell of what was left out. */
const RESERVE = 400;
/** Whole items, as many as fit: no fence, table or element is ever left open. */
function fit(blocks, foot, limit) {
    const { most, sizeOf, elsewhere } = limit;
    const kept = [];
    let left = most - RESERVE - sizeOf(foot);
    let omitted = 0;
    for (const block of blocks) {
        const text = asMuchAsFits(block, left, limit);
        if (text === undefined)
            omitted += 1;
        else if (omitted > 0 && !isEmpty(block))
            omitted += 1;
        else if (text !== '') {
            kept.push(text);
            left -= sizeOf(text) + 2;
        }
    }
    if (omitted > 0)
        kept.push(`_${omitted} more sections are not shown: ${elsewhere}._`);
    return `${[...kept, foot].join('\n\n')}\n`;
}
/** Undefined when not even a first item fits; an empty block is an empty text. */
function asMuchAsFits(block, room, limit) {
    if (isEmpty(block))
        return '';
    const { sizeOf, elsewhere } = limit;
    if (typeof block === 'string')
        return sizeOf(block) <= room ? block : undefined;
    const { open, items, close, noun } = block;
    let left = room - sizeOf(open) - sizeOf(close) - RESERVE;
    let shown = 0;
    for (; shown < items.length; shown += 1) {
        left -= sizeOf(items[shown]) + 1;
        if (left < 0)
            break;
    }
    if (shown === 0)
        return undefined;
    const hidden = items.length - shown;
    const more = hidden > 0 ? `_${hidden} more of ${items.length} ${noun}s are not shown: ${elsewhere}._` : '';
    const body = items.slice(0, shown).join('\n');
    return [`${open}${body}`, more, close].filter(Boolean).join('\n\n');
}
function isEmpty(block) {
    return typeof block === 'string' ? block === '' : block.items.length === 0;
}

// EXTERNAL MODULE: ./build/core/count.js
var count = __webpack_require__(53453);
// EXTERNAL MODULE: ./build/core/plan/estimate-text.js
var estimate_text = __webpack_require__(79194);
;// CONCATENATED MODULE: ./build/core/comment/headline.js



/** What became of the run, in the words of the person who asked for videos. */
function headline(report, changed) {
    const videos = (0,count/* count */.U)(changed.length, 'video');
    const shots = report.videos.flatMap((video) => video.shots);
    const inState = (...states) => shots.filter(({ state }) => states.includes(state)).length;
    switch (report.status) {
        case 'rendered':
        case 'unchanged':
            if (changed.length === 0)
                return '🎬 No video changed';
            if (shots.some(({ deferred }) => deferred))
                return `🎬 ${changed.filter(({ state }) => state === 'ready').length} of ${videos} ready to watch`;
            return report.provider === 'simulator'
                ? `🎬 ${(0,count/* count */.U)(changed.length, 'animatic')} to look at`
                : `🎬 ${videos} ready to watch`;
        case 'planned': {
            const renders = shots.filter(isToRender).length;
            const where = changed.length > 0 ? ` in ${videos}` : '';
            if (renders > 0)
                return `🎬 ${(0,count/* count */.U)(renders, 'shot')} to render${where}`;
            return changed.length > 0 ? `🎬 ${videos} to join, nothing to render` : '🎬 No video changed';
        }
        case 'pending':
            return `⏳ ${of(inState('pending'), shots.length)} not done yet`;
        case 'partial':
        case 'failed': {
            const broken = inState('failed', 'held', 'lost');
            return broken > 0
                ? `❌ ${of(broken, shots.length)} could not be rendered`
                : '❌ Not every video could be made';
        }
        case 'blocked':
            return hasBegun(report) ? '⛔ Rendering was stopped' : '⛔ Rendering is blocked';
        case 'unknown':
            return `⚠️ ${(0,count/* count */.U)(inState('unknown'), 'shot')} possibly charged, without a clip`;
        case 'unpublished':
            return '⚠️ Not everything could be published';
        default:
            return report.status;
    }
}
/** What a run is at, before it is over. */
function underWay({ videos }) {
    const shots = videos.flatMap((video) => video.shots);
    const renders = shots.filter(isToRender).length;
    return `⏳ Rendering ${of(renders, shots.length)}`;
}
/** What it is going to cost. */
function promise(report) {
    const { credits, estimate } = report;
    const time = estimate ? `, about ${(0,estimate_text/* duration */.p0)(estimate.seconds)} in all` : '';
    const most = `Up to **${(0,count/* count */.U)(credits.planned, 'credit')}** of the ${credits.limit} that a run may spend${time}.`;
    return [most, 'The videos are linked here when all is done.', ...ofThePull(report)].join(' ');
}
/** What it cost, or would cost. */
function subline(report, changed) {
    if (report.provider === 'simulator')
        return playMoney(report);
    return [ofThisRun(report, changed), ...ofThePull(report)].join(' ');
}
function ofThisRun(report, changed) {
    if (!hasBegun(report))
        return `Nothing was spent. ${foreseen(report)}`;
    if (report.status === 'unchanged' && changed.length === 0)
        return 'Every shot has its clip; nothing was spent.';
    const left = report.videos.flatMap(({ shots }) => shots.filter(({ deferred }) => deferred));
    if (left.length > 0)
        return `${spent(report)} ${(0,count/* count */.U)(left.length, 'other changed shot')} left for another run.`;
    return report.status === 'pending'
        ? `${spent(report)} The next run goes on where this one stopped; nothing is paid for twice.`
        : spent(report);
}
/** What all runs for the pull request spent; where there was but this one, it says so itself. */
function ofThePull({ credits, pull }) {
    if (!pull || pull.charged + pull.unknown === 0)
        return [];
    const charged = pull.charged + credits.charged - credits.refunded;
    const unknown = pull.unknown + credits.unknown;
    const since = pull.since === undefined ? 'so far' : `since ${pull.since}`;
    const doubt = unknown > 0 ? `, and possibly ${unknown} more` : '';
    return [`This pull request has spent **${(0,count/* count */.U)(charged, 'credit')}** ${since}${doubt}.`];
}
function playMoney(report) {
    const { planned } = report.credits;
    const price = planned > 0
        ? `A paid render of these shots costs **${(0,count/* count */.U)(planned, 'credit')}**.`
        : 'A paid render costs nothing either: every shot was paid for before.';
    return `${hasBegun(report) ? 'Placeholders: no credits were spent.' : 'Nothing was spent.'} ${price}`;
}
function foreseen({ status, credits, estimate }) {
    const { planned, limit, limitSource } = credits;
    if (planned === 0)
        return 'Rendering costs nothing: every shot was paid for before.';
    const most = status === 'blocked' ? '' : `; a run may spend ${limit} (${code(limitSource)})`;
    const time = estimate ? `, ${(0,estimate_text/* estimateText */.YL)(estimate)}` : '';
    return `Rendering costs **${(0,count/* count */.U)(planned, 'credit')}**${time}${most}.`;
}
function spent({ credits: { charged, refunded, unknown }, videos }) {
    const back = refunded > 0 ? `, ${(0,count/* count */.U)(refunded, 'credit')} came back for what failed` : '';
    const doubt = unknown > 0 ? `**${(0,count/* count */.U)(unknown, 'credit')} possibly charged**` : '';
    if (charged > refunded) {
        const sum = `**${(0,count/* count */.U)(charged - refunded, 'credit')}** spent${back}`;
        return doubt ? `${sum}, and ${doubt}.` : `${sum}.`;
    }
    if (doubt)
        return `${doubt}; nothing else was spent${back}.`;
    if (refunded > 0)
        return `Nothing was spent in the end: ${(0,count/* count */.U)(refunded, 'credit')} came back.`;
    return videos.every(({ shots }) => shots.every(({ state }) => state === 'clip'))
        ? 'Nothing was spent in this run: every clip was paid for before.'
        : 'Nothing was spent.';
}
/** Whether anything was rendered, or tried: a plan and a run that was refused leave all as it was. */
function hasBegun({ mode, videos }) {
    return (mode === 'render' && videos.some(({ shots }) => shots.some(({ state }) => state !== 'planned')));
}
function of(some, all) {
    return some === all ? (0,count/* count */.U)(all, 'shot') : `${some} of ${(0,count/* count */.U)(all, 'shot')}`;
}
function isToRender({ decision, deferred }) {
    return decision === 'render' && !deferred;
}

;// CONCATENATED MODULE: ./build/core/comment/lock-text.js

/** Where the new lock went, and what that asks of a person. */
function lockText({ lockfile, review }) {
    const sentences = [
        ...(lockfile
            ? [
                `The lockfile is committed to ${code(lockfile.branch)} as ${markdown_link(lockfile.commit.slice(0, 7), lockfile.url)}.`,
            ]
            : []),
        ...(review ? ['Merge this pull request to use these takes.'] : []),
        ...(lockfile?.checksWait
            ? [
                '**The checks of that commit wait for your approval**, because `GITHUB_TOKEN` made it; the token of a GitHub App spares you that.',
            ]
            : []),
    ];
    return sentences.length > 0 ? `🔒 ${sentences.join(' ')}` : '';
}

// EXTERNAL MODULE: ./build/core/difference.js
var difference = __webpack_require__(17979);
// EXTERNAL MODULE: ./build/core/reason-text.js
var reason_text = __webpack_require__(5966);
// EXTERNAL MODULE: ./build/core/review/addresses.js
var addresses = __webpack_require__(55023);
;// CONCATENATED MODULE: ./build/core/comment/shot-links.js


/** Seconds of a shot whose clip is not there. */
const USUAL_SECONDS = 8;
/** Where to watch the takes of a changed shot: the new one, that of the base, and both side by side. */
function shotLinks(shot, place) {
    const { video, index, at, report } = place;
    const page = report.reviewPage?.url;
    const card = `${page}#${(0,addresses/* shotCardId */.g4)(index, at + 1)}`;
    const links = [...newClip(shot, place), ...oldClip(shot, video)];
    if (page === undefined || !shot.clip)
        return links;
    if (shot.before)
        return [...links, markdown_link('side by side', card)];
    // Its part of the cut lasts as long as the page, and takes less opening.
    const lasts = (shot.clip.url ?? video.cut?.url) !== undefined;
    return lasts ? links : [...links, markdown_link('on the review page', card)];
}
/** Where each shot of a video begins in its cut. */
function startsOf({ shots }) {
    const starts = [];
    let seconds = 0;
    for (const { clip } of shots) {
        starts.push(seconds);
        seconds += clip?.durationSeconds ?? USUAL_SECONDS;
    }
    return starts;
}
/**
 * A clip that was uploaded by itself, else its part of the cut. Where there is no cut the API's own
 * address is all there is: whoever has it can watch the clip, and it does not last.
 */
function newClip({ clip }, { startSeconds, video }) {
    if (!clip)
        return [];
    if (clip.url !== undefined)
        return [markdown_link('▶ new', clip.url)];
    const whole = video.cut?.url;
    if (whole !== undefined)
        return [markdown_link('▶ new', (0,addresses/* partOf */.BU)(whole, { startSeconds, seconds: clip.durationSeconds }))];
    return clip.videoUrl === undefined
        ? []
        : [`${markdown_link('▶ new', clip.videoUrl)} (the API’s link, for some hours)`];
}
function oldClip({ before }, { baseCut }) {
    if (!before)
        return [];
    if (before.url !== undefined)
        return [markdown_link('▶ old', before.url)];
    if (baseCut?.url === undefined)
        return [];
    const { startSeconds, durationSeconds: seconds } = before;
    return [markdown_link('▶ old', (0,addresses/* partOf */.BU)(baseCut.url, { startSeconds, seconds }))];
}

;// CONCATENATED MODULE: ./build/core/comment/shot-changes.js





/** A folded list of the shots of a video that changed, each with why and what it cost. */
function shotChanges(video, index, report) {
    const { provider } = report;
    const shots = video.shots.filter((shot) => shot.changed);
    const starts = startsOf(video);
    const credits = shots.reduce((sum, shot) => sum + priceOf(shot, provider), 0);
    const price = credits > 0 ? `, ${(0,count/* count */.U)(credits, 'credit')}` : '';
    return {
        open: `<details><summary><code>${escapeHtml(video.id)}</code>: ${(0,count/* count */.U)(shots.length, 'shot')} changed${price}</summary>\n\n`,
        items: video.shots.flatMap((shot, at) => {
            if (!shot.changed)
                return [];
            const place = { video, index, at, startSeconds: starts[at] ?? 0, report };
            const said = [story(shot, provider), ...shotLinks(shot, place)].join(' · ');
            return [[`- ${code(shot.id)}: ${said}`, ...diffs(shot)].join('\n')];
        }),
        close: '</details>',
        noun: 'shot',
    };
}
function story(shot, provider) {
    const credits = priceOf(shot, provider);
    const isRetake = reasonsOf(shot).some(({ what }) => what === 'take' || what === 'retake');
    return [
        why(shot),
        ...(shot.deferred ? ['left for another run'] : []),
        ...(shot.take > 1 && !isRetake ? [`take ${shot.take}`] : []),
        ...(credits > 0 ? [(0,count/* count */.U)(credits, 'credit')] : []),
        ...problem(shot),
    ].join(', ');
}
/** What a shot costs that is, or will be, paid for: not one that failed or was never begun. */
function priceOf({ credits, state }, provider) {
    const isPaid = state === 'clip' || state === 'planned' || state === 'pending';
    return isPaid && provider !== 'simulator' ? credits : 0;
}
function why(shot) {
    const reasons = reasonsOf(shot).map(reason_text/* reasonText */.u);
    if (shot.decision === 'render' && reasons.length > 0)
        return reasons.join(', ');
    return [...reasons, from(shot)].join(', ');
}
/** What differs from the base; else, and of the plan itself, why it is rendered. */
function reasonsOf({ because, differs }) {
    if (!differs)
        return because;
    const own = because.filter(({ what }) => what !== 'new' && what !== 'changed' && what !== 'sequence');
    const isRetake = own.some(({ what }) => what === 'take' || what === 'retake');
    return [...differs.filter(({ what }) => !(isRetake && what === 'retake')), ...own];
}
/** Where a clip comes from that is not paid for now. */
function from(shot) {
    switch (shot.decision) {
        case 'keep':
            return 'rendered before';
        case 'reuse':
            return shot.from === 'ledger'
                ? 'paid for before, no credits'
                : `the same clip as ${code(shot.from ?? '')}, no credits`;
        case 'wait':
            return 'begun by an earlier run';
        case 'held':
            return 'needs a person';
        case 'lost':
            return 'paid for before';
        case 'render':
            return 'new';
        default:
            return shot.decision;
    }
}
function problem({ state, decision }) {
    switch (state) {
        case 'clip':
            return [];
        case 'planned':
            return decision === 'lost' ? ['**clip lost**'] : [];
        case 'failed':
            return ['**failed**'];
        case 'unknown':
            return ['**possibly charged**'];
        case 'held':
            return ['**held**'];
        case 'lost':
            return ['**clip lost**'];
        case 'pending':
            return ['**not done yet**'];
        case 'blocked':
            return ['**not begun**'];
        default:
            return state;
    }
}
function diffs(shot) {
    return reasonsOf(shot)
        .filter(({ what }) => what === 'changed')
        .map((reason) => indented(fence((0,difference/* difference */.i)(reason).flatMap(wrapped), 'diff')));
}
/** A code block does not wrap by itself, and a prompt is one long line. */
function wrapped({ sign, text }) {
    const lines = text.match(/.{1,90}(?:\s|$)|\S{1,90}/gsu) ?? [''];
    return lines.map((line) => `${sign} ${line.trimEnd()}`);
}
function indented(text) {
    return text.replaceAll(/^/gmu, '  ');
}

;// CONCATENATED MODULE: ./build/core/comment/video-table.js

/** A video a row: what it is, where to watch it, and how much of it is new. */
function videoTable(videos) {
    const head = '| Video | Watch | Length, format | Shots changed |\n| --- | --- | --- | --: |\n';
    return { open: head, items: videos.map(row), close: '', noun: 'video' };
}
function row(video) {
    const changed = video.shots.filter((shot) => shot.changed).length;
    const cells = [
        video_table_name(video),
        watch(video),
        `${clockTime(video.cut?.durationSeconds ?? video.shots.length * 8)}, ${video.resolution} ${video.aspectRatio}`,
        // The same clips in another order, or fewer of them.
        changed === 0 ? 'only the cut' : `${changed} of ${video.shots.length}`,
    ];
    return `| ${cells.join(' | ')} |`;
}
function video_table_name({ id, title }) {
    return title === undefined
        ? codeInCell(id)
        : `${codeInCell(title)}<br><sub>${codeInCell(id)}</sub>`;
}
/** The cut; where this run made none, why, and the latest one that there is. */
function watch(video) {
    const { cut, baseCut, lastCut } = video;
    if (cut?.url !== undefined) {
        const notes = [
            ...(cut.expiresAt === undefined ? [] : [`until ${day(cut.expiresAt)}`]),
            ...(baseCut ? [earlier('before', baseCut)] : []),
        ];
        return [markdown_link('▶ Watch', cut.url), ...small(notes)].join('<br>');
    }
    const old = [
        ...(lastCut ? [earlier('previous cut', lastCut)] : []),
        ...(baseCut && !lastCut ? [earlier('before', baseCut)] : []),
    ];
    return [video_table_why(video), ...small(old)].join('<br>');
}
function video_table_why({ state, shots }) {
    switch (state) {
        case 'ready':
            return 'not uploaded';
        case 'planned':
            return 'not rendered yet';
        case 'not-updated':
            return shots.some((shot) => shot.state === 'pending') ? 'not done yet' : 'not updated';
        case 'not-joined':
            return 'not joined';
        default:
            return state;
    }
}
function earlier(what, { url, expiresAt }) {
    return url === undefined
        ? `${what}: expired ${day(expiresAt)}`
        : `${markdown_link(`▶ ${what}`, url)} until ${day(expiresAt)}`;
}
function small(notes) {
    return notes.length > 0 ? [`<sub>${notes.join(' · ')}</sub>`] : [];
}
function day(timestamp) {
    return timestamp.slice(0, 10);
}
/** As players show it: `0:08`, `2:48`. */
function clockTime(seconds) {
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

// EXTERNAL MODULE: ./build/core/gone-shots.js
var gone_shots = __webpack_require__(43131);
;// CONCATENATED MODULE: ./build/core/comment.js









/** GitHub refuses a comment of 65,536 characters; the rest is margin for what it adds. */
const commentLimit = {
    most: 65_000,
    sizeOf: (text) => text.length,
    elsewhere: 'the job summary has them all',
};
/** GitHub refuses a job's summary of more than 1 MiB. */
const summaryLimit = {
    most: 1_000_000,
    sizeOf: (text) => Buffer.byteLength(text),
    elsewhere: 'they did not fit',
};
/** Names of shots that are told before the rest is only counted. */
const MOST_GONE = 10;
/**
 * The pull request comment as markdown: what changed, what it cost, where to watch, what needs a
 * person. Users' text stands in code nodes only. What does not fit is left out, and said so.
 */
function comment(report, context) {
    return `${context.marker}\n${written(report, context, commentLimit)}`;
}
/** What stands in the comment of a run that ended before it could tell of itself. */
function stoppedComment(context) {
    return `${context.marker}
### ⏹️ Rendering was stopped

The run ended before it could tell what became of it. What it had begun is on record: run it again to collect the clips, and nothing is paid for twice.

<sub>Shotlock · ${markdown_link('run', context.runUrl)}</sub>
`;
}
/** The job summary: the same without the marker, and with more room. */
function jobSummary(report, context) {
    return written(report, context, summaryLimit);
}
/** The first line of our comment. Keys that differ have markers that differ. */
function commentMarker(key) {
    const plain = key.replaceAll(/[^\w./:@-]/gu, '-');
    const hash = (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 8);
    return `<!-- shotlock:${plain === key ? key : `${plain}-${hash}`} -->`;
}
function written(report, context, limit) {
    const changed = report.videos.filter((video) => video.changed);
    const blocks = [
        `### ${context.stage ? underWay(report) : headline(report, changed)}`,
        context.stage ? promise(report) : subline(report, changed),
        context.live ?? '',
        attention(report),
        videoTable(changed),
        reviewText(report),
        lockText(report),
        goneText(report),
        approvalText(report),
        // What may not fit comes last.
        ...changed.map((video, index) => shotChanges(video, index, report)),
        context.stage ? '' : retakeText(report, changed),
    ];
    return fit(blocks, footer(report, context), limit);
}
/** Where old and new takes are to be seen side by side. */
function reviewText({ reviewPage }) {
    if (reviewPage?.url === undefined)
        return '';
    return `${markdown_link('🎞 Review page', reviewPage.url)}: old and new takes side by side.`;
}
/** How to get another take of a clip that is not good enough: nothing else in here says it. */
function retakeText(report, changed) {
    const example = changed
        .flatMap((video) => video.shots.map((shot) => ({ video, shot })))
        .find(({ shot }) => shot.changed && shot.state === 'clip');
    if (!example || report.provider === 'simulator')
        return '';
    const { video, shot } = example;
    const name = `${video.id}/${shot.id}`;
    const command = `/shotlock retake ${name}`;
    return `<sub>Another take of a shot, for its price: raise its ${code('take')} in ${code(report.config)} (${code(name)} has ${shot.take}), or comment ${code(command)} where a workflow obeys comments.</sub>`;
}
/** How to have this very plan paid for: nothing else in here says it. */
function approvalText(report) {
    if (!isOffer(report))
        return '';
    const command = `/shotlock approve ${report.digest}`;
    return `<sub>To pay for this very plan, or less of it: comment ${code(command)} where a workflow obeys comments.</sub>`;
}
/** A plan that somebody may say yes to. */
function isOffer({ credits, mode, provider }) {
    return mode === 'plan' && provider === 'nanophoto' && credits.planned > 0;
}
function goneText(report) {
    const gone = (0,gone_shots/* goneShots */.b)(report);
    if (gone.length === 0)
        return '';
    const more = gone.length > MOST_GONE ? ` and ${gone.length - MOST_GONE} more` : '';
    return `No longer in ${code(report.config)}: ${gone.slice(0, MOST_GONE).map(code).join(', ')}${more}.`;
}
function footer(report, { commit, runUrl }) {
    const parts = [`Shotlock · ${code(report.config)} at ${commit.slice(0, 7)}`, markdown_link('run', runUrl)];
    return `<sub>${parts.join(' · ')}</sub>`;
}


/***/ }),

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

/***/ 55023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Nj: () => (/* binding */ videoCardId),
/* harmony export */   g4: () => (/* binding */ shotCardId)
/* harmony export */ });
/** A part of a video by its address: players go to it (https://www.w3.org/TR/media-frags/#naming-time). */
function partOf(url, { startSeconds, seconds }) {
    return `${url}#t=${rounded(startSeconds)},${rounded(startSeconds + seconds)}`;
}
/** What the card of a video on the review page is called; videos are counted from 0. */
function videoCardId(video) {
    return `v${video + 1}`;
}
/** What the card of a shot is called; shots are counted from 1. */
function shotCardId(video, shot) {
    return `${videoCardId(video)}s${shot}`;
}
function rounded(seconds) {
    return Math.round(seconds * 1000) / 1000;
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


/***/ }),

/***/ 59249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isRunning)
/* harmony export */ });
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31231);

/** Whether a process of this machine runs, whoever it belongs to. */
function isRunning(id) {
    try {
        return process.kill(id, 0);
    }
    catch (error) {
        // Somebody else's process is one that runs.
        return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .C)(error) === 'EPERM';
    }
}


/***/ }),

/***/ 92443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ journals)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61622);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31231);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18164);
/* harmony import */ var _is_running_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59249);
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33925);








/** A process of another machine that shares the folder is taken to be gone after this long a silence. */
const SILENT_MS = 10 * 60_000;
/** A process id may have been given to another program meanwhile; no render lasts this long. */
const MOST_MS = 24 * 60 * 60_000;
function journals(folder) {
    const host = encodeURIComponent((0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()).replaceAll('.', '%2E');
    const name = `${host}.${process.pid}.${Math.random().toString(36).slice(2)}.jsonl`;
    return {
        own: ownJournal(folder, name),
        async left() {
            const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(unlessMissing)) ?? [];
            const found = [];
            for (const each of names) {
                const [of, id] = each.split('.');
                if (each === name || !each.endsWith('.jsonl') || !of || !id)
                    continue;
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, each);
                const isHere = of === host;
                const isGone = isHere && !(0,_is_running_js__WEBPACK_IMPORTED_MODULE_5__/* .isRunning */ .W)(Number(id));
                if (!isGone && (await isFresh(path, isHere ? MOST_MS : SILENT_MS)))
                    continue;
                const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(unlessMissing);
                if (text === undefined)
                    continue;
                found.push({ lines: readLines(text), remove: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true }) });
            }
            return found;
        },
    };
}
function ownJournal(folder, name) {
    let opened;
    let last = Promise.resolve();
    return {
        tryOut: () => (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.tryFolder)(folder),
        async append(line) {
            last = last.then(async () => {
                if (!opened) {
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
                    opened = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), 'a');
                }
                await opened.appendFile(`${JSON.stringify(line)}\n`);
                await opened.datasync();
            });
            await last;
        },
        async close({ keep }) {
            await opened?.close();
            opened = undefined;
            if (!keep)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true });
        },
    };
}
/** A killed process may leave half a line at the end: what it says had not been done yet. */
function readLines(text) {
    return text.split('\n').flatMap((each) => {
        try {
            const value = JSON.parse(each);
            return isLine(value) ? [value] : [];
        }
        catch {
            return [];
        }
    });
}
function isLine(value) {
    const [what, entries, takes] = [(0,_at_js__WEBPACK_IMPORTED_MODULE_6__.at)(value, 'what'), (0,_at_js__WEBPACK_IMPORTED_MODULE_6__.at)(value, 'entries'), (0,_at_js__WEBPACK_IMPORTED_MODULE_6__.at)(value, 'takes')];
    if (what === 'sending')
        return Array.isArray(takes) && takes.every((each) => typeof each === 'string');
    return ((what === 'claiming' || what === 'answered') && Array.isArray(entries) && entries.every(_ledger_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .isEntry */ .Tk));
}
async function isFresh(path, ms) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    return found !== undefined && Date.now() - found.mtimeMs < ms;
}
function unlessMissing(error) {
    if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error) !== 'ENOENT')
        throw error;
}


/***/ })

};
