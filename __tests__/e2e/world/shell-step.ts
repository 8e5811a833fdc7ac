import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ShellResult {
  readonly exitCode: number;
  readonly output: string;
}

/** What the examples' scripts call; a machine of ours has neither, and they know GitHub and S3 only. */
const programs = ['aws', 'gh'] as const;

/**
 * Runs a `run:` as GitHub's runner does where no shell is named (bash that ends at the first error),
 * with stand-ins for the programs that the examples call.
 */
export async function shellStep(
  script: string,
  place: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<ShellResult> {
  const folder = await mkdtemp(join(tmpdir(), 'step-'));
  try {
    for (const name of programs) {
      const file = fileURLToPath(new URL(`programs/${name}.mjs`, import.meta.url));
      await writeFile(join(folder, name), `#!/bin/sh\nexec '${process.execPath}' '${file}' "$@"\n`);
      await chmod(join(folder, name), 0o755);
    }
    const step = join(folder, 'step.sh');
    await writeFile(step, script);
    const env = { ...place.env, PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` };
    return await new Promise((resolve) => {
      execFile('bash', ['-e', step], { cwd: place.cwd, env }, (error, stdout, stderr) => {
        const code = error === null ? 0 : Number(error.code) || 1;
        resolve({ exitCode: code, output: stdout + stderr });
      });
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
