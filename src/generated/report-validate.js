/* Generated from schemas/report.schema.json by npm run generate. */

"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Report","description":"What a run did or would do: printed by --json, and what the pull request comment is made of.","type":"object","additionalProperties":false,"required":["config","credits","digest","mode","problems","provider","reportVersion","requests","status","strike","videos"],"properties":{"reportVersion":{"const":1},"config":{"description":"The config's path, as it was given.","type":"string"},"mode":{"enum":["render","plan","validate"]},"provider":{"enum":["nanophoto","simulator"]},"status":{"$ref":"#/$defs/Status"},"credits":{"type":"object","additionalProperties":false,"required":["charged","limit","limitSource","planned","refunded","unknown"],"properties":{"planned":{"description":"What the plan costs.","type":"integer"},"charged":{"description":"What this run was charged, refunds not taken off.","type":"integer"},"refunded":{"description":"What came back for failed shots.","type":"integer"},"unknown":{"description":"What was possibly charged: the answer was lost.","type":"integer"},"limit":{"description":"The most that this run may spend.","type":"integer"},"limitSource":{"description":"Where that limit is set: the lowest of several.","type":"string"}}},"requests":{"description":"Requests that this run sent to the API.","type":"integer"},"estimate":{"description":"About what rendering the plan takes; only where nothing was begun.","type":"object","additionalProperties":false,"required":["requests","requestsPerHour","seconds","shots"],"properties":{"requests":{"description":"Requests to the API.","type":"integer"},"requestsPerHour":{"description":"That the API grants.","type":"integer"},"shots":{"description":"To be generated, or under way.","type":"integer"},"seconds":{"description":"Until the last clip is here.","type":"integer"}}},"digest":{"description":"Digest of what the plan pays for.","type":"string"},"videos":{"type":"array","items":{"$ref":"#/$defs/ReportedVideo"}},"reviewPage":{"description":"The page with old and new takes side by side.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string"},"url":{"description":"Where it opens.","type":"string"}}},"strike":{"description":"Shots of the lock that the config no longer has.","type":"array","items":{"type":"string"}},"lockfile":{"description":"The commit of the lockfile that this run made.","type":"object","additionalProperties":false,"required":["branch","checksWait","commit","url"],"properties":{"branch":{"type":"string"},"commit":{"type":"string"},"url":{"type":"string"},"checksWait":{"description":"Whether GitHub holds back the checks of that commit until somebody approves them.","type":"boolean"}}},"review":{"description":"The pull request in which the new lock of the default branch waits for review.","type":"object","additionalProperties":false,"required":["number","url"],"properties":{"number":{"type":"integer"},"url":{"type":"string"}}},"problems":{"type":"array","items":{"$ref":"#/$defs/ReportedProblem"}}},"$defs":{"Status":{"description":"The worst that applies.","enum":["unpublished","unknown","blocked","failed","partial","pending","rendered","planned","unchanged"]},"ReportedVideo":{"type":"object","additionalProperties":false,"required":["aspectRatio","changed","id","resolution","shots","state"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"resolution":{"enum":["720p","1080p","4k"]},"aspectRatio":{"enum":["16:9","9:16"]},"changed":{"description":"Whether it differs from the base.","type":"boolean"},"state":{"description":"`ready`: its cut is up to date. `not-updated`: a shot is missing, so the previous cut stands. `planned`: nothing was done yet. `not-joined`: unchanged, and nobody asked for its cut.","enum":["ready","not-updated","planned","not-joined"]},"cut":{"$ref":"#/$defs/ReportedCut"},"shots":{"type":"array","items":{"$ref":"#/$defs/ReportedShot"}}}},"ReportedCut":{"type":"object","additionalProperties":false,"required":["bytes","durationSeconds","made","sha256"],"properties":{"path":{"description":"None when it is not on this machine, as an earlier run put it at `url`.","type":"string"},"bytes":{"type":"integer"},"durationSeconds":{"type":"number"},"sha256":{"type":"string"},"made":{"description":"Whether this run joined it.","type":"boolean"},"url":{"description":"Where it can be watched.","type":"string"},"expiresAt":{"type":"string"}}},"ReportedShot":{"type":"object","additionalProperties":false,"required":["because","changed","credits","decision","generationType","id","state","take"],"properties":{"id":{"type":"string"},"take":{"type":"integer"},"generationType":{"type":"string"},"changed":{"description":"Whether it differs from the base.","type":"boolean"},"decision":{"enum":["keep","reuse","wait","render","held","lost"]},"credits":{"description":"What the plan pays for it.","type":"integer"},"state":{"description":"`clip`: its clip is here. `planned`: nothing was done yet. Else what went wrong.","enum":["clip","planned","failed","unknown","held","lost","pending","blocked"]},"deferred":{"description":"Left as planned: the command that the run obeys does not name it.","type":"boolean"},"from":{"description":"Where a reused clip comes from.","type":"string"},"because":{"type":"array","items":{"$ref":"#/$defs/ReportedReason"}},"clip":{"type":"object","additionalProperties":false,"required":["durationSeconds","sha256"],"properties":{"durationSeconds":{"type":"number"},"expiresAt":{"description":"When its artifact goes.","type":"string"},"sha256":{"type":"string"},"url":{"description":"Its artifact, which opens in the browser.","type":"string"}}},"problem":{"$ref":"#/$defs/ReportedProblem"}}},"ReportedReason":{"type":"object","additionalProperties":false,"required":["what"],"properties":{"what":{"enum":["new","changed","take","retake","failed","sequence"]},"field":{"type":"string"},"was":{"type":["string","integer"]},"now":{"type":["string","integer"]},"reason":{"type":"string"}}},"ReportedProblem":{"type":"object","additionalProperties":false,"required":["code","message","severity"],"properties":{"code":{"type":"string"},"severity":{"enum":["error","warning"]},"message":{"type":"string"},"hint":{"type":"string"},"help":{"description":"Where the code is explained.","type":"string"},"where":{"type":"object","additionalProperties":false,"required":["column","file","line"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"},"text":{"type":"string"},"length":{"type":"integer"}}}}}}};
const schema32 = {"description":"The worst that applies.","enum":["unpublished","unknown","blocked","failed","partial","pending","rendered","planned","unchanged"]};
const schema37 = {"type":"object","additionalProperties":false,"required":["code","message","severity"],"properties":{"code":{"type":"string"},"severity":{"enum":["error","warning"]},"message":{"type":"string"},"hint":{"type":"string"},"help":{"description":"Where the code is explained.","type":"string"},"where":{"type":"object","additionalProperties":false,"required":["column","file","line"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"},"text":{"type":"string"},"length":{"type":"integer"}}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema33 = {"type":"object","additionalProperties":false,"required":["aspectRatio","changed","id","resolution","shots","state"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"resolution":{"enum":["720p","1080p","4k"]},"aspectRatio":{"enum":["16:9","9:16"]},"changed":{"description":"Whether it differs from the base.","type":"boolean"},"state":{"description":"`ready`: its cut is up to date. `not-updated`: a shot is missing, so the previous cut stands. `planned`: nothing was done yet. `not-joined`: unchanged, and nobody asked for its cut.","enum":["ready","not-updated","planned","not-joined"]},"cut":{"$ref":"#/$defs/ReportedCut"},"shots":{"type":"array","items":{"$ref":"#/$defs/ReportedShot"}}}};
const schema34 = {"type":"object","additionalProperties":false,"required":["bytes","durationSeconds","made","sha256"],"properties":{"path":{"description":"None when it is not on this machine, as an earlier run put it at `url`.","type":"string"},"bytes":{"type":"integer"},"durationSeconds":{"type":"number"},"sha256":{"type":"string"},"made":{"description":"Whether this run joined it.","type":"boolean"},"url":{"description":"Where it can be watched.","type":"string"},"expiresAt":{"type":"string"}}};
const schema35 = {"type":"object","additionalProperties":false,"required":["because","changed","credits","decision","generationType","id","state","take"],"properties":{"id":{"type":"string"},"take":{"type":"integer"},"generationType":{"type":"string"},"changed":{"description":"Whether it differs from the base.","type":"boolean"},"decision":{"enum":["keep","reuse","wait","render","held","lost"]},"credits":{"description":"What the plan pays for it.","type":"integer"},"state":{"description":"`clip`: its clip is here. `planned`: nothing was done yet. Else what went wrong.","enum":["clip","planned","failed","unknown","held","lost","pending","blocked"]},"deferred":{"description":"Left as planned: the command that the run obeys does not name it.","type":"boolean"},"from":{"description":"Where a reused clip comes from.","type":"string"},"because":{"type":"array","items":{"$ref":"#/$defs/ReportedReason"}},"clip":{"type":"object","additionalProperties":false,"required":["durationSeconds","sha256"],"properties":{"durationSeconds":{"type":"number"},"expiresAt":{"description":"When its artifact goes.","type":"string"},"sha256":{"type":"string"},"url":{"description":"Its artifact, which opens in the browser.","type":"string"}}},"problem":{"$ref":"#/$defs/ReportedProblem"}}};
const schema36 = {"type":"object","additionalProperties":false,"required":["what"],"properties":{"what":{"enum":["new","changed","take","retake","failed","sequence"]},"field":{"type":"string"},"was":{"type":["string","integer"]},"now":{"type":["string","integer"]},"reason":{"type":"string"}}};

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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.changed === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changed"},message:"must have required property '"+"changed"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.credits === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credits"},message:"must have required property '"+"credits"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.decision === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.generationType === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "generationType"},message:"must have required property '"+"generationType"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.state === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.take === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "take"},message:"must have required property '"+"take"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data};
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
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.id.type,parentSchema:schema35.properties.id,data:data0};
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
const err10 = {instancePath:instancePath+"/take",schemaPath:"#/properties/take/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.properties.take.type,parentSchema:schema35.properties.take,data:data1};
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
const err11 = {instancePath:instancePath+"/generationType",schemaPath:"#/properties/generationType/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.generationType.type,parentSchema:schema35.properties.generationType,data:data2};
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
const err12 = {instancePath:instancePath+"/changed",schemaPath:"#/properties/changed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema35.properties.changed.type,parentSchema:schema35.properties.changed,data:data3};
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
const err13 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema35.properties.decision.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.decision.enum,parentSchema:schema35.properties.decision,data:data4};
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
const err14 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.properties.credits.type,parentSchema:schema35.properties.credits,data:data5};
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
const err15 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema35.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.state.enum,parentSchema:schema35.properties.state,data:data6};
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
const err16 = {instancePath:instancePath+"/deferred",schemaPath:"#/properties/deferred/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema35.properties.deferred.type,parentSchema:schema35.properties.deferred,data:data7};
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
const err17 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.from.type,parentSchema:schema35.properties.from,data:data8};
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
const err18 = {instancePath:instancePath+"/because/" + i0,schemaPath:"#/$defs/ReportedReason/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema36.required,parentSchema:schema36,data:data10};
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
const err19 = {instancePath:instancePath+"/because/" + i0,schemaPath:"#/$defs/ReportedReason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data:data10};
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
const err20 = {instancePath:instancePath+"/because/" + i0+"/what",schemaPath:"#/$defs/ReportedReason/properties/what/enum",keyword:"enum",params:{allowedValues: schema36.properties.what.enum},message:"must be equal to one of the allowed values",schema:schema36.properties.what.enum,parentSchema:schema36.properties.what,data:data11};
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
const err21 = {instancePath:instancePath+"/because/" + i0+"/field",schemaPath:"#/$defs/ReportedReason/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.field.type,parentSchema:schema36.properties.field,data:data12};
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
const err22 = {instancePath:instancePath+"/because/" + i0+"/was",schemaPath:"#/$defs/ReportedReason/properties/was/type",keyword:"type",params:{type: schema36.properties.was.type},message:"must be string,integer",schema:schema36.properties.was.type,parentSchema:schema36.properties.was,data:data13};
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
const err23 = {instancePath:instancePath+"/because/" + i0+"/now",schemaPath:"#/$defs/ReportedReason/properties/now/type",keyword:"type",params:{type: schema36.properties.now.type},message:"must be string,integer",schema:schema36.properties.now.type,parentSchema:schema36.properties.now,data:data14};
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
const err24 = {instancePath:instancePath+"/because/" + i0+"/reason",schemaPath:"#/$defs/ReportedReason/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.reason.type,parentSchema:schema36.properties.reason,data:data15};
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
const err25 = {instancePath:instancePath+"/because/" + i0,schemaPath:"#/$defs/ReportedReason/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data10};
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
const err26 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.properties.because.type,parentSchema:schema35.properties.because,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.clip !== undefined){
let data16 = data.clip;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.durationSeconds === undefined){
const err27 = {instancePath:instancePath+"/clip",schemaPath:"#/properties/clip/required",keyword:"required",params:{missingProperty: "durationSeconds"},message:"must have required property '"+"durationSeconds"+"'",schema:schema35.properties.clip.required,parentSchema:schema35.properties.clip,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data16.sha256 === undefined){
const err28 = {instancePath:instancePath+"/clip",schemaPath:"#/properties/clip/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema35.properties.clip.required,parentSchema:schema35.properties.clip,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key2 in data16){
if(!((((key2 === "durationSeconds") || (key2 === "expiresAt")) || (key2 === "sha256")) || (key2 === "url"))){
const err29 = {instancePath:instancePath+"/clip",schemaPath:"#/properties/clip/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema35.properties.clip,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data16.durationSeconds !== undefined){
let data17 = data16.durationSeconds;
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err30 = {instancePath:instancePath+"/clip/durationSeconds",schemaPath:"#/properties/clip/properties/durationSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema35.properties.clip.properties.durationSeconds.type,parentSchema:schema35.properties.clip.properties.durationSeconds,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data16.expiresAt !== undefined){
let data18 = data16.expiresAt;
if(typeof data18 !== "string"){
const err31 = {instancePath:instancePath+"/clip/expiresAt",schemaPath:"#/properties/clip/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.clip.properties.expiresAt.type,parentSchema:schema35.properties.clip.properties.expiresAt,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data16.sha256 !== undefined){
let data19 = data16.sha256;
if(typeof data19 !== "string"){
const err32 = {instancePath:instancePath+"/clip/sha256",schemaPath:"#/properties/clip/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.clip.properties.sha256.type,parentSchema:schema35.properties.clip.properties.sha256,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data16.url !== undefined){
let data20 = data16.url;
if(typeof data20 !== "string"){
const err33 = {instancePath:instancePath+"/clip/url",schemaPath:"#/properties/clip/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.clip.properties.url.type,parentSchema:schema35.properties.clip.properties.url,data:data20};
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
const err34 = {instancePath:instancePath+"/clip",schemaPath:"#/properties/clip/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.properties.clip.type,parentSchema:schema35.properties.clip,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.problem !== undefined){
let data21 = data.problem;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.code === undefined){
const err35 = {instancePath:instancePath+"/problem",schemaPath:"#/$defs/ReportedProblem/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema37.required,parentSchema:schema37,data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data21.message === undefined){
const err36 = {instancePath:instancePath+"/problem",schemaPath:"#/$defs/ReportedProblem/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema37.required,parentSchema:schema37,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data21.severity === undefined){
const err37 = {instancePath:instancePath+"/problem",schemaPath:"#/$defs/ReportedProblem/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema37.required,parentSchema:schema37,data:data21};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key3 in data21){
if(!((((((key3 === "code") || (key3 === "severity")) || (key3 === "message")) || (key3 === "hint")) || (key3 === "help")) || (key3 === "where"))){
const err38 = {instancePath:instancePath+"/problem",schemaPath:"#/$defs/ReportedProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data:data21};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data21.code !== undefined){
let data22 = data21.code;
if(typeof data22 !== "string"){
const err39 = {instancePath:instancePath+"/problem/code",schemaPath:"#/$defs/ReportedProblem/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.code.type,parentSchema:schema37.properties.code,data:data22};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data21.severity !== undefined){
let data23 = data21.severity;
if(!((data23 === "error") || (data23 === "warning"))){
const err40 = {instancePath:instancePath+"/problem/severity",schemaPath:"#/$defs/ReportedProblem/properties/severity/enum",keyword:"enum",params:{allowedValues: schema37.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.severity.enum,parentSchema:schema37.properties.severity,data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data21.message !== undefined){
let data24 = data21.message;
if(typeof data24 !== "string"){
const err41 = {instancePath:instancePath+"/problem/message",schemaPath:"#/$defs/ReportedProblem/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.message.type,parentSchema:schema37.properties.message,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data21.hint !== undefined){
let data25 = data21.hint;
if(typeof data25 !== "string"){
const err42 = {instancePath:instancePath+"/problem/hint",schemaPath:"#/$defs/ReportedProblem/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.hint.type,parentSchema:schema37.properties.hint,data:data25};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data21.help !== undefined){
let data26 = data21.help;
if(typeof data26 !== "string"){
const err43 = {instancePath:instancePath+"/problem/help",schemaPath:"#/$defs/ReportedProblem/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.help.type,parentSchema:schema37.properties.help,data:data26};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data21.where !== undefined){
let data27 = data21.where;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.column === undefined){
const err44 = {instancePath:instancePath+"/problem/where",schemaPath:"#/$defs/ReportedProblem/properties/where/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema37.properties.where.required,parentSchema:schema37.properties.where,data:data27};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data27.file === undefined){
const err45 = {instancePath:instancePath+"/problem/where",schemaPath:"#/$defs/ReportedProblem/properties/where/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema37.properties.where.required,parentSchema:schema37.properties.where,data:data27};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data27.line === undefined){
const err46 = {instancePath:instancePath+"/problem/where",schemaPath:"#/$defs/ReportedProblem/properties/where/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema37.properties.where.required,parentSchema:schema37.properties.where,data:data27};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key4 in data27){
if(!(((((key4 === "file") || (key4 === "line")) || (key4 === "column")) || (key4 === "text")) || (key4 === "length"))){
const err47 = {instancePath:instancePath+"/problem/where",schemaPath:"#/$defs/ReportedProblem/properties/where/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema37.properties.where,data:data27};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data27.file !== undefined){
let data28 = data27.file;
if(typeof data28 !== "string"){
const err48 = {instancePath:instancePath+"/problem/where/file",schemaPath:"#/$defs/ReportedProblem/properties/where/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.where.properties.file.type,parentSchema:schema37.properties.where.properties.file,data:data28};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data27.line !== undefined){
let data29 = data27.line;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err49 = {instancePath:instancePath+"/problem/where/line",schemaPath:"#/$defs/ReportedProblem/properties/where/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.where.properties.line.type,parentSchema:schema37.properties.where.properties.line,data:data29};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data27.column !== undefined){
let data30 = data27.column;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err50 = {instancePath:instancePath+"/problem/where/column",schemaPath:"#/$defs/ReportedProblem/properties/where/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.where.properties.column.type,parentSchema:schema37.properties.where.properties.column,data:data30};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data27.text !== undefined){
let data31 = data27.text;
if(typeof data31 !== "string"){
const err51 = {instancePath:instancePath+"/problem/where/text",schemaPath:"#/$defs/ReportedProblem/properties/where/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.where.properties.text.type,parentSchema:schema37.properties.where.properties.text,data:data31};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data27.length !== undefined){
let data32 = data27.length;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err52 = {instancePath:instancePath+"/problem/where/length",schemaPath:"#/$defs/ReportedProblem/properties/where/properties/length/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.where.properties.length.type,parentSchema:schema37.properties.where.properties.length,data:data32};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/problem/where",schemaPath:"#/$defs/ReportedProblem/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.properties.where.type,parentSchema:schema37.properties.where,data:data27};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/problem",schemaPath:"#/$defs/ReportedProblem/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
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
if(!((((((((key0 === "id") || (key0 === "title")) || (key0 === "resolution")) || (key0 === "aspectRatio")) || (key0 === "changed")) || (key0 === "state")) || (key0 === "cut")) || (key0 === "shots"))){
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
if(data.cut !== undefined){
let data6 = data.cut;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.bytes === undefined){
const err13 = {instancePath:instancePath+"/cut",schemaPath:"#/$defs/ReportedCut/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'",schema:schema34.required,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6.durationSeconds === undefined){
const err14 = {instancePath:instancePath+"/cut",schemaPath:"#/$defs/ReportedCut/required",keyword:"required",params:{missingProperty: "durationSeconds"},message:"must have required property '"+"durationSeconds"+"'",schema:schema34.required,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.made === undefined){
const err15 = {instancePath:instancePath+"/cut",schemaPath:"#/$defs/ReportedCut/required",keyword:"required",params:{missingProperty: "made"},message:"must have required property '"+"made"+"'",schema:schema34.required,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.sha256 === undefined){
const err16 = {instancePath:instancePath+"/cut",schemaPath:"#/$defs/ReportedCut/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema34.required,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data6){
if(!(((((((key1 === "path") || (key1 === "bytes")) || (key1 === "durationSeconds")) || (key1 === "sha256")) || (key1 === "made")) || (key1 === "url")) || (key1 === "expiresAt"))){
const err17 = {instancePath:instancePath+"/cut",schemaPath:"#/$defs/ReportedCut/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.path !== undefined){
let data7 = data6.path;
if(typeof data7 !== "string"){
const err18 = {instancePath:instancePath+"/cut/path",schemaPath:"#/$defs/ReportedCut/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.path.type,parentSchema:schema34.properties.path,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.bytes !== undefined){
let data8 = data6.bytes;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err19 = {instancePath:instancePath+"/cut/bytes",schemaPath:"#/$defs/ReportedCut/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.bytes.type,parentSchema:schema34.properties.bytes,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.durationSeconds !== undefined){
let data9 = data6.durationSeconds;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err20 = {instancePath:instancePath+"/cut/durationSeconds",schemaPath:"#/$defs/ReportedCut/properties/durationSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema34.properties.durationSeconds.type,parentSchema:schema34.properties.durationSeconds,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.sha256 !== undefined){
let data10 = data6.sha256;
if(typeof data10 !== "string"){
const err21 = {instancePath:instancePath+"/cut/sha256",schemaPath:"#/$defs/ReportedCut/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.sha256.type,parentSchema:schema34.properties.sha256,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.made !== undefined){
let data11 = data6.made;
if(typeof data11 !== "boolean"){
const err22 = {instancePath:instancePath+"/cut/made",schemaPath:"#/$defs/ReportedCut/properties/made/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.made.type,parentSchema:schema34.properties.made,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.url !== undefined){
let data12 = data6.url;
if(typeof data12 !== "string"){
const err23 = {instancePath:instancePath+"/cut/url",schemaPath:"#/$defs/ReportedCut/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.url.type,parentSchema:schema34.properties.url,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.expiresAt !== undefined){
let data13 = data6.expiresAt;
if(typeof data13 !== "string"){
const err24 = {instancePath:instancePath+"/cut/expiresAt",schemaPath:"#/$defs/ReportedCut/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.expiresAt.type,parentSchema:schema34.properties.expiresAt,data:data13};
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
const err25 = {instancePath:instancePath+"/cut",schemaPath:"#/$defs/ReportedCut/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.shots !== undefined){
let data14 = data.shots;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data14[i0], {instancePath:instancePath+"/shots/" + i0,parentData:data14,parentDataProperty:i0,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate22.errors; else for (const each of validate22.errors) vErrors.push(each);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/shots",schemaPath:"#/properties/shots/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.shots.type,parentSchema:schema33.properties.shots,data:data14};
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
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
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
if(data.requests !== undefined){
let data12 = data.requests;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err31 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.requests.type,parentSchema:schema31.properties.requests,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.estimate !== undefined){
let data13 = data.estimate;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.requests === undefined){
const err32 = {instancePath:instancePath+"/estimate",schemaPath:"#/properties/estimate/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'",schema:schema31.properties.estimate.required,parentSchema:schema31.properties.estimate,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13.requestsPerHour === undefined){
const err33 = {instancePath:instancePath+"/estimate",schemaPath:"#/properties/estimate/required",keyword:"required",params:{missingProperty: "requestsPerHour"},message:"must have required property '"+"requestsPerHour"+"'",schema:schema31.properties.estimate.required,parentSchema:schema31.properties.estimate,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data13.seconds === undefined){
const err34 = {instancePath:instancePath+"/estimate",schemaPath:"#/properties/estimate/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'",schema:schema31.properties.estimate.required,parentSchema:schema31.properties.estimate,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data13.shots === undefined){
const err35 = {instancePath:instancePath+"/estimate",schemaPath:"#/properties/estimate/required",keyword:"required",params:{missingProperty: "shots"},message:"must have required property '"+"shots"+"'",schema:schema31.properties.estimate.required,parentSchema:schema31.properties.estimate,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data13){
if(!((((key2 === "requests") || (key2 === "requestsPerHour")) || (key2 === "shots")) || (key2 === "seconds"))){
const err36 = {instancePath:instancePath+"/estimate",schemaPath:"#/properties/estimate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.estimate,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.requests !== undefined){
let data14 = data13.requests;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err37 = {instancePath:instancePath+"/estimate/requests",schemaPath:"#/properties/estimate/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.estimate.properties.requests.type,parentSchema:schema31.properties.estimate.properties.requests,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.requestsPerHour !== undefined){
let data15 = data13.requestsPerHour;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err38 = {instancePath:instancePath+"/estimate/requestsPerHour",schemaPath:"#/properties/estimate/properties/requestsPerHour/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.estimate.properties.requestsPerHour.type,parentSchema:schema31.properties.estimate.properties.requestsPerHour,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data13.shots !== undefined){
let data16 = data13.shots;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err39 = {instancePath:instancePath+"/estimate/shots",schemaPath:"#/properties/estimate/properties/shots/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.estimate.properties.shots.type,parentSchema:schema31.properties.estimate.properties.shots,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data13.seconds !== undefined){
let data17 = data13.seconds;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err40 = {instancePath:instancePath+"/estimate/seconds",schemaPath:"#/properties/estimate/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.estimate.properties.seconds.type,parentSchema:schema31.properties.estimate.properties.seconds,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/estimate",schemaPath:"#/properties/estimate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.estimate.type,parentSchema:schema31.properties.estimate,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.digest !== undefined){
let data18 = data.digest;
if(typeof data18 !== "string"){
const err42 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.digest.type,parentSchema:schema31.properties.digest,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.videos !== undefined){
let data19 = data.videos;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data19[i0], {instancePath:instancePath+"/videos/" + i0,parentData:data19,parentDataProperty:i0,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate21.errors; else for (const each of validate21.errors) vErrors.push(each);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/videos",schemaPath:"#/properties/videos/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.videos.type,parentSchema:schema31.properties.videos,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.reviewPage !== undefined){
let data21 = data.reviewPage;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.path === undefined){
const err44 = {instancePath:instancePath+"/reviewPage",schemaPath:"#/properties/reviewPage/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.reviewPage.required,parentSchema:schema31.properties.reviewPage,data:data21};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key3 in data21){
if(!((key3 === "path") || (key3 === "url"))){
const err45 = {instancePath:instancePath+"/reviewPage",schemaPath:"#/properties/reviewPage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.reviewPage,data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data21.path !== undefined){
let data22 = data21.path;
if(typeof data22 !== "string"){
const err46 = {instancePath:instancePath+"/reviewPage/path",schemaPath:"#/properties/reviewPage/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.reviewPage.properties.path.type,parentSchema:schema31.properties.reviewPage.properties.path,data:data22};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data21.url !== undefined){
let data23 = data21.url;
if(typeof data23 !== "string"){
const err47 = {instancePath:instancePath+"/reviewPage/url",schemaPath:"#/properties/reviewPage/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.reviewPage.properties.url.type,parentSchema:schema31.properties.reviewPage.properties.url,data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/reviewPage",schemaPath:"#/properties/reviewPage/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.reviewPage.type,parentSchema:schema31.properties.reviewPage,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.strike !== undefined){
let data24 = data.strike;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
if(typeof data25 !== "string"){
const err49 = {instancePath:instancePath+"/strike/" + i1,schemaPath:"#/properties/strike/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.strike.items.type,parentSchema:schema31.properties.strike.items,data:data25};
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
const err50 = {instancePath:instancePath+"/strike",schemaPath:"#/properties/strike/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.strike.type,parentSchema:schema31.properties.strike,data:data24};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.lockfile !== undefined){
let data26 = data.lockfile;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.branch === undefined){
const err51 = {instancePath:instancePath+"/lockfile",schemaPath:"#/properties/lockfile/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'",schema:schema31.properties.lockfile.required,parentSchema:schema31.properties.lockfile,data:data26};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data26.checksWait === undefined){
const err52 = {instancePath:instancePath+"/lockfile",schemaPath:"#/properties/lockfile/required",keyword:"required",params:{missingProperty: "checksWait"},message:"must have required property '"+"checksWait"+"'",schema:schema31.properties.lockfile.required,parentSchema:schema31.properties.lockfile,data:data26};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data26.commit === undefined){
const err53 = {instancePath:instancePath+"/lockfile",schemaPath:"#/properties/lockfile/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'",schema:schema31.properties.lockfile.required,parentSchema:schema31.properties.lockfile,data:data26};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data26.url === undefined){
const err54 = {instancePath:instancePath+"/lockfile",schemaPath:"#/properties/lockfile/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema31.properties.lockfile.required,parentSchema:schema31.properties.lockfile,data:data26};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key4 in data26){
if(!((((key4 === "branch") || (key4 === "commit")) || (key4 === "url")) || (key4 === "checksWait"))){
const err55 = {instancePath:instancePath+"/lockfile",schemaPath:"#/properties/lockfile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.lockfile,data:data26};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data26.branch !== undefined){
let data27 = data26.branch;
if(typeof data27 !== "string"){
const err56 = {instancePath:instancePath+"/lockfile/branch",schemaPath:"#/properties/lockfile/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.lockfile.properties.branch.type,parentSchema:schema31.properties.lockfile.properties.branch,data:data27};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data26.commit !== undefined){
let data28 = data26.commit;
if(typeof data28 !== "string"){
const err57 = {instancePath:instancePath+"/lockfile/commit",schemaPath:"#/properties/lockfile/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.lockfile.properties.commit.type,parentSchema:schema31.properties.lockfile.properties.commit,data:data28};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data26.url !== undefined){
let data29 = data26.url;
if(typeof data29 !== "string"){
const err58 = {instancePath:instancePath+"/lockfile/url",schemaPath:"#/properties/lockfile/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.lockfile.properties.url.type,parentSchema:schema31.properties.lockfile.properties.url,data:data29};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data26.checksWait !== undefined){
let data30 = data26.checksWait;
if(typeof data30 !== "boolean"){
const err59 = {instancePath:instancePath+"/lockfile/checksWait",schemaPath:"#/properties/lockfile/properties/checksWait/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.lockfile.properties.checksWait.type,parentSchema:schema31.properties.lockfile.properties.checksWait,data:data30};
if(vErrors === null){
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
const err60 = {instancePath:instancePath+"/lockfile",schemaPath:"#/properties/lockfile/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.lockfile.type,parentSchema:schema31.properties.lockfile,data:data26};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.review !== undefined){
let data31 = data.review;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.number === undefined){
const err61 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'",schema:schema31.properties.review.required,parentSchema:schema31.properties.review,data:data31};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data31.url === undefined){
const err62 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema31.properties.review.required,parentSchema:schema31.properties.review,data:data31};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key5 in data31){
if(!((key5 === "number") || (key5 === "url"))){
const err63 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.review,data:data31};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data31.number !== undefined){
let data32 = data31.number;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err64 = {instancePath:instancePath+"/review/number",schemaPath:"#/properties/review/properties/number/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.review.properties.number.type,parentSchema:schema31.properties.review.properties.number,data:data32};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data31.url !== undefined){
let data33 = data31.url;
if(typeof data33 !== "string"){
const err65 = {instancePath:instancePath+"/review/url",schemaPath:"#/properties/review/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.review.properties.url.type,parentSchema:schema31.properties.review.properties.url,data:data33};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.review.type,parentSchema:schema31.properties.review,data:data31};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.problems !== undefined){
let data34 = data.problems;
if(Array.isArray(data34)){
const len2 = data34.length;
for(let i2=0; i2<len2; i2++){
let data35 = data34[i2];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.code === undefined){
const err67 = {instancePath:instancePath+"/problems/" + i2,schemaPath:"#/$defs/ReportedProblem/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema37.required,parentSchema:schema37,data:data35};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data35.message === undefined){
const err68 = {instancePath:instancePath+"/problems/" + i2,schemaPath:"#/$defs/ReportedProblem/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema37.required,parentSchema:schema37,data:data35};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data35.severity === undefined){
const err69 = {instancePath:instancePath+"/problems/" + i2,schemaPath:"#/$defs/ReportedProblem/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema37.required,parentSchema:schema37,data:data35};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key6 in data35){
if(!((((((key6 === "code") || (key6 === "severity")) || (key6 === "message")) || (key6 === "hint")) || (key6 === "help")) || (key6 === "where"))){
const err70 = {instancePath:instancePath+"/problems/" + i2,schemaPath:"#/$defs/ReportedProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data:data35};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data35.code !== undefined){
let data36 = data35.code;
if(typeof data36 !== "string"){
const err71 = {instancePath:instancePath+"/problems/" + i2+"/code",schemaPath:"#/$defs/ReportedProblem/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.code.type,parentSchema:schema37.properties.code,data:data36};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data35.severity !== undefined){
let data37 = data35.severity;
if(!((data37 === "error") || (data37 === "warning"))){
const err72 = {instancePath:instancePath+"/problems/" + i2+"/severity",schemaPath:"#/$defs/ReportedProblem/properties/severity/enum",keyword:"enum",params:{allowedValues: schema37.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.severity.enum,parentSchema:schema37.properties.severity,data:data37};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data35.message !== undefined){
let data38 = data35.message;
if(typeof data38 !== "string"){
const err73 = {instancePath:instancePath+"/problems/" + i2+"/message",schemaPath:"#/$defs/ReportedProblem/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.message.type,parentSchema:schema37.properties.message,data:data38};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data35.hint !== undefined){
let data39 = data35.hint;
if(typeof data39 !== "string"){
const err74 = {instancePath:instancePath+"/problems/" + i2+"/hint",schemaPath:"#/$defs/ReportedProblem/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.hint.type,parentSchema:schema37.properties.hint,data:data39};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data35.help !== undefined){
let data40 = data35.help;
if(typeof data40 !== "string"){
const err75 = {instancePath:instancePath+"/problems/" + i2+"/help",schemaPath:"#/$defs/ReportedProblem/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.help.type,parentSchema:schema37.properties.help,data:data40};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data35.where !== undefined){
let data41 = data35.where;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.column === undefined){
const err76 = {instancePath:instancePath+"/problems/" + i2+"/where",schemaPath:"#/$defs/ReportedProblem/properties/where/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema37.properties.where.required,parentSchema:schema37.properties.where,data:data41};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data41.file === undefined){
const err77 = {instancePath:instancePath+"/problems/" + i2+"/where",schemaPath:"#/$defs/ReportedProblem/properties/where/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema37.properties.where.required,parentSchema:schema37.properties.where,data:data41};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data41.line === undefined){
const err78 = {instancePath:instancePath+"/problems/" + i2+"/where",schemaPath:"#/$defs/ReportedProblem/properties/where/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema37.properties.where.required,parentSchema:schema37.properties.where,data:data41};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key7 in data41){
if(!(((((key7 === "file") || (key7 === "line")) || (key7 === "column")) || (key7 === "text")) || (key7 === "length"))){
const err79 = {instancePath:instancePath+"/problems/" + i2+"/where",schemaPath:"#/$defs/ReportedProblem/properties/where/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema37.properties.where,data:data41};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data41.file !== undefined){
let data42 = data41.file;
if(typeof data42 !== "string"){
const err80 = {instancePath:instancePath+"/problems/" + i2+"/where/file",schemaPath:"#/$defs/ReportedProblem/properties/where/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.where.properties.file.type,parentSchema:schema37.properties.where.properties.file,data:data42};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data41.line !== undefined){
let data43 = data41.line;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err81 = {instancePath:instancePath+"/problems/" + i2+"/where/line",schemaPath:"#/$defs/ReportedProblem/properties/where/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.where.properties.line.type,parentSchema:schema37.properties.where.properties.line,data:data43};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data41.column !== undefined){
let data44 = data41.column;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err82 = {instancePath:instancePath+"/problems/" + i2+"/where/column",schemaPath:"#/$defs/ReportedProblem/properties/where/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.where.properties.column.type,parentSchema:schema37.properties.where.properties.column,data:data44};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data41.text !== undefined){
let data45 = data41.text;
if(typeof data45 !== "string"){
const err83 = {instancePath:instancePath+"/problems/" + i2+"/where/text",schemaPath:"#/$defs/ReportedProblem/properties/where/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.where.properties.text.type,parentSchema:schema37.properties.where.properties.text,data:data45};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data41.length !== undefined){
let data46 = data41.length;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err84 = {instancePath:instancePath+"/problems/" + i2+"/where/length",schemaPath:"#/$defs/ReportedProblem/properties/where/properties/length/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.where.properties.length.type,parentSchema:schema37.properties.where.properties.length,data:data46};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/problems/" + i2+"/where",schemaPath:"#/$defs/ReportedProblem/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.properties.where.type,parentSchema:schema37.properties.where,data:data41};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/problems/" + i2,schemaPath:"#/$defs/ReportedProblem/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data:data35};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.problems.type,parentSchema:schema31.properties.problems,data:data34};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

