export const id = 614;
export const ids = [614];
export const modules = {

/***/ 9104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ helpLink)
/* harmony export */ });
/** The page that explains every code of a problem, as of the release line that `v1` points to. */
const page = 'https://github.com/shotlock/shotlock/blob/v1/docs/errors.md';
/** Where a problem is explained at length: the code is the heading. */
function helpLink(code) {
    return `${page}#${code}`;
}


/***/ }),

/***/ 18365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ emptyLedger),
/* harmony export */   bA: () => (/* binding */ withEntries),
/* harmony export */   g2: () => (/* binding */ spentOn),
/* harmony export */   m2: () => (/* binding */ withDamaged),
/* harmony export */   nN: () => (/* binding */ takeKey),
/* harmony export */   s3: () => (/* binding */ entryPath),
/* harmony export */   sY: () => (/* binding */ cutKey)
/* harmony export */ });
/* unused harmony export retakePath */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const emptyLedger = {
    takes: new Map(),
    damaged: new Set(),
    cuts: new Map(),
    spends: new Map(),
    retakes: new Map(),
    plans: new Map(),
};
function withEntries(ledger, entries) {
    const takes = new Map(ledger.takes);
    const damaged = new Set(ledger.damaged);
    const cuts = new Map(ledger.cuts);
    const spends = new Map(ledger.spends);
    const retakes = new Map(ledger.retakes);
    const plans = new Map(ledger.plans);
    for (const entry of entries) {
        switch (entry.kind) {
            case 'take':
                takes.set(takeKey(entry.fingerprint, entry.take), entry);
                damaged.delete(takeKey(entry.fingerprint, entry.take));
                break;
            case 'cut':
                cuts.set(cutKey(entry.clips), entry);
                break;
            case 'spend':
                spends.set(entryPath(entry), entry);
                break;
            case 'retake':
                retakes.set(entryPath(entry), entry);
                break;
            case 'plan':
                plans.set(entry.digest, entry);
                break;
            default:
                entry;
        }
    }
    return { takes, damaged, cuts, spends, retakes, plans };
}
/** The ledger when the entry of this take turned out to be no valid one. */
function withDamaged(ledger, key) {
    const takes = new Map(ledger.takes);
    takes.delete(key);
    return { ...ledger, takes, damaged: new Set([...ledger.damaged, key]) };
}
/** Where an entry is kept, in every store. */
function entryPath(entry) {
    switch (entry.kind) {
        case 'take':
            return `takes/${entry.fingerprint}/${entry.take}.json`;
        case 'cut':
            return `cuts/${cutKey(entry.clips)}.json`;
        case 'spend':
            return `days/${entry.day}/${entry.fingerprint}.${entry.take}.${entry.try}.json`;
        case 'retake':
            return retakePath(entry);
        case 'plan':
            return `plans/${entry.digest}.json`;
        default:
            return entry;
    }
}
function takeKey(fingerprint, take) {
    return `${fingerprint}/${take}`;
}
/** A request may be named by anything, so its name is hashed to be one of a file. */
function retakePath(of) {
    return `retakes/${of.fingerprint}/${sha256(of.request)}.json`;
}
/** A cut is determined by its clips in order: the joiner's bytes are the same on a second run. */
function cutKey(clips) {
    return sha256(clips.join('\n'));
}
/** Credits that count as spent on a UTC day. What is intended or unknown counts; refunds do not. */
function spentOn(ledger, day) {
    let credits = 0;
    for (const spend of ledger.spends.values())
        if (spend.day === day && spend.state !== 'refunded' && spend.state !== 'refused')
            credits += spend.credits;
    return credits;
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ })

};
