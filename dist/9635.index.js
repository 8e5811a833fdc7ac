export const id = 9635;
export const ids = [9635];
export const modules = {

/***/ 59635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/exit-code.js
var exit_code = __webpack_require__(75030);
;// CONCATENATED MODULE: ./schemas/videos.schema.json
const videos_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$comment":"The only definition of videos.yml: src/generated/videos.ts and its validator are written from it. What no schema can say (counts after defaults, variables, duplicates) is checked in src/core/breakdown.ts.","description":"Videos made of 8-second shots, each shot a prompt. Shotlock generates only the shots that changed, joins the clips into videos and keeps what was paid for in videos.lock.json.","type":"object","additionalProperties":false,"required":["version","videos"],"defaultSnippets":[{"label":"A first video","description":"The smallest complete videos.yml","body":{"version":1,"videos":[{"id":"${1:launch-teaser}","shots":[{"id":"${2:skyline}","prompt":"${3:Wide shot of a city at dawn.}"}]}]}}],"properties":{"version":{"description":"Version of this format. Always 1.","const":1,"examples":[1]},"defaults":{"description":"What holds for every video that does not say otherwise. The nearest wins: shot, then video, then these defaults.","type":"object","additionalProperties":false,"properties":{"resolution":{"$ref":"#/$defs/resolution"},"aspectRatio":{"$ref":"#/$defs/aspectRatio"},"style":{"$ref":"#/$defs/style"}},"examples":[{"resolution":"720p","aspectRatio":"16:9","style":"Warm morning light, 35mm film"}]},"vars":{"$ref":"#/$defs/vars","description":"Variables for the whole file: `{{product}}` in a prompt, style, title, promptFile or imageUrls entry is replaced by the value of `product`. A shot\'s vars win over its video\'s, those over these; a matrix value wins over all. `\\\\{{` is a literal `{{`."},"budget":{"description":"Limits of what one run may spend. The lowest of these, the workflow\'s max-credits and what the day has left applies.","type":"object","additionalProperties":false,"properties":{"maxCredits":{"description":"Most credits that one run may spend on this file. A shot costs 10 credits at 720p, 14 at 1080p, 30 at 4k.","type":"integer","minimum":0,"maximum":1000000,"examples":[200]}},"examples":[{"maxCredits":200}]},"videos":{"description":"The videos. Order, titles and ids can change at no cost: a clip belongs to its shot\'s input, not to its place.","type":"array","minItems":1,"items":{"$ref":"#/$defs/videoEntry"},"examples":[[{"id":"launch-teaser","shots":[{"id":"skyline","prompt":"Wide shot of a city at dawn."}]}]]}},"$defs":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,63}$","examples":["launch-teaser","skyline","shot_1"]},"resolution":{"description":"Resolution of the whole video; every shot of it is rendered at this size. Credits a shot: 720p 10, 1080p 14, 4k 30.","enum":["720p","1080p","4k"],"enumDescriptions":["1280 x 720; 10 credits a shot. The only one for `sequence: true`.","1920 x 1080; 14 credits a shot.","3840 x 2160; 30 credits a shot."],"default":"720p","examples":["1080p"]},"aspectRatio":{"description":"Shape of the picture. May stand on a shot, on its video or in defaults (the nearest wins); all shots of a video must end up with the same one.","enum":["16:9","9:16"],"enumDescriptions":["Landscape: screens, YouTube.","Portrait: phones, reels, shorts."],"default":"16:9","examples":["9:16"]},"style":{"description":"Look and sound that shots share. Appended to the prompt after a blank line. The nearest wins (shot, video, defaults); \\"\\" clears it. May hold `{{variables}}`.","type":"string","maxLength":10000,"examples":["Warm morning light, 35mm film",""]},"name":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"value":{"description":"Inserted exactly as it is written here: 1.10 stays 1.10.","type":["string","number","boolean"],"maxLength":10000,"examples":["Aurora Lamp",2026,"1.10"]},"vars":{"type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/value"},"examples":[{"product":"Aurora Lamp","price":"49.90"}]},"combination":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"properties":{"aspectRatio":{"$ref":"#/$defs/aspectRatio"},"resolution":{"$ref":"#/$defs/resolution"},"style":{"$ref":"#/$defs/style"}},"additionalProperties":{"$ref":"#/$defs/value"},"tsType":"{ readonly [name: string]: string | number | boolean }","examples":[{"lang":"de","aspectRatio":"9:16"}]},"matrix":{"description":"One video per combination of the axes\' values, as in GitHub\'s matrix. Each value can be used as `{{axis}}`; the axes aspectRatio, resolution and style set those fields. The id of `launch-teaser` becomes `launch-teaser.en.16x9`: the values in the order of the axes, lower case, `:` as `x`, anything else that is no letter, digit, `_` or `-` as `-`.","type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"properties":{"aspectRatio":{"description":"One video per aspect ratio.","type":"array","minItems":1,"items":{"$ref":"#/$defs/aspectRatio"},"examples":[["16:9","9:16"]]},"resolution":{"description":"One video per resolution. Each is paid for by itself.","type":"array","minItems":1,"items":{"$ref":"#/$defs/resolution"},"examples":[["720p","4k"]]},"style":{"description":"One video per style.","type":"array","minItems":1,"items":{"$ref":"#/$defs/style"},"examples":[["Watercolour","Film noir"]]},"include":{"description":"Adds values to the combinations that an entry agrees with, or a whole combination where it agrees with none, as GitHub\'s matrix does.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/combination"},"examples":[[{"lang":"de","voice":"a calm German narrator"}]]},"exclude":{"description":"Takes out every combination that has all the values of an entry.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/combination"},"examples":[[{"lang":"de","aspectRatio":"9:16"}]]}},"additionalProperties":{"description":"An axis: the values of one variable.","type":"array","minItems":1,"items":{"$ref":"#/$defs/value"},"examples":[["en","de"]]},"tsType":"{ readonly [axis: string]: readonly (string | number | boolean | { readonly [name: string]: string | number | boolean })[] }","examples":[{"lang":["en","de"],"aspectRatio":["16:9","9:16"]}]},"videoEntry":{"description":"One video, or one per combination of its matrix: shots that are joined in this order.","type":"object","additionalProperties":false,"required":["id","shots"],"defaultSnippets":[{"label":"video","description":"A video with one shot","body":{"id":"${1:launch-teaser}","shots":[{"id":"${2:skyline}","prompt":"${3:Wide shot of a city at dawn.}"}]}}],"if":{"properties":{"sequence":{"const":true}},"required":["sequence"]},"then":{"properties":{"resolution":{"enum":["720p"]},"shots":{"type":"array","maxItems":21}}},"properties":{"id":{"$ref":"#/$defs/id","description":"Names the video in the lock, in file names, comments and filters. Unique in the file; lower-case letters, digits, `_` and `-`, at most 64."},"title":{"description":"What people call the video, in comments and reports. Changing it costs nothing. May hold `{{variables}}`.","type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f]*$","examples":["Launch teaser"]},"resolution":{"$ref":"#/$defs/resolution"},"aspectRatio":{"$ref":"#/$defs/aspectRatio"},"style":{"$ref":"#/$defs/style"},"vars":{"$ref":"#/$defs/vars","description":"Variables for the shots of this video. They win over the file\'s vars. A name that is also an axis of the matrix is an error."},"matrix":{"$ref":"#/$defs/matrix"},"sequence":{"description":"true sends all shots in one request, as the vendor\'s multi-shot mode does: 720p only, at most 21 shots, and any change renders (and prices) the whole sequence again. Leave it out to render only the shots that changed.","type":"boolean","examples":[true]},"shots":{"description":"The shots, 8 seconds each, in the order in which they are joined.","type":"array","minItems":1,"items":{"$ref":"#/$defs/shotEntry"},"examples":[[{"id":"skyline","prompt":"Wide shot of a city at dawn."}]]}}},"shotEntry":{"description":"One 8-second shot, in the API\'s own field names: a shot copied from the vendor\'s documentation is valid here.","type":"object","additionalProperties":false,"required":["id"],"defaultSnippets":[{"label":"shot","description":"A shot from text","body":{"id":"${1:skyline}","prompt":"${2:Wide shot of a city at dawn.}"}},{"label":"shot with reference images","description":"A shot that keeps to 1 to 3 images","body":{"id":"${1:desk}","prompt":"${2:The lamp on a desk.}","generationType":"REFERENCE_2_VIDEO","imageUrls":["${3:assets/desk.png}"]}}],"if":{"properties":{"promptFile":true},"required":["promptFile"]},"then":{"properties":{"prompt":false}},"else":{"properties":{"prompt":true},"required":["prompt"]},"dependentSchemas":{"generationType":{"if":{"properties":{"generationType":{"const":"TEXT_2_VIDEO"}}},"then":{"properties":{"imageUrls":{"type":"array","maxItems":0}}},"else":{"if":{"properties":{"generationType":{"const":"FIRST_AND_LAST_FRAMES_2_VIDEO"}}},"then":{"properties":{"imageUrls":{"type":"array","minItems":1,"maxItems":2}},"required":["imageUrls"]},"else":{"if":{"properties":{"generationType":{"const":"REFERENCE_2_VIDEO"}}},"then":{"properties":{"imageUrls":{"type":"array","minItems":1,"maxItems":3}},"required":["imageUrls"]}}}},"imageUrls":{"if":{"properties":{"imageUrls":{"type":"array","minItems":1}}},"then":{"properties":{"generationType":true},"required":["generationType"]}}},"properties":{"id":{"$ref":"#/$defs/id","description":"Names the shot within its video, in the lock and in `/shotlock retake video/shot`. Unique in the video; lower-case letters, digits, `_` and `-`, at most 64. Renaming costs nothing."},"prompt":{"description":"What the shot shows and sounds like. May hold `{{variables}}` and, with `|`, several lines. Put it in quotes when it contains `: ` or ` #`, or begins with `{`. Either this or promptFile.","type":"string","pattern":"\\\\S","maxLength":10000,"examples":["Wide shot of a city skyline at dawn. Narrator says in {{lang}}: meet {{product}}."]},"promptFile":{"description":"A text file that holds the prompt; its path is relative to this file. May hold `{{variables}}`, in the path and in the text. Either this or prompt.","type":"string","minLength":1,"maxLength":1000,"examples":["prompts/desk.md"]},"generationType":{"description":"How the images are used. May be left out when there are none (TEXT_2_VIDEO). TEXT_2_VIDEO: no images. FIRST_AND_LAST_FRAMES_2_VIDEO: 1 or 2. REFERENCE_2_VIDEO: 1 to 3.","enum":["TEXT_2_VIDEO","FIRST_AND_LAST_FRAMES_2_VIDEO","REFERENCE_2_VIDEO"],"enumDescriptions":["From the prompt alone; no images.","Moves from the first image to the last; 1 or 2 images.","Keeps to what the images show, a product or a person; 1 to 3 images."],"examples":["TEXT_2_VIDEO","REFERENCE_2_VIDEO"]},"aspectRatio":{"$ref":"#/$defs/aspectRatio"},"imageUrls":{"description":"Images for generationType: https URLs, or paths of files in this repository, relative to this file. A change of a file\'s bytes, or of a URL, renders the shot again. May hold `{{variables}}`.","type":"array","items":{"type":"string","minLength":1,"maxLength":2048},"tsType":"readonly string[]","examples":[["assets/desk.png","https://example.com/lamp.webp"]]},"style":{"$ref":"#/$defs/style"},"vars":{"$ref":"#/$defs/vars","description":"Variables for this shot. They win over the video\'s and the file\'s vars. A name that is also an axis of the video\'s matrix is an error."},"take":{"description":"Which attempt at this shot to use; 1 unless said. Raising it asks, and pays, for a new take of the same input; going back to one that was paid for is free.","type":"integer","minimum":1,"maximum":1000000,"examples":[2]}}}}}');
;// CONCATENATED MODULE: ./build/cli/init.js




/** Writes what a repository needs to begin with. Files that exist keep every line they have. */
async function init({ yes }) {
    const additions = [];
    for (const [path, text] of starter) {
        const addition = additionTo(path, text, await (0,promises_.readFile)(path, 'utf8').catch(() => undefined));
        if (addition)
            additions.push(addition);
        else
            process.stdout.write(`keep    ${path}\n`);
    }
    if (additions.length === 0)
        return exit_code.exitCodes.done;
    if (!yes && !(await agreed(additions)))
        return exit_code.exitCodes.usage;
    for (const { path, text, how } of additions) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, text, { flag: how === 'write' ? 'wx' : 'a' });
        process.stdout.write(`${summary({ path, text, how })}\n`);
    }
    process.stdout.write('\nNow try it, free of charge and without a key: shotlock render --provider simulator\n');
    return exit_code.exitCodes.done;
}
/** What is missing of a file: all of it, or lines of a list; nothing where it is as it should be. */
function additionTo(path, text, old) {
    if (old === undefined)
        return { path, text, how: 'write' };
    if (!lists.has(path))
        return undefined;
    const known = new Set(old.split(/\r?\n/u));
    const lines = text.split('\n').filter((line) => line !== '' && !known.has(line));
    if (lines.length === 0)
        return undefined;
    const lineBreak = old === '' || old.endsWith('\n') ? '' : '\n';
    return { path, text: `${lineBreak}${lines.join('\n')}\n`, how: 'add to' };
}
/** Files in which every line stands for itself: where they exist, lines are added. */
const lists = new Set(['.gitignore', '.gitattributes']);
function summary({ path, text, how }) {
    const lines = how === 'add to' ? `: ${text.trim().split('\n').join(', ')}` : '';
    return `${how.padEnd(7)} ${path}${lines}`;
}
async function agreed(additions) {
    const list = additions.map((addition) => `  ${summary(addition)}\n`).join('');
    process.stdout.write(`This will\n${list}`);
    if (!process.stdin.isTTY) {
        process.stderr.write('shotlock init: add --yes to write without being asked\n');
        return false;
    }
    const { ask } = await __webpack_require__.e(/* import() */ 7866).then(__webpack_require__.bind(__webpack_require__, 57866));
    const answer = await ask('Go on? [Y/n] ', process.stdout);
    return answer !== undefined && /^(y(es)?)?$/iu.test(answer.trim());
}
const config = `# yaml-language-server: $schema=./schemas/videos.schema.json
version: 1
defaults:
  resolution: 720p
  aspectRatio: "16:9"
  style: "Warm morning light, 35mm film"
vars:
  product: Aurora Lamp
budget:
  maxCredits: 100
videos:
  - id: launch-teaser
    title: Launch teaser
    shots:
      - id: skyline
        prompt: Wide shot of a city skyline at dawn, golden hour lighting.
      - id: desk
        prompt: Close-up of the {{product}} on a walnut desk; the light goes on.
`;
const workflow = `name: Videos
on:
  pull_request:
    paths: [videos.yml, videos.lock.json, "prompts/**", "assets/**", .github/workflows/videos.yml]
permissions:
  contents: read
  pull-requests: write
concurrency:
  group: videos-\${{ github.ref }}
  cancel-in-progress: false
jobs:
  animatics:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: shotlock/shotlock@v1
        with:
          provider: simulator
`;
const starter = [
    ['videos.yml', config],
    ['schemas/videos.schema.json', `${JSON.stringify(videos_schema_namespaceObject, null, 2)}\n`],
    ['.github/workflows/videos.yml', workflow],
    ['.gitignore', '.shotlock/\n/videos/\n*.lock.json.*.tmp\n'],
    ['.gitattributes', 'videos.lock.json text eol=lf linguist-generated=true\n'],
];


/***/ })

};
