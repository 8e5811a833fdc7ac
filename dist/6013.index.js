export const id = 6013;
export const ids = [6013];
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

/***/ 83720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ unknownTakes),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   WC: () => (/* binding */ recordElsewhere),
/* harmony export */   gA: () => (/* binding */ recordUnshared)
/* harmony export */ });
/* harmony import */ var _command_to_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70022);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53453);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18365);



/**
 * Keys of takes that another record knows of and a run's own does not: it would pay for them again.
 * Of a record that may be other projects' as well, only those of these fingerprints count.
 */
function unknownTakes(other, known) {
    const prints = new Set(known.fingerprints);
    const keys = [...other.ledger.takes.keys(), ...other.ledger.damaged];
    return new Set(keys.filter((key) => {
        const isOurs = !other.isAbove || prints.has(key.split('/')[0]);
        return isOurs && tells(key, other.ledger, known.own);
    }));
}
/** Whether a record says of a take what another one has to know before it is paid for. */
function tells(key, other, own) {
    const state = other.takes.get(key)?.progress.state;
    if (state === 'withdrawn' || own.damaged.has(key))
        return false;
    const known = own.takes.get(key)?.progress.state;
    return known === undefined || (known === 'withdrawn' && state !== 'failed');
}
/** What a record has to be told of these takes: them, what they cost, and who asked for them. */
function entriesOf({ takes, spends, retakes }, keys) {
    const entries = [...takes.values(), ...spends.values(), ...retakes.values()];
    return entries.filter((entry) => 'take' in entry && keys.has((0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .takeKey */ .nN)(entry.fingerprint, entry.take)));
}
/** Says where paid takes are on record that a run does not know of, and how to bring them here. */
function recordElsewhere(found) {
    const { from, to } = found;
    return {
        code: 'record-elsewhere',
        severity: 'error',
        message: `${onRecord(found.takes)} in ${from}/ledger, and not in ${to}/ledger, which is the record in use: they would be paid for again`,
        hint: found.canMove
            ? `Move the record to where it is looked for: mv ${(0,_command_to_type_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .V)(from)} ${(0,_command_to_type_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .V)(to)}`
            : `Take them over, at no cost: ${(0,_command_to_type_js__WEBPACK_IMPORTED_MODULE_1__/* .commandToType */ .Z)('check --fix --ledger local', found)}`,
    };
}
/** Says that a plan pays for takes that this machine has on record, and the shared ledger has not. */
function recordUnshared(found) {
    const { takes, from, place } = found;
    return {
        code: 'record-elsewhere',
        severity: 'error',
        message: `${onRecord(takes)} in ${from}/ledger, and not in ${place}, which is the record in use: they would be paid for again`,
        hint: `Collect them first, at no cost: ${(0,_command_to_type_js__WEBPACK_IMPORTED_MODULE_1__/* .commandToType */ .Z)('render --ledger local', found)}\nThe lockfile has them from then on. If they are of no use to you, move ${from}/ledger away`,
    };
}
function onRecord(takes) {
    return `${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(takes, 'take')} that may be paid for ${takes === 1 ? 'is' : 'are'} on record`;
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


/***/ }),

/***/ 36013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adoptRecords: () => (/* binding */ adoptRecords)
/* harmony export */ });
/* harmony import */ var _core_record_elsewhere_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83720);
/* harmony import */ var _ports_other_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75486);


/** Tells the ledger of the takes that other records know of, and brings their clips. */
async function adoptRecords({ identities }, root, ports) {
    const fingerprints = [...identities.values()].map(({ fingerprint }) => fingerprint);
    const adopted = [];
    for (const other of (await ports.otherRecords()).others) {
        const prints = [...other.ledger.takes.values()].map(({ fingerprint }) => fingerprint);
        const wanted = { fingerprints: [...new Set(prints)], cuts: [], days: [] };
        let takes = 0;
        await ports.ledger.update(wanted, (own) => {
            const entries = (0,_core_record_elsewhere_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(other.ledger, (0,_core_record_elsewhere_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownTakes */ .FR)(other, { own, fingerprints }));
            takes = entries.filter(({ kind }) => kind === 'take').length;
            return entries;
        });
        if (takes === 0)
            continue;
        await (0,_ports_other_records_js__WEBPACK_IMPORTED_MODULE_1__/* .bringClips */ .q)(other, root);
        adopted.push({ folder: other.folder, takes });
    }
    return adopted;
}


/***/ })

};
