/**
 * Joining 21 clips of 8 s, at 720p and 4k, against `ffmpeg -f concat -c copy` in one run: time
 * ratio, peak memory, and how far sound is from the picture where the last clip begins.
 *
 *   npm run --silent bench:join            a table
 *   npm run --silent bench:join -- --json  an array of rows, for machines
 *
 * Needs ffmpeg and ffprobe on PATH, Linux (peak memory is read from /proc) and a build.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as inFolder } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toneChange } from './tone-change.mjs';

const CLIPS = 21;
const SECONDS = 8;
const RATE = 24;
const ROUNDS = 7;
const SIZES = [
  { name: '720p', size: '1280x720', megabits: 9 },
  { name: '4k', size: '3840x2160', megabits: 30 },
];
const TARGET = { timeRatio: 1, peakMegabytes: 200, soundErrorMs: 15 };

if (process.argv[2] === '--join') await joinOnce(...process.argv.slice(3));
else await main();

/** What the child process runs, so that both programs pay for their start. */
async function joinOnce(bundle, output, ...paths) {
  const { join } = await import(bundle);
  await join(
    paths.map((path) => ({ path, name: path })),
    output,
  );
}

async function main() {
  const folder = mkdtempSync(inFolder(tmpdir(), 'shotlock-bench-'));
  try {
    const bundle = makeBundle(folder);
    const results = [];
    for (const kind of SIZES) results.push(await measure(kind, { folder, bundle }));
    if (process.argv.includes('--json')) console.log(JSON.stringify(results.map(asRow), null, 2));
    else for (const result of results) console.log(asText(result));
    process.exitCode = results.every((result) => result.withinTarget) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(kind, { folder, bundle }) {
  const clips = makeClips(kind, folder);
  const list = inFolder(folder, 'list.txt');
  writeFileSync(list, clips.map((clip) => `file '${clip}'\n`).join(''));
  const ours = inFolder(folder, 'shotlock.mp4');
  const theirs = inFolder(folder, 'ffmpeg.mp4');
  const runs = { shotlock: [], ffmpeg: [] };
  // Alternating, so that a noisy machine disturbs both; the first round warms the file cache.
  for (let turn = 0; turn <= ROUNDS; turn++) {
    settle(ours);
    const us = await timed(process.execPath, [
      fileURLToPath(import.meta.url),
      '--join',
      bundle,
      ours,
      ...clips,
    ]);
    settle(theirs);
    const them = await timed('ffmpeg', [
      ...words('-v error -y -f concat -safe 0 -i'),
      list,
      ...words('-c copy'),
      theirs,
    ]);
    if (turn === 0) continue;
    runs.shotlock.push(us);
    runs.ffmpeg.push(them);
  }
  const shotlock = { ...summary(runs.shotlock), soundErrorMs: soundError(ours) };
  const ffmpeg = { ...summary(runs.ffmpeg), soundErrorMs: soundError(theirs) };
  const timeRatio = round(shotlock.seconds / ffmpeg.seconds);
  return {
    name: kind.name,
    clips: CLIPS,
    megabytes: round(clips.reduce((sum, clip) => sum + statSync(clip).size, 0) / 1e6),
    timeRatio,
    shotlock,
    ffmpeg,
    withinTarget:
      timeRatio <= TARGET.timeRatio &&
      shotlock.peakMegabytes < TARGET.peakMegabytes &&
      shotlock.soundErrorMs < TARGET.soundErrorMs,
  };
}

/** Joining as it is shipped: one file. */
function makeBundle(folder) {
  const root = inFolder(fileURLToPath(import.meta.url), '..', '..');
  const ncc = inFolder(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  const entry = inFolder(root, 'build/media/join.js');
  execFileSync(process.execPath, [ncc, 'build', entry, '-o', inFolder(folder, 'bundle'), '-q']);
  return inFolder(folder, 'bundle', 'index.js');
}

/** Clips of one picture each, and of a tone of their own, so that borders can be heard. */
function makeClips({ size, megabits }, folder) {
  const picture = inFolder(folder, `picture-${size}.mp4`);
  runFfmpeg(
    ...words(`-f lavfi -i testsrc2=s=${size}:r=${RATE}:d=${SECONDS},noise=alls=20:allf=t`),
    ...words(`-c:v libx264 -preset ultrafast -g ${RATE} -pix_fmt yuv420p`),
    ...words(`-b:v ${megabits}M -maxrate ${megabits}M -bufsize ${megabits}M`),
    picture,
  );
  return Array.from({ length: CLIPS }, (_, index) => {
    const clip = inFolder(folder, `${size}-${index}.mp4`);
    const tone = `sine=f=${toneOf(index)}:r=48000:d=${SECONDS},pan=stereo|c0=c0|c1=c0`;
    runFfmpeg(
      ...words('-f lavfi -i'),
      tone,
      ...words(`-i ${picture} -c:v copy -c:a aac -b:a 192k -movflags +faststart`),
      clip,
    );
    return clip;
  });
}

function runFfmpeg(...args) {
  execFileSync('ffmpeg', ['-v', 'error', '-y', ...args]);
}

/**
 * Or the one that flushes its file pays for what the other left to be written, and the one that
 * replaces its file as a whole needs memory for two.
 */
function settle(output) {
  rmSync(output, { force: true });
  execFileSync('sync');
}

/** Seconds and peak resident megabytes of a process, read from /proc while it runs. */
async function timed(program, args) {
  const start = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  let peakKilobytes = 0;
  const watch = setInterval(() => {
    peakKilobytes = Math.max(peakKilobytes, readPeak(child.pid));
  }, 5);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  clearInterval(watch);
  if (code !== 0) throw new Error(`${program} ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, megabytes: (peakKilobytes * 1024) / 1e6 };
}

function readPeak(pid) {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0; // it has just ended
  }
}

function summary(runs) {
  const seconds = runs.map((run) => run.seconds).sort((a, b) => a - b);
  return {
    seconds: round(seconds[Math.floor(seconds.length / 2)]),
    peakMegabytes: round(Math.max(...runs.map((run) => run.megabytes))),
  };
}

/** Milliseconds between the last clip's first picture and the begin of its tone. */
function soundError(file) {
  const around = pictureTime(file, (CLIPS - 1) * SECONDS * RATE);
  const [from, to] = [toneOf(CLIPS - 2), toneOf(CLIPS - 1)];
  const heard = toneChange(decodeSound(file), { rate: 48_000, around, within: 1, from, to });
  return round(Math.abs(heard - around) * 1000);
}

function toneOf(clip) {
  return clip % 2 ? 1500 : 500;
}

function pictureTime(file, index) {
  const options = '-v error -select_streams v:0 -show_entries packet=pts_time -of csv=p=0';
  const times = execFileSync('ffprobe', [...words(options), file], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return times
    .split('\n')
    .map(Number.parseFloat)
    .filter((time) => !Number.isNaN(time))
    .sort((a, b) => a - b)[index];
}

/** Sample after sample, as a sound card gets them, whatever their time stamps say. */
function decodeSound(file) {
  const pcm = execFileSync(
    'ffmpeg',
    ['-v', 'error', '-i', file, ...words('-map 0:a -af pan=mono|c0=c0 -ar 48000 -f s16le -')],
    { maxBuffer: 1 << 28 },
  );
  return new Int16Array(pcm.buffer, pcm.byteOffset, pcm.length >> 1);
}

function words(text) {
  return text.split(' ');
}

function round(value) {
  return Number(value.toFixed(2));
}

/** One flat row a size; what ffmpeg needed stands beside it. */
function asRow({ name, megabytes, timeRatio, shotlock, ffmpeg, withinTarget }) {
  return {
    name,
    clips: CLIPS,
    megabytes,
    timeRatio,
    ...shotlock,
    ffmpeg,
    withinTarget,
    target: TARGET,
  };
}

function asText({ name, megabytes, timeRatio, shotlock, ffmpeg, withinTarget }) {
  const verdict = withinTarget ? '' : ' (target missed)';
  return [
    `${name}: ${CLIPS} clips, ${megabytes} MB: ${timeRatio} of ffmpeg's time${verdict}`,
    `  shotlock  ${asLine(shotlock)}`,
    `  ffmpeg    ${asLine(ffmpeg)}`,
  ].join('\n');
}

function asLine({ seconds, peakMegabytes, soundErrorMs }) {
  return `${seconds} s, ${peakMegabytes} MB peak, sound off by ${soundErrorMs} ms`;
}
