export const id = 313;
export const ids = [313];
export const modules = {

/***/ 70313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseLock: () => (/* binding */ parseLock)
});

;// CONCATENATED MODULE: ./build/generated/lock-validate.js
/* Generated from schemas/lock.schema.json by npm run generate. */

const validate = validate20;
/* harmony default export */ const lock_validate = ((/* unused pure expression or super */ null && (validate20)));
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Lock", "description": "videos.lock.json: which take each shot uses. Written by Shotlock; review it, merge it, never edit it by hand.", "type": "object", "additionalProperties": false, "required": ["lockfileVersion", "shots", "videos"], "properties": { "lockfileVersion": { "const": 1 }, "shots": { "description": "Keyed by video id, a slash, shot id.", "type": "object", "additionalProperties": { "$ref": "#/$defs/LockedShot" } }, "videos": { "description": "The shots of each video, in order.", "type": "object", "additionalProperties": { "$ref": "#/$defs/LockedVideo" } } }, "$defs": { "LockedShot": { "type": "object", "additionalProperties": false, "required": ["askedTake", "clip", "credits", "fingerprint", "generatedAt", "inputs", "take"], "properties": { "askedTake": { "description": "What `take` in videos.yml said when this entry was written.", "type": "integer", "minimum": 1, "maximum": 1000000 }, "clip": { "$ref": "#/$defs/Clip" }, "credits": { "description": "Credits charged for this take.", "type": "integer", "minimum": 0 }, "fingerprint": { "type": "string", "pattern": "^v[0-9]+-[0-9a-f]{64}$" }, "generatedAt": { "description": "UTC, to the second.", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, "generationSeconds": { "description": "How long the API said that its generation took: what later runs expect is learned from it.", "type": "number", "minimum": 0 }, "inputs": { "$ref": "#/$defs/ShotInputs" }, "take": { "type": "integer", "minimum": 1, "maximum": 1000000 } } }, "Clip": { "description": "The MP4 that a take yielded.", "type": "object", "additionalProperties": false, "required": ["bytes", "durationSeconds", "height", "sha256", "width"], "properties": { "bytes": { "type": "integer", "minimum": 1 }, "durationSeconds": { "type": "number", "exclusiveMinimum": 0 }, "height": { "type": "integer", "minimum": 1 }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "width": { "type": "integer", "minimum": 1 } } }, "ShotInputs": { "description": "Everything that determines a shot's clip: what the fingerprint covers.", "type": "object", "additionalProperties": false, "required": ["aspectRatio", "generationType", "images", "model", "prompt", "provider", "resolution"], "properties": { "aspectRatio": { "enum": ["16:9", "9:16"] }, "generationType": { "enum": ["TEXT_2_VIDEO", "FIRST_AND_LAST_FRAMES_2_VIDEO", "REFERENCE_2_VIDEO"] }, "images": { "description": "`sha256-` and the hex digest of a repository file, or an https URL.", "type": "array", "items": { "type": "string" } }, "model": { "type": "string" }, "prompt": { "type": "string" }, "provider": { "enum": ["nanophoto", "simulator"] }, "resolution": { "enum": ["720p", "1080p", "4k"] }, "sequence": { "description": "For a shot of a sequence: its position from 1, and the digest of all its shots' inputs in order.", "type": "object", "additionalProperties": false, "required": ["digest", "position"], "properties": { "digest": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "position": { "type": "integer", "minimum": 1 } } } } }, "LockedVideo": { "type": "object", "additionalProperties": false, "required": ["shots"], "properties": { "shots": { "type": "array", "items": { "type": "string" } } } } } };
const schema35 = { "type": "object", "additionalProperties": false, "required": ["shots"], "properties": { "shots": { "type": "array", "items": { "type": "string" } } } };
const schema32 = { "type": "object", "additionalProperties": false, "required": ["askedTake", "clip", "credits", "fingerprint", "generatedAt", "inputs", "take"], "properties": { "askedTake": { "description": "What `take` in videos.yml said when this entry was written.", "type": "integer", "minimum": 1, "maximum": 1000000 }, "clip": { "$ref": "#/$defs/Clip" }, "credits": { "description": "Credits charged for this take.", "type": "integer", "minimum": 0 }, "fingerprint": { "type": "string", "pattern": "^v[0-9]+-[0-9a-f]{64}$" }, "generatedAt": { "description": "UTC, to the second.", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, "generationSeconds": { "description": "How long the API said that its generation took: what later runs expect is learned from it.", "type": "number", "minimum": 0 }, "inputs": { "$ref": "#/$defs/ShotInputs" }, "take": { "type": "integer", "minimum": 1, "maximum": 1000000 } } };
const schema33 = { "description": "The MP4 that a take yielded.", "type": "object", "additionalProperties": false, "required": ["bytes", "durationSeconds", "height", "sha256", "width"], "properties": { "bytes": { "type": "integer", "minimum": 1 }, "durationSeconds": { "type": "number", "exclusiveMinimum": 0 }, "height": { "type": "integer", "minimum": 1 }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "width": { "type": "integer", "minimum": 1 } } };
const schema34 = { "description": "Everything that determines a shot's clip: what the fingerprint covers.", "type": "object", "additionalProperties": false, "required": ["aspectRatio", "generationType", "images", "model", "prompt", "provider", "resolution"], "properties": { "aspectRatio": { "enum": ["16:9", "9:16"] }, "generationType": { "enum": ["TEXT_2_VIDEO", "FIRST_AND_LAST_FRAMES_2_VIDEO", "REFERENCE_2_VIDEO"] }, "images": { "description": "`sha256-` and the hex digest of a repository file, or an https URL.", "type": "array", "items": { "type": "string" } }, "model": { "type": "string" }, "prompt": { "type": "string" }, "provider": { "enum": ["nanophoto", "simulator"] }, "resolution": { "enum": ["720p", "1080p", "4k"] }, "sequence": { "description": "For a shot of a sequence: its position from 1, and the digest of all its shots' inputs in order.", "type": "object", "additionalProperties": false, "required": ["digest", "position"], "properties": { "digest": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "position": { "type": "integer", "minimum": 1 } } } } };
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^v[0-9]+-[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
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
        if (data.askedTake === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "askedTake" }, message: "must have required property '" + "askedTake" + "'", schema: schema32.required, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.clip === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clip" }, message: "must have required property '" + "clip" + "'", schema: schema32.required, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.credits === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "credits" }, message: "must have required property '" + "credits" + "'", schema: schema32.required, parentSchema: schema32, data };
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
        if (data.generatedAt === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generatedAt" }, message: "must have required property '" + "generatedAt" + "'", schema: schema32.required, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.inputs === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inputs" }, message: "must have required property '" + "inputs" + "'", schema: schema32.required, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.take === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "take" }, message: "must have required property '" + "take" + "'", schema: schema32.required, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((((key0 === "askedTake") || (key0 === "clip")) || (key0 === "credits")) || (key0 === "fingerprint")) || (key0 === "generatedAt")) || (key0 === "generationSeconds")) || (key0 === "inputs")) || (key0 === "take"))) {
                const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.askedTake !== undefined) {
            let data0 = data.askedTake;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err8 = { instancePath: instancePath + "/askedTake", schemaPath: "#/properties/askedTake/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.askedTake.type, parentSchema: schema32.properties.askedTake, data: data0 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 1000000 || isNaN(data0)) {
                    const err9 = { instancePath: instancePath + "/askedTake", schemaPath: "#/properties/askedTake/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000", schema: 1000000, parentSchema: schema32.properties.askedTake, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                if (data0 < 1 || isNaN(data0)) {
                    const err10 = { instancePath: instancePath + "/askedTake", schemaPath: "#/properties/askedTake/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.askedTake, data: data0 };
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
        if (data.clip !== undefined) {
            let data1 = data.clip;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.bytes === undefined) {
                    const err11 = { instancePath: instancePath + "/clip", schemaPath: "#/$defs/Clip/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property '" + "bytes" + "'", schema: schema33.required, parentSchema: schema33, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                if (data1.durationSeconds === undefined) {
                    const err12 = { instancePath: instancePath + "/clip", schemaPath: "#/$defs/Clip/required", keyword: "required", params: { missingProperty: "durationSeconds" }, message: "must have required property '" + "durationSeconds" + "'", schema: schema33.required, parentSchema: schema33, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                if (data1.height === undefined) {
                    const err13 = { instancePath: instancePath + "/clip", schemaPath: "#/$defs/Clip/required", keyword: "required", params: { missingProperty: "height" }, message: "must have required property '" + "height" + "'", schema: schema33.required, parentSchema: schema33, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                if (data1.sha256 === undefined) {
                    const err14 = { instancePath: instancePath + "/clip", schemaPath: "#/$defs/Clip/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property '" + "sha256" + "'", schema: schema33.required, parentSchema: schema33, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                if (data1.width === undefined) {
                    const err15 = { instancePath: instancePath + "/clip", schemaPath: "#/$defs/Clip/required", keyword: "required", params: { missingProperty: "width" }, message: "must have required property '" + "width" + "'", schema: schema33.required, parentSchema: schema33, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                for (const key1 in data1) {
                    if (!(((((key1 === "bytes") || (key1 === "durationSeconds")) || (key1 === "height")) || (key1 === "sha256")) || (key1 === "width"))) {
                        const err16 = { instancePath: instancePath + "/clip", schemaPath: "#/$defs/Clip/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                if (data1.bytes !== undefined) {
                    let data2 = data1.bytes;
                    if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                        const err17 = { instancePath: instancePath + "/clip/bytes", schemaPath: "#/$defs/Clip/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.bytes.type, parentSchema: schema33.properties.bytes, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                    if ((typeof data2 == "number") && (isFinite(data2))) {
                        if (data2 < 1 || isNaN(data2)) {
                            const err18 = { instancePath: instancePath + "/clip/bytes", schemaPath: "#/$defs/Clip/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.bytes, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                    }
                }
                if (data1.durationSeconds !== undefined) {
                    let data3 = data1.durationSeconds;
                    if ((typeof data3 == "number") && (isFinite(data3))) {
                        if (data3 <= 0 || isNaN(data3)) {
                            const err19 = { instancePath: instancePath + "/clip/durationSeconds", schemaPath: "#/$defs/Clip/properties/durationSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema33.properties.durationSeconds, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err20 = { instancePath: instancePath + "/clip/durationSeconds", schemaPath: "#/$defs/Clip/properties/durationSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.durationSeconds.type, parentSchema: schema33.properties.durationSeconds, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
                if (data1.height !== undefined) {
                    let data4 = data1.height;
                    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                        const err21 = { instancePath: instancePath + "/clip/height", schemaPath: "#/$defs/Clip/properties/height/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.height.type, parentSchema: schema33.properties.height, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                    if ((typeof data4 == "number") && (isFinite(data4))) {
                        if (data4 < 1 || isNaN(data4)) {
                            const err22 = { instancePath: instancePath + "/clip/height", schemaPath: "#/$defs/Clip/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.height, data: data4 };
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
                if (data1.sha256 !== undefined) {
                    let data5 = data1.sha256;
                    if (typeof data5 === "string") {
                        if (!pattern4.test(data5)) {
                            const err23 = { instancePath: instancePath + "/clip/sha256", schemaPath: "#/$defs/Clip/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"", schema: "^[0-9a-f]{64}$", parentSchema: schema33.properties.sha256, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err24 = { instancePath: instancePath + "/clip/sha256", schemaPath: "#/$defs/Clip/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.sha256.type, parentSchema: schema33.properties.sha256, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                if (data1.width !== undefined) {
                    let data6 = data1.width;
                    if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                        const err25 = { instancePath: instancePath + "/clip/width", schemaPath: "#/$defs/Clip/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.width.type, parentSchema: schema33.properties.width, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                    if ((typeof data6 == "number") && (isFinite(data6))) {
                        if (data6 < 1 || isNaN(data6)) {
                            const err26 = { instancePath: instancePath + "/clip/width", schemaPath: "#/$defs/Clip/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.width, data: data6 };
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
                const err27 = { instancePath: instancePath + "/clip", schemaPath: "#/$defs/Clip/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data: data1 };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.credits !== undefined) {
            let data7 = data.credits;
            if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                const err28 = { instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.credits.type, parentSchema: schema32.properties.credits, data: data7 };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
            if ((typeof data7 == "number") && (isFinite(data7))) {
                if (data7 < 0 || isNaN(data7)) {
                    const err29 = { instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.credits, data: data7 };
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
        if (data.fingerprint !== undefined) {
            let data8 = data.fingerprint;
            if (typeof data8 === "string") {
                if (!pattern5.test(data8)) {
                    const err30 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^v[0-9]+-[0-9a-f]{64}$" }, message: "must match pattern \"" + "^v[0-9]+-[0-9a-f]{64}$" + "\"", schema: "^v[0-9]+-[0-9a-f]{64}$", parentSchema: schema32.properties.fingerprint, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
            }
            else {
                const err31 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.fingerprint.type, parentSchema: schema32.properties.fingerprint, data: data8 };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        if (data.generatedAt !== undefined) {
            let data9 = data.generatedAt;
            if (typeof data9 === "string") {
                if (!pattern6.test(data9)) {
                    const err32 = { instancePath: instancePath + "/generatedAt", schemaPath: "#/properties/generatedAt/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" + "\"", schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", parentSchema: schema32.properties.generatedAt, data: data9 };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
            }
            else {
                const err33 = { instancePath: instancePath + "/generatedAt", schemaPath: "#/properties/generatedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.generatedAt.type, parentSchema: schema32.properties.generatedAt, data: data9 };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (data.generationSeconds !== undefined) {
            let data10 = data.generationSeconds;
            if ((typeof data10 == "number") && (isFinite(data10))) {
                if (data10 < 0 || isNaN(data10)) {
                    const err34 = { instancePath: instancePath + "/generationSeconds", schemaPath: "#/properties/generationSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.generationSeconds, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
            }
            else {
                const err35 = { instancePath: instancePath + "/generationSeconds", schemaPath: "#/properties/generationSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema32.properties.generationSeconds.type, parentSchema: schema32.properties.generationSeconds, data: data10 };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.inputs !== undefined) {
            let data11 = data.inputs;
            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.aspectRatio === undefined) {
                    const err36 = { instancePath: instancePath + "/inputs", schemaPath: "#/$defs/ShotInputs/required", keyword: "required", params: { missingProperty: "aspectRatio" }, message: "must have required property '" + "aspectRatio" + "'", schema: schema34.required, parentSchema: schema34, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
                if (data11.generationType === undefined) {
                    const err37 = { instancePath: instancePath + "/inputs", schemaPath: "#/$defs/ShotInputs/required", keyword: "required", params: { missingProperty: "generationType" }, message: "must have required property '" + "generationType" + "'", schema: schema34.required, parentSchema: schema34, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
                if (data11.images === undefined) {
                    const err38 = { instancePath: instancePath + "/inputs", schemaPath: "#/$defs/ShotInputs/required", keyword: "required", params: { missingProperty: "images" }, message: "must have required property '" + "images" + "'", schema: schema34.required, parentSchema: schema34, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
                if (data11.model === undefined) {
                    const err39 = { instancePath: instancePath + "/inputs", schemaPath: "#/$defs/ShotInputs/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property '" + "model" + "'", schema: schema34.required, parentSchema: schema34, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
                if (data11.prompt === undefined) {
                    const err40 = { instancePath: instancePath + "/inputs", schemaPath: "#/$defs/ShotInputs/required", keyword: "required", params: { missingProperty: "prompt" }, message: "must have required property '" + "prompt" + "'", schema: schema34.required, parentSchema: schema34, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
                if (data11.provider === undefined) {
                    const err41 = { instancePath: instancePath + "/inputs", schemaPath: "#/$defs/ShotInputs/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property '" + "provider" + "'", schema: schema34.required, parentSchema: schema34, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err41];
                    }
                    else {
                        vErrors.push(err41);
                    }
                    errors++;
                }
                if (data11.resolution === undefined) {
                    const err42 = { instancePath: instancePath + "/inputs", schemaPath: "#/$defs/ShotInputs/required", keyword: "required", params: { missingProperty: "resolution" }, message: "must have required property '" + "resolution" + "'", schema: schema34.required, parentSchema: schema34, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
                for (const key2 in data11) {
                    if (!((((((((key2 === "aspectRatio") || (key2 === "generationType")) || (key2 === "images")) || (key2 === "model")) || (key2 === "prompt")) || (key2 === "provider")) || (key2 === "resolution")) || (key2 === "sequence"))) {
                        const err43 = { instancePath: instancePath + "/inputs", schemaPath: "#/$defs/ShotInputs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
                if (data11.aspectRatio !== undefined) {
                    let data12 = data11.aspectRatio;
                    if (!((data12 === "16:9") || (data12 === "9:16"))) {
                        const err44 = { instancePath: instancePath + "/inputs/aspectRatio", schemaPath: "#/$defs/ShotInputs/properties/aspectRatio/enum", keyword: "enum", params: { allowedValues: schema34.properties.aspectRatio.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.aspectRatio.enum, parentSchema: schema34.properties.aspectRatio, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err44];
                        }
                        else {
                            vErrors.push(err44);
                        }
                        errors++;
                    }
                }
                if (data11.generationType !== undefined) {
                    let data13 = data11.generationType;
                    if (!(((data13 === "TEXT_2_VIDEO") || (data13 === "FIRST_AND_LAST_FRAMES_2_VIDEO")) || (data13 === "REFERENCE_2_VIDEO"))) {
                        const err45 = { instancePath: instancePath + "/inputs/generationType", schemaPath: "#/$defs/ShotInputs/properties/generationType/enum", keyword: "enum", params: { allowedValues: schema34.properties.generationType.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.generationType.enum, parentSchema: schema34.properties.generationType, data: data13 };
                        if (vErrors === null) {
                            vErrors = [err45];
                        }
                        else {
                            vErrors.push(err45);
                        }
                        errors++;
                    }
                }
                if (data11.images !== undefined) {
                    let data14 = data11.images;
                    if (Array.isArray(data14)) {
                        const len0 = data14.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data15 = data14[i0];
                            if (typeof data15 !== "string") {
                                const err46 = { instancePath: instancePath + "/inputs/images/" + i0, schemaPath: "#/$defs/ShotInputs/properties/images/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.images.items.type, parentSchema: schema34.properties.images.items, data: data15 };
                                if (vErrors === null) {
                                    vErrors = [err46];
                                }
                                else {
                                    vErrors.push(err46);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err47 = { instancePath: instancePath + "/inputs/images", schemaPath: "#/$defs/ShotInputs/properties/images/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.images.type, parentSchema: schema34.properties.images, data: data14 };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                }
                if (data11.model !== undefined) {
                    let data16 = data11.model;
                    if (typeof data16 !== "string") {
                        const err48 = { instancePath: instancePath + "/inputs/model", schemaPath: "#/$defs/ShotInputs/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.model.type, parentSchema: schema34.properties.model, data: data16 };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            vErrors.push(err48);
                        }
                        errors++;
                    }
                }
                if (data11.prompt !== undefined) {
                    let data17 = data11.prompt;
                    if (typeof data17 !== "string") {
                        const err49 = { instancePath: instancePath + "/inputs/prompt", schemaPath: "#/$defs/ShotInputs/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.prompt.type, parentSchema: schema34.properties.prompt, data: data17 };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                }
                if (data11.provider !== undefined) {
                    let data18 = data11.provider;
                    if (!((data18 === "nanophoto") || (data18 === "simulator"))) {
                        const err50 = { instancePath: instancePath + "/inputs/provider", schemaPath: "#/$defs/ShotInputs/properties/provider/enum", keyword: "enum", params: { allowedValues: schema34.properties.provider.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.provider.enum, parentSchema: schema34.properties.provider, data: data18 };
                        if (vErrors === null) {
                            vErrors = [err50];
                        }
                        else {
                            vErrors.push(err50);
                        }
                        errors++;
                    }
                }
                if (data11.resolution !== undefined) {
                    let data19 = data11.resolution;
                    if (!(((data19 === "720p") || (data19 === "1080p")) || (data19 === "4k"))) {
                        const err51 = { instancePath: instancePath + "/inputs/resolution", schemaPath: "#/$defs/ShotInputs/properties/resolution/enum", keyword: "enum", params: { allowedValues: schema34.properties.resolution.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.resolution.enum, parentSchema: schema34.properties.resolution, data: data19 };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                }
                if (data11.sequence !== undefined) {
                    let data20 = data11.sequence;
                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                        if (data20.digest === undefined) {
                            const err52 = { instancePath: instancePath + "/inputs/sequence", schemaPath: "#/$defs/ShotInputs/properties/sequence/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property '" + "digest" + "'", schema: schema34.properties.sequence.required, parentSchema: schema34.properties.sequence, data: data20 };
                            if (vErrors === null) {
                                vErrors = [err52];
                            }
                            else {
                                vErrors.push(err52);
                            }
                            errors++;
                        }
                        if (data20.position === undefined) {
                            const err53 = { instancePath: instancePath + "/inputs/sequence", schemaPath: "#/$defs/ShotInputs/properties/sequence/required", keyword: "required", params: { missingProperty: "position" }, message: "must have required property '" + "position" + "'", schema: schema34.properties.sequence.required, parentSchema: schema34.properties.sequence, data: data20 };
                            if (vErrors === null) {
                                vErrors = [err53];
                            }
                            else {
                                vErrors.push(err53);
                            }
                            errors++;
                        }
                        for (const key3 in data20) {
                            if (!((key3 === "digest") || (key3 === "position"))) {
                                const err54 = { instancePath: instancePath + "/inputs/sequence", schemaPath: "#/$defs/ShotInputs/properties/sequence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.properties.sequence, data: data20 };
                                if (vErrors === null) {
                                    vErrors = [err54];
                                }
                                else {
                                    vErrors.push(err54);
                                }
                                errors++;
                            }
                        }
                        if (data20.digest !== undefined) {
                            let data21 = data20.digest;
                            if (typeof data21 === "string") {
                                if (!pattern4.test(data21)) {
                                    const err55 = { instancePath: instancePath + "/inputs/sequence/digest", schemaPath: "#/$defs/ShotInputs/properties/sequence/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"", schema: "^[0-9a-f]{64}$", parentSchema: schema34.properties.sequence.properties.digest, data: data21 };
                                    if (vErrors === null) {
                                        vErrors = [err55];
                                    }
                                    else {
                                        vErrors.push(err55);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err56 = { instancePath: instancePath + "/inputs/sequence/digest", schemaPath: "#/$defs/ShotInputs/properties/sequence/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.sequence.properties.digest.type, parentSchema: schema34.properties.sequence.properties.digest, data: data21 };
                                if (vErrors === null) {
                                    vErrors = [err56];
                                }
                                else {
                                    vErrors.push(err56);
                                }
                                errors++;
                            }
                        }
                        if (data20.position !== undefined) {
                            let data22 = data20.position;
                            if (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) {
                                const err57 = { instancePath: instancePath + "/inputs/sequence/position", schemaPath: "#/$defs/ShotInputs/properties/sequence/properties/position/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.sequence.properties.position.type, parentSchema: schema34.properties.sequence.properties.position, data: data22 };
                                if (vErrors === null) {
                                    vErrors = [err57];
                                }
                                else {
                                    vErrors.push(err57);
                                }
                                errors++;
                            }
                            if ((typeof data22 == "number") && (isFinite(data22))) {
                                if (data22 < 1 || isNaN(data22)) {
                                    const err58 = { instancePath: instancePath + "/inputs/sequence/position", schemaPath: "#/$defs/ShotInputs/properties/sequence/properties/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema34.properties.sequence.properties.position, data: data22 };
                                    if (vErrors === null) {
                                        vErrors = [err58];
                                    }
                                    else {
                                        vErrors.push(err58);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err59 = { instancePath: instancePath + "/inputs/sequence", schemaPath: "#/$defs/ShotInputs/properties/sequence/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.sequence.type, parentSchema: schema34.properties.sequence, data: data20 };
                        if (vErrors === null) {
                            vErrors = [err59];
                        }
                        else {
                            vErrors.push(err59);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err60 = { instancePath: instancePath + "/inputs", schemaPath: "#/$defs/ShotInputs/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data: data11 };
                if (vErrors === null) {
                    vErrors = [err60];
                }
                else {
                    vErrors.push(err60);
                }
                errors++;
            }
        }
        if (data.take !== undefined) {
            let data23 = data.take;
            if (!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) {
                const err61 = { instancePath: instancePath + "/take", schemaPath: "#/properties/take/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.take.type, parentSchema: schema32.properties.take, data: data23 };
                if (vErrors === null) {
                    vErrors = [err61];
                }
                else {
                    vErrors.push(err61);
                }
                errors++;
            }
            if ((typeof data23 == "number") && (isFinite(data23))) {
                if (data23 > 1000000 || isNaN(data23)) {
                    const err62 = { instancePath: instancePath + "/take", schemaPath: "#/properties/take/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000", schema: 1000000, parentSchema: schema32.properties.take, data: data23 };
                    if (vErrors === null) {
                        vErrors = [err62];
                    }
                    else {
                        vErrors.push(err62);
                    }
                    errors++;
                }
                if (data23 < 1 || isNaN(data23)) {
                    const err63 = { instancePath: instancePath + "/take", schemaPath: "#/properties/take/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.take, data: data23 };
                    if (vErrors === null) {
                        vErrors = [err63];
                    }
                    else {
                        vErrors.push(err63);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err64 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
        if (vErrors === null) {
            vErrors = [err64];
        }
        else {
            vErrors.push(err64);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.lockfileVersion === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lockfileVersion" }, message: "must have required property '" + "lockfileVersion" + "'", schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.shots === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shots" }, message: "must have required property '" + "shots" + "'", schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.videos === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "videos" }, message: "must have required property '" + "videos" + "'", schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "lockfileVersion") || (key0 === "shots")) || (key0 === "videos"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.lockfileVersion !== undefined) {
            let data0 = data.lockfileVersion;
            if (1 !== data0) {
                const err4 = { instancePath: instancePath + "/lockfileVersion", schemaPath: "#/properties/lockfileVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.lockfileVersion, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.shots !== undefined) {
            let data1 = data.shots;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                for (const key1 in data1) {
                    if (!(validate21(data1[key1], { instancePath: instancePath + "/shots/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key1, rootData, dynamicAnchors }))) {
                        if (vErrors === null)
                            vErrors = validate21.errors;
                        else
                            for (const each of validate21.errors)
                                vErrors.push(each);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/shots", schemaPath: "#/properties/shots/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.shots.type, parentSchema: schema31.properties.shots, data: data1 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.videos !== undefined) {
            let data3 = data.videos;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                for (const key2 in data3) {
                    let data4 = data3[key2];
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.shots === undefined) {
                            const err6 = { instancePath: instancePath + "/videos/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/LockedVideo/required", keyword: "required", params: { missingProperty: "shots" }, message: "must have required property '" + "shots" + "'", schema: schema35.required, parentSchema: schema35, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                        for (const key3 in data4) {
                            if (!(key3 === "shots")) {
                                const err7 = { instancePath: instancePath + "/videos/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/LockedVideo/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema35, data: data4 };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                        if (data4.shots !== undefined) {
                            let data5 = data4.shots;
                            if (Array.isArray(data5)) {
                                const len0 = data5.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    let data6 = data5[i0];
                                    if (typeof data6 !== "string") {
                                        const err8 = { instancePath: instancePath + "/videos/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/shots/" + i0, schemaPath: "#/$defs/LockedVideo/properties/shots/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.shots.items.type, parentSchema: schema35.properties.shots.items, data: data6 };
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
                            else {
                                const err9 = { instancePath: instancePath + "/videos/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/shots", schemaPath: "#/$defs/LockedVideo/properties/shots/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.properties.shots.type, parentSchema: schema35.properties.shots, data: data5 };
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
                    else {
                        const err10 = { instancePath: instancePath + "/videos/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/LockedVideo/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data4 };
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
            else {
                const err11 = { instancePath: instancePath + "/videos", schemaPath: "#/properties/videos/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.videos.type, parentSchema: schema31.properties.videos, data: data3 };
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
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/core/is-mendable.js
/**
 * Whether what stands in a lockfile's place may be written anew: a lock, however damaged or merged, or
 * nothing of worth. Any other file of the user's is there because of a mistyped name, and is not ours.
 */
function isMendable({ file, text }) {
    if (text.trim() === '')
        return true;
    const isNamedSo = file.endsWith('.lock.json');
    // Locks of other programs, e.g. npm's, have a version too, but no shots.
    const key = isNamedSo ? /"(?:shots|lockfileVersion)"\s*:/u : /"shots"\s*:\s*\{/u;
    if (/^\s*(?:<{7}.*\s+)?\{/u.test(text) && key.test(text))
        return true;
    return isNamedSo && !saysSomething(text);
}
/** Whether it is JSON of somebody's; what is no JSON in a file of that name is the wreck of one. */
function saysSomething(text) {
    try {
        const value = JSON.parse(text);
        return value !== null && (typeof value !== 'object' || Object.keys(value).length > 0);
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/core/lock.js
var lock = __webpack_require__(18947);
// EXTERNAL MODULE: ./build/core/plain-text.js
var plain_text = __webpack_require__(22268);
;// CONCATENATED MODULE: ./build/core/parse-lock.js




/** Reads a lockfile's text; the file's name, and how it is mended, are only for the message. */
function parseLock(source) {
    const refused = (message, hint) => ({
        problem: {
            code: 'lock-invalid',
            severity: 'error',
            message: `${source.file} ${message}`,
            hint,
        },
    });
    const { fix = 'shotlock check --fix' } = source;
    const { value, error } = jsonOf((0,lock/* asWritten */.qm)(source.text));
    if (isNewer(value))
        return {
            problem: {
                code: 'lock-newer',
                severity: 'error',
                message: `${source.file} was written by a newer Shotlock`,
                hint: 'Use the version that wrote it, or newer',
            },
        };
    if (isLock(value))
        return { lock: value };
    if (!isMendable(source))
        return {
            problem: {
                code: 'lock-foreign',
                severity: 'error',
                message: `${source.file} is no lockfile, so nothing is written over it`,
                hint: 'Name another lockfile, or move this file away',
            },
        };
    if (/^(<{7}|={7}|>{7})/mu.test(source.text))
        return refused('has merge conflict markers', `Merge both sides, for free: ${fix}`);
    const restore = `Make it anew from config and ledger, for free: ${fix}`;
    if (error !== undefined)
        return refused(`is not JSON: ${error}`, restore);
    const first = validate.errors?.[0];
    const place = (0,plain_text.plainText)(first?.instancePath ?? '');
    return refused(`is damaged at "${place}": ${first?.message ?? ''}`, restore);
}
function jsonOf(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        return { error: (0,plain_text.plainText)(error instanceof Error ? error.message : '') };
    }
}
function isLock(value) {
    return validate(value);
}
function isNewer(value) {
    const version = typeof value === 'object' && value !== null && Reflect.get(value, 'lockfileVersion');
    return typeof version === 'number' && version > 1;
}


/***/ })

};
