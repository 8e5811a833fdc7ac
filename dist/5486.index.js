export const id = 5486;
export const ids = [5486,5688];
export const modules = {

/***/ 44701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ settlementOf),
/* harmony export */   t: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18365);

/** The fingerprints that a journal speaks of. */
function fingerprintsOf(lines) {
    const takes = lines.flatMap((line) => (line.what === 'sending' ? [] : line.entries));
    return [
        ...new Set(takes.flatMap((entry) => ('fingerprint' in entry ? [entry.fingerprint] : []))),
    ];
}
/**
 * What the ledger has to be told of a process that is gone: what was answered, as it was answered; what
 * was sent and not answered, as possibly charged; what was claimed and never sent, as free again. A
 * take of which the ledger knows more by now is left as it is.
 */
function settlementOf(lines, { takes }) {
    return [...traces(lines)].flatMap(([key, trace]) => {
        const known = takes.get(key);
        if (known && !isOurs(known, trace))
            return [];
        const intent = known ? asClaimed(trace.intent, known) : trace.intent;
        const entries = trace.answer ?? (trace.wasSent ? unknown(intent) : withdrawn(intent));
        if (known)
            return entries;
        // The ledger lost its intent: what may have cost something must still be known to it.
        return trace.wasSent ? entries : [];
    });
}
function traces(lines) {
    const found = new Map();
    for (const line of lines) {
        switch (line.what) {
            case 'claiming':
                for (const [key, intent] of byTake(line.entries))
                    found.set(key, { intent, wasSent: false });
                break;
            case 'sending':
                for (const key of line.takes) {
                    const trace = found.get(key);
                    if (trace)
                        found.set(key, { ...trace, wasSent: true });
                }
                break;
            case 'answered':
                for (const [key, answer] of byTake(line.entries)) {
                    const { intent = answer } = found.get(key) ?? {};
                    found.set(key, { intent, wasSent: true, answer });
                }
                break;
            // Stryker disable next-line all: the compiler proves that nothing comes here
            default:
                line;
        }
    }
    return found;
}
function byTake(entries) {
    const groups = new Map();
    for (const entry of entries) {
        if (entry.kind !== 'take' && entry.kind !== 'spend')
            continue;
        const key = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .takeKey */ .nN)(entry.fingerprint, entry.take);
        const group = groups.get(key);
        if (group)
            group.push(entry);
        else
            groups.set(key, [entry]);
    }
    return groups;
}
/** Whether the ledger still says less of a take than the process that claimed it had come to know. */
function isOurs({ claim, progress }, { intent, answer }) {
    const own = intent.find((entry) => entry.kind === 'take')?.claim;
    const now = answer?.find((entry) => entry.kind === 'take')?.progress.state;
    const isLess = progress.state === 'intended' ||
        (progress.state === 'unknown' && now !== undefined) ||
        (progress.state === 'open' && (now === 'done' || now === 'failed'));
    if (!isLess)
        return false;
    return own !== undefined && (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameClaim */ .VG)(own, claim);
}
/** The intent was noted before the ledger said how often others had tried and failed. */
function asClaimed(intent, { failures }) {
    return intent.map((entry) => {
        if (entry.kind === 'take')
            return { ...entry, failures };
        return entry.kind === 'spend' ? { ...entry, try: failures + 1 } : entry;
    });
}
function unknown(intent) {
    const reason = 'the program ended between sending the request and noting the answer';
    return changed(intent, { state: 'unknown', reason }, 'unknown');
}
function withdrawn(intent) {
    const reason = 'the program ended before it was sent';
    return changed(intent, { state: 'withdrawn', reason }, 'refused');
}
function changed(intent, progress, state) {
    return intent.map((entry) => {
        if (entry.kind === 'take')
            return { ...entry, progress };
        return entry.kind === 'spend' ? { ...entry, state } : entry;
    });
}


/***/ }),

/***/ 95171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ diskRefusal),
/* harmony export */   p: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _absolute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80486);
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61622);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31231);




/** What a system error about a path means to a person; undefined for what is more likely our own fault. */
function diskRefusal(error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
    const [path, call] = [(0,_at_js__WEBPACK_IMPORTED_MODULE_3__.at)(error, 'path'), (0,_at_js__WEBPACK_IMPORTED_MODULE_3__.at)(error, 'syscall')];
    const why = reasons[code];
    if (why === undefined || typeof path !== 'string')
        return undefined;
    const cannot = reading.has(String(call)) ? 'read' : call === 'mkdir' ? 'made' : 'written';
    return {
        code: 'disk-refused',
        severity: 'error',
        message: `${shownPath(path.replace(DRAFT, ''))} cannot be ${cannot}: ${why} (${code})`,
        hint: 'Mend that and run again: what is paid for is on record, and not paid for again',
    };
}
/** A path as a person would type it. */
function shownPath(path) {
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,_absolute_js__WEBPACK_IMPORTED_MODULE_1__/* .startFolder */ .h)(), path);
    return shown === '' ? '.' : shown.startsWith('..') ? path : shown;
}
/** The ending of a file that is written before it takes another one's place. */
const DRAFT = /\.\d+-[a-z\d]+\.tmp$/u;
const reading = new Set(['scandir', 'read', 'stat', 'lstat', 'readlink']);
const reasons = {
    EACCES: 'permission denied',
    EDQUOT: 'the quota is used up',
    EFBIG: 'it grew too large',
    EIO: 'the disk has an error',
    EISDIR: 'a folder is in its place',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a file is in the place of a folder',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
};


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


/***/ }),

/***/ 55688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  localLedger: () => (/* binding */ localLedger),
  wholeLedger: () => (/* binding */ wholeLedger)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/core/ledger.js
var ledger = __webpack_require__(18365);
// EXTERNAL MODULE: ./build/ports/disk-refusal.js
var disk_refusal = __webpack_require__(95171);
// EXTERNAL MODULE: ./build/ports/error-code.js
var error_code = __webpack_require__(31231);
// EXTERNAL MODULE: ./build/ports/files.js
var files = __webpack_require__(18164);
;// CONCATENATED MODULE: ./build/ports/ledger-damaged.js
/** The record of this machine cannot be understood: nobody knows what is paid for. */
class LedgerDamaged extends Error {
    name = 'LedgerDamaged';
    get problem() {
        return {
            code: 'ledger-damaged',
            severity: 'error',
            message: `${this.message}; nothing was spent`,
            hint: 'Restore the file from a backup. Moving the ledger away would begin a new one that knows of no take: what is under way or done would be paid for again',
        };
    }
}

// EXTERNAL MODULE: ./build/ports/ledger-entry.js + 1 modules
var ledger_entry = __webpack_require__(33925);
;// CONCATENATED MODULE: ./build/ports/local-ledger.js









/** After so many updates the state is written out whole, and the updates it covers are dropped. */
const SNAPSHOT_EVERY = 50;
/** How often files may be replaced while they are read before that cannot be the reason any more. */
const MOST_ATTEMPTS = 50;
/**
 * A ledger in a folder of this machine: `NUMBER.update.json` holds the entries of one update,
 * `NUMBER.snapshot.json` all entries up to that update. An update is committed by linking its file
 * under the next number, which fails when another process was first: a compare-and-set that needs
 * no lock, and that a killed process leaves in order.
 */
function localLedger(folder) {
    let last = Promise.resolve();
    return {
        place: 'this checkout only',
        tryOut: () => (0,files.tryFolder)(folder),
        async read(wanted) {
            return only((await load(folder)).kept, wanted);
        },
        // One after another: updates of one process that race each other all begin anew, time and again.
        async update(wanted, decide) {
            const turn = last.then(async () => await updateNow(folder, wanted, decide));
            last = turn.catch(() => { });
            return await turn;
        },
    };
}
/** All that a ledger in a folder says; an empty one where there is none. */
async function wholeLedger(folder) {
    return chosen((await load(folder)).kept, { isWanted: () => true, isWantedTake: () => true });
}
async function updateNow(folder, ...[wanted, decide]) {
    for (;;) {
        const { kept, number } = await load(folder);
        const entries = decide(only(kept, wanted));
        (0,ledger_entry/* assertValid */.pP)(entries);
        if (entries.length === 0)
            return only(kept, wanted);
        if (!(await commit(folder, number + 1, entries)))
            continue;
        const next = new Map(kept);
        keep(next, entries.map(itemFrom));
        if ((number + 1) % SNAPSHOT_EVERY === 0)
            await snapshot(folder, number + 1, next);
        return only(next, wanted);
    }
}
async function load(folder) {
    for (let attempt = 1;; attempt += 1) {
        const loaded = await tryToLoad(folder);
        if (!('missing' in loaded))
            return loaded;
        if (attempt === MOST_ATTEMPTS)
            throw new LedgerDamaged(`the ledger has gaps: ${(0,disk_refusal/* shownPath */.p)(loaded.missing)} is missing`);
        await (0,external_node_timers_promises_.setTimeout)(attempt);
    }
}
/** A file is missing when it was replaced by a newer snapshot while others were read, too. */
async function tryToLoad(folder) {
    const names = (await (0,promises_.readdir)(folder).catch(unlessMissing)) ?? [];
    const newest = names
        .filter((name) => name.endsWith('.snapshot.json'))
        .sort()
        .at(-1);
    const kept = new Map();
    let number = 0;
    if (newest !== undefined) {
        const items = await readItems((0,external_node_path_.join)(folder, newest));
        if (!items)
            return { missing: (0,external_node_path_.join)(folder, newest) };
        keep(kept, items);
        number = numberOf(newest);
    }
    for (const name of names.filter((each) => each.endsWith('.update.json')).sort()) {
        if (numberOf(name) <= number)
            continue;
        const items = numberOf(name) === number + 1 && (await readItems((0,external_node_path_.join)(folder, name)));
        if (!items)
            return { missing: (0,external_node_path_.join)(folder, `${numbered(number + 1)}.update.json`) };
        keep(kept, items);
        number += 1;
    }
    return { kept, number };
}
function keep(kept, items) {
    for (const item of items)
        kept.set(item.entry ? (0,ledger/* entryPath */.s3)(item.entry) : `takes/${item.damagedTake}.json`, item);
}
/** False when another process committed this number first. */
async function commit(folder, number, entries) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const draft = (0,external_node_path_.join)(folder, `${process.pid}-${Math.random().toString(36).slice(2)}.draft`);
    const target = (0,external_node_path_.join)(folder, `${numbered(number)}.update.json`);
    await (0,files.writeAtomic)(draft, JSON.stringify(entries));
    try {
        await (0,promises_.link)(draft, target);
    }
    catch (error) {
        if ((0,error_code/* errorCode */.C)(error) === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
    // A snapshot that covers this number dropped the update we lost to: ours is void.
    const names = await (0,promises_.readdir)(folder);
    const covered = names.some((each) => each.endsWith('.snapshot.json') && numberOf(each) >= number);
    if (covered)
        await (0,promises_.rm)(target, { force: true });
    return !covered;
}
async function snapshot(folder, number, kept) {
    await (0,files.writeAtomic)((0,external_node_path_.join)(folder, `${numbered(number)}.snapshot.json`), JSON.stringify([...kept.values()].map(({ value }) => value)));
    for (const each of await (0,promises_.readdir)(folder))
        if ((each.endsWith('.update.json') && numberOf(each) <= number) ||
            (each.endsWith('.snapshot.json') && numberOf(each) < number))
            await (0,promises_.rm)((0,external_node_path_.join)(folder, each), { force: true });
}
/** Undefined where there is no such file. What a damaged one was about must at least be clear. */
async function readItems(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(unlessMissing);
    if (text === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw damaged(path, { cause: error });
    }
    const items = Array.isArray(value) ? value.map(itemFrom) : undefined;
    if (!items?.every(({ entry, damagedTake }) => entry ?? damagedTake))
        throw damaged(path);
    return items;
}
function itemFrom(value) {
    if ((0,ledger_entry/* isEntry */.Tk)(value))
        return { value, entry: value };
    const damagedTake = (0,ledger_entry/* takeOf */.X2)(value);
    return { value, ...(damagedTake === undefined ? {} : { damagedTake }) };
}
function damaged(path, options) {
    return new LedgerDamaged(`the ledger is damaged: ${(0,disk_refusal/* shownPath */.p)(path)} is not what Shotlock wrote`, options);
}
function unlessMissing(error) {
    if ((0,error_code/* errorCode */.C)(error) !== 'ENOENT')
        throw error;
}
function only(kept, wanted) {
    const prints = new Set(wanted.fingerprints);
    const cuts = new Set(wanted.cuts);
    const days = new Set(wanted.days);
    const retakes = new Set(wanted.retakes);
    const plans = new Set(wanted.plans);
    return chosen(kept, { isWanted, isWantedTake: (key) => prints.has(key.split('/')[0]) });
    function isWanted(entry) {
        switch (entry.kind) {
            case 'take':
                return prints.has(entry.fingerprint);
            case 'cut':
                return cuts.has((0,ledger/* cutKey */.sY)(entry.clips));
            case 'spend':
                return days.has(entry.day);
            case 'retake':
                return retakes.has(entry.fingerprint);
            case 'plan':
                return plans.has(entry.digest);
            default:
                return entry;
        }
    }
}
function chosen(kept, by) {
    const entries = [];
    const doubtful = [];
    for (const { entry, damagedTake } of kept.values()) {
        if (entry && by.isWanted(entry))
            entries.push(entry);
        if (damagedTake && by.isWantedTake(damagedTake))
            doubtful.push(damagedTake);
    }
    return doubtful.reduce(ledger/* withDamaged */.m2, (0,ledger/* withEntries */.bA)(ledger/* emptyLedger */.Hg, entries));
}
function numbered(number) {
    return String(number).padStart(9, '0');
}
function numberOf(file) {
    return Number.parseInt(file, 10);
}


/***/ }),

/***/ 75486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   otherRecords: () => (/* binding */ otherRecords),
/* harmony export */   q: () => (/* binding */ bringClips)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44701);
/* harmony import */ var _core_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18365);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31231);
/* harmony import */ var _journals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92443);
/* harmony import */ var _local_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55688);








/**
 * Looks for records beside the one in use. Its place follows from where git's top folder is, so it is
 * another one after `git init` above a config, or once `.git` is gone: who pays by the new one alone
 * pays again.
 */
async function otherRecords(places) {
    const { root, configFolder, journalFolder, isShared } = places;
    const folders = parents(configFolder);
    const others = [];
    for (const [index, folder] of folders.entries()) {
        if ((folder === root && !isShared) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.shotlock')))
            continue;
        const isAbove = index > folders.indexOf(root);
        const journal = await journalFolder(folder);
        const left = await (0,_journals_js__WEBPACK_IMPORTED_MODULE_5__/* .journals */ .V)(journal).left();
        let ledger = await read(folder, isAbove);
        for (const { lines } of left)
            ledger = (0,_core_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .withEntries */ .bA)(ledger, (0,_core_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .settlementOf */ .Z)(lines, ledger));
        // A process that is still at work would be left without its record, too.
        const isWhole = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(journal).catch(() => [])).length === 0;
        const canMove = !isAbove && isWhole && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.shotlock'));
        others.push({ folder, isAbove, ledger, canMove });
    }
    return isShared ? { others } : { own: await (0,_local_ledger_js__WEBPACK_IMPORTED_MODULE_6__.wholeLedger)(recordIn(root)), others };
}
/** Copies the clips of a record to where a workspace looks for its own; they are named by content. */
async function bringClips({ folder }, root) {
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.shotlock', 'clips');
    const to = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.shotlock', 'clips');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(from))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(from, to, { recursive: true, force: false });
}
/** Where a workspace keeps the record of its paid takes on this machine. */
function recordIn(root) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.shotlock', 'ledger');
}
/** What lies above and is closed to us is somebody else's. */
async function read(folder, isAbove) {
    try {
        return await (0,_local_ledger_js__WEBPACK_IMPORTED_MODULE_6__.wholeLedger)(recordIn(folder));
    }
    catch (error) {
        if (isAbove && (0,_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error) === 'EACCES')
            return _core_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyLedger */ .Hg;
        throw error;
    }
}
/** A folder and all that it lies in, the nearest first. */
function parents(folder) {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    return above === folder ? [folder] : [folder, ...parents(above)];
}


/***/ })

};
