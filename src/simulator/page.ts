import type { Behaviour } from './behaviour.js';
import type { Task } from './book.js';
import { switches } from './switches.js';

/** The simulator's page for people: what it is, how to use it, what is going on. */
export function page(state: {
  readonly origin: string;
  readonly speed: number;
  readonly nowMs: number;
  readonly behaviour: Behaviour;
  readonly underWay: readonly Task[];
  readonly finished: readonly Task[];
  readonly videoUrl: (task: Task) => string;
}): string {
  const { origin, speed, nowMs } = state;
  const current = new Map<string, unknown>(Object.entries(state.behaviour));
  const latest = state.finished.slice(-50).toReversed();
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="refresh" content="5">
<meta name="viewport" content="width=device-width">
<title>Shotlock simulator</title>
<style>${style}</style>
</head>
<body>
<h1>Shotlock simulator</h1>
<p>NanoPhoto.AI's Veo 3.1 API, played by a server on this machine at ${times(speed)} speed.
Nothing here costs anything: clips are animatics, cards that show what was asked for.</p>
<h2>Point Shotlock at it</h2>
<pre>shotlock render --provider simulator --api-url ${escape(origin)} --speed ${escape(String(speed))}</pre>
<p>Anything that speaks the vendor's API works too:</p>
<pre>${escape(sample(origin))}</pre>
<h2>Under way</h2>
${table(
  ['Shot', 'Prompt', 'Asked for', 'Ready in'],
  state.underWay.map((task) => described(task, escape(wait(task, { nowMs, speed })))),
)}
<h2>Finished</h2>
${table(
  ['Shot', 'Prompt', 'Asked for', 'Result'],
  latest.map((task) => described(task, result(task, state.videoUrl))),
)}
<h2>Behaviour</h2>
<p><code>PUT /simulator/behaviour</code> changes switches while it runs, <code>GET</code> shows them.
Also there: <a href="/simulator/book">the book</a> and <a href="/simulator/requests">the requests</a>.</p>
${table(
  ['Switch', 'Now', 'What it says'],
  Object.entries(switches).map(([name, { says, usual }]) => {
    const now = JSON.stringify(current.get(name));
    const isUsual = now === JSON.stringify(usual);
    const shown = `<code>${escape(now)}</code>`;
    return [`<code>${escape(name)}</code>`, isUsual ? shown : `<b>${shown}</b>`, escape(says)];
  }),
)}
</body>
</html>
`;
}

/** Also without what could turn a text around or end it for a reader: controls and bidi marks. */
export function escape(text: string): string {
  return text
    .replace(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1c2024; background: #fff; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
pre { background: #f2f3f5; padding: .75rem 1rem; white-space: pre-wrap; overflow-wrap: anywhere; border-radius: 6px; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #e3e5e8; }
td { overflow-wrap: anywhere; } .failed { color: #b3261e; }
@media (prefers-color-scheme: dark) { body { color: #e6e8ea; background: #16181b; } pre { background: #24272c; } th, td { border-color: #33373d; } a { color: #8ab4f8; } .failed { color: #f28b82; } }
`;

function sample(origin: string): string {
  const shot = {
    id: 'shot-1',
    prompt: 'A golden retriever running on a beach at sunset',
    generationType: 'TEXT_2_VIDEO',
    aspectRatio: '16:9',
  };
  return `curl -X POST "${origin}/api/veo-3/generate" \\
  -H "Content-Type: application/json" -H "Authorization: Bearer anything" \\
  --data-raw '${JSON.stringify({ shots: [shot], resolution: '720p' })}'`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '<p>Nothing.</p>';
  const head = heads.map((cell) => `<th>${cell}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}

function described({ shot, resolution }: Task, last: string): readonly string[] {
  const { caption } = shot;
  const name =
    caption === null ? shot.id : `${caption.video}/${caption.shot}, take ${caption.take}`;
  const prompt = shot.prompt.length > 200 ? `${shot.prompt.slice(0, 200)}…` : shot.prompt;
  return [isolated(name), isolated(prompt), escape(`${resolution} ${shot.aspectRatio}`), last];
}

function result(task: Task, videoUrl: (task: Task) => string): string {
  return task.shot.fails === null
    ? `<a href="${escape(videoUrl(task))}">clip</a>`
    : `<span class="failed">${isolated(task.shot.fails)}</span>`;
}

/** Real seconds: those of the person who looks at the page. */
function wait(
  task: Task,
  { nowMs, speed }: { readonly nowMs: number; readonly speed: number },
): string {
  const seconds = Math.max(0, Math.ceil((task.endsMs - nowMs) / 1000 / speed));
  return task.startsMs > nowMs ? `${seconds} s, waiting for its turn` : `${seconds} s`;
}

function isolated(text: string): string {
  return `<bdi>${escape(text)}</bdi>`;
}

function times(speed: number): string {
  return speed === 1 ? "life's" : `${escape(String(speed))} times life's`;
}
