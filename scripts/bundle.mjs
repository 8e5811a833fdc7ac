/** Builds dist/ from nothing: tsc to build/, ncc to one ESM entry with lazy chunks (see README, "dist"). */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const run = (file, ...args) =>
  execFileSync(process.execPath, [file, ...args], { stdio: 'inherit' });

rmSync('build', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json');
run(
  'node_modules/@vercel/ncc/dist/ncc/cli.js',
  'build',
  'build/main.js',
  '-o',
  'dist',
  '--license',
  'licenses.txt',
  '-q',
  // Its cache goes by times and gave the bundle of another checkout.
  '--no-cache',
);
