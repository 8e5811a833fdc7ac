/* Generated from schemas/report.schema.json by npm run generate. */

"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Report","description":"What a run did or would do: printed by --json, and what the pull request comment is made of.","type":"object","additionalProperties":false,"required":["config","credits","digest","mode","problems","provider","reportVersion","requests","status","strike","videos"],"properties":{"reportVersion":{"const":1},"config":{"description":"The config's path, as it was given.","type":"string"},"mode":{"enum":["render","plan","validate"]},"provider":{"enum":["nanophoto","simulator"]},"status":{"$ref":"#/$defs/Status"},"credits":{"type":"object","additionalProperties":false,"required":["charged","limit","limitSource","planned","refunded","unknown"],"properties":{"planned":{"description":"What the plan costs.","type":"integer"},"charged":{"description":"What this run was charged, refunds not taken off.","type":"integer"},"refunded":{"description":"What came back for failed shots.","type":"integer"},"unknown":{"description":"What was possibly charged: the answer was lost.","type":"integer"},"limit":{"description":"The most that this run may spend.","type":"integer"},"limitSource":{"description":"Where that limit is set: the lowest of several.","type":"string"}}},"pull":{"description":"What earlier runs of the same pull request spent.","type":"object","additionalProperties":false,"required":["charged","number","unknown"],"properties":{"number":{"type":"integer"},"charged":{"description":"Credits, with what came back for failed shots taken off.","type":"integer"},"unknown":{"description":"Credits that were possibly charged.","type":"integer"},"since":{"description":"The first UTC day that was looked at, where the pull request is older.","type":"string"}}},"requests":{"description":"Requests that this run sent to the API.","type":"integer"},"estimate":{"description":"About what rendering the plan takes; only where nothing was begun.","type":"object","additionalProperties":false,"required":["requests","requestsPerHour","seconds","shots"],"properties":{"requests":{"description":"Requests to the API.","type":"integer"},"requestsPerHour":{"description":"That the API grants.","type":"integer"},"shots":{"description":"To be generated, or under way.","type":"integer"},"seconds":{"description":"Until the last clip is here.","type":"integer"}}},"digest":{"description":"Digest of what the plan pays for.","type":"string"},"videos":{"type":"array","items":{"$ref":"#/$defs/ReportedVideo"}},"reviewPage":{"description":"The page with old and new takes side by side.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string"},"url":{"description":"Where it opens.","type":"string"}}},"strike":{"description":"Shots of the lock that the config no longer has.","type":"array","items":{"type":"string"}},"lockfile":{"description":"The commit of the lockfile that this run made.","type":"object","additionalProperties":false,"required":["branch","checksWait","commit","url"],"properties":{"branch":{"type":"string"},"commit":{"type":"string"},"url":{"type":"string"},"checksWait":{"description":"Whether GitHub holds back the checks of that commit until somebody approves them.","type":"boolean"}}},"review":{"description":"The pull request in which the new lock of the default branch waits for review.","type":"object","additionalProperties":false,"required":["number","url"],"properties":{"number":{"type":"integer"},"url":{"type":"string"}}},"problems":{"type":"array","items":{"$ref":"#/$defs/ReportedProblem"}}},"$defs":{"Status":{"description":"The worst that applies.","enum":["unpublished","unknown","blocked","failed","partial","pending","rendered","planned","unchanged"]},"ReportedVideo":{"type":"object","additionalProperties":false,"required":["aspectRatio","changed","id","resolution","shots","state"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"resolution":{"enum":["720p","1080p","4k"]},"aspectRatio":{"enum":["16:9","9:16"]},"changed":{"description":"Whether it differs from the base.","type":"boolean"},"state":{"description":"`ready`: its cut is up to date. `not-updated`: a shot is missing, so the previous cut stands. `planned`: nothing was done yet. `not-joined`: unchanged, and nobody asked for its cut.","enum":["ready","not-updated","planned","not-joined"]},"clipsElsewhere":{"description":"How many of its clips are not on this machine, where it was left alone for that.","type":"integer","minimum":1},"cut":{"$ref":"#/$defs/ReportedCut"},"baseCut":{"$ref":"#/$defs/EarlierCut"},"lastCut":{"$ref":"#/$defs/EarlierCut"},"shots":{"type":"array","items":{"$ref":"#/$defs/ReportedShot"}}}},"ReportedCut":{"type":"object","additionalProperties":false,"required":["bytes","durationSeconds","made","sha256"],"properties":{"path":{"description":"None when it is not on this machine, as an earlier run put it at `url`.","type":"string"},"bytes":{"type":"integer"},"durationSeconds":{"type":"number"},"sha256":{"type":"string"},"made":{"description":"Whether this run joined it.","type":"boolean"},"url":{"description":"Where it can be watched.","type":"string"},"expiresAt":{"type":"string"}}},"EarlierCut":{"description":"A cut that an earlier run uploaded: `baseCut` of what the changes are reported against, `lastCut` the latest one of a video that this run made no cut of.","type":"object","additionalProperties":false,"required":["expiresAt"],"properties":{"url":{"description":"Where it can be watched; none once it has expired.","type":"string"},"expiresAt":{"type":"string"}}},"ReportedShot":{"type":"object","additionalProperties":false,"required":["because","changed","credits","decision","generationType","id","state","take"],"properties":{"id":{"type":"string"},"take":{"type":"integer"},"generationType":{"type":"string"},"changed":{"description":"Whether it differs from the base.","type":"boolean"},"decision":{"enum":["keep","reuse","wait","render","held","lost"]},"credits":{"description":"What the plan pays for it.","type":"integer"},"state":{"description":"`clip`: its clip is here. `planned`: nothing was done yet. Else what went wrong.","enum":["clip","planned","failed","unknown","held","lost","pending","blocked"]},"deferred":{"description":"Left as planned: the command that the run obeys does not name it.","type":"boolean"},"from":{"description":"Where a reused clip comes from.","type":"string"},"because":{"type":"array","items":{"$ref":"#/$defs/ReportedReason"}},"differs":{"description":"How a changed shot differs from the base, where `because` says something else: a second push is compared with the base, too.","type":"array","items":{"$ref":"#/$defs/ReportedReason"}},"before":{"description":"The take that the base has, and where it is in the base's cut.","type":"object","additionalProperties":false,"required":["durationSeconds","sha256","startSeconds","take"],"properties":{"durationSeconds":{"type":"number"},"sha256":{"type":"string"},"startSeconds":{"type":"number"},"take":{"type":"integer"},"url":{"description":"Where it can be watched by itself; none once it has expired.","type":"string"},"expiresAt":{"type":"string"}}},"clip":{"type":"object","additionalProperties":false,"required":["durationSeconds","sha256"],"properties":{"durationSeconds":{"type":"number"},"expiresAt":{"description":"When its artifact goes.","type":"string"},"sha256":{"type":"string"},"url":{"description":"Its artifact, which opens in the browser.","type":"string"},"videoUrl":{"description":"Where the API served it to this run, for some hours at most.","type":"string"}}},"problem":{"$ref":"#/$defs/ReportedProblem"}}},"ReportedReason":{"type":"object","additionalProperties":false,"required":["what"],"properties":{"what":{"enum":["new","changed","take","retake","failed","sequence"]},"field":{"type":"string"},"was":{"type":["string","integer"]},"now":{"type":["string","integer"]},"reason":{"type":"string"}}},"ReportedProblem":{"type":"object","additionalProperties":false,"required":["code","message","severity"],"properties":{"code":{"type":"string"},"severity":{"enum":["error","warning"]},"message":{"type":"string"},"hint":{"type":"string"},"help":{"description":"Where the code is explained.","type":"string"},"where":{"type":"object","additionalProperties":false,"required":["column","file","line"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"},"text":{"type":"string"},"length":{"type":"integer"}}}}}}};
const schema32 = {"description":"The worst that applies.","enum":["unpublished","unknown","blocked","failed","partial","pending","rendered","planned","unchanged"]};
const schema40 = {"type":"object","additionalProperties":false,"required":["code","message","severity"],"properties":{"code":{"type":"string"},"severity":{"enum":["error","warning"]},"message":{"type":"string"},"hint":{"type":"string"},"help":{"description":"Where the code is explained.","type":"string"},"where":{"type":"object","additionalProperties":false,"required":["column","file","line"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"},"text":{"type":"string"},"length":{"type":"integer"}}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema33 = {"type":"object","additionalProperties":false,"required":["aspectRatio","changed","id","resolution","shots","state"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"resolution":{"enum":["720p","1080p","4k"]},"aspectRatio":{"enum":["16:9","9:16"]},"changed":{"description":"Whether it differs from the base.","type":"boolean"},"state":{"description":"`ready`: its cut is up to date. `not-updated`: a shot is missing, so the previous cut stands. `planned`: nothing was done yet. `not-joined`: unchanged, and nobody asked for its cut.","enum":["ready","not-updated","planned","not-joined"]},"clipsElsewhere":{"description":"How many of its clips are not on this machine, where it was left alone for that.","type":"integer","minimum":1},"cut":{"$ref":"#/$defs/ReportedCut"},"baseCut":{"$ref":"#/$defs/EarlierCut"},"lastCut":{"$ref":"#/$defs/EarlierCut"},"shots":{"type":"array","items":{"$ref":"#/$defs/ReportedShot"}}}};
const schema34 = {"type":"object","additionalProperties":false,"required":["bytes","durationSeconds","made","sha256"],"properties":{"path":{"description":"None when it is not on this machine, as an earlier run put it at `url`.","type":"string"},"bytes":{"type":"integer"},"durationSeconds":{"type":"number"},"sha256":{"type":"string"},"made":{"description":"Whether this run joined it.","type":"boolean"},"url":{"description":"Where it can be watched.","type":"string"},"expiresAt":{"type":"string"}}};
const schema35 = {"description":"A cut that an earlier run uploaded: `baseCut` of what the changes are reported against, `lastCut` the latest one of a video that this run made no cut of.","type":"object","additionalProperties":false,"required":["expiresAt"],"properties":{"url":{"description":"Where it can be watched; none once it has expired.","type":"string"},"expiresAt":{"type":"string"}}};
const schema37 = {"type":"object","additionalProperties":false,"required":["because","changed","credits","decision","generationType","id","state","take"],"properties":{"id":{"type":"string"},"take":{"type":"integer"},"generationType":{"type":"string"},"changed":{"description":"Whether it differs from the base.","type":"boolean"},"decision":{"enum":["keep","reuse","wait","render","held","lost"]},"credits":{"description":"What the plan pays for it.","type":"integer"},"state":{"description":"`clip`: its clip is here. `planned`: nothing was done yet. Else what went wrong.","enum":["clip","planned","failed","unknown","held","lost","pending","blocked"]},"deferred":{"description":"Left as planned: the command that the run obeys does not name it.","type":"boolean"},"from":{"description":"Where a reused clip comes from.","type":"string"},"because":{"type":"array","items":{"$ref":"#/$defs/ReportedReason"}},"differs":{"description":"How a changed shot differs from the base, where `because` says something else: a second push is compared with the base, too.","type":"array","items":{"$ref":"#/$defs/ReportedReason"}},"before":{"description":"The take that the base has, and where it is in the base's cut.","type":"object","additionalProperties":false,"required":["durationSeconds","sha256","startSeconds","take"],"properties":{"durationSeconds":{"type":"number"},"sha256":{"type":"string"},"startSeconds":{"type":"number"},"take":{"type":"integer"},"url":{"description":"Where it can be watched by itself; none once it has expired.","type":"string"},"expiresAt":{"type":"string"}}},"clip":{"type":"object","additionalProperties":false,"required":["durationSeconds","sha256"],"properties":{"durationSeconds":{"type":"number"},"expiresAt":{"description":"When its artifact goes.","type":"string"},"sha256":{"type":"string"},"url":{"description":"Its artifact, which opens in the browser.","type":"string"},"videoUrl":{"description":"Where the API served it to this run, for some hours at most.","type":"string"}}},"problem":{"$ref":"#/$defs/ReportedProblem"}}};
const schema38 = {"type":"object","additionalProperties":false,"required":["what"],"properties":{"what":{"enum":["new","changed","take","retake","failed","sequence"]},"field":{"type":"string"},"was":{"type":["string","integer"]},"now":{"type":["string","integer"]},"reason":{"type":"string"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.because === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.changed === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changed"},message:"must have required property '"+"changed"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.credits === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credits"},message:"must have required property '"+"credits"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.decision === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.generationType === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "generationType"},message:"must have required property '"+"generationType"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.state === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.take === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "take"},message:"must have required property '"+"take"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema37.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
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
let data0 = data.id;
if(typeof data0 !== "string"){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.id.type,parentSchema:schema37.properties.id,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.take !== undefined){
let data1 = data.take;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err10 = {instancePath:instancePath+"/take",schemaPath:"#/properties/take/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.take.type,parentSchema:schema37.properties.take,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.generationType !== undefined){
let data2 = data.generationType;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/generationType",schemaPath:"#/properties/generationType/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.generationType.type,parentSchema:schema37.properties.generationType,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.changed !== undefined){
let data3 = data.changed;
if(typeof data3 !== "boolean"){
const err12 = {instancePath:instancePath+"/changed",schemaPath:"#/properties/changed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema37.properties.changed.type,parentSchema:schema37.properties.changed,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.decision !== undefined){
let data4 = data.decision;
if(!((((((data4 === "keep") || (data4 === "reuse")) || (data4 === "wait")) || (data4 === "render")) || (data4 === "held")) || (data4 === "lost"))){
const err13 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema37.properties.decision.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.decision.enum,parentSchema:schema37.properties.decision,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.credits !== undefined){
let data5 = data.credits;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.credits.type,parentSchema:schema37.properties.credits,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.state !== undefined){
let data6 = data.state;
if(!((((((((data6 === "clip") || (data6 === "planned")) || (data6 === "failed")) || (data6 === "unknown")) || (data6 === "held")) || (data6 === "lost")) || (data6 === "pending")) || (data6 === "blocked"))){
const err15 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema37.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.state.enum,parentSchema:schema37.properties.state,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.deferred !== undefined){
let data7 = data.deferred;
if(typeof data7 !== "boolean"){
const err16 = {instancePath:instancePath+"/deferred",schemaPath:"#/properties/deferred/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema37.properties.deferred.type,parentSchema:schema37.properties.deferred,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.from !== undefined){
let data8 = data.from;
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.from.type,parentSchema:schema37.properties.from,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.because !== undefined){
let data9 = data.because;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.what === undefined){
const err18 = {instancePath:instancePath+"/because/" + i0,schemaPath:"#/$defs/ReportedReason/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema38.required,parentSchema:schema38,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data10){
if(!(((((key1 === "what") || (key1 === "field")) || (key1 === "was")) || (key1 === "now")) || (key1 === "reason"))){
const err19 = {instancePath:instancePath+"/because/" + i0,schemaPath:"#/$defs/ReportedReason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema38,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data10.what !== undefined){
let data11 = data10.what;
if(!((((((data11 === "new") || (data11 === "changed")) || (data11 === "take")) || (data11 === "retake")) || (data11 === "failed")) || (data11 === "sequence"))){
const err20 = {instancePath:instancePath+"/because/" + i0+"/what",schemaPath:"#/$defs/ReportedReason/properties/what/enum",keyword:"enum",params:{allowedValues: schema38.properties.what.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.what.enum,parentSchema:schema38.properties.what,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data10.field !== undefined){
let data12 = data10.field;
if(typeof data12 !== "string"){
const err21 = {instancePath:instancePath+"/because/" + i0+"/field",schemaPath:"#/$defs/ReportedReason/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.field.type,parentSchema:schema38.properties.field,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10.was !== undefined){
let data13 = data10.was;
if((typeof data13 !== "string") && (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13))))){
const err22 = {instancePath:instancePath+"/because/" + i0+"/was",schemaPath:"#/$defs/ReportedReason/properties/was/type",keyword:"type",params:{type: schema38.properties.was.type},message:"must be string,integer",schema:schema38.properties.was.type,parentSchema:schema38.properties.was,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data10.now !== undefined){
let data14 = data10.now;
if((typeof data14 !== "string") && (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14))))){
const err23 = {instancePath:instancePath+"/because/" + i0+"/now",schemaPath:"#/$defs/ReportedReason/properties/now/type",keyword:"type",params:{type: schema38.properties.now.type},message:"must be string,integer",schema:schema38.properties.now.type,parentSchema:schema38.properties.now,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.reason !== undefined){
let data15 = data10.reason;
if(typeof data15 !== "string"){
const err24 = {instancePath:instancePath+"/because/" + i0+"/reason",schemaPath:"#/$defs/ReportedReason/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.reason.type,parentSchema:schema38.properties.reason,data:data15};
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
else {
const err25 = {instancePath:instancePath+"/because/" + i0,schemaPath:"#/$defs/ReportedReason/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data:data10};
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
else {
const err26 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.because.type,parentSchema:schema37.properties.because,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.differs !== undefined){
let data16 = data.differs;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.what === undefined){
const err27 = {instancePath:instancePath+"/differs/" + i1,schemaPath:"#/$defs/ReportedReason/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema38.required,parentSchema:schema38,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key2 in data17){
if(!(((((key2 === "what") || (key2 === "field")) || (key2 === "was")) || (key2 === "now")) || (key2 === "reason"))){
const err28 = {instancePath:instancePath+"/differs/" + i1,schemaPath:"#/$defs/ReportedReason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema38,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data17.what !== undefined){
let data18 = data17.what;
if(!((((((data18 === "new") || (data18 === "changed")) || (data18 === "take")) || (data18 === "retake")) || (data18 === "failed")) || (data18 === "sequence"))){
const err29 = {instancePath:instancePath+"/differs/" + i1+"/what",schemaPath:"#/$defs/ReportedReason/properties/what/enum",keyword:"enum",params:{allowedValues: schema38.properties.what.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.what.enum,parentSchema:schema38.properties.what,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data17.field !== undefined){
let data19 = data17.field;
if(typeof data19 !== "string"){
const err30 = {instancePath:instancePath+"/differs/" + i1+"/field",schemaPath:"#/$defs/ReportedReason/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.field.type,parentSchema:schema38.properties.field,data:data19};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data17.was !== undefined){
let data20 = data17.was;
if((typeof data20 !== "string") && (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20))))){
const err31 = {instancePath:instancePath+"/differs/" + i1+"/was",schemaPath:"#/$defs/ReportedReason/properties/was/type",keyword:"type",params:{type: schema38.properties.was.type},message:"must be string,integer",schema:schema38.properties.was.type,parentSchema:schema38.properties.was,data:data20};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data17.now !== undefined){
let data21 = data17.now;
if((typeof data21 !== "string") && (!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21))))){
const err32 = {instancePath:instancePath+"/differs/" + i1+"/now",schemaPath:"#/$defs/ReportedReason/properties/now/type",keyword:"type",params:{type: schema38.properties.now.type},message:"must be string,integer",schema:schema38.properties.now.type,parentSchema:schema38.properties.now,data:data21};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data17.reason !== undefined){
let data22 = data17.reason;
if(typeof data22 !== "string"){
const err33 = {instancePath:instancePath+"/differs/" + i1+"/reason",schemaPath:"#/$defs/ReportedReason/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.reason.type,parentSchema:schema38.properties.reason,data:data22};
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
else {
const err34 = {instancePath:instancePath+"/differs/" + i1,schemaPath:"#/$defs/ReportedReason/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/differs",schemaPath:"#/properties/differs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.differs.type,parentSchema:schema37.properties.differs,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.before !== undefined){
let data23 = data.before;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.durationSeconds === undefined){
const err36 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/required",keyword:"required",params:{missingProperty: "durationSeconds"},message:"must have required property '"+"durationSeconds"+"'",schema:schema37.properties.before.required,parentSchema:schema37.properties.before,data:data23};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data23.sha256 === undefined){
const err37 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema37.properties.before.required,parentSchema:schema37.properties.before,data:data23};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data23.startSeconds === undefined){
const err38 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/required",keyword:"required",params:{missingProperty: "startSeconds"},message:"must have required property '"+"startSeconds"+"'",schema:schema37.properties.before.required,parentSchema:schema37.properties.before,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data23.take === undefined){
const err39 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/required",keyword:"required",params:{missingProperty: "take"},message:"must have required property '"+"take"+"'",schema:schema37.properties.before.required,parentSchema:schema37.properties.before,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key3 in data23){
if(!((((((key3 === "durationSeconds") || (key3 === "sha256")) || (key3 === "startSeconds")) || (key3 === "take")) || (key3 === "url")) || (key3 === "expiresAt"))){
const err40 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema37.properties.before,data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data23.durationSeconds !== undefined){
let data24 = data23.durationSeconds;
if(!((typeof data24 == "number") && (isFinite(data24)))){
const err41 = {instancePath:instancePath+"/before/durationSeconds",schemaPath:"#/properties/before/properties/durationSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema37.properties.before.properties.durationSeconds.type,parentSchema:schema37.properties.before.properties.durationSeconds,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data23.sha256 !== undefined){
let data25 = data23.sha256;
if(typeof data25 !== "string"){
const err42 = {instancePath:instancePath+"/before/sha256",schemaPath:"#/properties/before/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.before.properties.sha256.type,parentSchema:schema37.properties.before.properties.sha256,data:data25};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data23.startSeconds !== undefined){
let data26 = data23.startSeconds;
if(!((typeof data26 == "number") && (isFinite(data26)))){
const err43 = {instancePath:instancePath+"/before/startSeconds",schemaPath:"#/properties/before/properties/startSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema37.properties.before.properties.startSeconds.type,parentSchema:schema37.properties.before.properties.startSeconds,data:data26};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data23.take !== undefined){
let data27 = data23.take;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err44 = {instancePath:instancePath+"/before/take",schemaPath:"#/properties/before/properties/take/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.before.properties.take.type,parentSchema:schema37.properties.before.properties.take,data:data27};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data23.url !== undefined){
let data28 = data23.url;
if(typeof data28 !== "string"){
const err45 = {instancePath:instancePath+"/before/url",schemaPath:"#/properties/before/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.before.properties.url.type,parentSchema:schema37.properties.before.properties.url,data:data28};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data23.expiresAt !== undefined){
let data29 = data23.expiresAt;
if(typeof data29 !== "string"){
const err46 = {instancePath:instancePath+"/before/expiresAt",schemaPath:"#/properties/before/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.before.properties.expiresAt.type,parentSchema:schema37.properties.before.properties.expiresAt,data:data29};
if(vErrors === null){
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
const err47 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.properties.before.type,parentSchema:schema37.properties.before,data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.clip !== undefined){
let data30 = data.clip;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.durationSeconds === undefined){
const err48 = {instancePath:instancePath+"/clip",schemaPath:"#/properties/clip/required",keyword:"required",params:{missingProperty: "durationSeconds"},message:"must have required property '"+"durationSeconds"+"'",schema:schema37.properties.clip.required,parentSchema:schema37.properties.clip,data:data30};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data30.sha256 === undefined){
const err49 = {instancePath:instancePath+"/clip",schemaPath:"#/properties/clip/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema37.properties.clip.required,parentSchema:schema37.properties.clip,data:data30};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key4 in data30){
if(!(((((key4 === "durationSeconds") || (key4 === "expiresAt")) || (key4 === "sha256")) || (key4 === "url")) || (key4 === "videoUrl"))){
const err50 = {instancePath:instancePath+"/clip",schemaPath:"#/properties/clip/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema37.properties.clip,data:data30};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data30.durationSeconds !== undefined){
let data31 = data30.durationSeconds;
if(!((typeof data31 == "number") && (isFinite(data31)))){
const err51 = {instancePath:instancePath+"/clip/durationSeconds",schemaPath:"#/properties/clip/properties/durationSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema37.properties.clip.properties.durationSeconds.type,parentSchema:schema37.properties.clip.properties.durationSeconds,data:data31};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data30.expiresAt !== undefined){
let data32 = data30.expiresAt;
if(typeof data32 !== "string"){
const err52 = {instancePath:instancePath+"/clip/expiresAt",schemaPath:"#/properties/clip/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.clip.properties.expiresAt.type,parentSchema:schema37.properties.clip.properties.expiresAt,data:data32};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data30.sha256 !== undefined){
let data33 = data30.sha256;
if(typeof data33 !== "string"){
const err53 = {instancePath:instancePath+"/clip/sha256",schemaPath:"#/properties/clip/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.clip.properties.sha256.type,parentSchema:schema37.properties.clip.properties.sha256,data:data33};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data30.url !== undefined){
let data34 = data30.url;
if(typeof data34 !== "string"){
const err54 = {instancePath:instancePath+"/clip/url",schemaPath:"#/properties/clip/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.clip.properties.url.type,parentSchema:schema37.properties.clip.properties.url,data:data34};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data30.videoUrl !== undefined){
let data35 = data30.videoUrl;
if(typeof data35 !== "string"){
const err55 = {instancePath:instancePath+"/clip/videoUrl",schemaPath:"#/properties/clip/properties/videoUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.clip.properties.videoUrl.type,parentSchema:schema37.properties.clip.properties.videoUrl,data:data35};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/clip",schemaPath:"#/properties/clip/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.properties.clip.type,parentSchema:schema37.properties.clip,data:data30};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.problem !== undefined){
let data36 = data.problem;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.code === undefined){
const err57 = {instancePath:instancePath+"/problem",schemaPath:"#/$defs/ReportedProblem/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema40.required,parentSchema:schema40,data:data36};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data36.message === undefined){
const err58 = {instancePath:instancePath+"/problem",schemaPath:"#/$defs/ReportedProblem/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema40.required,parentSchema:schema40,data:data36};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data36.severity === undefined){
const err59 = {instancePath:instancePath+"/problem",schemaPath:"#/$defs/ReportedProblem/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema40.required,parentSchema:schema40,data:data36};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key5 in data36){
if(!((((((key5 === "code") || (key5 === "severity")) || (key5 === "message")) || (key5 === "hint")) || (key5 === "help")) || (key5 === "where"))){
const err60 = {instancePath:instancePath+"/problem",schemaPath:"#/$defs/ReportedProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data:data36};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data36.code !== undefined){
let data37 = data36.code;
if(typeof data37 !== "string"){
const err61 = {instancePath:instancePath+"/problem/code",schemaPath:"#/$defs/ReportedProblem/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.code.type,parentSchema:schema40.properties.code,data:data37};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data36.severity !== undefined){
let data38 = data36.severity;
if(!((data38 === "error") || (data38 === "warning"))){
const err62 = {instancePath:instancePath+"/problem/severity",schemaPath:"#/$defs/ReportedProblem/properties/severity/enum",keyword:"enum",params:{allowedValues: schema40.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.severity.enum,parentSchema:schema40.properties.severity,data:data38};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data36.message !== undefined){
let data39 = data36.message;
if(typeof data39 !== "string"){
const err63 = {instancePath:instancePath+"/problem/message",schemaPath:"#/$defs/ReportedProblem/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.message.type,parentSchema:schema40.properties.message,data:data39};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data36.hint !== undefined){
let data40 = data36.hint;
if(typeof data40 !== "string"){
const err64 = {instancePath:instancePath+"/problem/hint",schemaPath:"#/$defs/ReportedProblem/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.hint.type,parentSchema:schema40.properties.hint,data:data40};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data36.help !== undefined){
let data41 = data36.help;
if(typeof data41 !== "string"){
const err65 = {instancePath:instancePath+"/problem/help",schemaPath:"#/$defs/ReportedProblem/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.help.type,parentSchema:schema40.properties.help,data:data41};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data36.where !== undefined){
let data42 = data36.where;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.column === undefined){
const err66 = {instancePath:instancePath+"/problem/where",schemaPath:"#/$defs/ReportedProblem/properties/where/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema40.properties.where.required,parentSchema:schema40.properties.where,data:data42};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data42.file === undefined){
const err67 = {instancePath:instancePath+"/problem/where",schemaPath:"#/$defs/ReportedProblem/properties/where/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema40.properties.where.required,parentSchema:schema40.properties.where,data:data42};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data42.line === undefined){
const err68 = {instancePath:instancePath+"/problem/where",schemaPath:"#/$defs/ReportedProblem/properties/where/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema40.properties.where.required,parentSchema:schema40.properties.where,data:data42};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key6 in data42){
if(!(((((key6 === "file") || (key6 === "line")) || (key6 === "column")) || (key6 === "text")) || (key6 === "length"))){
const err69 = {instancePath:instancePath+"/problem/where",schemaPath:"#/$defs/ReportedProblem/properties/where/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.where,data:data42};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data42.file !== undefined){
let data43 = data42.file;
if(typeof data43 !== "string"){
const err70 = {instancePath:instancePath+"/problem/where/file",schemaPath:"#/$defs/ReportedProblem/properties/where/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.where.properties.file.type,parentSchema:schema40.properties.where.properties.file,data:data43};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data42.line !== undefined){
let data44 = data42.line;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err71 = {instancePath:instancePath+"/problem/where/line",schemaPath:"#/$defs/ReportedProblem/properties/where/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.where.properties.line.type,parentSchema:schema40.properties.where.properties.line,data:data44};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data42.column !== undefined){
let data45 = data42.column;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err72 = {instancePath:instancePath+"/problem/where/column",schemaPath:"#/$defs/ReportedProblem/properties/where/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.where.properties.column.type,parentSchema:schema40.properties.where.properties.column,data:data45};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data42.text !== undefined){
let data46 = data42.text;
if(typeof data46 !== "string"){
const err73 = {instancePath:instancePath+"/problem/where/text",schemaPath:"#/$defs/ReportedProblem/properties/where/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.where.properties.text.type,parentSchema:schema40.properties.where.properties.text,data:data46};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data42.length !== undefined){
let data47 = data42.length;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err74 = {instancePath:instancePath+"/problem/where/length",schemaPath:"#/$defs/ReportedProblem/properties/where/properties/length/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.where.properties.length.type,parentSchema:schema40.properties.where.properties.length,data:data47};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/problem/where",schemaPath:"#/$defs/ReportedProblem/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.where.type,parentSchema:schema40.properties.where,data:data42};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/problem",schemaPath:"#/$defs/ReportedProblem/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data:data36};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.aspectRatio === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "aspectRatio"},message:"must have required property '"+"aspectRatio"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.changed === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changed"},message:"must have required property '"+"changed"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.resolution === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resolution"},message:"must have required property '"+"resolution"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.shots === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shots"},message:"must have required property '"+"shots"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.state === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.id.type,parentSchema:schema33.properties.id,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.title.type,parentSchema:schema33.properties.title,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.resolution !== undefined){
let data2 = data.resolution;
if(!(((data2 === "720p") || (data2 === "1080p")) || (data2 === "4k"))){
const err9 = {instancePath:instancePath+"/resolution",schemaPath:"#/properties/resolution/enum",keyword:"enum",params:{allowedValues: schema33.properties.resolution.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.resolution.enum,parentSchema:schema33.properties.resolution,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.aspectRatio !== undefined){
let data3 = data.aspectRatio;
if(!((data3 === "16:9") || (data3 === "9:16"))){
const err10 = {instancePath:instancePath+"/aspectRatio",schemaPath:"#/properties/aspectRatio/enum",keyword:"enum",params:{allowedValues: schema33.properties.aspectRatio.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.aspectRatio.enum,parentSchema:schema33.properties.aspectRatio,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.changed !== undefined){
let data4 = data.changed;
if(typeof data4 !== "boolean"){
const err11 = {instancePath:instancePath+"/changed",schemaPath:"#/properties/changed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.changed.type,parentSchema:schema33.properties.changed,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.state !== undefined){
let data5 = data.state;
if(!((((data5 === "ready") || (data5 === "not-updated")) || (data5 === "planned")) || (data5 === "not-joined"))){
const err12 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema33.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.state.enum,parentSchema:schema33.properties.state,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.clipsElsewhere !== undefined){
let data6 = data.clipsElsewhere;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/clipsElsewhere",schemaPath:"#/properties/clipsElsewhere/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.clipsElsewhere.type,parentSchema:schema33.properties.clipsElsewhere,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/clipsElsewhere",schemaPath:"#/properties/clipsElsewhere/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.clipsElsewhere,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.cut !== undefined){
let data7 = data.cut;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.bytes === undefined){
const err15 = {instancePath:instancePath+"/cut",schemaPath:"#/$defs/ReportedCut/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'",schema:schema34.required,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7.durationSeconds === undefined){
const err16 = {instancePath:instancePath+"/cut",schemaPath:"#/$defs/ReportedCut/required",keyword:"required",params:{missingProperty: "durationSeconds"},message:"must have required property '"+"durationSeconds"+"'",schema:schema34.required,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7.made === undefined){
const err17 = {instancePath:instancePath+"/cut",schemaPath:"#/$defs/ReportedCut/required",keyword:"required",params:{missingProperty: "made"},message:"must have required property '"+"made"+"'",schema:schema34.required,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.sha256 === undefined){
const err18 = {instancePath:instancePath+"/cut",schemaPath:"#/$defs/ReportedCut/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema34.required,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data7){
if(!(((((((key1 === "path") || (key1 === "bytes")) || (key1 === "durationSeconds")) || (key1 === "sha256")) || (key1 === "made")) || (key1 === "url")) || (key1 === "expiresAt"))){
const err19 = {instancePath:instancePath+"/cut",schemaPath:"#/$defs/ReportedCut/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.path !== undefined){
let data8 = data7.path;
if(typeof data8 !== "string"){
const err20 = {instancePath:instancePath+"/cut/path",schemaPath:"#/$defs/ReportedCut/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.path.type,parentSchema:schema34.properties.path,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.bytes !== undefined){
let data9 = data7.bytes;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err21 = {instancePath:instancePath+"/cut/bytes",schemaPath:"#/$defs/ReportedCut/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.bytes.type,parentSchema:schema34.properties.bytes,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.durationSeconds !== undefined){
let data10 = data7.durationSeconds;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err22 = {instancePath:instancePath+"/cut/durationSeconds",schemaPath:"#/$defs/ReportedCut/properties/durationSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema34.properties.durationSeconds.type,parentSchema:schema34.properties.durationSeconds,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.sha256 !== undefined){
let data11 = data7.sha256;
if(typeof data11 !== "string"){
const err23 = {instancePath:instancePath+"/cut/sha256",schemaPath:"#/$defs/ReportedCut/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.sha256.type,parentSchema:schema34.properties.sha256,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.made !== undefined){
let data12 = data7.made;
if(typeof data12 !== "boolean"){
const err24 = {instancePath:instancePath+"/cut/made",schemaPath:"#/$defs/ReportedCut/properties/made/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.made.type,parentSchema:schema34.properties.made,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.url !== undefined){
let data13 = data7.url;
if(typeof data13 !== "string"){
const err25 = {instancePath:instancePath+"/cut/url",schemaPath:"#/$defs/ReportedCut/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.url.type,parentSchema:schema34.properties.url,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.expiresAt !== undefined){
let data14 = data7.expiresAt;
if(typeof data14 !== "string"){
const err26 = {instancePath:instancePath+"/cut/expiresAt",schemaPath:"#/$defs/ReportedCut/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.expiresAt.type,parentSchema:schema34.properties.expiresAt,data:data14};
if(vErrors === null){
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
const err27 = {instancePath:instancePath+"/cut",schemaPath:"#/$defs/ReportedCut/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.baseCut !== undefined){
let data15 = data.baseCut;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.expiresAt === undefined){
const err28 = {instancePath:instancePath+"/baseCut",schemaPath:"#/$defs/EarlierCut/required",keyword:"required",params:{missingProperty: "expiresAt"},message:"must have required property '"+"expiresAt"+"'",schema:schema35.required,parentSchema:schema35,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key2 in data15){
if(!((key2 === "url") || (key2 === "expiresAt"))){
const err29 = {instancePath:instancePath+"/baseCut",schemaPath:"#/$defs/EarlierCut/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data15.url !== undefined){
let data16 = data15.url;
if(typeof data16 !== "string"){
const err30 = {instancePath:instancePath+"/baseCut/url",schemaPath:"#/$defs/EarlierCut/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.url.type,parentSchema:schema35.properties.url,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data15.expiresAt !== undefined){
let data17 = data15.expiresAt;
if(typeof data17 !== "string"){
const err31 = {instancePath:instancePath+"/baseCut/expiresAt",schemaPath:"#/$defs/EarlierCut/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.expiresAt.type,parentSchema:schema35.properties.expiresAt,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/baseCut",schemaPath:"#/$defs/EarlierCut/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.lastCut !== undefined){
let data18 = data.lastCut;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.expiresAt === undefined){
const err33 = {instancePath:instancePath+"/lastCut",schemaPath:"#/$defs/EarlierCut/required",keyword:"required",params:{missingProperty: "expiresAt"},message:"must have required property '"+"expiresAt"+"'",schema:schema35.required,parentSchema:schema35,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key3 in data18){
if(!((key3 === "url") || (key3 === "expiresAt"))){
const err34 = {instancePath:instancePath+"/lastCut",schemaPath:"#/$defs/EarlierCut/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data18.url !== undefined){
let data19 = data18.url;
if(typeof data19 !== "string"){
const err35 = {instancePath:instancePath+"/lastCut/url",schemaPath:"#/$defs/EarlierCut/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.url.type,parentSchema:schema35.properties.url,data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data18.expiresAt !== undefined){
let data20 = data18.expiresAt;
if(typeof data20 !== "string"){
const err36 = {instancePath:instancePath+"/lastCut/expiresAt",schemaPath:"#/$defs/EarlierCut/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.expiresAt.type,parentSchema:schema35.properties.expiresAt,data:data20};
if(vErrors === null){
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
const err37 = {instancePath:instancePath+"/lastCut",schemaPath:"#/$defs/EarlierCut/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.shots !== undefined){
let data21 = data.shots;
if(Array.isArray(data21)){
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data21[i0], {instancePath:instancePath+"/shots/" + i0,parentData:data21,parentDataProperty:i0,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate22.errors; else for (const each of validate22.errors) vErrors.push(each);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/shots",schemaPath:"#/properties/shots/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.shots.type,parentSchema:schema33.properties.shots,data:data21};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.config === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "config"},message:"must have required property '"+"config"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.credits === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credits"},message:"must have required property '"+"credits"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.digest === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.mode === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.problems === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "problems"},message:"must have required property '"+"problems"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.provider === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.reportVersion === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reportVersion"},message:"must have required property '"+"reportVersion"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.requests === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.status === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.strike === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "strike"},message:"must have required property '"+"strike"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.videos === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "videos"},message:"must have required property '"+"videos"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.reportVersion !== undefined){
let data0 = data.reportVersion;
if(1 !== data0){
const err12 = {instancePath:instancePath+"/reportVersion",schemaPath:"#/properties/reportVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.reportVersion,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.config !== undefined){
let data1 = data.config;
if(typeof data1 !== "string"){
const err13 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.config.type,parentSchema:schema31.properties.config,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.mode !== undefined){
let data2 = data.mode;
if(!(((data2 === "render") || (data2 === "plan")) || (data2 === "validate"))){
const err14 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.mode.enum,parentSchema:schema31.properties.mode,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.provider !== undefined){
let data3 = data.provider;
if(!((data3 === "nanophoto") || (data3 === "simulator"))){
const err15 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/enum",keyword:"enum",params:{allowedValues: schema31.properties.provider.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.provider.enum,parentSchema:schema31.properties.provider,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(!(((((((((data4 === "unpublished") || (data4 === "unknown")) || (data4 === "blocked")) || (data4 === "failed")) || (data4 === "partial")) || (data4 === "pending")) || (data4 === "rendered")) || (data4 === "planned")) || (data4 === "unchanged"))){
const err16 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/Status/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values",schema:schema32.enum,parentSchema:schema32,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.credits !== undefined){
let data5 = data.credits;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.charged === undefined){
const err17 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/required",keyword:"required",params:{missingProperty: "charged"},message:"must have required property '"+"charged"+"'",schema:schema31.properties.credits.required,parentSchema:schema31.properties.credits,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.limit === undefined){
const err18 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'",schema:schema31.properties.credits.required,parentSchema:schema31.properties.credits,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.limitSource === undefined){
const err19 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/required",keyword:"required",params:{missingProperty: "limitSource"},message:"must have required property '"+"limitSource"+"'",schema:schema31.properties.credits.required,parentSchema:schema31.properties.credits,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5.planned === undefined){
const err20 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/required",keyword:"required",params:{missingProperty: "planned"},message:"must have required property '"+"planned"+"'",schema:schema31.properties.credits.required,parentSchema:schema31.properties.credits,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5.refunded === undefined){
const err21 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/required",keyword:"required",params:{missingProperty: "refunded"},message:"must have required property '"+"refunded"+"'",schema:schema31.properties.credits.required,parentSchema:schema31.properties.credits,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data5.unknown === undefined){
const err22 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'",schema:schema31.properties.credits.required,parentSchema:schema31.properties.credits,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data5){
if(!((((((key1 === "planned") || (key1 === "charged")) || (key1 === "refunded")) || (key1 === "unknown")) || (key1 === "limit")) || (key1 === "limitSource"))){
const err23 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.credits,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data5.planned !== undefined){
let data6 = data5.planned;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err24 = {instancePath:instancePath+"/credits/planned",schemaPath:"#/properties/credits/properties/planned/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.credits.properties.planned.type,parentSchema:schema31.properties.credits.properties.planned,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.charged !== undefined){
let data7 = data5.charged;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err25 = {instancePath:instancePath+"/credits/charged",schemaPath:"#/properties/credits/properties/charged/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.credits.properties.charged.type,parentSchema:schema31.properties.credits.properties.charged,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data5.refunded !== undefined){
let data8 = data5.refunded;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err26 = {instancePath:instancePath+"/credits/refunded",schemaPath:"#/properties/credits/properties/refunded/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.credits.properties.refunded.type,parentSchema:schema31.properties.credits.properties.refunded,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data5.unknown !== undefined){
let data9 = data5.unknown;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err27 = {instancePath:instancePath+"/credits/unknown",schemaPath:"#/properties/credits/properties/unknown/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.credits.properties.unknown.type,parentSchema:schema31.properties.credits.properties.unknown,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data5.limit !== undefined){
let data10 = data5.limit;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err28 = {instancePath:instancePath+"/credits/limit",schemaPath:"#/properties/credits/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.credits.properties.limit.type,parentSchema:schema31.properties.credits.properties.limit,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data5.limitSource !== undefined){
let data11 = data5.limitSource;
if(typeof data11 !== "string"){
const err29 = {instancePath:instancePath+"/credits/limitSource",schemaPath:"#/properties/credits/properties/limitSource/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.credits.properties.limitSource.type,parentSchema:schema31.properties.credits.properties.limitSource,data:data11};
if(vErrors === null){
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
const err30 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.credits.type,parentSchema:schema31.properties.credits,data:data5};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.pull !== undefined){
let data12 = data.pull;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.charged === undefined){
const err31 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/required",keyword:"required",params:{missingProperty: "charged"},message:"must have required property '"+"charged"+"'",schema:schema31.properties.pull.required,parentSchema:schema31.properties.pull,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data12.number === undefined){
const err32 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'",schema:schema31.properties.pull.required,parentSchema:schema31.properties.pull,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data12.unknown === undefined){
const err33 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'",schema:schema31.properties.pull.required,parentSchema:schema31.properties.pull,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key2 in data12){
if(!((((key2 === "number") || (key2 === "charged")) || (key2 === "unknown")) || (key2 === "since"))){
const err34 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.pull,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data12.number !== undefined){
let data13 = data12.number;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err35 = {instancePath:instancePath+"/pull/number",schemaPath:"#/properties/pull/properties/number/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.pull.properties.number.type,parentSchema:schema31.properties.pull.properties.number,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data12.charged !== undefined){
let data14 = data12.charged;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err36 = {instancePath:instancePath+"/pull/charged",schemaPath:"#/properties/pull/properties/charged/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.pull.properties.charged.type,parentSchema:schema31.properties.pull.properties.charged,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data12.unknown !== undefined){
let data15 = data12.unknown;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err37 = {instancePath:instancePath+"/pull/unknown",schemaPath:"#/properties/pull/properties/unknown/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.pull.properties.unknown.type,parentSchema:schema31.properties.pull.properties.unknown,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data12.since !== undefined){
let data16 = data12.since;
if(typeof data16 !== "string"){
const err38 = {instancePath:instancePath+"/pull/since",schemaPath:"#/properties/pull/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.pull.properties.since.type,parentSchema:schema31.properties.pull.properties.since,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.pull.type,parentSchema:schema31.properties.pull,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.requests !== undefined){
let data17 = data.requests;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err40 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.requests.type,parentSchema:schema31.properties.requests,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.estimate !== undefined){
let data18 = data.estimate;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.requests === undefined){
const err41 = {instancePath:instancePath+"/estimate",schemaPath:"#/properties/estimate/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'",schema:schema31.properties.estimate.required,parentSchema:schema31.properties.estimate,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data18.requestsPerHour === undefined){
const err42 = {instancePath:instancePath+"/estimate",schemaPath:"#/properties/estimate/required",keyword:"required",params:{missingProperty: "requestsPerHour"},message:"must have required property '"+"requestsPerHour"+"'",schema:schema31.properties.estimate.required,parentSchema:schema31.properties.estimate,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data18.seconds === undefined){
const err43 = {instancePath:instancePath+"/estimate",schemaPath:"#/properties/estimate/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'",schema:schema31.properties.estimate.required,parentSchema:schema31.properties.estimate,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data18.shots === undefined){
const err44 = {instancePath:instancePath+"/estimate",schemaPath:"#/properties/estimate/required",keyword:"required",params:{missingProperty: "shots"},message:"must have required property '"+"shots"+"'",schema:schema31.properties.estimate.required,parentSchema:schema31.properties.estimate,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key3 in data18){
if(!((((key3 === "requests") || (key3 === "requestsPerHour")) || (key3 === "shots")) || (key3 === "seconds"))){
const err45 = {instancePath:instancePath+"/estimate",schemaPath:"#/properties/estimate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.estimate,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data18.requests !== undefined){
let data19 = data18.requests;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err46 = {instancePath:instancePath+"/estimate/requests",schemaPath:"#/properties/estimate/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.estimate.properties.requests.type,parentSchema:schema31.properties.estimate.properties.requests,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data18.requestsPerHour !== undefined){
let data20 = data18.requestsPerHour;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err47 = {instancePath:instancePath+"/estimate/requestsPerHour",schemaPath:"#/properties/estimate/properties/requestsPerHour/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.estimate.properties.requestsPerHour.type,parentSchema:schema31.properties.estimate.properties.requestsPerHour,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data18.shots !== undefined){
let data21 = data18.shots;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err48 = {instancePath:instancePath+"/estimate/shots",schemaPath:"#/properties/estimate/properties/shots/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.estimate.properties.shots.type,parentSchema:schema31.properties.estimate.properties.shots,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data18.seconds !== undefined){
let data22 = data18.seconds;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err49 = {instancePath:instancePath+"/estimate/seconds",schemaPath:"#/properties/estimate/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.estimate.properties.seconds.type,parentSchema:schema31.properties.estimate.properties.seconds,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/estimate",schemaPath:"#/properties/estimate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.estimate.type,parentSchema:schema31.properties.estimate,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.digest !== undefined){
let data23 = data.digest;
if(typeof data23 !== "string"){
const err51 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.digest.type,parentSchema:schema31.properties.digest,data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.videos !== undefined){
let data24 = data.videos;
if(Array.isArray(data24)){
const len0 = data24.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data24[i0], {instancePath:instancePath+"/videos/" + i0,parentData:data24,parentDataProperty:i0,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate21.errors; else for (const each of validate21.errors) vErrors.push(each);
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:instancePath+"/videos",schemaPath:"#/properties/videos/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.videos.type,parentSchema:schema31.properties.videos,data:data24};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.reviewPage !== undefined){
let data26 = data.reviewPage;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.path === undefined){
const err53 = {instancePath:instancePath+"/reviewPage",schemaPath:"#/properties/reviewPage/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.reviewPage.required,parentSchema:schema31.properties.reviewPage,data:data26};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key4 in data26){
if(!((key4 === "path") || (key4 === "url"))){
const err54 = {instancePath:instancePath+"/reviewPage",schemaPath:"#/properties/reviewPage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.reviewPage,data:data26};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data26.path !== undefined){
let data27 = data26.path;
if(typeof data27 !== "string"){
const err55 = {instancePath:instancePath+"/reviewPage/path",schemaPath:"#/properties/reviewPage/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.reviewPage.properties.path.type,parentSchema:schema31.properties.reviewPage.properties.path,data:data27};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data26.url !== undefined){
let data28 = data26.url;
if(typeof data28 !== "string"){
const err56 = {instancePath:instancePath+"/reviewPage/url",schemaPath:"#/properties/reviewPage/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.reviewPage.properties.url.type,parentSchema:schema31.properties.reviewPage.properties.url,data:data28};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/reviewPage",schemaPath:"#/properties/reviewPage/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.reviewPage.type,parentSchema:schema31.properties.reviewPage,data:data26};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.strike !== undefined){
let data29 = data.strike;
if(Array.isArray(data29)){
const len1 = data29.length;
for(let i1=0; i1<len1; i1++){
let data30 = data29[i1];
if(typeof data30 !== "string"){
const err58 = {instancePath:instancePath+"/strike/" + i1,schemaPath:"#/properties/strike/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.strike.items.type,parentSchema:schema31.properties.strike.items,data:data30};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/strike",schemaPath:"#/properties/strike/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.strike.type,parentSchema:schema31.properties.strike,data:data29};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.lockfile !== undefined){
let data31 = data.lockfile;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.branch === undefined){
const err60 = {instancePath:instancePath+"/lockfile",schemaPath:"#/properties/lockfile/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'",schema:schema31.properties.lockfile.required,parentSchema:schema31.properties.lockfile,data:data31};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data31.checksWait === undefined){
const err61 = {instancePath:instancePath+"/lockfile",schemaPath:"#/properties/lockfile/required",keyword:"required",params:{missingProperty: "checksWait"},message:"must have required property '"+"checksWait"+"'",schema:schema31.properties.lockfile.required,parentSchema:schema31.properties.lockfile,data:data31};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data31.commit === undefined){
const err62 = {instancePath:instancePath+"/lockfile",schemaPath:"#/properties/lockfile/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'",schema:schema31.properties.lockfile.required,parentSchema:schema31.properties.lockfile,data:data31};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data31.url === undefined){
const err63 = {instancePath:instancePath+"/lockfile",schemaPath:"#/properties/lockfile/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema31.properties.lockfile.required,parentSchema:schema31.properties.lockfile,data:data31};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key5 in data31){
if(!((((key5 === "branch") || (key5 === "commit")) || (key5 === "url")) || (key5 === "checksWait"))){
const err64 = {instancePath:instancePath+"/lockfile",schemaPath:"#/properties/lockfile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.lockfile,data:data31};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data31.branch !== undefined){
let data32 = data31.branch;
if(typeof data32 !== "string"){
const err65 = {instancePath:instancePath+"/lockfile/branch",schemaPath:"#/properties/lockfile/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.lockfile.properties.branch.type,parentSchema:schema31.properties.lockfile.properties.branch,data:data32};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data31.commit !== undefined){
let data33 = data31.commit;
if(typeof data33 !== "string"){
const err66 = {instancePath:instancePath+"/lockfile/commit",schemaPath:"#/properties/lockfile/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.lockfile.properties.commit.type,parentSchema:schema31.properties.lockfile.properties.commit,data:data33};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data31.url !== undefined){
let data34 = data31.url;
if(typeof data34 !== "string"){
const err67 = {instancePath:instancePath+"/lockfile/url",schemaPath:"#/properties/lockfile/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.lockfile.properties.url.type,parentSchema:schema31.properties.lockfile.properties.url,data:data34};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data31.checksWait !== undefined){
let data35 = data31.checksWait;
if(typeof data35 !== "boolean"){
const err68 = {instancePath:instancePath+"/lockfile/checksWait",schemaPath:"#/properties/lockfile/properties/checksWait/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.lockfile.properties.checksWait.type,parentSchema:schema31.properties.lockfile.properties.checksWait,data:data35};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/lockfile",schemaPath:"#/properties/lockfile/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.lockfile.type,parentSchema:schema31.properties.lockfile,data:data31};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.review !== undefined){
let data36 = data.review;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.number === undefined){
const err70 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'",schema:schema31.properties.review.required,parentSchema:schema31.properties.review,data:data36};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data36.url === undefined){
const err71 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema31.properties.review.required,parentSchema:schema31.properties.review,data:data36};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key6 in data36){
if(!((key6 === "number") || (key6 === "url"))){
const err72 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.review,data:data36};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data36.number !== undefined){
let data37 = data36.number;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err73 = {instancePath:instancePath+"/review/number",schemaPath:"#/properties/review/properties/number/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.review.properties.number.type,parentSchema:schema31.properties.review.properties.number,data:data37};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data36.url !== undefined){
let data38 = data36.url;
if(typeof data38 !== "string"){
const err74 = {instancePath:instancePath+"/review/url",schemaPath:"#/properties/review/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.review.properties.url.type,parentSchema:schema31.properties.review.properties.url,data:data38};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.review.type,parentSchema:schema31.properties.review,data:data36};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.problems !== undefined){
let data39 = data.problems;
if(Array.isArray(data39)){
const len2 = data39.length;
for(let i2=0; i2<len2; i2++){
let data40 = data39[i2];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.code === undefined){
const err76 = {instancePath:instancePath+"/problems/" + i2,schemaPath:"#/$defs/ReportedProblem/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema40.required,parentSchema:schema40,data:data40};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data40.message === undefined){
const err77 = {instancePath:instancePath+"/problems/" + i2,schemaPath:"#/$defs/ReportedProblem/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema40.required,parentSchema:schema40,data:data40};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data40.severity === undefined){
const err78 = {instancePath:instancePath+"/problems/" + i2,schemaPath:"#/$defs/ReportedProblem/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema40.required,parentSchema:schema40,data:data40};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key7 in data40){
if(!((((((key7 === "code") || (key7 === "severity")) || (key7 === "message")) || (key7 === "hint")) || (key7 === "help")) || (key7 === "where"))){
const err79 = {instancePath:instancePath+"/problems/" + i2,schemaPath:"#/$defs/ReportedProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data:data40};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data40.code !== undefined){
let data41 = data40.code;
if(typeof data41 !== "string"){
const err80 = {instancePath:instancePath+"/problems/" + i2+"/code",schemaPath:"#/$defs/ReportedProblem/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.code.type,parentSchema:schema40.properties.code,data:data41};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data40.severity !== undefined){
let data42 = data40.severity;
if(!((data42 === "error") || (data42 === "warning"))){
const err81 = {instancePath:instancePath+"/problems/" + i2+"/severity",schemaPath:"#/$defs/ReportedProblem/properties/severity/enum",keyword:"enum",params:{allowedValues: schema40.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.severity.enum,parentSchema:schema40.properties.severity,data:data42};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data40.message !== undefined){
let data43 = data40.message;
if(typeof data43 !== "string"){
const err82 = {instancePath:instancePath+"/problems/" + i2+"/message",schemaPath:"#/$defs/ReportedProblem/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.message.type,parentSchema:schema40.properties.message,data:data43};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data40.hint !== undefined){
let data44 = data40.hint;
if(typeof data44 !== "string"){
const err83 = {instancePath:instancePath+"/problems/" + i2+"/hint",schemaPath:"#/$defs/ReportedProblem/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.hint.type,parentSchema:schema40.properties.hint,data:data44};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data40.help !== undefined){
let data45 = data40.help;
if(typeof data45 !== "string"){
const err84 = {instancePath:instancePath+"/problems/" + i2+"/help",schemaPath:"#/$defs/ReportedProblem/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.help.type,parentSchema:schema40.properties.help,data:data45};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data40.where !== undefined){
let data46 = data40.where;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.column === undefined){
const err85 = {instancePath:instancePath+"/problems/" + i2+"/where",schemaPath:"#/$defs/ReportedProblem/properties/where/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema40.properties.where.required,parentSchema:schema40.properties.where,data:data46};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data46.file === undefined){
const err86 = {instancePath:instancePath+"/problems/" + i2+"/where",schemaPath:"#/$defs/ReportedProblem/properties/where/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema40.properties.where.required,parentSchema:schema40.properties.where,data:data46};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data46.line === undefined){
const err87 = {instancePath:instancePath+"/problems/" + i2+"/where",schemaPath:"#/$defs/ReportedProblem/properties/where/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema40.properties.where.required,parentSchema:schema40.properties.where,data:data46};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key8 in data46){
if(!(((((key8 === "file") || (key8 === "line")) || (key8 === "column")) || (key8 === "text")) || (key8 === "length"))){
const err88 = {instancePath:instancePath+"/problems/" + i2+"/where",schemaPath:"#/$defs/ReportedProblem/properties/where/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.where,data:data46};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data46.file !== undefined){
let data47 = data46.file;
if(typeof data47 !== "string"){
const err89 = {instancePath:instancePath+"/problems/" + i2+"/where/file",schemaPath:"#/$defs/ReportedProblem/properties/where/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.where.properties.file.type,parentSchema:schema40.properties.where.properties.file,data:data47};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data46.line !== undefined){
let data48 = data46.line;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err90 = {instancePath:instancePath+"/problems/" + i2+"/where/line",schemaPath:"#/$defs/ReportedProblem/properties/where/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.where.properties.line.type,parentSchema:schema40.properties.where.properties.line,data:data48};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data46.column !== undefined){
let data49 = data46.column;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err91 = {instancePath:instancePath+"/problems/" + i2+"/where/column",schemaPath:"#/$defs/ReportedProblem/properties/where/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.where.properties.column.type,parentSchema:schema40.properties.where.properties.column,data:data49};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data46.text !== undefined){
let data50 = data46.text;
if(typeof data50 !== "string"){
const err92 = {instancePath:instancePath+"/problems/" + i2+"/where/text",schemaPath:"#/$defs/ReportedProblem/properties/where/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.where.properties.text.type,parentSchema:schema40.properties.where.properties.text,data:data50};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data46.length !== undefined){
let data51 = data46.length;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err93 = {instancePath:instancePath+"/problems/" + i2+"/where/length",schemaPath:"#/$defs/ReportedProblem/properties/where/properties/length/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.where.properties.length.type,parentSchema:schema40.properties.where.properties.length,data:data51};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/problems/" + i2+"/where",schemaPath:"#/$defs/ReportedProblem/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.where.type,parentSchema:schema40.properties.where,data:data46};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/problems/" + i2,schemaPath:"#/$defs/ReportedProblem/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data:data40};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.problems.type,parentSchema:schema31.properties.problems,data:data39};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

