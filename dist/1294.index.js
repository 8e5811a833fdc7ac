export const id = 1294;
export const ids = [1294];
export const modules = {

/***/ 51294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   controls: () => (/* binding */ controls),
/* harmony export */   documented: () => (/* binding */ documented),
/* harmony export */   parseBehaviour: () => (/* binding */ parseBehaviour)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47785);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55176);
/* harmony import */ var _switches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6825);



/** The behaviour that the vendor documents. */
// The entries of a mapped type lose which value belongs to which name.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const documented = Object.fromEntries(Object.entries(_switches_js__WEBPACK_IMPORTED_MODULE_1__/* .switches */ .n).map(([name, { usual }]) => [name, usual]));
function controls(initial) {
    let now = { ...documented, ...initial };
    return {
        now: () => now,
        change: (change) => {
            now = { ...now, ...change };
        },
        take: (name) => {
            const left = now[name];
            if (left <= 0)
                return false;
            now = { ...now, [name]: left - 1 };
            return true;
        },
        takeRedirect: (name) => {
            const redirect = now[name];
            if (redirect === null || redirect.times <= 0)
                return undefined;
            now = { ...now, [name]: { ...redirect, times: redirect.times - 1 } };
            return redirect;
        },
        takeFailure: (matches) => {
            const at = now.failShots.findIndex(({ match, times }) => times > 0 && matches(match));
            const failing = now.failShots[at];
            if (failing === undefined)
                return false;
            now = {
                ...now,
                failShots: now.failShots.with(at, { ...failing, times: failing.times - 1 }),
            };
            return true;
        },
    };
}
/** Reads switches given as JSON; what is wrong with them comes back as problems, all at once. */
function parseBehaviour(raw) {
    if (!(0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(raw)) {
        return { behaviour: {}, problems: [wrong('not-an-object', 'Behaviour is a JSON object.')] };
    }
    const problems = Object.entries(raw).flatMap(([name, value]) => {
        if (!isSwitch(name)) {
            const said = `The simulator has no switch ${JSON.stringify(name.slice(0, 60))}.`;
            return [wrong('unknown-switch', said, `The nearest one is ${nearest(name)}.`)];
        }
        const { accepts, expects } = _switches_js__WEBPACK_IMPORTED_MODULE_1__/* .switches */ .n[name];
        return accepts(value) ? [] : [wrong('bad-switch', `${name} takes ${expects}.`)];
    });
    return { behaviour: problems.length === 0 ? raw : {}, problems };
}
function isSwitch(name) {
    return Object.hasOwn(_switches_js__WEBPACK_IMPORTED_MODULE_1__/* .switches */ .n, name);
}
function nearest(name) {
    const short = name.slice(0, 60);
    return Object.keys(_switches_js__WEBPACK_IMPORTED_MODULE_1__/* .switches */ .n).reduce((best, other) => (0,leven__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(other, short) < (0,leven__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(best, short) ? other : best);
}
function wrong(word, message, hint) {
    return {
        code: `simulator/${word}`,
        severity: 'error',
        message,
        ...(hint === undefined ? {} : { hint }),
    };
}


/***/ }),

/***/ 61821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Refusal)
/* harmony export */ });
/* unused harmony export statusOf */
/** The vendor's error codes with their HTTP status. */
const statusOf = {
    LOGIN_REQUIRED: 401,
    API_KEY_RATE_LIMIT_EXCEEDED: 429,
    INSUFFICIENT_CREDITS: 402,
    SHOTS_REQUIRED: 400,
    PROMPT_REQUIRED: 400,
    INVALID_IMAGE_COUNT: 400,
    IMAGE_URLS_REQUIRED: 400,
    GENERATION_FAILED: 500,
    TASK_IDS_REQUIRED: 400,
    TASK_NOT_FOUND: 404,
    INVALID_INPUT: 400,
    INTERNAL_ERROR: 500,
};
/** What an API request is refused with: thrown where it is found out, answered in one place. */
class Refusal extends Error {
    status;
    errorCode;
    more;
    constructor(errorCode, message, more = {}) {
        super(message);
        this.name = 'Refusal';
        this.status = more.status ?? statusOf[errorCode];
        this.errorCode = more.errorCode ?? errorCode;
        this.more = more;
    }
}


/***/ }),

/***/ 55176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ parseCheck),
/* harmony export */   jS: () => (/* binding */ parseGenerate),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61821);

const images = {
    TEXT_2_VIDEO: [0, 0],
    FIRST_AND_LAST_FRAMES_2_VIDEO: [1, 2],
    REFERENCE_2_VIDEO: [1, 3],
};
const mostShots = 21;
const shotFields = new Set(['id', 'prompt', 'generationType', 'aspectRatio', 'imageUrls']);
/** Reads the body of `/api/veo-3/generate`. @throws {Refusal} */
function parseGenerate(body) {
    const fields = record(body, 'The body');
    const list = fields['shots'];
    if (!Array.isArray(list) || list.length === 0) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P('SHOTS_REQUIRED', 'Shots are required');
    }
    if (list.length > mostShots)
        invalid(`At most ${mostShots} shots are allowed`);
    const shots = list.map((shot) => parseShot(record(shot, 'A shot')));
    if (new Set(shots.map(({ id }) => id)).size < shots.length)
        invalid('Shot ids must be unique');
    const resolution = parseResolution(fields['resolution']);
    if (resolution !== '720p' && shots.length > 1) {
        invalid(`${resolution} is only available for a single shot`);
    }
    return { shots, resolution, ignored: ignored(fields, list) };
}
/** Reads the body of `/api/veo-3/check-status`. @throws {Refusal} */
function parseCheck(body) {
    const fields = record(body, 'The body');
    const list = fields['taskIds'];
    if (!Array.isArray(list) || list.length === 0) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P('TASK_IDS_REQUIRED', 'Task IDs are required');
    }
    const tasks = list.map((item) => {
        const { shotId, taskId } = record(item, 'A task');
        if (!isFilled(taskId))
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P('TASK_IDS_REQUIRED', 'Task ID is required');
        if (!isFilled(shotId))
            return invalid('Shot ID is required');
        return { shotId, taskId };
    });
    return { tasks, resolution: parseResolution(fields['resolution']) };
}
function parseShot(fields) {
    const { id, prompt, generationType, aspectRatio } = fields;
    if (!isFilled(id))
        return invalid('Shot id is required');
    if (!isFilled(prompt))
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P('PROMPT_REQUIRED', 'Prompt is required for each shot');
    if (!isGenerationType(generationType))
        return invalid('Unknown generationType');
    if (aspectRatio !== '16:9' && aspectRatio !== '9:16')
        return invalid('Unknown aspectRatio');
    const imageUrls = parseImages(generationType, fields['imageUrls']);
    return { id, prompt, generationType, aspectRatio, imageUrls };
}
function parseImages(type, raw) {
    const [least, most] = images[type];
    if (raw === undefined && least > 0) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P('IMAGE_URLS_REQUIRED', 'imageUrls are required for API calls');
    }
    if (raw !== undefined && !Array.isArray(raw))
        return invalid('imageUrls is a list');
    const urls = (raw ?? []);
    if (!urls.every((url) => typeof url === 'string' && isWebAddress(url))) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P('IMAGE_URLS_REQUIRED', 'Only public image URLs are accepted, no base64');
    }
    if (urls.length < least || urls.length > most) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P('INVALID_IMAGE_COUNT', `Wrong number of images for ${type}`);
    }
    return urls;
}
function parseResolution(raw) {
    if (raw === undefined)
        return '720p';
    return raw === '720p' || raw === '1080p' || raw === '4k' ? raw : invalid('Unknown resolution');
}
function ignored(fields, shots) {
    const beside = Object.keys(fields).filter((name) => name !== 'shots' && name !== 'resolution');
    const inside = shots
        .flatMap((shot) => Object.keys(record(shot, 'A shot')))
        .filter((name) => !shotFields.has(name))
        .map((name) => `shots[].${name}`);
    return [...new Set([...beside, ...inside])];
}
function record(value, name) {
    return isRecord(value) ? value : invalid(`${name} is a JSON object`);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isFilled(value) {
    return typeof value === 'string' && value.trim() !== '';
}
function isGenerationType(value) {
    return typeof value === 'string' && Object.hasOwn(images, value);
}
function isWebAddress(url) {
    return /^https?:\/\//i.test(url) && URL.canParse(url);
}
function invalid(message) {
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P('INVALID_INPUT', message);
}


/***/ }),

/***/ 6825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ switches)
/* harmony export */ });
const both = ['both', 'generate', 'check-status'];
const checksFirst = ['check-status', 'generate', 'both'];
/**
 * Every switch of the simulator, one for each thing that the vendor's page leaves open and for each
 * fault that a client must survive. Counts (`the next …`) run down to 0 as they are used.
 * Times are in life's seconds and run at the simulator's speed.
 */
const switches = {
    generation: generationTimes('how long shots take'),
    failShots: failingShots('shots that fail and are refunded: `match` is a glob of a wire id or of video/shot, or a part of the prompt'),
    failAs: text('Video generation failed', 'error text of a failing shot'),
    failSubmits: count('submits answered 500 GENERATION_FAILED, nothing charged'),
    failureStopsLater: flag(false, 'a failed shot fails the later ones of its request'),
    overall: oneOf(['last', 'first-failure'], "a check's own status: of the last shot to be done, or failed at the first failure"),
    mixedBatch: oneOf(['accept', 404, 400], 'a check that names tasks of several generate calls'),
    maxBatch: optional(whole(1), 'a whole number or null', 'how many tasks a check may name'),
    maxUnderWay: optional(whole(0), 'a whole number or null', 'how many tasks a key may have open'),
    underWayStatus: oneOf([429, 400, 503], 'status of a submit over maxUnderWay'),
    underWayCode: text('API_KEY_RATE_LIMIT_EXCEEDED', 'errorCode of a submit over maxUnderWay'),
    limit: oneOf(['rolling', 'fixed'], "how the rate limit's hour moves"),
    checksCounted: flag(true, 'checks count against the rate limit'),
    refusedCounted: flag(false, 'refused requests count against it too'),
    retryAfter: oneOf(['none', 'seconds', 'date', 'absurd'], 'Retry-After of a 429'),
    errorForm: oneOf(['documented', 'success-false'], 'with or without success:false in errors'),
    partialAccept: optional(whole(1), 'a whole number or null', 'only so many shots of a multi-shot request are accepted and charged'),
    urlLifetimeSeconds: number(24 * 3600, 'how long a videoUrl lives'),
    urlExpired: oneOf([403, 410], 'status of an expired videoUrl'),
    expireUrls: count('videoUrls that have expired when they are handed out'),
    videoUrl: optional(isText, 'a text or null', 'handed out in the place of every videoUrl'),
    redirectVideo: redirect('downloads that are redirected'),
    truncateVideo: count('downloads cut in the middle'),
    videoLength: flag(true, 'downloads carry Content-Length'),
    replySwitchesOn: oneOf(checksFirst, 'replies that the switches down to creditsUsed change'),
    replyMatch: text('', 'and the shots concerned, matched as in failShots; all when empty'),
    generationTime: flag(true, 'completed shots say their generationTime'),
    statusWord: optional(isText, 'a text or null', "replaces a shot's status"),
    statusBackwards: flag(false, 'a shot once said to be completed is processing ever after'),
    completedWithoutUrl: flag(false, 'completed shots have no videoUrl'),
    missingShot: flag(false, 'the shot is left out of the reply'),
    extraShot: flag(false, 'an invented shot, completed, stands beside it'),
    foreignShot: flag(false, "the shot's place holds somebody else's"),
    doubledShot: oneOf(['no', 'same', 'contrary'], 'a second entry; contrary: it says failed'),
    creditsUsed: optional(isCredits, 'a number, a text or null', 'what a submit says it cost'),
    faultsOn: oneOf(both, 'requests that the switches down to delayReplyMs concern'),
    redirect: redirect('requests that are redirected, unread'),
    htmlError: count("requests answered by a gateway's 502 page, unread"),
    serverError: count('requests answered 500 INTERNAL_ERROR, unread'),
    garbledReply: count('requests that are carried out, with half a reply'),
    delayReplyMs: number(0, "how long a reply waits, in life's milliseconds"),
    dropBeforeAccept: count('submits whose connection ends before they are accepted'),
    dropAfterAccept: count('submits whose connection ends after they were accepted and charged'),
    serverErrorAfterAccept: count('submits answered 500 INTERNAL_ERROR after they were accepted'),
    dropCheck: count('checks whose connection ends without a reply'),
    controlCharacters: flag(false, 'error texts contain runner commands and control characters'),
    echoKey: flag(false, "error texts contain the caller's key"),
};
function flag(usual, says) {
    return { usual, says, expects: 'true or false', accepts: (value) => typeof value === 'boolean' };
}
function count(says) {
    return {
        usual: 0,
        says: `the next so many ${says}`,
        expects: 'a whole number',
        accepts: whole(0),
    };
}
function number(usual, says) {
    return {
        usual,
        says,
        expects: 'a number from 0',
        accepts: (value) => typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER,
    };
}
function text(usual, says) {
    return { usual, says, expects: 'a text', accepts: isText };
}
function optional(accepts, expects, says) {
    return { usual: null, says, expects, accepts: (value) => value === null || accepts(value) };
}
/** The first choice is the usual one. */
function oneOf(choices, says) {
    return {
        usual: choices[0],
        says,
        expects: choices.map((choice) => JSON.stringify(choice)).join(' or '),
        accepts: (value) => choices.some((choice) => choice === value),
    };
}
function generationTimes(says) {
    return {
        usual: 'lognormal',
        says,
        expects: '"lognormal", "uniform", "bimodal" or "fixed:SECONDS"',
        accepts: (value) => typeof value === 'string' &&
            /^(lognormal|uniform|bimodal|fixed:\d{1,6}(\.\d{1,3})?)$/.test(value),
    };
}
function failingShots(says) {
    return {
        usual: [],
        says,
        expects: 'a list of {match, times}, at most 1000',
        accepts: (value) => Array.isArray(value) &&
            value.length <= 1000 &&
            value.every((item) => hasOnly(item, { match: isGlob, times: whole(0) })),
    };
}
function redirect(says) {
    const shape = {
        status: (value) => value === 302 || value === 307,
        // A header takes printable ASCII only.
        to: (value) => isText(value) && /^[!-~]+$/.test(value),
        times: whole(0),
    };
    return {
        usual: null,
        says: `the next so many ${says}`,
        expects: '{status: 302 or 307, to, times} or null',
        accepts: (value) => value === null || hasOnly(value, shape),
    };
}
function whole(from) {
    return (value) => typeof value === 'number' && Number.isInteger(value) && value >= from && value <= 1e9;
}
function isText(value) {
    return typeof value === 'string' && value.length <= 2000;
}
function isGlob(value) {
    return isText(value) && value.length > 0 && value.length <= 200;
}
function isCredits(value) {
    return typeof value === 'number' || isText(value);
}
function hasOnly(value, shape) {
    if (typeof value !== 'object' || value === null)
        return false;
    const fields = { ...value };
    return (Object.keys(fields).length === Object.keys(shape).length &&
        Object.entries(shape).every(([name, accepts]) => name in fields && accepts(fields[name])));
}


/***/ }),

/***/ 47785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven)
/* harmony export */ });
/* unused harmony export closestMatch */
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}


/***/ })

};
