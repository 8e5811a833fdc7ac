/**
 * What a plan costs: time and memory of `shotlock plan` over configs of 10 to 5,000 videos, and of the
 * 1,000 videos of 10 shots that have a target. Run it on a machine at rest.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bundle = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const RUNS = 3;
const TARGET = { seconds: 1.5, megabytes: 300 };
/** The child tells its own peak and processor time, which nobody else knows on every system. */
const tell = `data:text/javascript,process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process.stderr.write('used '+maxRSS+' '+(userCPUTime+systemCPUTime))})`;

const sizes = [
  { videos: 10, shots: 2 },
  { videos: 100, shots: 2 },
  { videos: 1000, shots: 2 },
  { videos: 5000, shots: 2 },
  { videos: 1000, shots: 10, target: TARGET },
];

const rows = sizes.map(measure);
const [least] = rows;
for (const row of rows) {
  const grown = (row.processor - least.processor) / (row.videos * row.shots - 20 || 1);
  row.microsecondsPerShot = Math.max(0, Math.round(grown * 1e6));
}
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
else {
  const head = [
    'videos',
    'shots each',
    'seconds',
    'of a processor',
    'peak MB',
    'µs a shot',
    'target',
  ];
  const lines = rows.map(
    ({ videos, shots, seconds, processor, megabytes, microsecondsPerShot, target }) => [
      videos,
      shots,
      seconds.toFixed(2),
      processor.toFixed(2),
      megabytes,
      microsecondsPerShot,
      target ? `${target.seconds} s, ${target.megabytes} MB` : '',
    ],
  );
  for (const cells of [head, head.map(() => '---'), ...lines])
    process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

function measure({ videos, shots, target }) {
  const folder = mkdtempSync(join(tmpdir(), 'shotlock-bench-'));
  try {
    writeFileSync(join(folder, 'videos.yml'), configOf(videos, shots));
    const runs = Array.from({ length: RUNS }, () => planIn(folder));
    const seconds = Math.min(...runs.map((run) => run.seconds));
    const processor = Math.min(...runs.map((run) => run.processor));
    const megabytes = Math.round(Math.max(...runs.map((run) => run.kilobytes)) / 1024);
    return { videos, shots, seconds, processor, megabytes, ...(target ? { target } : {}) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function planIn(folder) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', tell, bundle, 'plan'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`the plan failed: ${stderr.slice(0, 400)}`);
  const [, kilobytes, microseconds] = /used (\d+) (\d+)$/u.exec(stderr);
  return { seconds, kilobytes: Number(kilobytes), processor: Number(microseconds) / 1e6 };
}

function configOf(videos, shots) {
  const entry = (video) =>
    `  - id: video-${video}\n    shots:\n${Array.from(
      { length: shots },
      (_, shot) =>
        `      - id: shot-${shot}\n        prompt: "Shot ${shot} of video ${video}: a lamp at dawn, slow push in, in {{lang}}."\n`,
    ).join('')}`;
  return `version: 1\nvars: { lang: English }\nvideos:\n${Array.from({ length: videos }, (_, video) => entry(video)).join('')}`;
}
