export const id = 5688;
export const ids = [5688];
export const modules = {

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


/***/ })

};
