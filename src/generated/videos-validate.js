/* Generated from schemas/videos.schema.json by npm run generate. */
import ucs2lengthModule from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$comment":"The only definition of videos.yml: src/generated/videos.ts and its validator are written from it. What no schema can say (counts after defaults, variables, duplicates) is checked in src/core/breakdown.ts.","description":"Videos made of 8-second shots, each shot a prompt. Shotlock generates only the shots that changed, joins the clips into videos and keeps what was paid for in videos.lock.json.","type":"object","additionalProperties":false,"required":["version","videos"],"defaultSnippets":[{"label":"A first video","description":"The smallest complete videos.yml","body":{"version":1,"videos":[{"id":"${1:launch-teaser}","shots":[{"id":"${2:skyline}","prompt":"${3:Wide shot of a city at dawn.}"}]}]}}],"properties":{"version":{"description":"Version of this format. Always 1.","const":1,"examples":[1]},"defaults":{"description":"What holds for every video that does not say otherwise. The nearest wins: shot, then video, then these defaults.","type":"object","additionalProperties":false,"properties":{"resolution":{"$ref":"#/$defs/resolution"},"aspectRatio":{"$ref":"#/$defs/aspectRatio"},"style":{"$ref":"#/$defs/style"}},"examples":[{"resolution":"720p","aspectRatio":"16:9","style":"Warm morning light, 35mm film"}]},"vars":{"$ref":"#/$defs/vars","description":"Variables for the whole file: `{{product}}` in a prompt, style, title, promptFile or imageUrls entry is replaced by the value of `product`. A shot's vars win over its video's, those over these; a matrix value wins over all. `\\{{` is a literal `{{`."},"budget":{"description":"Limits of what one run may spend. The lowest of these, the workflow's max-credits and what the day has left applies.","type":"object","additionalProperties":false,"properties":{"maxCredits":{"description":"Most credits that one run may spend on this file. A shot costs 10 credits at 720p, 14 at 1080p, 30 at 4k.","type":"integer","minimum":0,"maximum":1000000,"examples":[200]}},"examples":[{"maxCredits":200}]},"videos":{"description":"The videos. Order, titles and ids can change at no cost: a clip belongs to its shot's input, not to its place.","type":"array","minItems":1,"items":{"$ref":"#/$defs/videoEntry"},"examples":[[{"id":"launch-teaser","shots":[{"id":"skyline","prompt":"Wide shot of a city at dawn."}]}]]}},"$defs":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,63}$","examples":["launch-teaser","skyline","shot_1"]},"resolution":{"description":"Resolution of the whole video; every shot of it is rendered at this size. Credits a shot: 720p 10, 1080p 14, 4k 30.","enum":["720p","1080p","4k"],"enumDescriptions":["1280 x 720; 10 credits a shot. The only one for `sequence: true`.","1920 x 1080; 14 credits a shot.","3840 x 2160; 30 credits a shot."],"default":"720p","examples":["1080p"]},"aspectRatio":{"description":"Shape of the picture. May stand on a shot, on its video or in defaults (the nearest wins); all shots of a video must end up with the same one.","enum":["16:9","9:16"],"enumDescriptions":["Landscape: screens, YouTube.","Portrait: phones, reels, shorts."],"default":"16:9","examples":["9:16"]},"style":{"description":"Look and sound that shots share. Appended to the prompt after a blank line. The nearest wins (shot, video, defaults); \"\" clears it. May hold `{{variables}}`.","type":"string","maxLength":10000,"examples":["Warm morning light, 35mm film",""]},"name":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"value":{"description":"Inserted exactly as it is written here: 1.10 stays 1.10.","type":["string","number","boolean"],"maxLength":10000,"examples":["Aurora Lamp",2026,"1.10"]},"vars":{"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/value"},"examples":[{"product":"Aurora Lamp","price":"49.90"}]},"combination":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"properties":{"aspectRatio":{"$ref":"#/$defs/aspectRatio"},"resolution":{"$ref":"#/$defs/resolution"},"style":{"$ref":"#/$defs/style"}},"additionalProperties":{"$ref":"#/$defs/value"},"tsType":"{ readonly [name: string]: string | number | boolean }","examples":[{"lang":"de","aspectRatio":"9:16"}]},"matrix":{"description":"One video per combination of the axes' values, as in GitHub's matrix. Each value can be used as `{{axis}}`; the axes aspectRatio, resolution and style set those fields. The id of `launch-teaser` becomes `launch-teaser.en.16x9`: the values in the order of the axes, lower case, `:` as `x`, anything else that is no letter, digit, `_` or `-` as `-`.","type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"properties":{"aspectRatio":{"description":"One video per aspect ratio.","type":"array","minItems":1,"items":{"$ref":"#/$defs/aspectRatio"},"examples":[["16:9","9:16"]]},"resolution":{"description":"One video per resolution. Each is paid for by itself.","type":"array","minItems":1,"items":{"$ref":"#/$defs/resolution"},"examples":[["720p","4k"]]},"style":{"description":"One video per style.","type":"array","minItems":1,"items":{"$ref":"#/$defs/style"},"examples":[["Watercolour","Film noir"]]},"include":{"description":"Adds values to the combinations that an entry agrees with, or a whole combination where it agrees with none, as GitHub's matrix does.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/combination"},"examples":[[{"lang":"de","voice":"a calm German narrator"}]]},"exclude":{"description":"Takes out every combination that has all the values of an entry.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/combination"},"examples":[[{"lang":"de","aspectRatio":"9:16"}]]}},"additionalProperties":{"description":"An axis: the values of one variable.","type":"array","minItems":1,"items":{"$ref":"#/$defs/value"},"examples":[["en","de"]]},"tsType":"{ readonly [axis: string]: readonly (string | number | boolean | { readonly [name: string]: string | number | boolean })[] }","examples":[{"lang":["en","de"],"aspectRatio":["16:9","9:16"]}]},"videoEntry":{"description":"One video, or one per combination of its matrix: shots that are joined in this order.","type":"object","additionalProperties":false,"required":["id","shots"],"defaultSnippets":[{"label":"video","description":"A video with one shot","body":{"id":"${1:launch-teaser}","shots":[{"id":"${2:skyline}","prompt":"${3:Wide shot of a city at dawn.}"}]}}],"if":{"properties":{"sequence":{"const":true}},"required":["sequence"]},"then":{"properties":{"resolution":{"enum":["720p"]},"shots":{"type":"array","maxItems":21}}},"properties":{"id":{"$ref":"#/$defs/id","description":"Names the video in the lock, in file names, comments and filters. Unique in the file; lower-case letters, digits, `_` and `-`, at most 64."},"title":{"description":"What people call the video, in comments and reports. Changing it costs nothing. May hold `{{variables}}`.","type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Launch teaser"]},"resolution":{"$ref":"#/$defs/resolution"},"aspectRatio":{"$ref":"#/$defs/aspectRatio"},"style":{"$ref":"#/$defs/style"},"vars":{"$ref":"#/$defs/vars","description":"Variables for the shots of this video. They win over the file's vars. A name that is also an axis of the matrix is an error."},"matrix":{"$ref":"#/$defs/matrix"},"sequence":{"description":"true sends all shots in one request, as the vendor's multi-shot mode does: 720p only, at most 21 shots, and any change renders (and prices) the whole sequence again. Leave it out to render only the shots that changed.","type":"boolean","examples":[true]},"shots":{"description":"The shots, 8 seconds each, in the order in which they are joined.","type":"array","minItems":1,"items":{"$ref":"#/$defs/shotEntry"},"examples":[[{"id":"skyline","prompt":"Wide shot of a city at dawn."}]]}}},"shotEntry":{"description":"One 8-second shot, in the API's own field names: a shot copied from the vendor's documentation is valid here.","type":"object","additionalProperties":false,"required":["id"],"defaultSnippets":[{"label":"shot","description":"A shot from text","body":{"id":"${1:skyline}","prompt":"${2:Wide shot of a city at dawn.}"}},{"label":"shot with reference images","description":"A shot that keeps to 1 to 3 images","body":{"id":"${1:desk}","prompt":"${2:The lamp on a desk.}","generationType":"REFERENCE_2_VIDEO","imageUrls":["${3:assets/desk.png}"]}}],"if":{"properties":{"promptFile":true},"required":["promptFile"]},"then":{"properties":{"prompt":false}},"else":{"properties":{"prompt":true},"required":["prompt"]},"dependentSchemas":{"generationType":{"if":{"properties":{"generationType":{"const":"TEXT_2_VIDEO"}}},"then":{"properties":{"imageUrls":{"type":"array","maxItems":0}}},"else":{"if":{"properties":{"generationType":{"const":"FIRST_AND_LAST_FRAMES_2_VIDEO"}}},"then":{"properties":{"imageUrls":{"type":"array","minItems":1,"maxItems":2}},"required":["imageUrls"]},"else":{"if":{"properties":{"generationType":{"const":"REFERENCE_2_VIDEO"}}},"then":{"properties":{"imageUrls":{"type":"array","minItems":1,"maxItems":3}},"required":["imageUrls"]}}}},"imageUrls":{"if":{"properties":{"imageUrls":{"type":"array","minItems":1}}},"then":{"properties":{"generationType":true},"required":["generationType"]}}},"properties":{"id":{"$ref":"#/$defs/id","description":"Names the shot within its video, in the lock and in `/shotlock retake video/shot`. Unique in the video; lower-case letters, digits, `_` and `-`, at most 64. Renaming costs nothing."},"prompt":{"description":"What the shot shows and sounds like. May hold `{{variables}}` and, with `|`, several lines. Put it in quotes when it contains `: ` or ` #`, or begins with `{`. Either this or promptFile.","type":"string","pattern":"\\S","maxLength":10000,"examples":["Wide shot of a city skyline at dawn. Narrator says in {{lang}}: meet {{product}}."]},"promptFile":{"description":"A text file that holds the prompt; its path is relative to this file. May hold `{{variables}}`, in the path and in the text. Either this or prompt.","type":"string","minLength":1,"maxLength":1000,"examples":["prompts/desk.md"]},"generationType":{"description":"How the images are used. May be left out when there are none (TEXT_2_VIDEO). TEXT_2_VIDEO: no images. FIRST_AND_LAST_FRAMES_2_VIDEO: 1 or 2. REFERENCE_2_VIDEO: 1 to 3.","enum":["TEXT_2_VIDEO","FIRST_AND_LAST_FRAMES_2_VIDEO","REFERENCE_2_VIDEO"],"enumDescriptions":["From the prompt alone; no images.","Moves from the first image to the last; 1 or 2 images.","Keeps to what the images show, a product or a person; 1 to 3 images."],"examples":["TEXT_2_VIDEO","REFERENCE_2_VIDEO"]},"aspectRatio":{"$ref":"#/$defs/aspectRatio"},"imageUrls":{"description":"Images for generationType: https URLs, or paths of files in this repository, relative to this file. A change of a file's bytes, or of a URL, renders the shot again. May hold `{{variables}}`.","type":"array","items":{"type":"string","minLength":1,"maxLength":2048},"tsType":"readonly string[]","examples":[["assets/desk.png","https://example.com/lamp.webp"]]},"style":{"$ref":"#/$defs/style"},"vars":{"$ref":"#/$defs/vars","description":"Variables for this shot. They win over the video's and the file's vars. A name that is also an axis of the video's matrix is an error."},"take":{"description":"Which attempt at this shot to use; 1 unless said. Raising it asks, and pays, for a new take of the same input; going back to one that was paid for is free.","type":"integer","minimum":1,"maximum":1000000,"examples":[2]}}}}};
const schema32 = {"description":"Resolution of the whole video; every shot of it is rendered at this size. Credits a shot: 720p 10, 1080p 14, 4k 30.","enum":["720p","1080p","4k"],"enumDescriptions":["1280 x 720; 10 credits a shot. The only one for `sequence: true`.","1920 x 1080; 14 credits a shot.","3840 x 2160; 30 credits a shot."],"default":"720p","examples":["1080p"]};
const schema33 = {"description":"Shape of the picture. May stand on a shot, on its video or in defaults (the nearest wins); all shots of a video must end up with the same one.","enum":["16:9","9:16"],"enumDescriptions":["Landscape: screens, YouTube.","Portrait: phones, reels, shorts."],"default":"16:9","examples":["9:16"]};
const schema34 = {"description":"Look and sound that shots share. Appended to the prompt after a blank line. The nearest wins (shot, video, defaults); \"\" clears it. May hold `{{variables}}`.","type":"string","maxLength":10000,"examples":["Warm morning light, 35mm film",""]};
const func1 = (ucs2lengthModule.default ?? ucs2lengthModule);
const schema35 = {"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/value"},"examples":[{"product":"Aurora Lamp","price":"49.90"}]};
const schema36 = {"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"};
const schema37 = {"description":"Inserted exactly as it is written here: 1.10 stays 1.10.","type":["string","number","boolean"],"maxLength":10000,"examples":["Aurora Lamp",2026,"1.10"]};
const pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
const err0 = {instancePath,schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema36,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema35.propertyNames,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema37.type},message:"must be string,number,boolean",schema:schema37.type,parentSchema:schema37,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(func1(data0) > 10000){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/value/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema37,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"description":"One video, or one per combination of its matrix: shots that are joined in this order.","type":"object","additionalProperties":false,"required":["id","shots"],"defaultSnippets":[{"label":"video","description":"A video with one shot","body":{"id":"${1:launch-teaser}","shots":[{"id":"${2:skyline}","prompt":"${3:Wide shot of a city at dawn.}"}]}}],"if":{"properties":{"sequence":{"const":true}},"required":["sequence"]},"then":{"properties":{"resolution":{"enum":["720p"]},"shots":{"type":"array","maxItems":21}}},"properties":{"id":{"$ref":"#/$defs/id","description":"Names the video in the lock, in file names, comments and filters. Unique in the file; lower-case letters, digits, `_` and `-`, at most 64."},"title":{"description":"What people call the video, in comments and reports. Changing it costs nothing. May hold `{{variables}}`.","type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Launch teaser"]},"resolution":{"$ref":"#/$defs/resolution"},"aspectRatio":{"$ref":"#/$defs/aspectRatio"},"style":{"$ref":"#/$defs/style"},"vars":{"$ref":"#/$defs/vars","description":"Variables for the shots of this video. They win over the file's vars. A name that is also an axis of the matrix is an error."},"matrix":{"$ref":"#/$defs/matrix"},"sequence":{"description":"true sends all shots in one request, as the vendor's multi-shot mode does: 720p only, at most 21 shots, and any change renders (and prices) the whole sequence again. Leave it out to render only the shots that changed.","type":"boolean","examples":[true]},"shots":{"description":"The shots, 8 seconds each, in the order in which they are joined.","type":"array","minItems":1,"items":{"$ref":"#/$defs/shotEntry"},"examples":[[{"id":"skyline","prompt":"Wide shot of a city at dawn."}]]}}};
const schema39 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,63}$","examples":["launch-teaser","skyline","shot_1"]};
const func3 = Object.prototype.hasOwnProperty;
const pattern5 = new RegExp("^[a-z0-9][a-z0-9_-]{0,63}$", "u");
const pattern6 = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
const schema43 = {"description":"One video per combination of the axes' values, as in GitHub's matrix. Each value can be used as `{{axis}}`; the axes aspectRatio, resolution and style set those fields. The id of `launch-teaser` becomes `launch-teaser.en.16x9`: the values in the order of the axes, lower case, `:` as `x`, anything else that is no letter, digit, `_` or `-` as `-`.","type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"properties":{"aspectRatio":{"description":"One video per aspect ratio.","type":"array","minItems":1,"items":{"$ref":"#/$defs/aspectRatio"},"examples":[["16:9","9:16"]]},"resolution":{"description":"One video per resolution. Each is paid for by itself.","type":"array","minItems":1,"items":{"$ref":"#/$defs/resolution"},"examples":[["720p","4k"]]},"style":{"description":"One video per style.","type":"array","minItems":1,"items":{"$ref":"#/$defs/style"},"examples":[["Watercolour","Film noir"]]},"include":{"description":"Adds values to the combinations that an entry agrees with, or a whole combination where it agrees with none, as GitHub's matrix does.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/combination"},"examples":[[{"lang":"de","voice":"a calm German narrator"}]]},"exclude":{"description":"Takes out every combination that has all the values of an entry.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/combination"},"examples":[[{"lang":"de","aspectRatio":"9:16"}]]}},"additionalProperties":{"description":"An axis: the values of one variable.","type":"array","minItems":1,"items":{"$ref":"#/$defs/value"},"examples":[["en","de"]]},"tsType":"{ readonly [axis: string]: readonly (string | number | boolean | { readonly [name: string]: string | number | boolean })[] }","examples":[{"lang":["en","de"],"aspectRatio":["16:9","9:16"]}]};
const schema49 = {"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"properties":{"aspectRatio":{"$ref":"#/$defs/aspectRatio"},"resolution":{"$ref":"#/$defs/resolution"},"style":{"$ref":"#/$defs/style"}},"additionalProperties":{"$ref":"#/$defs/value"},"tsType":"{ readonly [name: string]: string | number | boolean }","examples":[{"lang":"de","aspectRatio":"9:16"}]};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
const err1 = {instancePath,schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema36,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema49.propertyNames,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(!(((key1 === "aspectRatio") || (key1 === "resolution")) || (key1 === "style"))){
let data0 = data[key1];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema37.type},message:"must be string,number,boolean",schema:schema37.type,parentSchema:schema37,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data0 === "string"){
if(func1(data0) > 10000){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/value/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema37,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.aspectRatio !== undefined){
let data1 = data.aspectRatio;
if(!((data1 === "16:9") || (data1 === "9:16"))){
const err6 = {instancePath:instancePath+"/aspectRatio",schemaPath:"#/$defs/aspectRatio/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values",schema:schema33.enum,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.resolution !== undefined){
let data2 = data.resolution;
if(!(((data2 === "720p") || (data2 === "1080p")) || (data2 === "4k"))){
const err7 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/resolution/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values",schema:schema32.enum,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.style !== undefined){
let data3 = data.style;
if(typeof data3 === "string"){
if(func1(data3) > 10000){
const err8 = {instancePath:instancePath+"/style",schemaPath:"#/$defs/style/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/style",schemaPath:"#/$defs/style/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern4.test(key0)){
const err1 = {instancePath,schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_-]{0,63}$",parentSchema:schema36,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema43.propertyNames,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(!(((((key1 === "aspectRatio") || (key1 === "resolution")) || (key1 === "style")) || (key1 === "include")) || (key1 === "exclude"))){
let data0 = data[key1];
if(Array.isArray(data0)){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema43.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema37.type},message:"must be string,number,boolean",schema:schema37.type,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 10000){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/value/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema43.additionalProperties.type,parentSchema:schema43.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.aspectRatio !== undefined){
let data2 = data.aspectRatio;
if(Array.isArray(data2)){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/aspectRatio",schemaPath:"#/properties/aspectRatio/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema43.properties.aspectRatio,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!((data3 === "16:9") || (data3 === "9:16"))){
const err9 = {instancePath:instancePath+"/aspectRatio/" + i1,schemaPath:"#/$defs/aspectRatio/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values",schema:schema33.enum,parentSchema:schema33,data:data3};
if(vErrors === null){
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
const err10 = {instancePath:instancePath+"/aspectRatio",schemaPath:"#/properties/aspectRatio/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema43.properties.aspectRatio.type,parentSchema:schema43.properties.aspectRatio,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.resolution !== undefined){
let data4 = data.resolution;
if(Array.isArray(data4)){
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/resolution",schemaPath:"#/properties/resolution/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema43.properties.resolution,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(!(((data5 === "720p") || (data5 === "1080p")) || (data5 === "4k"))){
const err12 = {instancePath:instancePath+"/resolution/" + i2,schemaPath:"#/$defs/resolution/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values",schema:schema32.enum,parentSchema:schema32,data:data5};
if(vErrors === null){
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
const err13 = {instancePath:instancePath+"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema43.properties.resolution.type,parentSchema:schema43.properties.resolution,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.style !== undefined){
let data6 = data.style;
if(Array.isArray(data6)){
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema43.properties.style,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(typeof data7 === "string"){
if(func1(data7) > 10000){
const err15 = {instancePath:instancePath+"/style/" + i3,schemaPath:"#/$defs/style/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/style/" + i3,schemaPath:"#/$defs/style/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema43.properties.style.type,parentSchema:schema43.properties.style,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.include !== undefined){
let data8 = data.include;
if(Array.isArray(data8)){
if(data8.length > 1000){
const err18 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema43.properties.include,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
if(!(validate26(data8[i4], {instancePath:instancePath+"/include/" + i4,parentData:data8,parentDataProperty:i4,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate26.errors; else for (const each of validate26.errors) vErrors.push(each);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema43.properties.include.type,parentSchema:schema43.properties.include,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.exclude !== undefined){
let data10 = data.exclude;
if(Array.isArray(data10)){
if(data10.length > 1000){
const err20 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema43.properties.exclude,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
if(!(validate26(data10[i5], {instancePath:instancePath+"/exclude/" + i5,parentData:data10,parentDataProperty:i5,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate26.errors; else for (const each of validate26.errors) vErrors.push(each);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema43.properties.exclude.type,parentSchema:schema43.properties.exclude,data:data10};
if(vErrors === null){
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
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"description":"One 8-second shot, in the API's own field names: a shot copied from the vendor's documentation is valid here.","type":"object","additionalProperties":false,"required":["id"],"defaultSnippets":[{"label":"shot","description":"A shot from text","body":{"id":"${1:skyline}","prompt":"${2:Wide shot of a city at dawn.}"}},{"label":"shot with reference images","description":"A shot that keeps to 1 to 3 images","body":{"id":"${1:desk}","prompt":"${2:The lamp on a desk.}","generationType":"REFERENCE_2_VIDEO","imageUrls":["${3:assets/desk.png}"]}}],"if":{"properties":{"promptFile":true},"required":["promptFile"]},"then":{"properties":{"prompt":false}},"else":{"properties":{"prompt":true},"required":["prompt"]},"dependentSchemas":{"generationType":{"if":{"properties":{"generationType":{"const":"TEXT_2_VIDEO"}}},"then":{"properties":{"imageUrls":{"type":"array","maxItems":0}}},"else":{"if":{"properties":{"generationType":{"const":"FIRST_AND_LAST_FRAMES_2_VIDEO"}}},"then":{"properties":{"imageUrls":{"type":"array","minItems":1,"maxItems":2}},"required":["imageUrls"]},"else":{"if":{"properties":{"generationType":{"const":"REFERENCE_2_VIDEO"}}},"then":{"properties":{"imageUrls":{"type":"array","minItems":1,"maxItems":3}},"required":["imageUrls"]}}}},"imageUrls":{"if":{"properties":{"imageUrls":{"type":"array","minItems":1}}},"then":{"properties":{"generationType":true},"required":["generationType"]}}},"properties":{"id":{"$ref":"#/$defs/id","description":"Names the shot within its video, in the lock and in `/shotlock retake video/shot`. Unique in the video; lower-case letters, digits, `_` and `-`, at most 64. Renaming costs nothing."},"prompt":{"description":"What the shot shows and sounds like. May hold `{{variables}}` and, with `|`, several lines. Put it in quotes when it contains `: ` or ` #`, or begins with `{`. Either this or promptFile.","type":"string","pattern":"\\S","maxLength":10000,"examples":["Wide shot of a city skyline at dawn. Narrator says in {{lang}}: meet {{product}}."]},"promptFile":{"description":"A text file that holds the prompt; its path is relative to this file. May hold `{{variables}}`, in the path and in the text. Either this or prompt.","type":"string","minLength":1,"maxLength":1000,"examples":["prompts/desk.md"]},"generationType":{"description":"How the images are used. May be left out when there are none (TEXT_2_VIDEO). TEXT_2_VIDEO: no images. FIRST_AND_LAST_FRAMES_2_VIDEO: 1 or 2. REFERENCE_2_VIDEO: 1 to 3.","enum":["TEXT_2_VIDEO","FIRST_AND_LAST_FRAMES_2_VIDEO","REFERENCE_2_VIDEO"],"enumDescriptions":["From the prompt alone; no images.","Moves from the first image to the last; 1 or 2 images.","Keeps to what the images show, a product or a person; 1 to 3 images."],"examples":["TEXT_2_VIDEO","REFERENCE_2_VIDEO"]},"aspectRatio":{"$ref":"#/$defs/aspectRatio"},"imageUrls":{"description":"Images for generationType: https URLs, or paths of files in this repository, relative to this file. A change of a file's bytes, or of a URL, renders the shot again. May hold `{{variables}}`.","type":"array","items":{"type":"string","minLength":1,"maxLength":2048},"tsType":"readonly string[]","examples":[["assets/desk.png","https://example.com/lamp.webp"]]},"style":{"$ref":"#/$defs/style"},"vars":{"$ref":"#/$defs/vars","description":"Variables for this shot. They win over the video's and the file's vars. A name that is also an axis of the video's matrix is an error."},"take":{"description":"Which attempt at this shot to use; 1 unless said. Raising it asks, and pays, for a new take of the same input; going back to one that was paid for is free.","type":"integer","minimum":1,"maximum":1000000,"examples":[2]}}};
const pattern10 = new RegExp("\\S", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.promptFile === undefined) && (missing0 = "promptFile")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt !== undefined){
const err1 = {instancePath:instancePath+"/prompt",schemaPath:"#/then/properties/prompt/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema55.then.properties.prompt,data:data.prompt};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.prompt = true;
props0.promptFile = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
const err2 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'",schema:schema55.else.required,parentSchema:schema55.else,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.prompt = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema55.if,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func3.call(schema55.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]{0,63}$"+"\"",schema:"^[a-z0-9][a-z0-9_-]{0,63}$",parentSchema:schema39,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.prompt !== undefined){
let data2 = data.prompt;
if(typeof data2 === "string"){
if(func1(data2) > 10000){
const err8 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema55.properties.prompt,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern10.test(data2)){
const err9 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema55.properties.prompt,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.prompt.type,parentSchema:schema55.properties.prompt,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.promptFile !== undefined){
let data3 = data.promptFile;
if(typeof data3 === "string"){
if(func1(data3) > 1000){
const err11 = {instancePath:instancePath+"/promptFile",schemaPath:"#/properties/promptFile/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema55.properties.promptFile,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func1(data3) < 1){
const err12 = {instancePath:instancePath+"/promptFile",schemaPath:"#/properties/promptFile/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.promptFile,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/promptFile",schemaPath:"#/properties/promptFile/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.promptFile.type,parentSchema:schema55.properties.promptFile,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.generationType !== undefined){
let data4 = data.generationType;
if(!(((data4 === "TEXT_2_VIDEO") || (data4 === "FIRST_AND_LAST_FRAMES_2_VIDEO")) || (data4 === "REFERENCE_2_VIDEO"))){
const err14 = {instancePath:instancePath+"/generationType",schemaPath:"#/properties/generationType/enum",keyword:"enum",params:{allowedValues: schema55.properties.generationType.enum},message:"must be equal to one of the allowed values",schema:schema55.properties.generationType.enum,parentSchema:schema55.properties.generationType,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.aspectRatio !== undefined){
let data5 = data.aspectRatio;
if(!((data5 === "16:9") || (data5 === "9:16"))){
const err15 = {instancePath:instancePath+"/aspectRatio",schemaPath:"#/$defs/aspectRatio/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values",schema:schema33.enum,parentSchema:schema33,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.imageUrls !== undefined){
let data6 = data.imageUrls;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func1(data7) > 2048){
const err16 = {instancePath:instancePath+"/imageUrls/" + i0,schemaPath:"#/properties/imageUrls/items/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema55.properties.imageUrls.items,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func1(data7) < 1){
const err17 = {instancePath:instancePath+"/imageUrls/" + i0,schemaPath:"#/properties/imageUrls/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.imageUrls.items,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/imageUrls/" + i0,schemaPath:"#/properties/imageUrls/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.imageUrls.items.type,parentSchema:schema55.properties.imageUrls.items,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/imageUrls",schemaPath:"#/properties/imageUrls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.imageUrls.type,parentSchema:schema55.properties.imageUrls,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.style !== undefined){
let data8 = data.style;
if(typeof data8 === "string"){
if(func1(data8) > 10000){
const err20 = {instancePath:instancePath+"/style",schemaPath:"#/$defs/style/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/style",schemaPath:"#/$defs/style/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.vars !== undefined){
if(!(validate21(data.vars, {instancePath:instancePath+"/vars",parentData:data,parentDataProperty:"vars",rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate21.errors; else for (const each of validate21.errors) vErrors.push(each);
errors = vErrors.length;
}
}
if(data.take !== undefined){
let data10 = data.take;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err22 = {instancePath:instancePath+"/take",schemaPath:"#/properties/take/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema55.properties.take.type,parentSchema:schema55.properties.take,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/take",schemaPath:"#/properties/take/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema55.properties.take,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err24 = {instancePath:instancePath+"/take",schemaPath:"#/properties/take/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema55.properties.take,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.generationType !== undefined){
const _errs27 = errors;
let valid9 = true;
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generationType !== undefined){
if("TEXT_2_VIDEO" !== data.generationType){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
var _valid1 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs30 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.imageUrls !== undefined){
let data12 = data.imageUrls;
if(Array.isArray(data12)){
if(data12.length > 0){
const err26 = {instancePath:instancePath+"/imageUrls",schemaPath:"#/dependentSchemas/generationType/then/properties/imageUrls/maxItems",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items",schema:0,parentSchema:schema55.dependentSchemas.generationType.then.properties.imageUrls,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/imageUrls",schemaPath:"#/dependentSchemas/generationType/then/properties/imageUrls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.dependentSchemas.generationType.then.properties.imageUrls.type,parentSchema:schema55.dependentSchemas.generationType.then.properties.imageUrls,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
var _valid1 = _errs30 === errors;
valid9 = _valid1;
if(valid9){
var props1 = {};
props1.imageUrls = true;
props1.generationType = true;
}
ifClause1 = "then";
}
else {
const _errs33 = errors;
const _errs34 = errors;
let valid12 = true;
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generationType !== undefined){
if("FIRST_AND_LAST_FRAMES_2_VIDEO" !== data.generationType){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
var _valid2 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.imageUrls === undefined){
const err29 = {instancePath,schemaPath:"#/dependentSchemas/generationType/else/then/required",keyword:"required",params:{missingProperty: "imageUrls"},message:"must have required property '"+"imageUrls"+"'",schema:schema55.dependentSchemas.generationType.else.then.required,parentSchema:schema55.dependentSchemas.generationType.else.then,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.imageUrls !== undefined){
let data14 = data.imageUrls;
if(Array.isArray(data14)){
if(data14.length > 2){
const err30 = {instancePath:instancePath+"/imageUrls",schemaPath:"#/dependentSchemas/generationType/else/then/properties/imageUrls/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema55.dependentSchemas.generationType.else.then.properties.imageUrls,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data14.length < 1){
const err31 = {instancePath:instancePath+"/imageUrls",schemaPath:"#/dependentSchemas/generationType/else/then/properties/imageUrls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema55.dependentSchemas.generationType.else.then.properties.imageUrls,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/imageUrls",schemaPath:"#/dependentSchemas/generationType/else/then/properties/imageUrls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.dependentSchemas.generationType.else.then.properties.imageUrls.type,parentSchema:schema55.dependentSchemas.generationType.else.then.properties.imageUrls,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
var _valid2 = _errs37 === errors;
valid12 = _valid2;
if(valid12){
var props2 = {};
props2.imageUrls = true;
props2.generationType = true;
}
ifClause2 = "then";
}
else {
const _errs40 = errors;
const _errs41 = errors;
let valid15 = true;
const _errs42 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generationType !== undefined){
if("REFERENCE_2_VIDEO" !== data.generationType){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
var _valid3 = _errs42 === errors;
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs44 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.imageUrls === undefined){
const err34 = {instancePath,schemaPath:"#/dependentSchemas/generationType/else/else/then/required",keyword:"required",params:{missingProperty: "imageUrls"},message:"must have required property '"+"imageUrls"+"'",schema:schema55.dependentSchemas.generationType.else.else.then.required,parentSchema:schema55.dependentSchemas.generationType.else.else.then,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.imageUrls !== undefined){
let data16 = data.imageUrls;
if(Array.isArray(data16)){
if(data16.length > 3){
const err35 = {instancePath:instancePath+"/imageUrls",schemaPath:"#/dependentSchemas/generationType/else/else/then/properties/imageUrls/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",schema:3,parentSchema:schema55.dependentSchemas.generationType.else.else.then.properties.imageUrls,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data16.length < 1){
const err36 = {instancePath:instancePath+"/imageUrls",schemaPath:"#/dependentSchemas/generationType/else/else/then/properties/imageUrls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema55.dependentSchemas.generationType.else.else.then.properties.imageUrls,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/imageUrls",schemaPath:"#/dependentSchemas/generationType/else/else/then/properties/imageUrls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.dependentSchemas.generationType.else.else.then.properties.imageUrls.type,parentSchema:schema55.dependentSchemas.generationType.else.else.then.properties.imageUrls,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
var _valid3 = _errs44 === errors;
valid15 = _valid3;
if(valid15){
var props3 = {};
props3.imageUrls = true;
props3.generationType = true;
}
}
if(!valid15){
const err38 = {instancePath,schemaPath:"#/dependentSchemas/generationType/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema55.dependentSchemas.generationType.else.else.if,parentSchema:schema55.dependentSchemas.generationType.else.else,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid2 = _errs40 === errors;
valid12 = _valid2;
if(valid12){
if(props2 !== true && props3 !== undefined){
if(props3 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props3);
}
}
}
ifClause2 = "else";
}
if(!valid12){
const err39 = {instancePath,schemaPath:"#/dependentSchemas/generationType/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema55.dependentSchemas.generationType.else.if,parentSchema:schema55.dependentSchemas.generationType.else,data};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid1 = _errs33 === errors;
valid9 = _valid1;
if(valid9){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause1 = "else";
}
if(!valid9){
const err40 = {instancePath,schemaPath:"#/dependentSchemas/generationType/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema55.dependentSchemas.generationType.if,parentSchema:schema55.dependentSchemas.generationType,data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.imageUrls !== undefined){
const _errs48 = errors;
let valid18 = true;
const _errs49 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.imageUrls !== undefined){
let data17 = data.imageUrls;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data17)){
if(data17.length < 1){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
var _valid4 = _errs49 === errors;
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs52 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generationType === undefined){
const err43 = {instancePath,schemaPath:"#/dependentSchemas/imageUrls/then/required",keyword:"required",params:{missingProperty: "generationType"},message:"must have required property '"+"generationType"+"'",schema:schema55.dependentSchemas.imageUrls.then.required,parentSchema:schema55.dependentSchemas.imageUrls.then,data};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var _valid4 = _errs52 === errors;
valid18 = _valid4;
if(valid18){
var props4 = {};
props4.generationType = true;
props4.imageUrls = true;
}
}
if(!valid18){
const err44 = {instancePath,schemaPath:"#/dependentSchemas/imageUrls/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema55.dependentSchemas.imageUrls.if,parentSchema:schema55.dependentSchemas.imageUrls,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sequence === undefined) && (missing0 = "sequence")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.sequence !== undefined){
if(true !== data.sequence){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resolution !== undefined){
let data1 = data.resolution;
if(!(data1 === "720p")){
const err2 = {instancePath:instancePath+"/resolution",schemaPath:"#/then/properties/resolution/enum",keyword:"enum",params:{allowedValues: schema38.then.properties.resolution.enum},message:"must be equal to one of the allowed values",schema:schema38.then.properties.resolution.enum,parentSchema:schema38.then.properties.resolution,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.shots !== undefined){
let data2 = data.shots;
if(Array.isArray(data2)){
if(data2.length > 21){
const err3 = {instancePath:instancePath+"/shots",schemaPath:"#/then/properties/shots/maxItems",keyword:"maxItems",params:{limit: 21},message:"must NOT have more than 21 items",schema:21,parentSchema:schema38.then.properties.shots,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/shots",schemaPath:"#/then/properties/shots/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.then.properties.shots.type,parentSchema:schema38.then.properties.shots,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.resolution = true;
props0.shots = true;
props0.sequence = true;
}
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema38.if,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.shots === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shots"},message:"must have required property '"+"shots"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func3.call(schema38.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]{0,63}$"+"\"",schema:"^[a-z0-9][a-z0-9_-]{0,63}$",parentSchema:schema39,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.type,parentSchema:schema39,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if(typeof data4 === "string"){
if(func1(data4) > 200){
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema38.properties.title,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func1(data4) < 1){
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.title,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern6.test(data4)){
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema38.properties.title,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.title.type,parentSchema:schema38.properties.title,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.resolution !== undefined){
let data5 = data.resolution;
if(!(((data5 === "720p") || (data5 === "1080p")) || (data5 === "4k"))){
const err15 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/resolution/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values",schema:schema32.enum,parentSchema:schema32,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.aspectRatio !== undefined){
let data6 = data.aspectRatio;
if(!((data6 === "16:9") || (data6 === "9:16"))){
const err16 = {instancePath:instancePath+"/aspectRatio",schemaPath:"#/$defs/aspectRatio/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values",schema:schema33.enum,parentSchema:schema33,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.style !== undefined){
let data7 = data.style;
if(typeof data7 === "string"){
if(func1(data7) > 10000){
const err17 = {instancePath:instancePath+"/style",schemaPath:"#/$defs/style/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/style",schemaPath:"#/$defs/style/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.vars !== undefined){
if(!(validate21(data.vars, {instancePath:instancePath+"/vars",parentData:data,parentDataProperty:"vars",rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate21.errors; else for (const each of validate21.errors) vErrors.push(each);
errors = vErrors.length;
}
}
if(data.matrix !== undefined){
if(!(validate25(data.matrix, {instancePath:instancePath+"/matrix",parentData:data,parentDataProperty:"matrix",rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate25.errors; else for (const each of validate25.errors) vErrors.push(each);
errors = vErrors.length;
}
}
if(data.sequence !== undefined){
let data10 = data.sequence;
if(typeof data10 !== "boolean"){
const err19 = {instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema38.properties.sequence.type,parentSchema:schema38.properties.sequence,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.shots !== undefined){
let data11 = data.shots;
if(Array.isArray(data11)){
if(data11.length < 1){
const err20 = {instancePath:instancePath+"/shots",schemaPath:"#/properties/shots/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema38.properties.shots,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data11[i0], {instancePath:instancePath+"/shots/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate30.errors; else for (const each of validate30.errors) vErrors.push(each);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/shots",schemaPath:"#/properties/shots/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.shots.type,parentSchema:schema38.properties.shots,data:data11};
if(vErrors === null){
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
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.videos === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "videos"},message:"must have required property '"+"videos"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "version") || (key0 === "defaults")) || (key0 === "vars")) || (key0 === "budget")) || (key0 === "videos"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.version,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.defaults !== undefined){
let data1 = data.defaults;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(((key1 === "resolution") || (key1 === "aspectRatio")) || (key1 === "style"))){
const err4 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.defaults,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.resolution !== undefined){
let data2 = data1.resolution;
if(!(((data2 === "720p") || (data2 === "1080p")) || (data2 === "4k"))){
const err5 = {instancePath:instancePath+"/defaults/resolution",schemaPath:"#/$defs/resolution/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values",schema:schema32.enum,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.aspectRatio !== undefined){
let data3 = data1.aspectRatio;
if(!((data3 === "16:9") || (data3 === "9:16"))){
const err6 = {instancePath:instancePath+"/defaults/aspectRatio",schemaPath:"#/$defs/aspectRatio/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values",schema:schema33.enum,parentSchema:schema33,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.style !== undefined){
let data4 = data1.style;
if(typeof data4 === "string"){
if(func1(data4) > 10000){
const err7 = {instancePath:instancePath+"/defaults/style",schemaPath:"#/$defs/style/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/defaults/style",schemaPath:"#/$defs/style/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data4};
if(vErrors === null){
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
const err9 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.defaults.type,parentSchema:schema31.properties.defaults,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.vars !== undefined){
if(!(validate21(data.vars, {instancePath:instancePath+"/vars",parentData:data,parentDataProperty:"vars",rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate21.errors; else for (const each of validate21.errors) vErrors.push(each);
errors = vErrors.length;
}
}
if(data.budget !== undefined){
let data6 = data.budget;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(key2 === "maxCredits")){
const err10 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.budget,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.maxCredits !== undefined){
let data7 = data6.maxCredits;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err11 = {instancePath:instancePath+"/budget/maxCredits",schemaPath:"#/properties/budget/properties/maxCredits/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.budget.properties.maxCredits.type,parentSchema:schema31.properties.budget.properties.maxCredits,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000 || isNaN(data7)){
const err12 = {instancePath:instancePath+"/budget/maxCredits",schemaPath:"#/properties/budget/properties/maxCredits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema31.properties.budget.properties.maxCredits,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err13 = {instancePath:instancePath+"/budget/maxCredits",schemaPath:"#/properties/budget/properties/maxCredits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.budget.properties.maxCredits,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.budget.type,parentSchema:schema31.properties.budget,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.videos !== undefined){
let data8 = data.videos;
if(Array.isArray(data8)){
if(data8.length < 1){
const err15 = {instancePath:instancePath+"/videos",schemaPath:"#/properties/videos/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.videos,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data8[i0], {instancePath:instancePath+"/videos/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate23.errors; else for (const each of validate23.errors) vErrors.push(each);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/videos",schemaPath:"#/properties/videos/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.videos.type,parentSchema:schema31.properties.videos,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

