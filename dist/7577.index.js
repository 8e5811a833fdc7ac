export const id = 7577;
export const ids = [7577];
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

/***/ 37577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settle: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _core_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53453);
/* harmony import */ var _core_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44701);


/** Tells the ledger what processes of this machine had done with money before they died. */
async function settle({ journals, ledger, log }) {
    for (const left of await journals.left()) {
        const fingerprints = (0,_core_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintsOf */ .t)(left.lines);
        let told = 0;
        if (fingerprints.length > 0)
            await ledger.update({ fingerprints, cuts: [], days: [] }, (known) => {
                const entries = (0,_core_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .settlementOf */ .Z)(left.lines, known);
                told = entries.filter(({ kind }) => kind === 'take').length;
                return entries;
            });
        await left.remove();
        if (told > 0)
            log.info(`an earlier run ended early; the ledger now knows of its ${(0,_core_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(told, 'take')}`);
    }
}


/***/ })

};
