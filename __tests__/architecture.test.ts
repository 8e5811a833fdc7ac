import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemCodes } from '../src/core/config/codes.js';

/**
 * Imports point down: shells -> shotlock -> steps -> (ports, media) -> core -> generated. A layer may
 * import from itself and from the layers named here.
 */
const below: Readonly<Record<Layer, readonly Layer[]>> = {
  shell: ['shotlock', 'steps', 'simulator', 'ports', 'media', 'core', 'generated'],
  shotlock: ['steps', 'ports', 'media', 'core', 'generated'],
  steps: ['ports', 'media', 'core', 'generated'],
  simulator: ['core', 'generated'],
  ports: ['core', 'generated'],
  media: ['core'],
  core: ['generated'],
  generated: [],
};

/** Exceptions, each with its one way down. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // The simulator sleeps by the same clock as the program.
  simulator: ['ports/clock.ts'],
  // A clip is looked into before it is kept.
  ports: ['media/probe.ts'],
};

type Layer =
  'shell' | 'shotlock' | 'steps' | 'simulator' | 'ports' | 'media' | 'core' | 'generated';

interface Import {
  readonly file: string;
  readonly layer: Layer;
  /** A path below src, or the name of a package. */
  readonly target: string;
  readonly names: string;
  readonly isType: boolean;
}

const src = fileURLToPath(new URL('../src', import.meta.url));
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => ({ file, text: readFileSync(join(src, file), 'utf8') }));
const imports = sources.flatMap(({ file, text }) => importsOf(file, text));

test('finds the imports it is about', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(imports).toContainEqual(
    expect.objectContaining({ file: 'shotlock.ts', target: 'steps/load.ts', isType: false }),
  );
  expect(imports).toContainEqual(
    expect.objectContaining({ file: 'main.ts', target: 'action.ts', isType: false }),
  );
});

test('imports point down', () => {
  const wrong = imports.filter(({ layer, target }) => {
    const to = isOurs(target) ? layerOf(target) : layer;
    return to !== layer && !below[layer].includes(to) && !allowed[layer]?.includes(target);
  });
  expect(wrong.map(told)).toEqual([]);
});

test('the core is values in, values out: no files, network, processes, machine or GitHub', () => {
  const pure = new Set(['node:crypto', 'yaml', 'diff', 'leven']);
  const wrong = imports.filter(
    ({ layer, target, names, isType }) =>
      layer === 'core' &&
      !isType &&
      !isOurs(target) &&
      !pure.has(target) &&
      !isPosix(target, names),
  );
  expect(wrong.map(told)).toEqual([]);
});

test('the core asks no clock, no chance and no environment', () => {
  const asks =
    /\b(?:Date\.now|new Date\(\)|performance\.|Math\.random|process\.|globalThis\b|setTimeout\(|fetch\()/u;
  const wrong = sources.filter(
    ({ file, text }) => layerOf(file) === 'core' && asks.test(code(text)),
  );
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('only the API client and the simulator know the API’s addresses', () => {
  const wrong = sources.filter(
    ({ file, text }) =>
      /api\/veo-3|nanophoto\.ai\//u.test(code(text)) &&
      !/^(?:ports\/veo|simulator\/|generated\/)/u.test(file),
  );
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('every code of a problem has a heading in docs/errors.md, which its link leads to', () => {
  const page = readFileSync(new URL('../docs/errors.md', import.meta.url), 'utf8');
  const headings = [...page.matchAll(/^### (.+)$/gmu)].map(([, heading]) => heading);
  expect(new Set(headings)).toEqual(
    new Set([
      ...Object.keys(problemCodes),
      ...sources.flatMap(({ file, text }) => codesIn(file, text)),
    ]),
  );
});

test('only shells construct real ports', () => {
  const constructors =
    /\b(?:actionLog|terminalLog|systemClock|workspaceFiles|clipFolder|localLedger|refLedger|connectVeo|connectGithub|pullRequestConversation|runArtifacts|readEvent|startSimulator)\b/u;
  const wrong = imports.filter(
    ({ layer, target, names, isType }) =>
      !isType &&
      (layer === 'shotlock' || layer === 'steps') &&
      target.startsWith('ports/') &&
      constructors.test(names),
  );
  expect(wrong.map(told)).toEqual([]);
});

test('only shells read the environment and end the process', () => {
  const wrong = sources.filter(
    ({ file, text }) =>
      /\bprocess\.(?:env|argv|exit|exitCode|std|cwd)\b/u.test(code(text)) &&
      layerOf(file) !== 'shell',
  );
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('no file goes round in a circle', () => {
  const values = new Map<string, string[]>();
  for (const { file, target, isType } of imports)
    if (!isType && isOurs(target)) values.set(file, [...(values.get(file) ?? []), target]);
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (path.includes(file) || done.has(file)) return;
    for (const target of values.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const { file } of sources) walk(file, []);
  expect(circles).toEqual([]);
});

function importsOf(file: string, text: string): readonly Import[] {
  const statement =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^'";]*?)\s*from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gu;
  return [...code(text).matchAll(statement)].map(([, type, names = '', from, lazy = '']) => ({
    file,
    layer: layerOf(file),
    target: resolved(file, from ?? lazy),
    names,
    isType: type !== undefined,
  }));
}

function resolved(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return relative('/', join('/', dirname(file), specifier.replace(/\.js$/u, '.ts')));
}

function isOurs(target: string): boolean {
  return target.endsWith('.ts');
}

/** Paths of repositories, the same on every machine. */
function isPosix(target: string, names: string): boolean {
  return target === 'node:path' && names === '{ posix }';
}

function layerOf(file: string): Layer {
  const [top = ''] = file.split('/');
  switch (top) {
    case 'steps':
    case 'simulator':
    case 'ports':
    case 'media':
    case 'core':
    case 'generated':
      return top;
    case 'shotlock.ts':
      return 'shotlock';
    case 'action':
    case 'cli':
      return 'shell';
    default:
      // Whatever stands beside shotlock.ts serves the shells.
      if (top === file) return 'shell';
      throw new Error(`${file} is in no layer: say here in which`);
  }
}

/** The text without comments, which may speak of anything. */
function code(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/gu, '');
}

/** Codes of problems as a source spells them; those of the config are in one list. */
function codesIn(file: string, text: string): readonly string[] {
  if (/^(?:core\/config|simulator|generated)\//u.test(file)) return [];
  const plain = text.matchAll(/\bcode: (?:\w+ \? )?'([a-z-]+)'(?: : '([a-z-]+)')?/gu);
  const called = text.matchAll(/\bproblem\(\s*'([a-z-]+)'/gu);
  const kinds = /`clip-store-\$\{kind\}`/u.test(text)
    ? ['clip-store-refused', 'clip-store-unreachable']
    : [];
  const found = [...plain, ...called].flatMap(([, ...codes]) => codes);
  return [...found.filter((each) => each !== undefined), ...kinds];
}

function told({ file, target }: Import): string {
  return `${file} imports ${target}`;
}
