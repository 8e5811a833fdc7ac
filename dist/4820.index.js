export const id = 4820;
export const ids = [4820];
export const modules = {

/***/ 4820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkText: () => (/* binding */ checkText),
/* harmony export */   isStale: () => (/* binding */ isStale)
/* harmony export */ });
/* harmony import */ var _command_to_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70022);
/* harmony import */ var _config_quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89545);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53453);
/* harmony import */ var _reason_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5966);




/** What `shotlock check` found, for a person: what is stale, why, and the command that mends it. */
function checkText({ findings, isCurrent }, told) {
    const { file, fixed, paint } = told;
    const name = (0,_config_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(file);
    const lines = findings.map((finding) => `  ${(0,_config_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(finding.shot)}  ${said(finding, told)}`);
    const left = findings.filter(isLeft);
    const credits = left.reduce((sum, each) => sum + (each.is === 'unpaid' ? each.credits : 0), 0);
    // Where all of it has to be paid for, mending mends nothing.
    const mend = left.length < findings.length || left.length === 0;
    const verdict = [
        ...(isCurrent && left.length === 0 ? [paint('green', `${name} is up to date.`)] : []),
        ...(fixed ? [paint('green', `${name} is written anew, at no cost.`)] : []),
        ...(!isCurrent && !fixed
            ? [
                paint('yellow', `${name} is stale.`) +
                    (mend ? ` Mend what is free: ${toType('check --fix', told)}` : ''),
            ]
            : []),
        ...(credits > 0
            ? [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(credits, 'credit')} would pay for what is missing: ${toType('render', told)}`]
            : []),
    ];
    return `${[...lines, ...verdict].join('\n')}\n`;
}
/** Whether a lock is as good as it gets, and what of it a free mending does not mend. */
function isStale({ findings, isCurrent }, fixed) {
    return findings.some(isLeft) || !(isCurrent || fixed);
}
function toType(command, named) {
    return (0,_config_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)((0,_command_to_type_js__WEBPACK_IMPORTED_MODULE_3__/* .commandToType */ .Z)(command, named));
}
function isLeft({ is }) {
    return is === 'unpaid' || is === 'under-way' || is === 'held';
}
function said(finding, told) {
    const { fixed } = told;
    switch (finding.is) {
        case 'unpaid': {
            const why = finding.because.map(_reason_text_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonText */ .u).join(', ');
            return `not paid for as it is${why ? ` (${why})` : ''}, ${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(finding.credits, 'credit')}`;
        }
        case 'unlocked':
            return fixed ? 'locked: it was paid for' : 'paid for, but not in the lock';
        case 'under-way':
            return `under way and paid for: ${toType('render', told)} collects it`;
        case 'unused': {
            const { take, credits } = finding;
            return `take ${take} is paid for and under way (${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(credits, 'credit')}), but the shot was changed since: nothing uses it`;
        }
        case 'held':
            return `held: ${(0,_config_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(finding.why)}`;
        case 'gone':
            return fixed ? 'struck: no longer in the config' : 'no longer in the config';
        default:
            return finding;
    }
}


/***/ }),

/***/ 70022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ word),
/* harmony export */   Z: () => (/* binding */ commandToType)
/* harmony export */ });
/** A command, e.g. `check --fix`, as it is typed for this config: defaults are left out. */
function commandToType(command, { config, lockfile }) {
    const words = ['shotlock', command];
    if (lockfile !== undefined)
        words.push(`--lockfile ${word(lockfile)}`);
    if (config !== 'videos.yml')
        words.push(word(config));
    return words.join(' ');
}
/** A path as one word of a command. */
function word(path) {
    const safe = path.startsWith('-') ? `./${path}` : path;
    return /^[\w./@%+=:,~\\-]+$/u.test(safe) ? safe : `'${safe.replaceAll("'", `'\\''`)}'`;
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


/***/ })

};
