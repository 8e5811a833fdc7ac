export const id = 3925;
export const ids = [3925];
export const modules = {

/***/ 18365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ emptyLedger),
/* harmony export */   L$: () => (/* binding */ watchableAt),
/* harmony export */   VG: () => (/* binding */ isSameClaim),
/* harmony export */   aA: () => (/* binding */ retakePath),
/* harmony export */   bA: () => (/* binding */ withEntries),
/* harmony export */   g2: () => (/* binding */ spentOn),
/* harmony export */   m2: () => (/* binding */ withDamaged),
/* harmony export */   nN: () => (/* binding */ takeKey),
/* harmony export */   qi: () => (/* binding */ isWatchable),
/* harmony export */   s3: () => (/* binding */ entryPath),
/* harmony export */   sY: () => (/* binding */ cutKey)
/* harmony export */ });
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
            // Stryker disable next-line all: the compiler proves that nothing comes here
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
        // Stryker disable next-line all: the compiler proves that nothing comes here
        default:
            return entry;
    }
}
/** Whether it is the same attempt of the same run, at the same take. */
function isSameClaim(one, other) {
    return (one.run === other.run &&
        one.attempt === other.attempt &&
        one.runner === other.runner &&
        one.at === other.at);
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
/** The latest address at which a cut can be watched for an hour at least, if there is one. */
function watchableAt({ published }, now) {
    return published.findLast((each) => isWatchable(each, now));
}
/** For an hour at least. */
function isWatchable({ expiresAt }, now) {
    return Date.parse(expiresAt) > now.getTime() + 3_600_000;
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


/***/ }),

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

/***/ 33925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pP: () => (/* binding */ assertValid),
  Tk: () => (/* binding */ isEntry),
  X2: () => (/* binding */ takeOf)
});

// EXTERNAL MODULE: ./build/core/ledger.js
var ledger = __webpack_require__(18365);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(36214);
;// CONCATENATED MODULE: ./build/generated/ledger-validate.js
/* Generated from schemas/ledger.schema.json by npm run generate. */

"use strict";
const validate = validate20;
/* harmony default export */ const ledger_validate = ((/* unused pure expression or super */ null && (validate20)));
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "LedgerEntry", "description": "One file of the ledger: the repository-wide record of every take ever paid for, and of what was published.", "oneOf": [{ "$ref": "#/$defs/TakeRecord" }, { "$ref": "#/$defs/CutRecord" }, { "$ref": "#/$defs/SpendRecord" }, { "$ref": "#/$defs/RetakeRecord" }, { "$ref": "#/$defs/PlanRecord" }], "$defs": { "Fingerprint": { "type": "string", "pattern": "^v[0-9]+-[0-9a-f]{64}$" }, "Sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "Time": { "type": "string", "pattern": "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$" }, "Claim": { "description": "Who works at a take: a run of a workflow, or a command line.", "type": "object", "additionalProperties": false, "required": ["at", "attempt", "run", "runner"], "properties": { "at": { "$ref": "#/$defs/Time" }, "attempt": { "type": "integer", "minimum": 1 }, "pull": { "description": "The pull request that the run is for.", "type": "integer", "minimum": 1 }, "run": { "type": "string", "maxLength": 200 }, "runner": { "type": "string", "maxLength": 200 } } }, "Task": { "description": "What the API needs to know to tell how a take is doing.", "type": "object", "additionalProperties": false, "required": ["position", "request", "shotId", "submittedAt", "taskId"], "properties": { "position": { "description": "In its request, from 0.", "type": "integer", "minimum": 0 }, "request": { "description": "The same for all takes of one request.", "type": "string", "maxLength": 200 }, "shotId": { "type": "string", "maxLength": 200 }, "submittedAt": { "$ref": "#/$defs/Time" }, "taskId": { "type": "string", "maxLength": 1000 } } }, "Clip": { "type": "object", "additionalProperties": false, "required": ["bytes", "durationSeconds", "height", "sha256", "width"], "properties": { "bytes": { "type": "integer", "minimum": 1 }, "durationSeconds": { "type": "number", "exclusiveMinimum": 0 }, "height": { "type": "integer", "minimum": 1 }, "sha256": { "$ref": "#/$defs/Sha256" }, "width": { "type": "integer", "minimum": 1 } } }, "TakeRecord": { "description": "takes/FINGERPRINT/NUMBER.json", "type": "object", "additionalProperties": false, "required": ["claim", "credits", "failures", "fingerprint", "kind", "progress", "resolution", "take"], "properties": { "kind": { "const": "take" }, "claim": { "$ref": "#/$defs/Claim" }, "credits": { "description": "What one try of it costs.", "type": "integer", "minimum": 0 }, "failures": { "description": "How many tries failed and were refunded.", "type": "integer", "minimum": 0 }, "fingerprint": { "$ref": "#/$defs/Fingerprint" }, "progress": { "$ref": "#/$defs/Progress" }, "resolution": { "enum": ["720p", "1080p", "4k"] }, "take": { "type": "integer", "minimum": 1, "maximum": 1000000 } } }, "Progress": { "oneOf": [{ "title": "Intended", "description": "About to be submitted.", "type": "object", "additionalProperties": false, "required": ["state"], "properties": { "state": { "const": "intended" } } }, { "title": "Open", "description": "Accepted by the API: paid for, under way.", "type": "object", "additionalProperties": false, "required": ["state", "task"], "properties": { "state": { "const": "open" }, "task": { "$ref": "#/$defs/Task" } } }, { "title": "Done", "type": "object", "additionalProperties": false, "required": ["clip", "generatedAt", "state", "task", "videoUrl"], "properties": { "state": { "const": "done" }, "clip": { "$ref": "#/$defs/Clip" }, "generatedAt": { "$ref": "#/$defs/Time" }, "generationSeconds": { "type": "number", "minimum": 0 }, "published": { "$ref": "#/$defs/Published" }, "stored": { "$ref": "#/$defs/Stored" }, "task": { "$ref": "#/$defs/Task" }, "videoUrl": { "type": "string", "maxLength": 4000 } } }, { "title": "Failed", "description": "Failed and refunded.", "type": "object", "additionalProperties": false, "required": ["reason", "state"], "properties": { "state": { "const": "failed" }, "reason": { "type": "string", "maxLength": 2000 } } }, { "title": "Unknown", "description": "Possibly charged: the answer to its submit was lost.", "type": "object", "additionalProperties": false, "required": ["reason", "state"], "properties": { "state": { "const": "unknown" }, "reason": { "type": "string", "maxLength": 2000 } } }, { "title": "Withdrawn", "description": "It was not accepted, and nothing was spent.", "type": "object", "additionalProperties": false, "required": ["reason", "state"], "properties": { "state": { "const": "withdrawn" }, "reason": { "type": "string", "maxLength": 2000 } } }] }, "Published": { "description": "An artifact in which a file can be watched.", "type": "object", "additionalProperties": false, "required": ["expiresAt", "name", "run", "url"], "properties": { "expiresAt": { "$ref": "#/$defs/Time" }, "name": { "type": "string", "maxLength": 300 }, "run": { "type": "string", "maxLength": 200 }, "url": { "type": "string", "maxLength": 1000 } } }, "Stored": { "description": "The artifact whose zip holds a clip; without it, the clip is in a draft release.", "type": "object", "additionalProperties": false, "required": ["artifact", "run"], "properties": { "artifact": { "type": "integer", "minimum": 1 }, "run": { "type": "string", "maxLength": 200 } } }, "CutRecord": { "description": "cuts/KEY.json; KEY is the sha256 of the clips' digests, one a line.", "type": "object", "additionalProperties": false, "required": ["bytes", "clips", "durationSeconds", "kind", "published", "sha256"], "properties": { "kind": { "const": "cut" }, "bytes": { "type": "integer", "minimum": 1 }, "clips": { "type": "array", "items": { "$ref": "#/$defs/Sha256" } }, "durationSeconds": { "type": "number", "exclusiveMinimum": 0 }, "published": { "description": "Where it can be watched, newest last.", "type": "array", "items": { "$ref": "#/$defs/Published" } }, "sha256": { "$ref": "#/$defs/Sha256" } } }, "SpendRecord": { "description": "days/DAY/FINGERPRINT.TAKE.TRY.json: the credits of one submit, under the UTC day it was made.", "type": "object", "additionalProperties": false, "required": ["credits", "day", "fingerprint", "kind", "state", "take", "try"], "properties": { "kind": { "const": "spend" }, "credits": { "type": "integer", "minimum": 0 }, "day": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "fingerprint": { "$ref": "#/$defs/Fingerprint" }, "pull": { "description": "The pull request that it was spent for.", "type": "integer", "minimum": 1 }, "state": { "description": "intended and unknown count as spent: nobody can prove that they are not.", "enum": ["intended", "charged", "refunded", "refused", "unknown"] }, "take": { "type": "integer", "minimum": 1, "maximum": 1000000 }, "try": { "type": "integer", "minimum": 1 } } }, "RetakeRecord": { "description": "retakes/FINGERPRINT/KEY.json; KEY is the sha256 of the request: another take that was asked for, granted once.", "type": "object", "additionalProperties": false, "required": ["at", "fingerprint", "kind", "request", "take"], "properties": { "kind": { "const": "retake" }, "at": { "$ref": "#/$defs/Time" }, "fingerprint": { "$ref": "#/$defs/Fingerprint" }, "for": { "description": "What was to use the take: these shots of this lock. Their later runs go on with it.", "type": "object", "additionalProperties": false, "required": ["lockfile", "shots"], "properties": { "branch": { "description": "Or the commit, where no branch is checked out; none outside of git.", "type": "string", "maxLength": 1000 }, "lockfile": { "description": "From the workspace.", "type": "string", "maxLength": 4096 }, "shots": { "description": "`VIDEO/SHOT`.", "type": "array", "items": { "type": "string", "maxLength": 200 } } } }, "request": { "description": "Who asked: `comment:ID`, `run:ID`, `age:FINGERPRINT/TAKE`, `after:FINGERPRINT/TAKE`.", "type": "string", "maxLength": 200 }, "take": { "type": "integer", "minimum": 1, "maximum": 1000000 } } }, "PlanRecord": { "description": "plans/DIGEST.json: what a plan pays for, so that it can be approved by its digest.", "type": "object", "additionalProperties": false, "required": ["at", "digest", "entries", "kind"], "properties": { "kind": { "const": "plan" }, "at": { "$ref": "#/$defs/Time" }, "digest": { "$ref": "#/$defs/Sha256" }, "entries": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["credits", "fingerprint", "take"], "properties": { "credits": { "type": "integer", "minimum": 0 }, "fingerprint": { "$ref": "#/$defs/Fingerprint" }, "take": { "type": "integer", "minimum": 1, "maximum": 1000000 } } } } } } } };
const schema32 = { "description": "takes/FINGERPRINT/NUMBER.json", "type": "object", "additionalProperties": false, "required": ["claim", "credits", "failures", "fingerprint", "kind", "progress", "resolution", "take"], "properties": { "kind": { "const": "take" }, "claim": { "$ref": "#/$defs/Claim" }, "credits": { "description": "What one try of it costs.", "type": "integer", "minimum": 0 }, "failures": { "description": "How many tries failed and were refunded.", "type": "integer", "minimum": 0 }, "fingerprint": { "$ref": "#/$defs/Fingerprint" }, "progress": { "$ref": "#/$defs/Progress" }, "resolution": { "enum": ["720p", "1080p", "4k"] }, "take": { "type": "integer", "minimum": 1, "maximum": 1000000 } } };
const schema35 = { "type": "string", "pattern": "^v[0-9]+-[0-9a-f]{64}$" };
const schema33 = { "description": "Who works at a take: a run of a workflow, or a command line.", "type": "object", "additionalProperties": false, "required": ["at", "attempt", "run", "runner"], "properties": { "at": { "$ref": "#/$defs/Time" }, "attempt": { "type": "integer", "minimum": 1 }, "pull": { "description": "The pull request that the run is for.", "type": "integer", "minimum": 1 }, "run": { "type": "string", "maxLength": 200 }, "runner": { "type": "string", "maxLength": 200 } } };
const schema34 = { "type": "string", "pattern": "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$" };
const pattern4 = new RegExp("^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$", "u");
const func1 = (ucs2length["default"] ?? ucs2length);
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate22.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.at === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property '" + "at" + "'", schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.attempt === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property '" + "attempt" + "'", schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.run === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property '" + "run" + "'", schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.runner === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runner" }, message: "must have required property '" + "runner" + "'", schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "at") || (key0 === "attempt")) || (key0 === "pull")) || (key0 === "run")) || (key0 === "runner"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.at !== undefined) {
            let data0 = data.at;
            if (typeof data0 === "string") {
                if (!pattern4.test(data0)) {
                    const err5 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/Time/pattern", keyword: "pattern", params: { pattern: "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$" }, message: "must match pattern \"" + "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$" + "\"", schema: "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$", parentSchema: schema34, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data0 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.attempt !== undefined) {
            let data1 = data.attempt;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err7 = { instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.attempt.type, parentSchema: schema33.properties.attempt, data: data1 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 < 1 || isNaN(data1)) {
                    const err8 = { instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.attempt, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
        }
        if (data.pull !== undefined) {
            let data2 = data.pull;
            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                const err9 = { instancePath: instancePath + "/pull", schemaPath: "#/properties/pull/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.pull.type, parentSchema: schema33.properties.pull, data: data2 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 < 1 || isNaN(data2)) {
                    const err10 = { instancePath: instancePath + "/pull", schemaPath: "#/properties/pull/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.pull, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
        if (data.run !== undefined) {
            let data3 = data.run;
            if (typeof data3 === "string") {
                if (func1(data3) > 200) {
                    const err11 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema33.properties.run, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.run.type, parentSchema: schema33.properties.run, data: data3 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.runner !== undefined) {
            let data4 = data.runner;
            if (typeof data4 === "string") {
                if (func1(data4) > 200) {
                    const err13 = { instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema33.properties.runner, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/runner", schemaPath: "#/properties/runner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.runner.type, parentSchema: schema33.properties.runner, data: data4 };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
    }
    else {
        const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
        if (vErrors === null) {
            vErrors = [err15];
        }
        else {
            vErrors.push(err15);
        }
        errors++;
    }
    validate22.errors = vErrors;
    return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema36 = { "oneOf": [{ "title": "Intended", "description": "About to be submitted.", "type": "object", "additionalProperties": false, "required": ["state"], "properties": { "state": { "const": "intended" } } }, { "title": "Open", "description": "Accepted by the API: paid for, under way.", "type": "object", "additionalProperties": false, "required": ["state", "task"], "properties": { "state": { "const": "open" }, "task": { "$ref": "#/$defs/Task" } } }, { "title": "Done", "type": "object", "additionalProperties": false, "required": ["clip", "generatedAt", "state", "task", "videoUrl"], "properties": { "state": { "const": "done" }, "clip": { "$ref": "#/$defs/Clip" }, "generatedAt": { "$ref": "#/$defs/Time" }, "generationSeconds": { "type": "number", "minimum": 0 }, "published": { "$ref": "#/$defs/Published" }, "stored": { "$ref": "#/$defs/Stored" }, "task": { "$ref": "#/$defs/Task" }, "videoUrl": { "type": "string", "maxLength": 4000 } } }, { "title": "Failed", "description": "Failed and refunded.", "type": "object", "additionalProperties": false, "required": ["reason", "state"], "properties": { "state": { "const": "failed" }, "reason": { "type": "string", "maxLength": 2000 } } }, { "title": "Unknown", "description": "Possibly charged: the answer to its submit was lost.", "type": "object", "additionalProperties": false, "required": ["reason", "state"], "properties": { "state": { "const": "unknown" }, "reason": { "type": "string", "maxLength": 2000 } } }, { "title": "Withdrawn", "description": "It was not accepted, and nothing was spent.", "type": "object", "additionalProperties": false, "required": ["reason", "state"], "properties": { "state": { "const": "withdrawn" }, "reason": { "type": "string", "maxLength": 2000 } } }] };
const schema44 = { "description": "The artifact whose zip holds a clip; without it, the clip is in a draft release.", "type": "object", "additionalProperties": false, "required": ["artifact", "run"], "properties": { "artifact": { "type": "integer", "minimum": 1 }, "run": { "type": "string", "maxLength": 200 } } };
const schema37 = { "description": "What the API needs to know to tell how a take is doing.", "type": "object", "additionalProperties": false, "required": ["position", "request", "shotId", "submittedAt", "taskId"], "properties": { "position": { "description": "In its request, from 0.", "type": "integer", "minimum": 0 }, "request": { "description": "The same for all takes of one request.", "type": "string", "maxLength": 200 }, "shotId": { "type": "string", "maxLength": 200 }, "submittedAt": { "$ref": "#/$defs/Time" }, "taskId": { "type": "string", "maxLength": 1000 } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate25.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.position === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "position" }, message: "must have required property '" + "position" + "'", schema: schema37.required, parentSchema: schema37, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.request === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request" }, message: "must have required property '" + "request" + "'", schema: schema37.required, parentSchema: schema37, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.shotId === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shotId" }, message: "must have required property '" + "shotId" + "'", schema: schema37.required, parentSchema: schema37, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.submittedAt === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submittedAt" }, message: "must have required property '" + "submittedAt" + "'", schema: schema37.required, parentSchema: schema37, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.taskId === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "taskId" }, message: "must have required property '" + "taskId" + "'", schema: schema37.required, parentSchema: schema37, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "position") || (key0 === "request")) || (key0 === "shotId")) || (key0 === "submittedAt")) || (key0 === "taskId"))) {
                const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.position !== undefined) {
            let data0 = data.position;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err6 = { instancePath: instancePath + "/position", schemaPath: "#/properties/position/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.position.type, parentSchema: schema37.properties.position, data: data0 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 < 0 || isNaN(data0)) {
                    const err7 = { instancePath: instancePath + "/position", schemaPath: "#/properties/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.position, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
        }
        if (data.request !== undefined) {
            let data1 = data.request;
            if (typeof data1 === "string") {
                if (func1(data1) > 200) {
                    const err8 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema37.properties.request, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.request.type, parentSchema: schema37.properties.request, data: data1 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.shotId !== undefined) {
            let data2 = data.shotId;
            if (typeof data2 === "string") {
                if (func1(data2) > 200) {
                    const err10 = { instancePath: instancePath + "/shotId", schemaPath: "#/properties/shotId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema37.properties.shotId, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/shotId", schemaPath: "#/properties/shotId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.shotId.type, parentSchema: schema37.properties.shotId, data: data2 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.submittedAt !== undefined) {
            let data3 = data.submittedAt;
            if (typeof data3 === "string") {
                if (!pattern4.test(data3)) {
                    const err12 = { instancePath: instancePath + "/submittedAt", schemaPath: "#/$defs/Time/pattern", keyword: "pattern", params: { pattern: "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$" }, message: "must match pattern \"" + "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$" + "\"", schema: "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$", parentSchema: schema34, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/submittedAt", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data3 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.taskId !== undefined) {
            let data4 = data.taskId;
            if (typeof data4 === "string") {
                if (func1(data4) > 1000) {
                    const err14 = { instancePath: instancePath + "/taskId", schemaPath: "#/properties/taskId/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters", schema: 1000, parentSchema: schema37.properties.taskId, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/taskId", schemaPath: "#/properties/taskId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.taskId.type, parentSchema: schema37.properties.taskId, data: data4 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
    }
    else {
        const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
        }
        errors++;
    }
    validate25.errors = vErrors;
    return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema39 = { "type": "object", "additionalProperties": false, "required": ["bytes", "durationSeconds", "height", "sha256", "width"], "properties": { "bytes": { "type": "integer", "minimum": 1 }, "durationSeconds": { "type": "number", "exclusiveMinimum": 0 }, "height": { "type": "integer", "minimum": 1 }, "sha256": { "$ref": "#/$defs/Sha256" }, "width": { "type": "integer", "minimum": 1 } } };
const schema40 = { "type": "string", "pattern": "^[0-9a-f]{64}$" };
const pattern7 = new RegExp("^[0-9a-f]{64}$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate27.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.bytes === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property '" + "bytes" + "'", schema: schema39.required, parentSchema: schema39, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.durationSeconds === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "durationSeconds" }, message: "must have required property '" + "durationSeconds" + "'", schema: schema39.required, parentSchema: schema39, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.height === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "height" }, message: "must have required property '" + "height" + "'", schema: schema39.required, parentSchema: schema39, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.sha256 === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property '" + "sha256" + "'", schema: schema39.required, parentSchema: schema39, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.width === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "width" }, message: "must have required property '" + "width" + "'", schema: schema39.required, parentSchema: schema39, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "bytes") || (key0 === "durationSeconds")) || (key0 === "height")) || (key0 === "sha256")) || (key0 === "width"))) {
                const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema39, data };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.bytes !== undefined) {
            let data0 = data.bytes;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err6 = { instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.bytes.type, parentSchema: schema39.properties.bytes, data: data0 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 < 1 || isNaN(data0)) {
                    const err7 = { instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema39.properties.bytes, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
        }
        if (data.durationSeconds !== undefined) {
            let data1 = data.durationSeconds;
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 <= 0 || isNaN(data1)) {
                    const err8 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema39.properties.durationSeconds, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema39.properties.durationSeconds.type, parentSchema: schema39.properties.durationSeconds, data: data1 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.height !== undefined) {
            let data2 = data.height;
            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                const err10 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.height.type, parentSchema: schema39.properties.height, data: data2 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 < 1 || isNaN(data2)) {
                    const err11 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema39.properties.height, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
        }
        if (data.sha256 !== undefined) {
            let data3 = data.sha256;
            if (typeof data3 === "string") {
                if (!pattern7.test(data3)) {
                    const err12 = { instancePath: instancePath + "/sha256", schemaPath: "#/$defs/Sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"", schema: "^[0-9a-f]{64}$", parentSchema: schema40, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/sha256", schemaPath: "#/$defs/Sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.type, parentSchema: schema40, data: data3 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.width !== undefined) {
            let data4 = data.width;
            if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                const err14 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.width.type, parentSchema: schema39.properties.width, data: data4 };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if ((typeof data4 == "number") && (isFinite(data4))) {
                if (data4 < 1 || isNaN(data4)) {
                    const err15 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema39.properties.width, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
        }
        errors++;
    }
    validate27.errors = vErrors;
    return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema42 = { "description": "An artifact in which a file can be watched.", "type": "object", "additionalProperties": false, "required": ["expiresAt", "name", "run", "url"], "properties": { "expiresAt": { "$ref": "#/$defs/Time" }, "name": { "type": "string", "maxLength": 300 }, "run": { "type": "string", "maxLength": 200 }, "url": { "type": "string", "maxLength": 1000 } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate29.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.expiresAt === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expiresAt" }, message: "must have required property '" + "expiresAt" + "'", schema: schema42.required, parentSchema: schema42, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.name === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema42.required, parentSchema: schema42, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.run === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property '" + "run" + "'", schema: schema42.required, parentSchema: schema42, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.url === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property '" + "url" + "'", schema: schema42.required, parentSchema: schema42, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "expiresAt") || (key0 === "name")) || (key0 === "run")) || (key0 === "url"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema42, data };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.expiresAt !== undefined) {
            let data0 = data.expiresAt;
            if (typeof data0 === "string") {
                if (!pattern4.test(data0)) {
                    const err5 = { instancePath: instancePath + "/expiresAt", schemaPath: "#/$defs/Time/pattern", keyword: "pattern", params: { pattern: "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$" }, message: "must match pattern \"" + "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$" + "\"", schema: "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$", parentSchema: schema34, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/expiresAt", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data0 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data1 = data.name;
            if (typeof data1 === "string") {
                if (func1(data1) > 300) {
                    const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: schema42.properties.name, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.name.type, parentSchema: schema42.properties.name, data: data1 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.run !== undefined) {
            let data2 = data.run;
            if (typeof data2 === "string") {
                if (func1(data2) > 200) {
                    const err9 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema42.properties.run, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.run.type, parentSchema: schema42.properties.run, data: data2 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.url !== undefined) {
            let data3 = data.url;
            if (typeof data3 === "string") {
                if (func1(data3) > 1000) {
                    const err11 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters", schema: 1000, parentSchema: schema42.properties.url, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.url.type, parentSchema: schema42.properties.url, data: data3 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
    }
    else {
        const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    validate29.errors = vErrors;
    return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate24.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs0 = errors;
    let valid0 = false;
    let passing0 = null;
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state === undefined) {
            const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'", schema: schema36.oneOf[0].required, parentSchema: schema36.oneOf[0], data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "state")) {
                const err1 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36.oneOf[0], data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.state !== undefined) {
            let data0 = data.state;
            if ("intended" !== data0) {
                const err2 = { instancePath: instancePath + "/state", schemaPath: "#/oneOf/0/properties/state/const", keyword: "const", params: { allowedValue: "intended" }, message: "must be equal to constant", schema: "intended", parentSchema: schema36.oneOf[0].properties.state, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
    }
    else {
        const err3 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.oneOf[0].type, parentSchema: schema36.oneOf[0], data };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    var _valid0 = _errs1 === errors;
    if (_valid0) {
        valid0 = true;
        passing0 = 0;
        var props0 = true;
    }
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state === undefined) {
            const err4 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'", schema: schema36.oneOf[1].required, parentSchema: schema36.oneOf[1], data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.task === undefined) {
            const err5 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property '" + "task" + "'", schema: schema36.oneOf[1].required, parentSchema: schema36.oneOf[1], data };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        for (const key1 in data) {
            if (!((key1 === "state") || (key1 === "task"))) {
                const err6 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36.oneOf[1], data };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.state !== undefined) {
            let data1 = data.state;
            if ("open" !== data1) {
                const err7 = { instancePath: instancePath + "/state", schemaPath: "#/oneOf/1/properties/state/const", keyword: "const", params: { allowedValue: "open" }, message: "must be equal to constant", schema: "open", parentSchema: schema36.oneOf[1].properties.state, data: data1 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.task !== undefined) {
            if (!(validate25(data.task, { instancePath: instancePath + "/task", parentData: data, parentDataProperty: "task", rootData, dynamicAnchors }))) {
                if (vErrors === null)
                    vErrors = validate25.errors;
                else
                    for (const each of validate25.errors)
                        vErrors.push(each);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err8 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.oneOf[1].type, parentSchema: schema36.oneOf[1], data };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    var _valid0 = _errs5 === errors;
    if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 1];
    }
    else {
        if (_valid0) {
            valid0 = true;
            passing0 = 1;
            if (props0 !== true) {
                props0 = true;
            }
        }
        const _errs10 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.clip === undefined) {
                const err9 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "clip" }, message: "must have required property '" + "clip" + "'", schema: schema36.oneOf[2].required, parentSchema: schema36.oneOf[2], data };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (data.generatedAt === undefined) {
                const err10 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "generatedAt" }, message: "must have required property '" + "generatedAt" + "'", schema: schema36.oneOf[2].required, parentSchema: schema36.oneOf[2], data };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if (data.state === undefined) {
                const err11 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'", schema: schema36.oneOf[2].required, parentSchema: schema36.oneOf[2], data };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (data.task === undefined) {
                const err12 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property '" + "task" + "'", schema: schema36.oneOf[2].required, parentSchema: schema36.oneOf[2], data };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if (data.videoUrl === undefined) {
                const err13 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "videoUrl" }, message: "must have required property '" + "videoUrl" + "'", schema: schema36.oneOf[2].required, parentSchema: schema36.oneOf[2], data };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            for (const key2 in data) {
                if (!((((((((key2 === "state") || (key2 === "clip")) || (key2 === "generatedAt")) || (key2 === "generationSeconds")) || (key2 === "published")) || (key2 === "stored")) || (key2 === "task")) || (key2 === "videoUrl"))) {
                    const err14 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36.oneOf[2], data };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            if (data.state !== undefined) {
                let data3 = data.state;
                if ("done" !== data3) {
                    const err15 = { instancePath: instancePath + "/state", schemaPath: "#/oneOf/2/properties/state/const", keyword: "const", params: { allowedValue: "done" }, message: "must be equal to constant", schema: "done", parentSchema: schema36.oneOf[2].properties.state, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
            if (data.clip !== undefined) {
                if (!(validate27(data.clip, { instancePath: instancePath + "/clip", parentData: data, parentDataProperty: "clip", rootData, dynamicAnchors }))) {
                    if (vErrors === null)
                        vErrors = validate27.errors;
                    else
                        for (const each of validate27.errors)
                            vErrors.push(each);
                    errors = vErrors.length;
                }
            }
            if (data.generatedAt !== undefined) {
                let data5 = data.generatedAt;
                if (typeof data5 === "string") {
                    if (!pattern4.test(data5)) {
                        const err16 = { instancePath: instancePath + "/generatedAt", schemaPath: "#/$defs/Time/pattern", keyword: "pattern", params: { pattern: "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$" }, message: "must match pattern \"" + "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$" + "\"", schema: "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$", parentSchema: schema34, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                else {
                    const err17 = { instancePath: instancePath + "/generatedAt", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
            if (data.generationSeconds !== undefined) {
                let data6 = data.generationSeconds;
                if ((typeof data6 == "number") && (isFinite(data6))) {
                    if (data6 < 0 || isNaN(data6)) {
                        const err18 = { instancePath: instancePath + "/generationSeconds", schemaPath: "#/oneOf/2/properties/generationSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema36.oneOf[2].properties.generationSeconds, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
                else {
                    const err19 = { instancePath: instancePath + "/generationSeconds", schemaPath: "#/oneOf/2/properties/generationSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema36.oneOf[2].properties.generationSeconds.type, parentSchema: schema36.oneOf[2].properties.generationSeconds, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
            if (data.published !== undefined) {
                if (!(validate29(data.published, { instancePath: instancePath + "/published", parentData: data, parentDataProperty: "published", rootData, dynamicAnchors }))) {
                    if (vErrors === null)
                        vErrors = validate29.errors;
                    else
                        for (const each of validate29.errors)
                            vErrors.push(each);
                    errors = vErrors.length;
                }
            }
            if (data.stored !== undefined) {
                let data8 = data.stored;
                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                    if (data8.artifact === undefined) {
                        const err20 = { instancePath: instancePath + "/stored", schemaPath: "#/$defs/Stored/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property '" + "artifact" + "'", schema: schema44.required, parentSchema: schema44, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                    if (data8.run === undefined) {
                        const err21 = { instancePath: instancePath + "/stored", schemaPath: "#/$defs/Stored/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property '" + "run" + "'", schema: schema44.required, parentSchema: schema44, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                    for (const key3 in data8) {
                        if (!((key3 === "artifact") || (key3 === "run"))) {
                            const err22 = { instancePath: instancePath + "/stored", schemaPath: "#/$defs/Stored/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44, data: data8 };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                    }
                    if (data8.artifact !== undefined) {
                        let data9 = data8.artifact;
                        if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                            const err23 = { instancePath: instancePath + "/stored/artifact", schemaPath: "#/$defs/Stored/properties/artifact/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.properties.artifact.type, parentSchema: schema44.properties.artifact, data: data9 };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                        if ((typeof data9 == "number") && (isFinite(data9))) {
                            if (data9 < 1 || isNaN(data9)) {
                                const err24 = { instancePath: instancePath + "/stored/artifact", schemaPath: "#/$defs/Stored/properties/artifact/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema44.properties.artifact, data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                        }
                    }
                    if (data8.run !== undefined) {
                        let data10 = data8.run;
                        if (typeof data10 === "string") {
                            if (func1(data10) > 200) {
                                const err25 = { instancePath: instancePath + "/stored/run", schemaPath: "#/$defs/Stored/properties/run/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema44.properties.run, data: data10 };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err26 = { instancePath: instancePath + "/stored/run", schemaPath: "#/$defs/Stored/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.run.type, parentSchema: schema44.properties.run, data: data10 };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err27 = { instancePath: instancePath + "/stored", schemaPath: "#/$defs/Stored/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
            }
            if (data.task !== undefined) {
                if (!(validate25(data.task, { instancePath: instancePath + "/task", parentData: data, parentDataProperty: "task", rootData, dynamicAnchors }))) {
                    if (vErrors === null)
                        vErrors = validate25.errors;
                    else
                        for (const each of validate25.errors)
                            vErrors.push(each);
                    errors = vErrors.length;
                }
            }
            if (data.videoUrl !== undefined) {
                let data12 = data.videoUrl;
                if (typeof data12 === "string") {
                    if (func1(data12) > 4000) {
                        const err28 = { instancePath: instancePath + "/videoUrl", schemaPath: "#/oneOf/2/properties/videoUrl/maxLength", keyword: "maxLength", params: { limit: 4000 }, message: "must NOT have more than 4000 characters", schema: 4000, parentSchema: schema36.oneOf[2].properties.videoUrl, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                else {
                    const err29 = { instancePath: instancePath + "/videoUrl", schemaPath: "#/oneOf/2/properties/videoUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.oneOf[2].properties.videoUrl.type, parentSchema: schema36.oneOf[2].properties.videoUrl, data: data12 };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
            }
        }
        else {
            const err30 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.oneOf[2].type, parentSchema: schema36.oneOf[2], data };
            if (vErrors === null) {
                vErrors = [err30];
            }
            else {
                vErrors.push(err30);
            }
            errors++;
        }
        var _valid0 = _errs10 === errors;
        if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 2];
        }
        else {
            if (_valid0) {
                valid0 = true;
                passing0 = 2;
                if (props0 !== true) {
                    props0 = true;
                }
            }
            const _errs32 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.reason === undefined) {
                    const err31 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'", schema: schema36.oneOf[3].required, parentSchema: schema36.oneOf[3], data };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
                if (data.state === undefined) {
                    const err32 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'", schema: schema36.oneOf[3].required, parentSchema: schema36.oneOf[3], data };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
                for (const key4 in data) {
                    if (!((key4 === "state") || (key4 === "reason"))) {
                        const err33 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36.oneOf[3], data };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
                if (data.state !== undefined) {
                    let data13 = data.state;
                    if ("failed" !== data13) {
                        const err34 = { instancePath: instancePath + "/state", schemaPath: "#/oneOf/3/properties/state/const", keyword: "const", params: { allowedValue: "failed" }, message: "must be equal to constant", schema: "failed", parentSchema: schema36.oneOf[3].properties.state, data: data13 };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
                if (data.reason !== undefined) {
                    let data14 = data.reason;
                    if (typeof data14 === "string") {
                        if (func1(data14) > 2000) {
                            const err35 = { instancePath: instancePath + "/reason", schemaPath: "#/oneOf/3/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters", schema: 2000, parentSchema: schema36.oneOf[3].properties.reason, data: data14 };
                            if (vErrors === null) {
                                vErrors = [err35];
                            }
                            else {
                                vErrors.push(err35);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err36 = { instancePath: instancePath + "/reason", schemaPath: "#/oneOf/3/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.oneOf[3].properties.reason.type, parentSchema: schema36.oneOf[3].properties.reason, data: data14 };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err37 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.oneOf[3].type, parentSchema: schema36.oneOf[3], data };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
            var _valid0 = _errs32 === errors;
            if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 3];
            }
            else {
                if (_valid0) {
                    valid0 = true;
                    passing0 = 3;
                    if (props0 !== true) {
                        props0 = true;
                    }
                }
                const _errs38 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.reason === undefined) {
                        const err38 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'", schema: schema36.oneOf[4].required, parentSchema: schema36.oneOf[4], data };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                    if (data.state === undefined) {
                        const err39 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'", schema: schema36.oneOf[4].required, parentSchema: schema36.oneOf[4], data };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                    for (const key5 in data) {
                        if (!((key5 === "state") || (key5 === "reason"))) {
                            const err40 = { instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36.oneOf[4], data };
                            if (vErrors === null) {
                                vErrors = [err40];
                            }
                            else {
                                vErrors.push(err40);
                            }
                            errors++;
                        }
                    }
                    if (data.state !== undefined) {
                        let data15 = data.state;
                        if ("unknown" !== data15) {
                            const err41 = { instancePath: instancePath + "/state", schemaPath: "#/oneOf/4/properties/state/const", keyword: "const", params: { allowedValue: "unknown" }, message: "must be equal to constant", schema: "unknown", parentSchema: schema36.oneOf[4].properties.state, data: data15 };
                            if (vErrors === null) {
                                vErrors = [err41];
                            }
                            else {
                                vErrors.push(err41);
                            }
                            errors++;
                        }
                    }
                    if (data.reason !== undefined) {
                        let data16 = data.reason;
                        if (typeof data16 === "string") {
                            if (func1(data16) > 2000) {
                                const err42 = { instancePath: instancePath + "/reason", schemaPath: "#/oneOf/4/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters", schema: 2000, parentSchema: schema36.oneOf[4].properties.reason, data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err42];
                                }
                                else {
                                    vErrors.push(err42);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err43 = { instancePath: instancePath + "/reason", schemaPath: "#/oneOf/4/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.oneOf[4].properties.reason.type, parentSchema: schema36.oneOf[4].properties.reason, data: data16 };
                            if (vErrors === null) {
                                vErrors = [err43];
                            }
                            else {
                                vErrors.push(err43);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err44 = { instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.oneOf[4].type, parentSchema: schema36.oneOf[4], data };
                    if (vErrors === null) {
                        vErrors = [err44];
                    }
                    else {
                        vErrors.push(err44);
                    }
                    errors++;
                }
                var _valid0 = _errs38 === errors;
                if (_valid0 && valid0) {
                    valid0 = false;
                    passing0 = [passing0, 4];
                }
                else {
                    if (_valid0) {
                        valid0 = true;
                        passing0 = 4;
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    const _errs44 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                        if (data.reason === undefined) {
                            const err45 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'", schema: schema36.oneOf[5].required, parentSchema: schema36.oneOf[5], data };
                            if (vErrors === null) {
                                vErrors = [err45];
                            }
                            else {
                                vErrors.push(err45);
                            }
                            errors++;
                        }
                        if (data.state === undefined) {
                            const err46 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'", schema: schema36.oneOf[5].required, parentSchema: schema36.oneOf[5], data };
                            if (vErrors === null) {
                                vErrors = [err46];
                            }
                            else {
                                vErrors.push(err46);
                            }
                            errors++;
                        }
                        for (const key6 in data) {
                            if (!((key6 === "state") || (key6 === "reason"))) {
                                const err47 = { instancePath, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36.oneOf[5], data };
                                if (vErrors === null) {
                                    vErrors = [err47];
                                }
                                else {
                                    vErrors.push(err47);
                                }
                                errors++;
                            }
                        }
                        if (data.state !== undefined) {
                            let data17 = data.state;
                            if ("withdrawn" !== data17) {
                                const err48 = { instancePath: instancePath + "/state", schemaPath: "#/oneOf/5/properties/state/const", keyword: "const", params: { allowedValue: "withdrawn" }, message: "must be equal to constant", schema: "withdrawn", parentSchema: schema36.oneOf[5].properties.state, data: data17 };
                                if (vErrors === null) {
                                    vErrors = [err48];
                                }
                                else {
                                    vErrors.push(err48);
                                }
                                errors++;
                            }
                        }
                        if (data.reason !== undefined) {
                            let data18 = data.reason;
                            if (typeof data18 === "string") {
                                if (func1(data18) > 2000) {
                                    const err49 = { instancePath: instancePath + "/reason", schemaPath: "#/oneOf/5/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters", schema: 2000, parentSchema: schema36.oneOf[5].properties.reason, data: data18 };
                                    if (vErrors === null) {
                                        vErrors = [err49];
                                    }
                                    else {
                                        vErrors.push(err49);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err50 = { instancePath: instancePath + "/reason", schemaPath: "#/oneOf/5/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.oneOf[5].properties.reason.type, parentSchema: schema36.oneOf[5].properties.reason, data: data18 };
                                if (vErrors === null) {
                                    vErrors = [err50];
                                }
                                else {
                                    vErrors.push(err50);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err51 = { instancePath, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.oneOf[5].type, parentSchema: schema36.oneOf[5], data };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                    var _valid0 = _errs44 === errors;
                    if (_valid0 && valid0) {
                        valid0 = false;
                        passing0 = [passing0, 5];
                    }
                    else {
                        if (_valid0) {
                            valid0 = true;
                            passing0 = 5;
                            if (props0 !== true) {
                                props0 = true;
                            }
                        }
                    }
                }
            }
        }
    }
    if (!valid0) {
        const err52 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema36.oneOf, parentSchema: schema36, data };
        if (vErrors === null) {
            vErrors = [err52];
        }
        else {
            vErrors.push(err52);
        }
        errors++;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate24.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate24.evaluated = { "dynamicProps": true, "dynamicItems": false };
const pattern5 = new RegExp("^v[0-9]+-[0-9a-f]{64}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.claim === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "claim" }, message: "must have required property '" + "claim" + "'", schema: schema32.required, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.credits === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "credits" }, message: "must have required property '" + "credits" + "'", schema: schema32.required, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.failures === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failures" }, message: "must have required property '" + "failures" + "'", schema: schema32.required, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.fingerprint === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property '" + "fingerprint" + "'", schema: schema32.required, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'", schema: schema32.required, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.progress === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "progress" }, message: "must have required property '" + "progress" + "'", schema: schema32.required, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.resolution === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resolution" }, message: "must have required property '" + "resolution" + "'", schema: schema32.required, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.take === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "take" }, message: "must have required property '" + "take" + "'", schema: schema32.required, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((((key0 === "kind") || (key0 === "claim")) || (key0 === "credits")) || (key0 === "failures")) || (key0 === "fingerprint")) || (key0 === "progress")) || (key0 === "resolution")) || (key0 === "take"))) {
                const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data0 = data.kind;
            if ("take" !== data0) {
                const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "take" }, message: "must be equal to constant", schema: "take", parentSchema: schema32.properties.kind, data: data0 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.claim !== undefined) {
            if (!(validate22(data.claim, { instancePath: instancePath + "/claim", parentData: data, parentDataProperty: "claim", rootData, dynamicAnchors }))) {
                if (vErrors === null)
                    vErrors = validate22.errors;
                else
                    for (const each of validate22.errors)
                        vErrors.push(each);
                errors = vErrors.length;
            }
        }
        if (data.credits !== undefined) {
            let data2 = data.credits;
            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                const err10 = { instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.credits.type, parentSchema: schema32.properties.credits, data: data2 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 < 0 || isNaN(data2)) {
                    const err11 = { instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.credits, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
        }
        if (data.failures !== undefined) {
            let data3 = data.failures;
            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                const err12 = { instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.failures.type, parentSchema: schema32.properties.failures, data: data3 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 < 0 || isNaN(data3)) {
                    const err13 = { instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.failures, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
        }
        if (data.fingerprint !== undefined) {
            let data4 = data.fingerprint;
            if (typeof data4 === "string") {
                if (!pattern5.test(data4)) {
                    const err14 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/$defs/Fingerprint/pattern", keyword: "pattern", params: { pattern: "^v[0-9]+-[0-9a-f]{64}$" }, message: "must match pattern \"" + "^v[0-9]+-[0-9a-f]{64}$" + "\"", schema: "^v[0-9]+-[0-9a-f]{64}$", parentSchema: schema35, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/$defs/Fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data4 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.progress !== undefined) {
            if (!(validate24(data.progress, { instancePath: instancePath + "/progress", parentData: data, parentDataProperty: "progress", rootData, dynamicAnchors }))) {
                if (vErrors === null)
                    vErrors = validate24.errors;
                else
                    for (const each of validate24.errors)
                        vErrors.push(each);
                errors = vErrors.length;
            }
        }
        if (data.resolution !== undefined) {
            let data6 = data.resolution;
            if (!(((data6 === "720p") || (data6 === "1080p")) || (data6 === "4k"))) {
                const err16 = { instancePath: instancePath + "/resolution", schemaPath: "#/properties/resolution/enum", keyword: "enum", params: { allowedValues: schema32.properties.resolution.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.resolution.enum, parentSchema: schema32.properties.resolution, data: data6 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.take !== undefined) {
            let data7 = data.take;
            if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                const err17 = { instancePath: instancePath + "/take", schemaPath: "#/properties/take/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.take.type, parentSchema: schema32.properties.take, data: data7 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            if ((typeof data7 == "number") && (isFinite(data7))) {
                if (data7 > 1000000 || isNaN(data7)) {
                    const err18 = { instancePath: instancePath + "/take", schemaPath: "#/properties/take/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000", schema: 1000000, parentSchema: schema32.properties.take, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
                if (data7 < 1 || isNaN(data7)) {
                    const err19 = { instancePath: instancePath + "/take", schemaPath: "#/properties/take/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.take, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
        if (vErrors === null) {
            vErrors = [err20];
        }
        else {
            vErrors.push(err20);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema45 = { "description": "cuts/KEY.json; KEY is the sha256 of the clips' digests, one a line.", "type": "object", "additionalProperties": false, "required": ["bytes", "clips", "durationSeconds", "kind", "published", "sha256"], "properties": { "kind": { "const": "cut" }, "bytes": { "type": "integer", "minimum": 1 }, "clips": { "type": "array", "items": { "$ref": "#/$defs/Sha256" } }, "durationSeconds": { "type": "number", "exclusiveMinimum": 0 }, "published": { "description": "Where it can be watched, newest last.", "type": "array", "items": { "$ref": "#/$defs/Published" } }, "sha256": { "$ref": "#/$defs/Sha256" } } };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate34.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.bytes === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property '" + "bytes" + "'", schema: schema45.required, parentSchema: schema45, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.clips === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clips" }, message: "must have required property '" + "clips" + "'", schema: schema45.required, parentSchema: schema45, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.durationSeconds === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "durationSeconds" }, message: "must have required property '" + "durationSeconds" + "'", schema: schema45.required, parentSchema: schema45, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'", schema: schema45.required, parentSchema: schema45, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.published === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "published" }, message: "must have required property '" + "published" + "'", schema: schema45.required, parentSchema: schema45, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.sha256 === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property '" + "sha256" + "'", schema: schema45.required, parentSchema: schema45, data };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "kind") || (key0 === "bytes")) || (key0 === "clips")) || (key0 === "durationSeconds")) || (key0 === "published")) || (key0 === "sha256"))) {
                const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data0 = data.kind;
            if ("cut" !== data0) {
                const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "cut" }, message: "must be equal to constant", schema: "cut", parentSchema: schema45.properties.kind, data: data0 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.bytes !== undefined) {
            let data1 = data.bytes;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err8 = { instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.bytes.type, parentSchema: schema45.properties.bytes, data: data1 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 < 1 || isNaN(data1)) {
                    const err9 = { instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.properties.bytes, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
        }
        if (data.clips !== undefined) {
            let data2 = data.clips;
            if (Array.isArray(data2)) {
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    if (typeof data3 === "string") {
                        if (!pattern7.test(data3)) {
                            const err10 = { instancePath: instancePath + "/clips/" + i0, schemaPath: "#/$defs/Sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"", schema: "^[0-9a-f]{64}$", parentSchema: schema40, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err11 = { instancePath: instancePath + "/clips/" + i0, schemaPath: "#/$defs/Sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.type, parentSchema: schema40, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/clips", schemaPath: "#/properties/clips/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema45.properties.clips.type, parentSchema: schema45.properties.clips, data: data2 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.durationSeconds !== undefined) {
            let data4 = data.durationSeconds;
            if ((typeof data4 == "number") && (isFinite(data4))) {
                if (data4 <= 0 || isNaN(data4)) {
                    const err13 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema45.properties.durationSeconds, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema45.properties.durationSeconds.type, parentSchema: schema45.properties.durationSeconds, data: data4 };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.published !== undefined) {
            let data5 = data.published;
            if (Array.isArray(data5)) {
                const len1 = data5.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(validate29(data5[i1], { instancePath: instancePath + "/published/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                        if (vErrors === null)
                            vErrors = validate29.errors;
                        else
                            for (const each of validate29.errors)
                                vErrors.push(each);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/published", schemaPath: "#/properties/published/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema45.properties.published.type, parentSchema: schema45.properties.published, data: data5 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.sha256 !== undefined) {
            let data7 = data.sha256;
            if (typeof data7 === "string") {
                if (!pattern7.test(data7)) {
                    const err16 = { instancePath: instancePath + "/sha256", schemaPath: "#/$defs/Sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"", schema: "^[0-9a-f]{64}$", parentSchema: schema40, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/sha256", schemaPath: "#/$defs/Sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.type, parentSchema: schema40, data: data7 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
    }
    else {
        const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data };
        if (vErrors === null) {
            vErrors = [err18];
        }
        else {
            vErrors.push(err18);
        }
        errors++;
    }
    validate34.errors = vErrors;
    return errors === 0;
}
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema48 = { "description": "days/DAY/FINGERPRINT.TAKE.TRY.json: the credits of one submit, under the UTC day it was made.", "type": "object", "additionalProperties": false, "required": ["credits", "day", "fingerprint", "kind", "state", "take", "try"], "properties": { "kind": { "const": "spend" }, "credits": { "type": "integer", "minimum": 0 }, "day": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "fingerprint": { "$ref": "#/$defs/Fingerprint" }, "pull": { "description": "The pull request that it was spent for.", "type": "integer", "minimum": 1 }, "state": { "description": "intended and unknown count as spent: nobody can prove that they are not.", "enum": ["intended", "charged", "refunded", "refused", "unknown"] }, "take": { "type": "integer", "minimum": 1, "maximum": 1000000 }, "try": { "type": "integer", "minimum": 1 } } };
const pattern12 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate37.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.credits === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "credits" }, message: "must have required property '" + "credits" + "'", schema: schema48.required, parentSchema: schema48, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.day === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "day" }, message: "must have required property '" + "day" + "'", schema: schema48.required, parentSchema: schema48, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.fingerprint === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property '" + "fingerprint" + "'", schema: schema48.required, parentSchema: schema48, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'", schema: schema48.required, parentSchema: schema48, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.state === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'", schema: schema48.required, parentSchema: schema48, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.take === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "take" }, message: "must have required property '" + "take" + "'", schema: schema48.required, parentSchema: schema48, data };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.try === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "try" }, message: "must have required property '" + "try" + "'", schema: schema48.required, parentSchema: schema48, data };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((((key0 === "kind") || (key0 === "credits")) || (key0 === "day")) || (key0 === "fingerprint")) || (key0 === "pull")) || (key0 === "state")) || (key0 === "take")) || (key0 === "try"))) {
                const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema48, data };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data0 = data.kind;
            if ("spend" !== data0) {
                const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "spend" }, message: "must be equal to constant", schema: "spend", parentSchema: schema48.properties.kind, data: data0 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.credits !== undefined) {
            let data1 = data.credits;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err9 = { instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema48.properties.credits.type, parentSchema: schema48.properties.credits, data: data1 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 < 0 || isNaN(data1)) {
                    const err10 = { instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema48.properties.credits, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
        if (data.day !== undefined) {
            let data2 = data.day;
            if (typeof data2 === "string") {
                if (!pattern12.test(data2)) {
                    const err11 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"", schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema48.properties.day, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.day.type, parentSchema: schema48.properties.day, data: data2 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.fingerprint !== undefined) {
            let data3 = data.fingerprint;
            if (typeof data3 === "string") {
                if (!pattern5.test(data3)) {
                    const err13 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/$defs/Fingerprint/pattern", keyword: "pattern", params: { pattern: "^v[0-9]+-[0-9a-f]{64}$" }, message: "must match pattern \"" + "^v[0-9]+-[0-9a-f]{64}$" + "\"", schema: "^v[0-9]+-[0-9a-f]{64}$", parentSchema: schema35, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/$defs/Fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data3 };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.pull !== undefined) {
            let data4 = data.pull;
            if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                const err15 = { instancePath: instancePath + "/pull", schemaPath: "#/properties/pull/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema48.properties.pull.type, parentSchema: schema48.properties.pull, data: data4 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if ((typeof data4 == "number") && (isFinite(data4))) {
                if (data4 < 1 || isNaN(data4)) {
                    const err16 = { instancePath: instancePath + "/pull", schemaPath: "#/properties/pull/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema48.properties.pull, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
        }
        if (data.state !== undefined) {
            let data5 = data.state;
            if (!(((((data5 === "intended") || (data5 === "charged")) || (data5 === "refunded")) || (data5 === "refused")) || (data5 === "unknown"))) {
                const err17 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema48.properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema48.properties.state.enum, parentSchema: schema48.properties.state, data: data5 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.take !== undefined) {
            let data6 = data.take;
            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                const err18 = { instancePath: instancePath + "/take", schemaPath: "#/properties/take/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema48.properties.take.type, parentSchema: schema48.properties.take, data: data6 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if ((typeof data6 == "number") && (isFinite(data6))) {
                if (data6 > 1000000 || isNaN(data6)) {
                    const err19 = { instancePath: instancePath + "/take", schemaPath: "#/properties/take/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000", schema: 1000000, parentSchema: schema48.properties.take, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                if (data6 < 1 || isNaN(data6)) {
                    const err20 = { instancePath: instancePath + "/take", schemaPath: "#/properties/take/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema48.properties.take, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
        }
        if (data.try !== undefined) {
            let data7 = data.try;
            if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                const err21 = { instancePath: instancePath + "/try", schemaPath: "#/properties/try/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema48.properties.try.type, parentSchema: schema48.properties.try, data: data7 };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            if ((typeof data7 == "number") && (isFinite(data7))) {
                if (data7 < 1 || isNaN(data7)) {
                    const err22 = { instancePath: instancePath + "/try", schemaPath: "#/properties/try/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema48.properties.try, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.type, parentSchema: schema48, data };
        if (vErrors === null) {
            vErrors = [err23];
        }
        else {
            vErrors.push(err23);
        }
        errors++;
    }
    validate37.errors = vErrors;
    return errors === 0;
}
validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema50 = { "description": "retakes/FINGERPRINT/KEY.json; KEY is the sha256 of the request: another take that was asked for, granted once.", "type": "object", "additionalProperties": false, "required": ["at", "fingerprint", "kind", "request", "take"], "properties": { "kind": { "const": "retake" }, "at": { "$ref": "#/$defs/Time" }, "fingerprint": { "$ref": "#/$defs/Fingerprint" }, "for": { "description": "What was to use the take: these shots of this lock. Their later runs go on with it.", "type": "object", "additionalProperties": false, "required": ["lockfile", "shots"], "properties": { "branch": { "description": "Or the commit, where no branch is checked out; none outside of git.", "type": "string", "maxLength": 1000 }, "lockfile": { "description": "From the workspace.", "type": "string", "maxLength": 4096 }, "shots": { "description": "`VIDEO/SHOT`.", "type": "array", "items": { "type": "string", "maxLength": 200 } } } }, "request": { "description": "Who asked: `comment:ID`, `run:ID`, `age:FINGERPRINT/TAKE`, `after:FINGERPRINT/TAKE`.", "type": "string", "maxLength": 200 }, "take": { "type": "integer", "minimum": 1, "maximum": 1000000 } } };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate39.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.at === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property '" + "at" + "'", schema: schema50.required, parentSchema: schema50, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.fingerprint === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property '" + "fingerprint" + "'", schema: schema50.required, parentSchema: schema50, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'", schema: schema50.required, parentSchema: schema50, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.request === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request" }, message: "must have required property '" + "request" + "'", schema: schema50.required, parentSchema: schema50, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.take === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "take" }, message: "must have required property '" + "take" + "'", schema: schema50.required, parentSchema: schema50, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "kind") || (key0 === "at")) || (key0 === "fingerprint")) || (key0 === "for")) || (key0 === "request")) || (key0 === "take"))) {
                const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema50, data };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data0 = data.kind;
            if ("retake" !== data0) {
                const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "retake" }, message: "must be equal to constant", schema: "retake", parentSchema: schema50.properties.kind, data: data0 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.at !== undefined) {
            let data1 = data.at;
            if (typeof data1 === "string") {
                if (!pattern4.test(data1)) {
                    const err7 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/Time/pattern", keyword: "pattern", params: { pattern: "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$" }, message: "must match pattern \"" + "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$" + "\"", schema: "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$", parentSchema: schema34, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data1 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.fingerprint !== undefined) {
            let data2 = data.fingerprint;
            if (typeof data2 === "string") {
                if (!pattern5.test(data2)) {
                    const err9 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/$defs/Fingerprint/pattern", keyword: "pattern", params: { pattern: "^v[0-9]+-[0-9a-f]{64}$" }, message: "must match pattern \"" + "^v[0-9]+-[0-9a-f]{64}$" + "\"", schema: "^v[0-9]+-[0-9a-f]{64}$", parentSchema: schema35, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/$defs/Fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data2 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.for !== undefined) {
            let data3 = data.for;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.lockfile === undefined) {
                    const err11 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/required", keyword: "required", params: { missingProperty: "lockfile" }, message: "must have required property '" + "lockfile" + "'", schema: schema50.properties.for.required, parentSchema: schema50.properties.for, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                if (data3.shots === undefined) {
                    const err12 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/required", keyword: "required", params: { missingProperty: "shots" }, message: "must have required property '" + "shots" + "'", schema: schema50.properties.for.required, parentSchema: schema50.properties.for, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                for (const key1 in data3) {
                    if (!(((key1 === "branch") || (key1 === "lockfile")) || (key1 === "shots"))) {
                        const err13 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema50.properties.for, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
                if (data3.branch !== undefined) {
                    let data4 = data3.branch;
                    if (typeof data4 === "string") {
                        if (func1(data4) > 1000) {
                            const err14 = { instancePath: instancePath + "/for/branch", schemaPath: "#/properties/for/properties/branch/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters", schema: 1000, parentSchema: schema50.properties.for.properties.branch, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err15 = { instancePath: instancePath + "/for/branch", schemaPath: "#/properties/for/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.for.properties.branch.type, parentSchema: schema50.properties.for.properties.branch, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data3.lockfile !== undefined) {
                    let data5 = data3.lockfile;
                    if (typeof data5 === "string") {
                        if (func1(data5) > 4096) {
                            const err16 = { instancePath: instancePath + "/for/lockfile", schemaPath: "#/properties/for/properties/lockfile/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters", schema: 4096, parentSchema: schema50.properties.for.properties.lockfile, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err17 = { instancePath: instancePath + "/for/lockfile", schemaPath: "#/properties/for/properties/lockfile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.for.properties.lockfile.type, parentSchema: schema50.properties.for.properties.lockfile, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                if (data3.shots !== undefined) {
                    let data6 = data3.shots;
                    if (Array.isArray(data6)) {
                        const len0 = data6.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data7 = data6[i0];
                            if (typeof data7 === "string") {
                                if (func1(data7) > 200) {
                                    const err18 = { instancePath: instancePath + "/for/shots/" + i0, schemaPath: "#/properties/for/properties/shots/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema50.properties.for.properties.shots.items, data: data7 };
                                    if (vErrors === null) {
                                        vErrors = [err18];
                                    }
                                    else {
                                        vErrors.push(err18);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err19 = { instancePath: instancePath + "/for/shots/" + i0, schemaPath: "#/properties/for/properties/shots/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.for.properties.shots.items.type, parentSchema: schema50.properties.for.properties.shots.items, data: data7 };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err20 = { instancePath: instancePath + "/for/shots", schemaPath: "#/properties/for/properties/shots/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema50.properties.for.properties.shots.type, parentSchema: schema50.properties.for.properties.shots, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema50.properties.for.type, parentSchema: schema50.properties.for, data: data3 };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.request !== undefined) {
            let data8 = data.request;
            if (typeof data8 === "string") {
                if (func1(data8) > 200) {
                    const err22 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema50.properties.request, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
            else {
                const err23 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.request.type, parentSchema: schema50.properties.request, data: data8 };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.take !== undefined) {
            let data9 = data.take;
            if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                const err24 = { instancePath: instancePath + "/take", schemaPath: "#/properties/take/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema50.properties.take.type, parentSchema: schema50.properties.take, data: data9 };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
            if ((typeof data9 == "number") && (isFinite(data9))) {
                if (data9 > 1000000 || isNaN(data9)) {
                    const err25 = { instancePath: instancePath + "/take", schemaPath: "#/properties/take/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000", schema: 1000000, parentSchema: schema50.properties.take, data: data9 };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
                if (data9 < 1 || isNaN(data9)) {
                    const err26 = { instancePath: instancePath + "/take", schemaPath: "#/properties/take/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema50.properties.take, data: data9 };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema50.type, parentSchema: schema50, data };
        if (vErrors === null) {
            vErrors = [err27];
        }
        else {
            vErrors.push(err27);
        }
        errors++;
    }
    validate39.errors = vErrors;
    return errors === 0;
}
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema53 = { "description": "plans/DIGEST.json: what a plan pays for, so that it can be approved by its digest.", "type": "object", "additionalProperties": false, "required": ["at", "digest", "entries", "kind"], "properties": { "kind": { "const": "plan" }, "at": { "$ref": "#/$defs/Time" }, "digest": { "$ref": "#/$defs/Sha256" }, "entries": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["credits", "fingerprint", "take"], "properties": { "credits": { "type": "integer", "minimum": 0 }, "fingerprint": { "$ref": "#/$defs/Fingerprint" }, "take": { "type": "integer", "minimum": 1, "maximum": 1000000 } } } } } };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate41.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.at === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property '" + "at" + "'", schema: schema53.required, parentSchema: schema53, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.digest === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property '" + "digest" + "'", schema: schema53.required, parentSchema: schema53, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.entries === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" }, message: "must have required property '" + "entries" + "'", schema: schema53.required, parentSchema: schema53, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'", schema: schema53.required, parentSchema: schema53, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "kind") || (key0 === "at")) || (key0 === "digest")) || (key0 === "entries"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53, data };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data0 = data.kind;
            if ("plan" !== data0) {
                const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "plan" }, message: "must be equal to constant", schema: "plan", parentSchema: schema53.properties.kind, data: data0 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.at !== undefined) {
            let data1 = data.at;
            if (typeof data1 === "string") {
                if (!pattern4.test(data1)) {
                    const err6 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/Time/pattern", keyword: "pattern", params: { pattern: "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$" }, message: "must match pattern \"" + "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$" + "\"", schema: "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$", parentSchema: schema34, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/Time/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data1 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.digest !== undefined) {
            let data2 = data.digest;
            if (typeof data2 === "string") {
                if (!pattern7.test(data2)) {
                    const err8 = { instancePath: instancePath + "/digest", schemaPath: "#/$defs/Sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"", schema: "^[0-9a-f]{64}$", parentSchema: schema40, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/digest", schemaPath: "#/$defs/Sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.type, parentSchema: schema40, data: data2 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.entries !== undefined) {
            let data3 = data.entries;
            if (Array.isArray(data3)) {
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data4 = data3[i0];
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.credits === undefined) {
                            const err10 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "credits" }, message: "must have required property '" + "credits" + "'", schema: schema53.properties.entries.items.required, parentSchema: schema53.properties.entries.items, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                        if (data4.fingerprint === undefined) {
                            const err11 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property '" + "fingerprint" + "'", schema: schema53.properties.entries.items.required, parentSchema: schema53.properties.entries.items, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                        if (data4.take === undefined) {
                            const err12 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "take" }, message: "must have required property '" + "take" + "'", schema: schema53.properties.entries.items.required, parentSchema: schema53.properties.entries.items, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                        for (const key1 in data4) {
                            if (!(((key1 === "credits") || (key1 === "fingerprint")) || (key1 === "take"))) {
                                const err13 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53.properties.entries.items, data: data4 };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                        if (data4.credits !== undefined) {
                            let data5 = data4.credits;
                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                const err14 = { instancePath: instancePath + "/entries/" + i0 + "/credits", schemaPath: "#/properties/entries/items/properties/credits/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema53.properties.entries.items.properties.credits.type, parentSchema: schema53.properties.entries.items.properties.credits, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                if (data5 < 0 || isNaN(data5)) {
                                    const err15 = { instancePath: instancePath + "/entries/" + i0 + "/credits", schemaPath: "#/properties/entries/items/properties/credits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema53.properties.entries.items.properties.credits, data: data5 };
                                    if (vErrors === null) {
                                        vErrors = [err15];
                                    }
                                    else {
                                        vErrors.push(err15);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data4.fingerprint !== undefined) {
                            let data6 = data4.fingerprint;
                            if (typeof data6 === "string") {
                                if (!pattern5.test(data6)) {
                                    const err16 = { instancePath: instancePath + "/entries/" + i0 + "/fingerprint", schemaPath: "#/$defs/Fingerprint/pattern", keyword: "pattern", params: { pattern: "^v[0-9]+-[0-9a-f]{64}$" }, message: "must match pattern \"" + "^v[0-9]+-[0-9a-f]{64}$" + "\"", schema: "^v[0-9]+-[0-9a-f]{64}$", parentSchema: schema35, data: data6 };
                                    if (vErrors === null) {
                                        vErrors = [err16];
                                    }
                                    else {
                                        vErrors.push(err16);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err17 = { instancePath: instancePath + "/entries/" + i0 + "/fingerprint", schemaPath: "#/$defs/Fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data6 };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    vErrors.push(err17);
                                }
                                errors++;
                            }
                        }
                        if (data4.take !== undefined) {
                            let data7 = data4.take;
                            if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                const err18 = { instancePath: instancePath + "/entries/" + i0 + "/take", schemaPath: "#/properties/entries/items/properties/take/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema53.properties.entries.items.properties.take.type, parentSchema: schema53.properties.entries.items.properties.take, data: data7 };
                                if (vErrors === null) {
                                    vErrors = [err18];
                                }
                                else {
                                    vErrors.push(err18);
                                }
                                errors++;
                            }
                            if ((typeof data7 == "number") && (isFinite(data7))) {
                                if (data7 > 1000000 || isNaN(data7)) {
                                    const err19 = { instancePath: instancePath + "/entries/" + i0 + "/take", schemaPath: "#/properties/entries/items/properties/take/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000", schema: 1000000, parentSchema: schema53.properties.entries.items.properties.take, data: data7 };
                                    if (vErrors === null) {
                                        vErrors = [err19];
                                    }
                                    else {
                                        vErrors.push(err19);
                                    }
                                    errors++;
                                }
                                if (data7 < 1 || isNaN(data7)) {
                                    const err20 = { instancePath: instancePath + "/entries/" + i0 + "/take", schemaPath: "#/properties/entries/items/properties/take/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema53.properties.entries.items.properties.take, data: data7 };
                                    if (vErrors === null) {
                                        vErrors = [err20];
                                    }
                                    else {
                                        vErrors.push(err20);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err21 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.properties.entries.items.type, parentSchema: schema53.properties.entries.items, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err22 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema53.properties.entries.type, parentSchema: schema53.properties.entries, data: data3 };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
    }
    else {
        const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.type, parentSchema: schema53, data };
        if (vErrors === null) {
            vErrors = [err23];
        }
        else {
            vErrors.push(err23);
        }
        errors++;
    }
    validate41.errors = vErrors;
    return errors === 0;
}
validate41.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs0 = errors;
    let valid0 = false;
    let passing0 = null;
    const _errs1 = errors;
    if (!(validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        if (vErrors === null)
            vErrors = validate21.errors;
        else
            for (const each of validate21.errors)
                vErrors.push(each);
        errors = vErrors.length;
    }
    var _valid0 = _errs1 === errors;
    if (_valid0) {
        valid0 = true;
        passing0 = 0;
        var props0 = true;
    }
    const _errs2 = errors;
    if (!(validate34(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        if (vErrors === null)
            vErrors = validate34.errors;
        else
            for (const each of validate34.errors)
                vErrors.push(each);
        errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 1];
    }
    else {
        if (_valid0) {
            valid0 = true;
            passing0 = 1;
            if (props0 !== true) {
                props0 = true;
            }
        }
        const _errs3 = errors;
        if (!(validate37(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
            if (vErrors === null)
                vErrors = validate37.errors;
            else
                for (const each of validate37.errors)
                    vErrors.push(each);
            errors = vErrors.length;
        }
        var _valid0 = _errs3 === errors;
        if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 2];
        }
        else {
            if (_valid0) {
                valid0 = true;
                passing0 = 2;
                if (props0 !== true) {
                    props0 = true;
                }
            }
            const _errs4 = errors;
            if (!(validate39(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                if (vErrors === null)
                    vErrors = validate39.errors;
                else
                    for (const each of validate39.errors)
                        vErrors.push(each);
                errors = vErrors.length;
            }
            var _valid0 = _errs4 === errors;
            if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 3];
            }
            else {
                if (_valid0) {
                    valid0 = true;
                    passing0 = 3;
                    if (props0 !== true) {
                        props0 = true;
                    }
                }
                const _errs5 = errors;
                if (!(validate41(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    if (vErrors === null)
                        vErrors = validate41.errors;
                    else
                        for (const each of validate41.errors)
                            vErrors.push(each);
                    errors = vErrors.length;
                }
                var _valid0 = _errs5 === errors;
                if (_valid0 && valid0) {
                    valid0 = false;
                    passing0 = [passing0, 4];
                }
                else {
                    if (_valid0) {
                        valid0 = true;
                        passing0 = 4;
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                }
            }
        }
    }
    if (!valid0) {
        const err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema31.oneOf, parentSchema: schema31, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate20.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate20.evaluated = { "dynamicProps": true, "dynamicItems": false };

// EXTERNAL MODULE: ./build/ports/at.js
var at = __webpack_require__(61622);
;// CONCATENATED MODULE: ./build/ports/ledger-entry.js



/** Whether a value from a store is a valid entry. */
function isEntry(value) {
    return validate(value);
}
/** Nothing is written that would not be believed when it is read again. */
function assertValid(entries) {
    for (const entry of entries)
        if (!validate(entry)) {
            const errors = validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
            throw new Error(`no valid ledger entry, ${(0,ledger/* entryPath */.s3)(entry)}: ${errors?.join('; ')}`);
        }
}
/** The key of the take that a damaged entry was about, if it still says. */
function takeOf(value) {
    const [kind, fingerprint, take] = [
        (0,at.at)(value, 'kind'),
        (0,at.at)(value, 'fingerprint'),
        (0,at.at)(value, 'take'),
    ];
    return kind === 'take' && typeof fingerprint === 'string' && typeof take === 'number'
        ? (0,ledger/* takeKey */.nN)(fingerprint, take)
        : undefined;
}


/***/ })

};
