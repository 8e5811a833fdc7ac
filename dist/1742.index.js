export const id = 1742;
export const ids = [1742,2268,9887];
export const modules = {

/***/ 97592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   n: () => (/* binding */ canonicalLine)
/* harmony export */ });
/**
 * The one text form of a JSON value that we write: keys sorted, two spaces, newline at the end, so
 * that equal values are equal bytes and merges stay line by line.
 */
function canonicalJson(value) {
    return `${JSON.stringify(sorted(value), null, 2)}\n`;
}
/** The same value on one line, for hashing. */
function canonicalLine(value) {
    return JSON.stringify(sorted(value));
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (value === null || typeof value !== 'object')
        return value;
    // A null prototype, so that a key named __proto__ is data like any other.
    const result = Object.create(null);
    for (const key of Object.keys(value).sort())
        result[key] = sorted(Reflect.get(value, key));
    return result;
}


/***/ }),

/***/ 18947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ withShot),
/* harmony export */   Pp: () => (/* binding */ withVideos),
/* harmony export */   Vc: () => (/* binding */ emptyLock),
/* harmony export */   X5: () => (/* binding */ formatLock),
/* harmony export */   qm: () => (/* binding */ asWritten)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97592);
/* harmony import */ var _shot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17080);


const emptyLock = { lockfileVersion: 1, shots: {}, videos: {} };
/** The lockfile's bytes: canonical, so that an unchanged lock is an unchanged file. */
function formatLock(lock) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(lock);
}
/** A lock's text as it was written: git may change line ends, and editors put a mark in front. */
function asWritten(text) {
    return text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
}
function withShot(lock, key, shot) {
    return { ...lock, shots: { ...lock.shots, [key]: shot } };
}
/** Removes what the config no longer has, and records the shots of each video in order. */
function withVideos(lock, change) {
    const struck = new Set(change.strike);
    const shots = Object.fromEntries(Object.entries(lock.shots).filter(([key]) => !struck.has(key)));
    const inUse = new Set(Object.keys(shots).map((key) => key.slice(0, key.lastIndexOf('/'))));
    const inOrder = change.videos.map((video) => {
        const locked = video.shots.filter((shot) => Object.hasOwn(shots, (0,_shot_js__WEBPACK_IMPORTED_MODULE_1__/* .shotKey */ .M)(shot)));
        return [video.id, { shots: locked.map(({ id }) => id) }];
    });
    const videos = new Map([...Object.entries(lock.videos), ...inOrder]);
    return {
        ...lock,
        shots,
        videos: Object.fromEntries([...videos].filter(([id]) => inUse.has(id))),
    };
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


/***/ }),

/***/ 17080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ shotKey),
/* harmony export */   h: () => (/* binding */ fileImages)
/* harmony export */ });
/** How a shot is named in the lock, in globs, in messages: `launch-teaser/desk`. */
function shotKey(shot) {
    return `${shot.video}/${shot.id}`;
}
/** The shot's images that are files of the repository. */
function fileImages({ images }) {
    return images.filter((image) => image.kind === 'file');
}


/***/ })

};
