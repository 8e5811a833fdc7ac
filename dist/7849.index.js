export const id = 7849;
export const ids = [7849,2268,9887];
export const modules = {

/***/ 34482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mendLock: () => (/* binding */ mendLock)
/* harmony export */ });
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18947);
/* harmony import */ var _merge_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31416);
/* harmony import */ var _parse_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70313);



/**
 * What can be read of a lock that a merge left with conflict markers, or that is damaged: both sides'
 * shots, the first side's where they differ. It is a claim like any lock; the ledger knows the rest.
 * What a newer Shotlock wrote is not ours to mend, and neither is what is no lock at all.
 */
function mendLock(source) {
    const whole = (0,_parse_lock_js__WEBPACK_IMPORTED_MODULE_1__.parseLock)(source);
    if ('lock' in whole || whole.problem.code === 'lock-foreign')
        return whole;
    const sides = [];
    for (const text of sidesOf((0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .asWritten */ .qm)(source.text))) {
        const parsed = (0,_parse_lock_js__WEBPACK_IMPORTED_MODULE_1__.parseLock)({ ...source, text });
        if ('problem' in parsed && parsed.problem.code === 'lock-newer')
            return parsed;
        sides.push('lock' in parsed ? parsed.lock : _lock_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyLock */ .Vc);
    }
    const [one = _lock_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyLock */ .Vc, other = _lock_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyLock */ .Vc] = sides;
    return { lock: (0,_merge_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeLock */ .w)({ onto: other, before: _lock_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyLock */ .Vc, after: one }) };
}
/** The file as each side of the merge had it; git may show their common ancestor between them. */
function sidesOf(text) {
    const sides = [[], []];
    let at = 'both';
    for (const line of text.split(/(?<=\n)/u)) {
        if (/^<{7}/u.test(line))
            at = 'one';
        else if (/^\|{7}/u.test(line))
            at = 'ancestor';
        else if (/^={7}/u.test(line))
            at = 'other';
        else if (/^>{7}/u.test(line))
            at = 'both';
        else {
            if (at === 'both' || at === 'one')
                sides[0].push(line);
            if (at === 'both' || at === 'other')
                sides[1].push(line);
        }
    }
    return [sides[0].join(''), sides[1].join('')];
}


/***/ }),

/***/ 31416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ mergeLock)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97592);

/**
 * A lock that moved meanwhile, with what happened between `before` and `after` done to it as well:
 * shot by shot, so that neither side undoes the other's work. Where both changed the same shot,
 * `after` stands; a shot that one side strikes and the other changed stays.
 */
function mergeLock({ onto, before, after, }) {
    const shots = mergeRecords(onto.shots, before.shots, after.shots);
    const orders = mergeRecords(onto.videos, before.videos, after.videos);
    return { ...onto, shots, videos: videosOf(shots, orders) };
}
function mergeRecords(onto, before, after) {
    const merged = new Map(Object.entries(onto));
    for (const [key, now] of Object.entries(after))
        if (!isSame(own(before, key), now))
            merged.set(key, now);
    for (const [key, was] of Object.entries(before))
        if (!Object.hasOwn(after, key) && isSame(own(onto, key), was))
            merged.delete(key);
    return Object.fromEntries(merged);
}
/** Each video with shots in the lock, in the known order; shots that it does not know come last. */
function videosOf(shots, orders) {
    const ids = new Map();
    for (const key of Object.keys(shots)) {
        const [video, shot] = [key.slice(0, key.lastIndexOf('/')), key.slice(key.lastIndexOf('/') + 1)];
        ids.set(video, [...(ids.get(video) ?? []), shot]);
    }
    return Object.fromEntries([...ids].map(([video, present]) => {
        const known = own(orders, video)?.shots.filter((id) => present.includes(id)) ?? [];
        return [video, { shots: [...known, ...present.filter((id) => !known.includes(id)).sort()] }];
    }));
}
function own(records, key) {
    return Object.hasOwn(records, key) ? records[key] : undefined;
}
function isSame(one, other) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(one) === (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(other);
}


/***/ }),

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


/***/ })

};
