import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { verbs } from '../src/cli/options.js';
import { codeBlocks } from './tools/code-blocks.js';
import { copyExample, planAsAction } from './tools/run-shotlock.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const parser = join(root, '__tests__/tools/parse-workflows.mjs');
const starter = 'what shotlock init writes';
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

interface Manifest {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}
const manifest: Manifest = parse(textOf('action.yml'));

interface Source {
  readonly name: string;
  readonly content: string;
  readonly kind: 'action' | 'workflow';
}

interface Job {
  readonly if?: string;
  readonly concurrency?: { readonly 'cancel-in-progress': boolean };
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly {
    readonly id?: string;
    readonly uses?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}
interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: { readonly 'cancel-in-progress': boolean };
  readonly jobs: Readonly<Record<string, Job>>;
}

describe('action.yml', () => {
  test('is what GitHub accepts', () => {
    expect(
      complaints([{ name: 'action.yml', content: textOf('action.yml'), kind: 'action' }]),
    ).toEqual([]);
  });

  test('declares the inputs that the program reads, and no others', () => {
    const settings = textOf('src/core/settings.ts');
    const read = [...settings.matchAll(/read\.\w+\('([a-z-]+)'/gu)].map(([, name]) => name!);
    const ofCommandLine = new Set(verbs.flatMap(({ options }) => options.map(({ name }) => name)));
    const undeclared = read.filter(
      (name) => !(name in manifest.inputs) && !ofCommandLine.has(name),
    );
    expect(undeclared).toEqual([]);
    const action = textOf('src/action.ts');
    const unread = Object.keys(manifest.inputs).filter(
      (name) => !read.includes(name) && !action.includes(`raw['${name}']`),
    );
    expect(unread).toEqual([]);
  });

  test('declares the outputs that the program sets, and no others', async () => {
    const { folder, done } = await copyExample('product-launch');
    const { exitCode, outputs } = await planAsAction(folder, { INPUT_PROVIDER: 'simulator' });
    await done();
    expect(exitCode).toBe(0);
    expect(new Set(Object.keys(outputs))).toEqual(new Set(Object.keys(manifest.outputs)));
  });
});

const ours = workflowFiles('.github/workflows').map(source);
const shown = [
  ...workflowFiles('examples').map(source),
  ...['README.md', 'docs/workflows.md']
    .flatMap((file) => codeBlocks(file, 'yaml'))
    .filter(({ text }) => /^jobs:/mu.test(text))
    .map(({ text, place }): Source => ({ name: place, content: text, kind: 'workflow' })),
  starterWorkflow(),
];

describe('the workflows', () => {
  test('are what GitHub accepts', () => {
    expect(ours.length).toBeGreaterThan(0);
    expect(shown.length).toBeGreaterThan(3);
    expect(complaints([...ours, ...shown])).toEqual([]);
  });

  test.each([...ours, ...shown].map((each) => [each.name, each] as const))(
    '%s says what it may do and when it gives up',
    (_, { content }) => {
      const workflow: Workflow = parse(content);
      expect(workflow.permissions).toBeDefined();
      for (const job of Object.values(workflow.jobs))
        expect(job['timeout-minutes']).toBeGreaterThan(0);
    },
  );

  test.each(shown.map((each) => [each.name, each] as const))(
    '%s names only inputs and outputs that there are, and never cancels a run that may have paid',
    (_, { content }) => {
      const workflow: Workflow = parse(content);
      const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
      const own = steps.filter(({ uses }) => uses?.startsWith('shotlock/shotlock@'));
      expect(own.length).toBeGreaterThan(0);
      for (const step of own)
        expect(Object.keys(manifest.inputs)).toEqual(
          expect.arrayContaining(Object.keys(step.with ?? {})),
        );
      const ids = new Set(own.flatMap(({ id }) => id ?? []));
      const used = [...content.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/gu)];
      for (const [, id, output] of used)
        if (ids.has(id!)) expect(Object.keys(manifest.outputs)).toContain(output);
      for (const { concurrency, ...job } of Object.values(workflow.jobs)) {
        const queue = concurrency ?? workflow.concurrency;
        expect(queue?.['cancel-in-progress']).toBe(false);
        // An event that is only looked at takes the place of a run that waits, unless the queue is the job's.
        const looks = /github\.event\.(?:label|comment)/u.test(job.if ?? '');
        expect([looks, workflow.concurrency === undefined]).toEqual([looks, looks]);
      }
    },
  );

  test.each(shown.map((each) => [each.name, each] as const))(
    '%s leaves no token in the checkout',
    (_, { content }) => {
      const workflow: Workflow = parse(content);
      const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
      for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
        expect(step.with).toMatchObject({ 'persist-credentials': false });
    },
  );
});

function complaints(sources: readonly Source[]): readonly unknown[] {
  const input = JSON.stringify(sources);
  const { stdout, stderr } = spawnSync(process.execPath, [parser], { input, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  const found: readonly { readonly errors: readonly string[] }[] = JSON.parse(stdout);
  return found.filter(({ errors }) => errors.length > 0);
}

function workflowFiles(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$/u.test(path));
}

function source(path: string): Source {
  return { name: path, content: textOf(path), kind: 'workflow' };
}

function starterWorkflow(): Source {
  const folder = mkdtempSync(join(tmpdir(), 'shotlock-'));
  spawnSync(process.execPath, [join(root, 'dist/index.js'), 'init', '--yes'], { cwd: folder });
  const content = readFileSync(join(folder, '.github/workflows/videos.yml'), 'utf8');
  rmSync(folder, { recursive: true });
  return { name: starter, content, kind: 'workflow' };
}
