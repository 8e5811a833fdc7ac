export const id = 6299;
export const ids = [6299];
export const modules = {

/***/ 61622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/** What lies at a path of a value of unknown shape, or undefined. */
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (typeof current !== 'object' || current === null)
            return undefined;
        current = Reflect.get(current, key);
    }
    return current;
}


/***/ }),

/***/ 46123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   j7: () => (/* binding */ ClipStoreFailed),
/* harmony export */   zZ: () => (/* binding */ clipStoreFailed)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61622);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31231);
/* harmony import */ var _ref_ledger_ask_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82354);
/* harmony import */ var _ref_ledger_ledger_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79757);




/**
 * The clip store will not take or give a clip (`refused`: a person has to change something), or does
 * not answer (`unreachable`). Carries no request, whose headers hold the token.
 */
class ClipStoreFailed extends Error {
    name = 'ClipStoreFailed';
    kind;
    hint;
    constructor(kind, message, hint) {
        super(message);
        this.kind = kind;
        this.hint = hint;
    }
    get problem() {
        const { message, hint, kind } = this;
        return { code: `clip-store-${kind}`, severity: 'error', message, hint };
    }
}
/** What a failed request to GitHub means for clips; anything else is handed back as it is. */
function clipStoreFailed(error, place) {
    const cause = error instanceof _ref_ledger_ledger_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerRefused */ .E ? error.cause : error;
    const status = (0,_ref_ledger_ask_github_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(cause);
    if (status === undefined)
        return error;
    const reason = reasonOf(cause);
    switch (status) {
        case 401:
            return new ClipStoreFailed('refused', `GitHub does not know the token that is to keep clips: ${reason}`, 'Check that the token is right and has not expired');
        case 403:
        case 404:
            return new ClipStoreFailed('refused', `GitHub does not let this token at the clips in ${place.name}: ${reason}`, place.permissionHint);
        default:
            return unreachable(place, reason);
    }
}
function unreachable({ name }, reason) {
    return new ClipStoreFailed('unreachable', `the clips in ${name} are out of reach: ${reason}`, 'Run again once GitHub is well: https://www.githubstatus.com');
}
/**
 * What GitHub said, else the system's code: what octokit says by itself may quote a header, and so
 * the token.
 */
function reasonOf(error) {
    if ((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'response') !== undefined)
        return String((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'message'));
    return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'cause')) || (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) || 'no answer';
}


/***/ }),

/***/ 38680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clipStores: () => (/* binding */ clipStores)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70370);
/* harmony import */ var _clip_store_failed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46123);


/** GitHub asks for few requests at once, and clips fill a runner's line. */
const FETCHES_AT_ONCE = 6;
/**
 * Keeps clips in one store and reads them from where they are: first where the ledger says so, then in
 * the chosen store, then in the other, for the setting may have changed since they were kept.
 */
function clipStores(keptIn, { releases, artifacts }) {
    const chosen = keptIn === 'artifact' ? artifacts : releases;
    const other = keptIn === 'artifact' ? releases : artifacts;
    const turn = (0,p_limit__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(FETCHES_AT_ONCE);
    return {
        ...chosen,
        has: async (clip) => await isIn([chosen, other], (store) => store.has(clip)),
        async fetch(clip, to, options) {
            const isElsewhere = options?.stored !== undefined && chosen === releases;
            const sources = isElsewhere ? [other, chosen] : [chosen, other];
            return await turn(() => isIn(sources, (store) => store.fetch(clip, to, options)));
        },
    };
}
/** Whether a store has a clip. The first one is the one to say why nobody can tell. */
async function isIn(stores, asked) {
    const [first, second] = stores;
    try {
        if (await asked(first))
            return true;
    }
    catch (error) {
        if (error instanceof _clip_store_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .ClipStoreFailed */ .j7 && (await isInOther()))
            return true;
        throw error;
    }
    return await isInOther();
    async function isInOther() {
        try {
            return await asked(second);
        }
        catch (error) {
            if (error instanceof _clip_store_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .ClipStoreFailed */ .j7)
                return false;
            throw error;
        }
    }
}


/***/ }),

/***/ 82354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  os: () => (/* binding */ asking),
  Ni: () => (/* binding */ isUnanswered),
  LF: () => (/* binding */ limitOf),
  c2: () => (/* binding */ statusOf),
  EP: () => (/* binding */ unrepeated)
});

// EXTERNAL MODULE: ./build/ports/at.js
var at = __webpack_require__(61622);
// EXTERNAL MODULE: ./build/ports/error-code.js
var error_code = __webpack_require__(31231);
;// CONCATENATED MODULE: ./build/ports/ref-ledger/github-unreachable.js


/**
 * GitHub gave no answer for as long as that was waited for. Its status is that of the request, so that
 * nobody takes it for a refusal; its cause has the token in its headers, and is never shown.
 */
class GithubUnreachable extends Error {
    name = 'GithubUnreachable';
    status;
    constructor(host, cause) {
        super(unreachedBecause(host, cause), { cause });
        this.status = (0,at.at)(cause, 'status');
    }
    get problem() {
        return {
            code: 'github-unreachable',
            severity: 'error',
            message: `${this.message}, and the record of paid takes is kept there`,
            hint: 'Run again once it can be reached: what is paid for is on record, and not paid for again',
        };
    }
}
/** `api.github.com cannot be reached (ENOTFOUND)`. */
function unreachedBecause(host, error) {
    if ((0,at.at)(error, 'response') !== undefined)
        return `${host} does not answer (HTTP ${String((0,at.at)(error, 'status'))})`;
    const code = (0,error_code/* errorCode */.C)((0,at.at)(error, 'cause', 'cause')) || (0,error_code/* errorCode */.C)((0,at.at)(error, 'cause')) || (0,error_code/* errorCode */.C)(error);
    return `${host} cannot be reached${code === '' ? '' : ` (${code})`}`;
}

// EXTERNAL MODULE: ./build/ports/ref-ledger/ledger-refused.js
var ledger_refused = __webpack_require__(79757);
;// CONCATENATED MODULE: ./build/ports/ref-ledger/ask-github.js



/** A limit of GitHub's lasts an hour at most. */
const MOST_WAIT_FOR_LIMIT_MS = 70 * 60_000;
/** A take that is paid for and not written down needs a person, so an outage is waited out. */
const MOST_WAIT_FOR_ANSWER_MS = 5 * 60_000;
/** Each wait is as long as all before it, and this. */
const FIRST_WAIT_MS = 500;
/** GitHub's advice where a limit says nothing of when it ends. */
const UNSAID_LIMIT_MS = 60_000;
/**
 * For every request of the ledger's: octokit's plugin would also repeat what must not be repeated,
 * and does not wait for as long as GitHub says.
 */
const unrepeated = { retries: 0 };
/**
 * Waits where GitHub allows no more requests, and says what to change where it refuses. What may be
 * repeated is also sent again where GitHub does not answer. Throws GithubUnreachable in the end, if it
 * has `patience`.
 */
function asking(pause, { repeats, patience }) {
    let wasReached = false;
    let isTold = false;
    return async (send) => {
        const begun = performance.now();
        let waitedForLimit = 0;
        let waitedForAnswer = 0;
        for (;;) {
            try {
                const answer = await send();
                wasReached = true;
                isTold = false;
                return answer;
            }
            catch (error) {
                wasReached ||= (0,at.at)(error, 'response') !== undefined;
                const isFirst = patience !== undefined && !wasReached;
                const most = isFirst ? patience.forFirstMs : MOST_WAIT_FOR_ANSWER_MS;
                // An attempt at a host that is not there may itself take long.
                const waited = isFirst ? performance.now() - begun : waitedForAnswer;
                const limit = limitOf(error);
                if (limit !== undefined && waitedForLimit + limit <= MOST_WAIT_FOR_LIMIT_MS) {
                    waitedForLimit += limit;
                    await pause(limit);
                }
                else if (repeats && isUnanswered(error) && waited < most) {
                    const wait = Math.min(FIRST_WAIT_MS + waitedForAnswer, 60_000);
                    // What passes within half a second is no news.
                    if (waitedForAnswer > 0 && !isTold) {
                        isTold = true;
                        patience?.tell(`${unreachedBecause(patience.host, error)}; trying again`);
                    }
                    waitedForAnswer += wait;
                    await pause(wait);
                }
                else
                    throw limit === undefined ? inOurWords(error, patience) : error;
            }
        }
    };
}
/** Nobody knows whether such a request was carried out. */
function isUnanswered(error) {
    return (statusOf(error) ?? 0) >= 500;
}
/** The HTTP status of a refusal; octokit gives 500 to a connection that broke. */
function statusOf(error) {
    const status = (0,at.at)(error, 'status');
    return typeof status === 'number' ? status : undefined;
}
/** Milliseconds until GitHub takes requests again, or undefined when that is not the matter. */
function limitOf(error) {
    const headers = (0,at.at)(error, 'response', 'headers') ?? (0,at.at)(error, 'headers');
    const after = numberIn(headers, 'retry-after');
    const spent = numberIn(headers, 'x-ratelimit-remaining') === 0;
    const status = statusOf(error);
    const limited = status === 429 ||
        (status === 403 && (after !== undefined || spent || /rate limit/iu.test(String(error)))) ||
        (0,at.at)(error, 'errors', '0', 'type') === 'RATE_LIMITED';
    if (!limited)
        return undefined;
    if (after !== undefined)
        return after * 1000;
    const reset = numberIn(headers, 'x-ratelimit-reset');
    const now = Date.parse(String((0,at.at)(headers, 'date')));
    const wait = spent && reset !== undefined ? reset * 1000 - now : Number.NaN;
    return Number.isFinite(wait) ? Math.max(1000, wait) : UNSAID_LIMIT_MS;
}
function inOurWords(error, patience) {
    if (patience && isUnanswered(error))
        return new GithubUnreachable(patience.host, error);
    const status = statusOf(error);
    const message = String((0,at.at)(error, 'message'));
    if (status === 401)
        return new ledger_refused/* LedgerRefused */.E(`GitHub does not know the token that is to keep the ledger: ${message}`, 'Check that the token is right and has not expired', { cause: error });
    if (status === 403)
        return new ledger_refused/* LedgerRefused */.E(`GitHub does not let this token keep the ledger: ${message}`, ledger_refused/* permissionHint */.f, { cause: error });
    return error;
}
function numberIn(headers, name) {
    const value = (0,at.at)(headers, name);
    const number = typeof value === 'string' && value !== '' ? Number(value) : Number.NaN;
    return number >= 0 ? number : undefined;
}


/***/ }),

/***/ 79757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ LedgerRefused),
/* harmony export */   f: () => (/* binding */ permissionHint)
/* harmony export */ });
/** GitHub will not keep the ledger, which a person has to change. Nothing was written. */
class LedgerRefused extends Error {
    name = 'LedgerRefused';
    hint;
    constructor(message, hint, options) {
        super(message, options);
        this.hint = hint;
    }
    get problem() {
        const { message, hint } = this;
        return { code: 'ledger-refused', severity: 'error', message, hint };
    }
}
/** What a workflow has to say so that its token may write the ledger. */
const permissionHint = `Add to the job in the workflow:
permissions:
  contents: write`;


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
