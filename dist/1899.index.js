export const id = 1899;
export const ids = [1899,8247,5030,9545];
export const modules = {

/***/ 91899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/generated/action.js
var action = __webpack_require__(50502);
;// CONCATENATED MODULE: ./build/cli/options.js

const help = { name: 'help', text: 'Show this help.' };
const json = { name: 'json', text: 'Print the report as JSON, and nothing else.' };
/** Options that are inputs of the action too: the same names, the same words. */
const shared = (...names) => names.map((name) => {
    const input = action/* inputs */.Q.find((each) => each.name === name);
    if (!input)
        throw new Error(`action.yml has no input ${name}`);
    const fallback = input.default ? ` Default: ${input.default}.` : '';
    const text = `${input.description.replaceAll('`', '')}${fallback}`;
    return { name, value: values[name] ?? 'TEXT', text };
});
const values = {
    lockfile: 'FILE',
    provider: 'NAME',
    'api-url': 'URL',
    'asset-base-url': 'URL',
    'requests-per-hour': 'N',
    'poll-seconds': 'N',
    'max-credits': 'N',
    'max-credits-per-day': 'N',
    'plan-digest': 'DIGEST',
    videos: 'GLOBS',
    retake: 'GLOBS',
    'max-age': 'AGE',
    'wait-minutes': 'N',
    assemble: 'WHICH',
    'output-dir': 'FOLDER',
    'clip-store': 'STORE',
};
const speed = {
    name: 'speed',
    value: 'N',
    text: 'How many times faster than life the simulator runs. Default: 100.',
};
const ledger = {
    name: 'ledger',
    value: 'PLACE',
    text: 'Where the record of paid takes is kept: ref is the repository at GitHub, shared with the action, and the default where origin is there and GITHUB_TOKEN or GH_TOKEN is set; local is this checkout only.',
};
const verbs = [
    {
        name: 'validate',
        usage: 'shotlock validate [CONFIG]',
        text: 'Reads the config and tells everything that is wrong with it.',
        options: [...shared('videos', 'asset-base-url'), json, help],
    },
    {
        name: 'plan',
        usage: 'shotlock plan [CONFIG]',
        text: 'Says what rendering would do, why, and what it costs. Spends nothing.',
        options: [
            ...shared('provider', 'lockfile', 'asset-base-url', 'max-credits', 'max-credits-per-day', 'videos', 'retake', 'max-age', 'output-dir'),
            ledger,
            json,
            help,
        ],
    },
    {
        name: 'render',
        usage: 'shotlock render [CONFIG]',
        text: 'Generates the shots that changed and joins the videos. The only verb that spends credits.',
        options: [
            ...shared('provider', 'lockfile', 'api-url', 'asset-base-url', 'requests-per-hour', 'poll-seconds', 'max-credits', 'max-credits-per-day', 'plan-digest', 'videos', 'retake', 'max-age', 'wait-minutes', 'assemble', 'output-dir', 'clip-store'),
            speed,
            ledger,
            { name: 'yes', text: 'Spend without asking. Needed where there is no terminal to ask on.' },
            json,
            help,
        ],
    },
    {
        name: 'check',
        usage: 'shotlock check [CONFIG]',
        text: 'Says whether the lockfile fits the config; exits 1 when it is stale. Spends nothing.',
        options: [
            {
                name: 'fix',
                text: 'Write the lockfile anew from config and ledger, at no cost. Merge conflicts in it are welcome.',
            },
            ...shared('lockfile'),
            ledger,
            json,
            help,
        ],
    },
    {
        name: 'restore',
        usage: 'shotlock restore [CONFIG]',
        text: 'Brings every clip and every video of this checkout back to this machine. Spends nothing.',
        options: [
            ...shared('lockfile', 'videos', 'api-url', 'output-dir', 'clip-store', 'wait-minutes'),
            ledger,
            json,
            help,
        ],
    },
    {
        name: 'init',
        usage: 'shotlock init',
        text: 'Writes a starter videos.yml, its schema and a workflow. Never overwrites a file.',
        options: [{ name: 'yes', text: 'Write without asking.' }, help],
    },
    {
        name: 'simulator',
        usage: 'shotlock simulator',
        text: 'Serves the NanoPhoto.AI Veo 3.1 API on this machine, with placeholder clips and play money.',
        options: [
            { name: 'port', value: 'N', text: 'Port on 127.0.0.1. Default: 8087.' },
            { ...speed, text: 'How many times faster than life it runs. Default: 1.' },
            { name: 'requests-per-hour', value: 'N', text: 'Requests an hour for a key. Default: 100.' },
            { name: 'credits', value: 'N', text: 'Credits of a key. Default: 100000.' },
            {
                name: 'keys',
                value: 'KEYS',
                text: 'Keys that are accepted, separated by commas. Default: any.',
            },
            { name: 'seed', value: 'TEXT', text: 'Generation times and task ids follow from it.' },
            {
                name: 'behaviour',
                value: 'JSON',
                text: 'Switches for failures and oddities; see GET / of the server.',
            },
            {
                name: 'book',
                value: 'FILE',
                text: 'Keeps what was accepted, so that tasks outlive the server.',
            },
            help,
        ],
    },
];

;// CONCATENATED MODULE: ./build/cli/help.js

const WIDTH = 80;
/** The help of the program, or of one verb. */
function helpText(verb) {
    if (verb)
        return `${verb.text}\n\nUsage: ${verb.usage} [OPTIONS]\n\nOptions:\n${verb.options.map(optionText).join('')}`;
    const list = verbs.map(({ name, text }) => entry(`  ${name}`, text, 14)).join('');
    return `Shotlock keeps AI-generated videos in a repository: only changed shots are generated.

Usage: shotlock VERB [CONFIG] [OPTIONS]

Verbs:
${list}
shotlock VERB --help tells the options of a verb. CONFIG is videos.yml unless said.
The API key is read from the environment variable NANOPHOTO_API_KEY.

Exit codes: 0 done, 1 something failed, 2 config or usage, 3 blocked, 4 pending (run
again to go on), 5 paid but not published, 6 possibly charged.

Try it without a key:
  shotlock render examples/product-launch/videos.yml --provider simulator
`;
}
function optionText({ name, value, text }) {
    return entry(`  --${name}${value ? ` ${value}` : ''}`, text, 28);
}
function entry(head, text, indent) {
    const lines = [];
    let line = head.padEnd(indent);
    if (head.length >= indent) {
        lines.push(head);
        line = ' '.repeat(indent);
    }
    for (const word of text.split(' ')) {
        if (line.length + word.length + 1 > WIDTH && line.trim() !== '') {
            lines.push(line.trimEnd());
            line = ' '.repeat(indent);
        }
        line += `${word} `;
    }
    return `${[...lines, line.trimEnd()].join('\n')}\n`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/cli/paint.js

/** Styles for what is written to a stream, where it is one that shows them. */
function paintOn(stream) {
    return (style, text) => (colours(stream) ? (0,external_node_util_.styleText)(style, text, { stream }) : text);
}
const paint = paintOn(process.stdout);
function colours(stream) {
    return isTerminal(stream) && !process.env['NO_COLOR'];
}
/** Whether a person watches who wants lines redrawn: a CI's terminal is a log that is read later. */
function isScreen(stream) {
    return isTerminal(stream) && !process.env['CI'];
}
function isTerminal(stream) {
    return stream.isTTY && process.env['TERM'] !== 'dumb';
}

// EXTERNAL MODULE: ./build/core/config/quoted.js
var quoted = __webpack_require__(89545);
// EXTERNAL MODULE: ./build/ports/error-code.js
var error_code = __webpack_require__(31231);
;// CONCATENATED MODULE: ./build/cli/parse-verb.js



/** What was typed behind a verb, or what is wrong with it. */
async function parseVerb(verb, args) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...args],
            allowPositionals: verb.usage.includes('CONFIG'),
            options: Object.fromEntries(verb.options.map(({ name, value }) => [
                name,
                {
                    type: value ? 'string' : 'boolean',
                    ...(name === 'help' ? { short: 'h' } : {}),
                },
            ])),
        });
        if (positionals.length > 1)
            return { problem: `one config at a time, not ${positionals.length}` };
        return { options: values, config: positionals[0] };
    }
    catch (error) {
        const hint = (await meant(verb, args, error)) ?? `See shotlock ${verb.name} --help`;
        return { problem: `${(0,quoted/* visible */.R)(whatIsWrong(error))}. ${hint}` };
    }
}
/** Node.js explains in several sentences, or lines, how else one could have meant it. */
function whatIsWrong(error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.split(/\.?\n|\. /u)[0] ?? message;
}
async function meant(verb, args, error) {
    if ((0,error_code/* errorCode */.C)(error) !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
        return undefined;
    const known = verb.options.map(({ name }) => `--${name}`);
    const unknown = args
        .map((each) => each.split('=')[0])
        .find((each) => each.startsWith('-') && !known.includes(each));
    const { nearest } = await __webpack_require__.e(/* import() */ 635).then(__webpack_require__.bind(__webpack_require__, 40635));
    const option = unknown === undefined ? undefined : nearest(unknown, known);
    return option && `Did you mean ${option}?`;
}

// EXTERNAL MODULE: ./build/core/count.js
var count = __webpack_require__(53453);
// EXTERNAL MODULE: ./build/core/settings.js
var core_settings = __webpack_require__(17457);
// EXTERNAL MODULE: ./build/ports/absolute.js
var absolute = __webpack_require__(80486);
// EXTERNAL MODULE: ./build/exit-code.js
var exit_code = __webpack_require__(75030);
;// CONCATENATED MODULE: ./build/generated/version.js
/* Generated from package.json by npm run generate. */
const version = "0.1.0";

;// CONCATENATED MODULE: ./build/cli.js














/** The command line. Resolves to the exit code. */
async function cli(args) {
    // Whatever becomes of what is said, what is under way goes on: it may be paid for.
    process.stderr.on('error', () => { });
    process.stdout.on('error', noteUnwritten);
    const name = args[0];
    const verb = verbs.find((each) => each.name === name);
    if (!verb)
        return await tellHelp(name, args[1]);
    const parsed = await parseVerb(verb, args.slice(1));
    if ('problem' in parsed) {
        process.stderr.write(`shotlock ${verb.name}: ${parsed.problem}\n`);
        return exit_code.exitCodes.usage;
    }
    const { options, config } = parsed;
    if (options['help'] === true) {
        process.stdout.write(helpText(verb));
        return exit_code.exitCodes.done;
    }
    try {
        switch (verb.name) {
            case 'init':
                return await (await __webpack_require__.e(/* import() */ 9635).then(__webpack_require__.bind(__webpack_require__, 59635))).init({ yes: options['yes'] === true });
            case 'simulator':
                return await (await __webpack_require__.e(/* import() */ 8070).then(__webpack_require__.bind(__webpack_require__, 8070))).serve(options);
            default:
                return await runVerb(verb.name, config, options);
        }
    }
    catch (error) {
        const { foreseen } = await __webpack_require__.e(/* import() */ 9272).then(__webpack_require__.bind(__webpack_require__, 16891));
        const found = foreseen(error);
        if (!found)
            throw error;
        return await tellProblems([found.problem], options['json'] === true, found.status);
    }
}
/** Whoever has read enough closes the pipe, as `head` does. A full disk has lost what was asked for. */
function noteUnwritten(error) {
    if ((0,error_code/* errorCode */.C)(error) === 'EPIPE')
        return;
    process.once('exit', (code) => (process.exitCode = code === 0 ? exit_code.exitCodes.failed : code));
}
/** What is said without a verb to obey. */
async function tellHelp(asked, about) {
    const { stdout, stderr } = process;
    switch (asked) {
        case '--version':
        case 'version':
            stdout.write(`shotlock ${version}\n`);
            return exit_code.exitCodes.done;
        case undefined:
        case '--help':
        case '-h':
        case 'help':
            stdout.write(helpText(verbs.find(({ name }) => name === about)));
            return asked === undefined ? exit_code.exitCodes.usage : exit_code.exitCodes.done;
        default: {
            const { nearest } = await __webpack_require__.e(/* import() */ 635).then(__webpack_require__.bind(__webpack_require__, 40635));
            const names = verbs.map(({ name }) => name);
            const meant = nearest(asked, names);
            const hint = meant ? `Did you mean ${meant}?` : `There are ${names.join(', ')}.`;
            stderr.write(`shotlock: there is no verb "${(0,quoted/* visible */.R)(asked)}". ${hint} See shotlock --help\n`);
            return exit_code.exitCodes.usage;
        }
    }
}
/** Verbs that are not modes of the action, too. */
const modes = { check: 'validate', restore: 'render' };
async function runVerb(verb, config, options) {
    const texts = Object.entries(options).filter((entry) => typeof entry[1] === 'string');
    const read = (0,core_settings/* readSettings */.s)({
        ...Object.fromEntries(texts),
        config,
        mode: modes[verb] ?? verb,
        'api-key': process.env['NANOPHOTO_API_KEY'],
        artifacts: 'review',
    });
    if ('problems' in read)
        return tellProblems(read.problems, options['json'] === true);
    const restores = verb === 'restore';
    const settings = restores
        ? { ...read.settings, onlyPaid: true, assemble: 'all' }
        : read.settings;
    if (verb === 'validate' && options['json'] !== true)
        return validate(settings);
    const paid = settings.provider === 'nanophoto' && settings.mode === 'render' && !restores;
    if (paid && !settings.apiKey)
        return tellProblems([usage('there is no API key', 'Set NANOPHOTO_API_KEY, or try --provider simulator')], options['json'] === true);
    // An animatic's record is this machine's; only what is paid for matters to others.
    const looks = settings.provider === 'nanophoto' && verb !== 'validate';
    const [{ ledgerFor }, log] = await Promise.all([__webpack_require__.e(/* import() */ 2857).then(__webpack_require__.bind(__webpack_require__, 12857)), logFor(settings)]);
    const here = (0,absolute/* startFolder */.h)();
    const kept = await ledgerFor({ root: workspaceOf((0,absolute/* absolute */.y)(here, settings.config)), here }, {
        ledger: looks ? Object.fromEntries(texts)['ledger'] : 'local',
        clipStore: settings.clipStore,
        isPaid: paid,
        tell: (line) => log.warn(line),
    }, process.env);
    if ('problem' in kept)
        return tellProblems([kept.problem], options['json'] === true);
    return verb === 'check'
        ? check(settings, options, kept)
        : render(settings, options, { kept, log });
}
async function validate(settings) {
    const [validation, { validText }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7484), __webpack_require__.e(3502), __webpack_require__.e(3208)]).then(__webpack_require__.bind(__webpack_require__, 93208)),
        __webpack_require__.e(/* import() */ 5169).then(__webpack_require__.bind(__webpack_require__, 15169)),
    ]);
    const { config } = settings;
    const here = (0,absolute/* startFolder */.h)();
    const root = workspaceOf((0,absolute/* absolute */.y)(here, config));
    const read = await validation.validate(settings, { root, here });
    if ('problems' in read)
        return tellProblems(read.problems, false);
    const { videos, warnings: problems } = read;
    process.stdout.write(validText({ config, videos, problems }, paint));
    return exit_code.exitCodes.done;
}
async function check(settings, options, kept) {
    const [{ check: checkAll }, { checkText, isStale }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7484), __webpack_require__.e(3925), __webpack_require__.e(3502), __webpack_require__.e(9306), __webpack_require__.e(5092)]).then(__webpack_require__.bind(__webpack_require__, 15092)),
        __webpack_require__.e(/* import() */ 4820).then(__webpack_require__.bind(__webpack_require__, 4820)),
    ]);
    const here = (0,absolute/* startFolder */.h)();
    const root = workspaceOf((0,absolute/* absolute */.y)(here, settings.config));
    const result = await checkAll(settings, {
        root,
        here,
        ...(kept.ledger ? { ledger: kept.ledger } : {}),
        fix: options['fix'] === true,
    });
    if ('problems' in result)
        return tellProblems(result.problems, options['json'] === true);
    const { check: found, file, fixed, adopted } = result;
    for (const { folder, takes } of adopted) {
        const from = (0,quoted/* visible */.R)((0,external_node_path_.relative)(here, (0,external_node_path_.join)(folder, '.shotlock', 'ledger')));
        process.stderr.write(`Took over ${(0,count/* count */.U)(takes, 'take')} from ${from}.\n`);
    }
    const stale = isStale(found, fixed);
    const { findings } = found;
    process.stdout.write(options['json'] === true
        ? `${JSON.stringify({ file, stale, fixed, findings }, null, 2)}\n`
        : checkText(found, { ...settings, file, fixed, paint: paint }));
    return stale ? exit_code.exitCodes.failed : exit_code.exitCodes.done;
}
async function render(settings, options, { kept, log }) {
    const [{ run }, { baseFor }, { gitBranch }, { reportText }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4440), __webpack_require__.e(7484), __webpack_require__.e(313), __webpack_require__.e(3925), __webpack_require__.e(3502), __webpack_require__.e(9306), __webpack_require__.e(2636), __webpack_require__.e(6051), __webpack_require__.e(4143)]).then(__webpack_require__.bind(__webpack_require__, 36051)),
        __webpack_require__.e(/* import() */ 1902).then(__webpack_require__.bind(__webpack_require__, 41902)),
        __webpack_require__.e(/* import() */ 1806).then(__webpack_require__.bind(__webpack_require__, 1806)),
        Promise.all(/* import() */[__webpack_require__.e(4440), __webpack_require__.e(5985), __webpack_require__.e(6524)]).then(__webpack_require__.bind(__webpack_require__, 15985)),
    ]);
    const here = (0,absolute/* startFolder */.h)();
    const { place, ...stores } = kept;
    if (stores.ledger || (settings.provider === 'nanophoto' && settings.mode === 'render'))
        log.info(`The record of paid takes: ${place}.`);
    const root = workspaceOf((0,absolute/* absolute */.y)(here, settings.config));
    const result = await run(settings, {
        root,
        here,
        branch: await gitBranch(root),
        log,
        claim: { run: 'local', attempt: 1, runner: `${(0,external_node_os_.hostname)()}/${process.pid}` },
        ...stores,
        base: baseFor(settings, { root, here }),
        approve: async (_plan, planned) => await approve(planned, options),
        recordsPlans: false,
    });
    if ('problems' in result)
        return tellProblems(result.problems, options['json'] === true);
    const { report } = result;
    process.stdout.write(options['json'] === true ? `${JSON.stringify(report, null, 2)}\n` : reportText(report, paint));
    return (0,exit_code.exitCodeOf)(report.status);
}
/** Standard output is for what was asked for; what happens meanwhile is told beside it. */
async function logFor({ speed }) {
    const { plainLog, screenLog } = await __webpack_require__.e(/* import() */ 8433).then(__webpack_require__.bind(__webpack_require__, 78433));
    const { stderr } = process;
    return isScreen(stderr) ? screenLog(stderr, { speed, paint: paintOn(stderr) }) : plainLog(stderr);
}
/** The nearest folder above the config that is a git checkout, else the config's own. */
function workspaceOf(config) {
    for (let folder = (0,external_node_path_.dirname)(config);; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
            return folder;
        if (folder === (0,external_node_path_.parse)(folder).root)
            return (0,external_node_path_.dirname)(config);
    }
}
/** Paid credits are spent after a yes to what is shown, or with --yes where nobody can be asked. */
async function approve(planned, options) {
    const { credits } = planned;
    if (planned.provider === 'simulator' || credits.planned === 0 || options['yes'] === true)
        return undefined;
    const refusal = {
        code: 'not-approved',
        severity: 'error',
        message: `rendering costs ${credits.planned} credits, and nobody said yes; nothing was spent`,
        hint: 'Add --yes to spend them without being asked',
    };
    if (!process.stdin.isTTY || !process.stderr.isTTY)
        return refusal;
    const [{ ask }, { reportText }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7866).then(__webpack_require__.bind(__webpack_require__, 57866)),
        Promise.all(/* import() */[__webpack_require__.e(4440), __webpack_require__.e(5985), __webpack_require__.e(6524)]).then(__webpack_require__.bind(__webpack_require__, 15985)),
    ]);
    process.stderr.write(`${reportText({ ...planned, mode: 'plan', status: 'planned' }, paint)}\n`);
    const answer = await ask(`Spend ${credits.planned} credits? [y/N] `, process.stderr);
    return /^y(es)?$/iu.test(answer?.trim() ?? '') ? undefined : refusal;
}
function usage(message, hint) {
    return { code: 'usage', severity: 'error', message, ...(hint ? { hint } : {}) };
}
async function tellProblems(problems, json, status = 'usage') {
    if (json) {
        const { reportProblem } = await __webpack_require__.e(/* import() */ 3235).then(__webpack_require__.bind(__webpack_require__, 3235));
        const told = {
            status: status === 'usage' ? 'failed' : status,
            problems: problems.map(reportProblem),
        };
        process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
    }
    else {
        const [{ frames }, { harmless }] = await Promise.all([
            __webpack_require__.e(/* import() */ 1687).then(__webpack_require__.bind(__webpack_require__, 11687)),
            __webpack_require__.e(/* import() */ 2268).then(__webpack_require__.bind(__webpack_require__, 22268)),
        ]);
        // Standard error may be a terminal when standard output is none.
        process.stderr.write(`${harmless(frames(problems, paintOn(process.stderr)))}\n`);
    }
    return exit_code.exitCodes[status];
}


/***/ }),

/***/ 89545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/** Text of the user's inside a message: between backticks, on one line, at most 60 characters. */
function quoted(text) {
    const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
    return `\`${visible(short)}\``;
}
/**
 * Text with every character shown that would move the cursor, turn the direction of writing or
 * hide: nothing of the user's acts on a terminal or a log (threats.md I1, I3).
 */
function visible(text) {
    return text.replaceAll(INVISIBLE, (character) => {
        const short = SHORT[character];
        return short ?? `\\u{${character.codePointAt(0).toString(16)}}`;
    });
}
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u{61c}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}\u{feff}\u{e0000}-\u{e007f}]/gu;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };


/***/ }),

/***/ 53453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** `1 shot`, `2 shots`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 17457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* unused harmony export isLoopback */
const artifactKinds = ['videos', 'review', 'clips'];
/** Reads every setting, or tells everything that is wrong with them at once. */
function readSettings(raw) {
    const problems = [];
    const read = readers(raw, problems);
    const provider = read.oneOf('provider', ['nanophoto', 'simulator']);
    const settings = {
        config: read.text('config') ?? 'videos.yml',
        mode: read.oneOf('mode', ['render', 'plan', 'validate']),
        provider,
        requestsPerHour: read.whole('requests-per-hour', { least: 2, most: 100_000 }) ?? 100,
        pollSeconds: read.text('poll-seconds') === 'auto'
            ? 'auto'
            : (read.whole('poll-seconds', { least: 1, most: 3600 }) ?? 'auto'),
        maxCredits: read.whole('max-credits', { least: 0, most: 1_000_000 }) ?? 300,
        maxCreditsPerDay: read.whole('max-credits-per-day', { least: 0, most: 1_000_000 }) ?? 1000,
        videos: read.list('videos'),
        retake: read.list('retake'),
        waitMinutes: read.whole('wait-minutes', { least: 0, most: 6 * 60 }) ?? 60,
        assemble: read.oneOf('assemble', ['changed', 'all']),
        onlyPaid: false,
        outputDir: read.text('output-dir') ?? 'videos',
        artifacts: artifactsOf(read.list('artifacts')),
        clipStore: read.oneOf('clip-store', ['release', 'artifact']),
        comment: read.oneOf('comment', ['auto', 'never']),
        commit: read.oneOf('commit', ['auto', 'never']),
        speed: provider === 'simulator' ? (read.whole('speed', { least: 1, most: 10_000 }) ?? 100) : 1,
        ...given('lockfile', read.text('lockfile')),
        ...given('apiKey', read.key('api-key')),
        ...given('apiUrl', read.origin('api-url')),
        ...given('assetBaseUrl', read.url('asset-base-url')),
        ...given('retentionDays', read.whole('retention-days', { least: 1, most: 400 })),
        ...given('commentKey', read.text('comment-key')),
        ...given('maxAge', read.age('max-age')),
        ...given('planDigest', read.digest('plan-digest')),
    };
    return problems.length > 0 ? { problems } : { settings };
    function artifactsOf(names) {
        for (const name of names)
            if (name !== 'none' && !artifactKinds.some((kind) => kind === name))
                problems.push(invalid('artifacts', `has no "${name}"`, `Choose: ${artifactKinds.join(', ')}, none`));
        return new Set(artifactKinds.filter((kind) => names.includes(kind)));
    }
}
function readers(raw, problems) {
    const text = (name) => raw[name]?.trim() || undefined;
    const url = (name) => {
        const value = text(name);
        if (value === undefined)
            return undefined;
        const parsed = URL.canParse(value) ? new URL(value) : undefined;
        if (parsed && !parsed.username && !parsed.password && isSafe(parsed))
            return parsed;
        problems.push(invalid(name, 'is no usable address', 'Use https, or http on loopback; no user name in it'));
        return undefined;
    };
    return {
        text,
        url,
        origin(name) {
            const value = url(name);
            if (!value || (value.pathname === '/' && !value.search && !value.hash))
                return value;
            problems.push(invalid(name, 'must be an origin', `Write ${value.origin}`));
            return undefined;
        },
        key(name) {
            const value = text(name);
            if (value === undefined || /^[\x21-\x7e]+$/u.test(value))
                return value;
            const message = 'holds a space, a line break or another character that no key has';
            problems.push(invalid(name, message, 'Copy the key once more, and nothing around it'));
            return undefined;
        },
        oneOf(name, values) {
            const value = text(name) ?? values[0];
            const found = values.find((each) => each === value);
            if (found === undefined)
                problems.push(invalid(name, `cannot be "${value}"`, `Choose: ${values.join(', ')}`));
            return found ?? values[0];
        },
        whole(name, { least, most }) {
            const value = text(name);
            if (value === undefined)
                return undefined;
            const number = /^[0-9]{1,9}$/.test(value) ? Number(value) : Number.NaN;
            if (number >= least && number <= most)
                return number;
            problems.push(invalid(name, `cannot be "${value}"`, `Use a whole number from ${least} to ${most}`));
            return undefined;
        },
        age(name) {
            const value = text(name);
            if (value === undefined)
                return undefined;
            const [, number, unit = ''] = /^([1-9][0-9]{0,3})([hdw])$/u.exec(value) ?? [];
            const ms = Number(number) * (unitMs[unit] ?? Number.NaN);
            if (ms > 0)
                return ms;
            problems.push(invalid(name, `cannot be "${value}"`, 'Write it as 12h, 30d or 2w'));
            return undefined;
        },
        digest(name) {
            const value = text(name);
            if (value === undefined || /^[0-9a-f]{64}$/u.test(value))
                return value;
            const hint = 'Give the whole digest, 64 hex digits, as the output plan-digest tells it';
            problems.push(invalid(name, `cannot be "${value}"`, hint));
            return undefined;
        },
        list: (name) => (raw[name] ?? '')
            // A comma inside the braces of a glob does not part two globs.
            .split(/\n|,(?![^{}\n]*\})/u)
            .map((each) => each.trim())
            .filter(Boolean),
    };
}
const HOUR = 3_600_000;
const unitMs = { h: HOUR, d: 24 * HOUR, w: 7 * 24 * HOUR };
/** https anywhere, plain http on this machine only. */
function isSafe(url) {
    if (url.protocol === 'https:')
        return true;
    return url.protocol === 'http:' && isLoopback(url.hostname);
}
function isLoopback(hostname) {
    return /^(localhost|127(\.\d+){3}|\[::1\])$/u.test(hostname);
}
function invalid(name, message, hint) {
    return { code: 'setting-invalid', severity: 'error', message: `"${name}" ${message}`, hint };
}
/** An optional property, left out when it has no value. */
function given(key, value) {
    const property = {};
    if (value !== undefined)
        property[key] = value;
    return property;
}


/***/ }),

/***/ 75030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exitCodeOf: () => (/* binding */ exitCodeOf),
/* harmony export */   exitCodes: () => (/* binding */ exitCodes)
/* harmony export */ });
/** What the command line's exit codes mean; the action's step is green for the first only. */
const exitCodes = {
    done: 0,
    failed: 1,
    usage: 2,
    blocked: 3,
    pending: 4,
    unpublished: 5,
    unknown: 6,
};
function exitCodeOf(status) {
    switch (status) {
        case 'rendered':
        case 'planned':
        case 'unchanged':
            return exitCodes.done;
        case 'failed':
        case 'partial':
            return exitCodes.failed;
        case 'blocked':
        case 'pending':
        case 'unpublished':
        case 'unknown':
            return exitCodes[status];
        default:
            return status;
    }
}


/***/ }),

/***/ 50502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ inputs)
/* harmony export */ });
const inputs = [
    {
        "name": "config",
        "description": "The file that describes the videos.",
        "default": "videos.yml"
    },
    {
        "name": "lockfile",
        "description": "The lockfile. Beside the config, named after it, unless said."
    },
    {
        "name": "mode",
        "description": "`render` generates what changed, `plan` says what would happen and what it costs, `validate` only reads the config.",
        "default": "render"
    },
    {
        "name": "api-key",
        "description": "NanoPhoto.AI API key. The environment variable `NANOPHOTO_API_KEY` serves as well."
    },
    {
        "name": "provider",
        "description": "`nanophoto` generates real clips and costs credits; `simulator` makes placeholder clips (animatics) and costs nothing.",
        "default": "nanophoto"
    },
    {
        "name": "api-url",
        "description": "Origin of the API. A simulator started with `shotlock simulator` may be named here."
    },
    {
        "name": "asset-base-url",
        "description": "Public address under which the config's folder can be reached, for images that are repository paths."
    },
    {
        "name": "requests-per-hour",
        "description": "How many requests an hour the API key allows.",
        "default": "100"
    },
    {
        "name": "poll-seconds",
        "description": "`auto` spaces status checks by expected completion and remaining requests; a number is a spacing in seconds, kept while requests are plenty, of at least 5 and 4 % of the time waited.",
        "default": "auto"
    },
    {
        "name": "max-credits",
        "description": "The most credits that one run may spend.",
        "default": "300"
    },
    {
        "name": "max-credits-per-day",
        "description": "The most credits that all runs together may spend on one UTC day, by the repository's record of paid takes.",
        "default": "1000"
    },
    {
        "name": "plan-digest",
        "description": "Digest of an approved plan: the run may pay for that plan or for less of it, never for anything else."
    },
    {
        "name": "videos",
        "description": "Globs of video ids, separated by commas or lines. Videos that they leave out stay as they are."
    },
    {
        "name": "retake",
        "description": "Globs of `video/shot`, separated by commas or lines: another take of each is paid for, once a run however often the run is repeated."
    },
    {
        "name": "max-age",
        "description": "Age after which another take of a shot is paid for, once: `30d`, `12h`, `2w`."
    },
    {
        "name": "wait-minutes",
        "description": "How long to wait for clips. What is not done by then is left pending; the next run collects it.",
        "default": "60"
    },
    {
        "name": "assemble",
        "description": "`changed` joins the videos that changed, `all` joins every video.",
        "default": "changed"
    },
    {
        "name": "output-dir",
        "description": "Folder for the joined videos and the review page.",
        "default": "videos"
    },
    {
        "name": "artifacts",
        "description": "What is uploaded, each so that its link opens in the browser: `videos` each changed video, `review` one page with old and new takes side by side, `clips` the clip of each changed shot; `none` nothing.",
        "default": "videos, review"
    },
    {
        "name": "retention-days",
        "description": "For how many days artifacts are kept that people open. The repository's setting unless said."
    },
    {
        "name": "clip-store",
        "description": "Where paid clips are kept: `release` as assets of draft releases, for good; `artifact` as a zip a run, for as long as the repository keeps artifacts (90 days unless set otherwise).",
        "default": "release"
    },
    {
        "name": "comment",
        "description": "`auto` keeps one comment on the pull request up to date; `never` writes none.",
        "default": "auto"
    },
    {
        "name": "comment-key",
        "description": "Names the comment, so that several workflows can each keep one. Config path and provider unless said."
    },
    {
        "name": "commit",
        "description": "`auto` commits the lockfile: to the branch of the pull request, or from the default branch to a branch with a pull request of its own. `never` leaves that to you.",
        "default": "auto"
    },
    {
        "name": "github-token",
        "description": "Token for the comment, the lockfile commit and the record of paid takes."
    }
];


/***/ }),

/***/ 80486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ startFolder),
/* harmony export */   y: () => (/* binding */ absolute)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * A path as seen from a folder. `path.resolve` would do, but the bundler evaluates it while building
 * and takes everything below this project's folder for files to be shipped along.
 */
function absolute(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path);
}
/** The folder that the program was started in; read so that the bundler cannot evaluate it. */
function startFolder() {
    const program = process;
    return program.cwd();
}


/***/ }),

/***/ 31231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** The code of a system error (`ENOENT`, `EEXIST`), or an empty text. */
function errorCode(error) {
    const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    return typeof code === 'string' ? code : '';
}


/***/ })

};
