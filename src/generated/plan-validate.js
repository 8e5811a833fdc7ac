/* Generated from schemas/plan.schema.json by npm run generate. */

"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"PlanDocument","description":"What rendering would do, why, and what it costs.","type":"object","additionalProperties":false,"required":["credits","digest","entries","planVersion","provider"],"properties":{"planVersion":{"const":1},"provider":{"enum":["nanophoto","simulator"]},"credits":{"description":"Credits that rendering it spends.","type":"integer"},"digest":{"description":"sha256 of the sorted (fingerprint, take, credits) to be paid.","type":"string"},"entries":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["do","shot","video"],"properties":{"do":{"enum":["keep","reuse","wait","render","held","lost","strike"]},"video":{"type":"string"},"shot":{"type":"string"},"fingerprint":{"type":"string"},"take":{"type":"integer"},"credits":{"description":"For render what it costs; for held and lost what paying again would cost.","type":"integer"},"deferred":{"description":"Not rendered and not paid for: the command that the run obeys does not name it.","type":"boolean"},"from":{"type":"string"},"why":{"type":"string"},"because":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["what"],"properties":{"what":{"enum":["new","changed","take","retake","failed","sequence"]},"field":{"type":"string"},"was":{"type":["string","integer"]},"now":{"type":["string","integer"]},"reason":{"type":"string"}}}}}}}}};
const func1 = Object.prototype.hasOwnProperty;

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
if(data.credits === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credits"},message:"must have required property '"+"credits"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.digest === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.entries === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entries"},message:"must have required property '"+"entries"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.planVersion === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "planVersion"},message:"must have required property '"+"planVersion"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.provider === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "planVersion") || (key0 === "provider")) || (key0 === "credits")) || (key0 === "digest")) || (key0 === "entries"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.planVersion !== undefined){
let data0 = data.planVersion;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/planVersion",schemaPath:"#/properties/planVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.planVersion,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.provider !== undefined){
let data1 = data.provider;
if(!((data1 === "nanophoto") || (data1 === "simulator"))){
const err7 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/enum",keyword:"enum",params:{allowedValues: schema31.properties.provider.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.provider.enum,parentSchema:schema31.properties.provider,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.credits !== undefined){
let data2 = data.credits;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.credits.type,parentSchema:schema31.properties.credits,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.digest !== undefined){
let data3 = data.digest;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.digest.type,parentSchema:schema31.properties.digest,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.entries !== undefined){
let data4 = data.entries;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.do === undefined){
const err10 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "do"},message:"must have required property '"+"do"+"'",schema:schema31.properties.entries.items.required,parentSchema:schema31.properties.entries.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.shot === undefined){
const err11 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "shot"},message:"must have required property '"+"shot"+"'",schema:schema31.properties.entries.items.required,parentSchema:schema31.properties.entries.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.video === undefined){
const err12 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "video"},message:"must have required property '"+"video"+"'",schema:schema31.properties.entries.items.required,parentSchema:schema31.properties.entries.items,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data5){
if(!(func1.call(schema31.properties.entries.items.properties, key1))){
const err13 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.entries.items,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.do !== undefined){
let data6 = data5.do;
if(!(((((((data6 === "keep") || (data6 === "reuse")) || (data6 === "wait")) || (data6 === "render")) || (data6 === "held")) || (data6 === "lost")) || (data6 === "strike"))){
const err14 = {instancePath:instancePath+"/entries/" + i0+"/do",schemaPath:"#/properties/entries/items/properties/do/enum",keyword:"enum",params:{allowedValues: schema31.properties.entries.items.properties.do.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.entries.items.properties.do.enum,parentSchema:schema31.properties.entries.items.properties.do,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.video !== undefined){
let data7 = data5.video;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/entries/" + i0+"/video",schemaPath:"#/properties/entries/items/properties/video/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.entries.items.properties.video.type,parentSchema:schema31.properties.entries.items.properties.video,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.shot !== undefined){
let data8 = data5.shot;
if(typeof data8 !== "string"){
const err16 = {instancePath:instancePath+"/entries/" + i0+"/shot",schemaPath:"#/properties/entries/items/properties/shot/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.entries.items.properties.shot.type,parentSchema:schema31.properties.entries.items.properties.shot,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.fingerprint !== undefined){
let data9 = data5.fingerprint;
if(typeof data9 !== "string"){
const err17 = {instancePath:instancePath+"/entries/" + i0+"/fingerprint",schemaPath:"#/properties/entries/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.entries.items.properties.fingerprint.type,parentSchema:schema31.properties.entries.items.properties.fingerprint,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.take !== undefined){
let data10 = data5.take;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err18 = {instancePath:instancePath+"/entries/" + i0+"/take",schemaPath:"#/properties/entries/items/properties/take/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.entries.items.properties.take.type,parentSchema:schema31.properties.entries.items.properties.take,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.credits !== undefined){
let data11 = data5.credits;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err19 = {instancePath:instancePath+"/entries/" + i0+"/credits",schemaPath:"#/properties/entries/items/properties/credits/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.entries.items.properties.credits.type,parentSchema:schema31.properties.entries.items.properties.credits,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.deferred !== undefined){
let data12 = data5.deferred;
if(typeof data12 !== "boolean"){
const err20 = {instancePath:instancePath+"/entries/" + i0+"/deferred",schemaPath:"#/properties/entries/items/properties/deferred/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.entries.items.properties.deferred.type,parentSchema:schema31.properties.entries.items.properties.deferred,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.from !== undefined){
let data13 = data5.from;
if(typeof data13 !== "string"){
const err21 = {instancePath:instancePath+"/entries/" + i0+"/from",schemaPath:"#/properties/entries/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.entries.items.properties.from.type,parentSchema:schema31.properties.entries.items.properties.from,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.why !== undefined){
let data14 = data5.why;
if(typeof data14 !== "string"){
const err22 = {instancePath:instancePath+"/entries/" + i0+"/why",schemaPath:"#/properties/entries/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.entries.items.properties.why.type,parentSchema:schema31.properties.entries.items.properties.why,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.because !== undefined){
let data15 = data5.because;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.what === undefined){
const err23 = {instancePath:instancePath+"/entries/" + i0+"/because/" + i1,schemaPath:"#/properties/entries/items/properties/because/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema31.properties.entries.items.properties.because.items.required,parentSchema:schema31.properties.entries.items.properties.because.items,data:data16};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key2 in data16){
if(!(((((key2 === "what") || (key2 === "field")) || (key2 === "was")) || (key2 === "now")) || (key2 === "reason"))){
const err24 = {instancePath:instancePath+"/entries/" + i0+"/because/" + i1,schemaPath:"#/properties/entries/items/properties/because/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.entries.items.properties.because.items,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data16.what !== undefined){
let data17 = data16.what;
if(!((((((data17 === "new") || (data17 === "changed")) || (data17 === "take")) || (data17 === "retake")) || (data17 === "failed")) || (data17 === "sequence"))){
const err25 = {instancePath:instancePath+"/entries/" + i0+"/because/" + i1+"/what",schemaPath:"#/properties/entries/items/properties/because/items/properties/what/enum",keyword:"enum",params:{allowedValues: schema31.properties.entries.items.properties.because.items.properties.what.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.entries.items.properties.because.items.properties.what.enum,parentSchema:schema31.properties.entries.items.properties.because.items.properties.what,data:data17};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data16.field !== undefined){
let data18 = data16.field;
if(typeof data18 !== "string"){
const err26 = {instancePath:instancePath+"/entries/" + i0+"/because/" + i1+"/field",schemaPath:"#/properties/entries/items/properties/because/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.entries.items.properties.because.items.properties.field.type,parentSchema:schema31.properties.entries.items.properties.because.items.properties.field,data:data18};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data16.was !== undefined){
let data19 = data16.was;
if((typeof data19 !== "string") && (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19))))){
const err27 = {instancePath:instancePath+"/entries/" + i0+"/because/" + i1+"/was",schemaPath:"#/properties/entries/items/properties/because/items/properties/was/type",keyword:"type",params:{type: schema31.properties.entries.items.properties.because.items.properties.was.type},message:"must be string,integer",schema:schema31.properties.entries.items.properties.because.items.properties.was.type,parentSchema:schema31.properties.entries.items.properties.because.items.properties.was,data:data19};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data16.now !== undefined){
let data20 = data16.now;
if((typeof data20 !== "string") && (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20))))){
const err28 = {instancePath:instancePath+"/entries/" + i0+"/because/" + i1+"/now",schemaPath:"#/properties/entries/items/properties/because/items/properties/now/type",keyword:"type",params:{type: schema31.properties.entries.items.properties.because.items.properties.now.type},message:"must be string,integer",schema:schema31.properties.entries.items.properties.because.items.properties.now.type,parentSchema:schema31.properties.entries.items.properties.because.items.properties.now,data:data20};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data16.reason !== undefined){
let data21 = data16.reason;
if(typeof data21 !== "string"){
const err29 = {instancePath:instancePath+"/entries/" + i0+"/because/" + i1+"/reason",schemaPath:"#/properties/entries/items/properties/because/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.entries.items.properties.because.items.properties.reason.type,parentSchema:schema31.properties.entries.items.properties.because.items.properties.reason,data:data21};
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
const err30 = {instancePath:instancePath+"/entries/" + i0+"/because/" + i1,schemaPath:"#/properties/entries/items/properties/because/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.entries.items.properties.because.items.type,parentSchema:schema31.properties.entries.items.properties.because.items,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/entries/" + i0+"/because",schemaPath:"#/properties/entries/items/properties/because/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.entries.items.properties.because.type,parentSchema:schema31.properties.entries.items.properties.because,data:data15};
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
const err32 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.entries.items.type,parentSchema:schema31.properties.entries.items,data:data5};
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
else {
const err33 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.entries.type,parentSchema:schema31.properties.entries,data:data4};
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
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

