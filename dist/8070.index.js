export const id = 8070;
export const ids = [8070];
export const modules = {

/***/ 8070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75030);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});

/** Serves the simulator until it is interrupted. */
async function serve(options) {
    const [{ startSimulator }, { parseBehaviour }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2389), __webpack_require__.e(6793)]).then(__webpack_require__.bind(__webpack_require__, 32389)),
        __webpack_require__.e(/* import() */ 1294).then(__webpack_require__.bind(__webpack_require__, 51294)),
    ]);
    const text = (name) => {
        const value = options[name];
        return typeof value === 'string' ? value : undefined;
    };
    const number = (name) => {
        const value = text(name);
        return value === undefined ? undefined : Number(value);
    };
    const wrong = ['port', 'speed', 'requests-per-hour', 'credits'].find((name) => text(name) !== undefined && !/^\d{1,9}$/u.test(text(name)));
    if (wrong) {
        process.stderr.write(`shotlock simulator: --${wrong} takes a whole number\n`);
        return _exit_code_js__WEBPACK_IMPORTED_MODULE_0__.exitCodes.usage;
    }
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { behaviour, problems } = parseBehaviour(JSON.parse(text('behaviour') ?? '{}'));
            if (problems.length > 0) {
                const said = problems.map(({ message, hint = '' }) => `--behaviour: ${message} ${hint}`.trim());
                process.stderr.write(`shotlock simulator: ${said.join('\n')}\n`);
                return _exit_code_js__WEBPACK_IMPORTED_MODULE_0__.exitCodes.usage;
            }
            const simulator = __addDisposableResource(env_1, await startSimulator({
                port: number('port') ?? 8087,
                speed: number('speed') ?? 1,
                requestsPerHour: number('requests-per-hour'),
                credits: number('credits'),
                keys: text('keys')?.split(','),
                seed: text('seed'),
                book: text('book'),
                behaviour,
            }), true);
            process.stdout.write(`The simulator listens on ${simulator.url}\n` +
                `Use it: shotlock render --provider simulator --api-url ${simulator.url} --speed ${number('speed') ?? 1}\n` +
                `Ctrl-C ends it.\n`);
            await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
            return _exit_code_js__WEBPACK_IMPORTED_MODULE_0__.exitCodes.done;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        process.stderr.write(`shotlock simulator: ${message}\n`);
        return _exit_code_js__WEBPACK_IMPORTED_MODULE_0__.exitCodes.usage;
    }
}


/***/ })

};
