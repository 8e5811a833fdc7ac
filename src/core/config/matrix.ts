import type { Matrix } from '../../generated/videos.js';
import type { Finding } from './finding.js';
import { limits } from './limits.js';
import { nearest } from './nearest.js';
import type { Places } from './places.js';
import { quoted } from './quoted.js';
import type { Review } from './review.js';
import type { Sound } from './sound.js';

/** One value of a combination, and where it is written. */
export interface Cell {
  readonly value: string;
  readonly holder: object;
  readonly key: string | number;
}

/** Cells by name: the axes in declared order, then what `include` added. */
export interface Combination {
  readonly cells: ReadonlyMap<string, Cell>;
  /** The names whose values tell this combination from the others: they make its id. */
  readonly named: readonly string[];
}

type Entry = Readonly<Record<string, string | number | boolean | undefined>>;

/** The combinations of a matrix, as GitHub's: `exclude` first, then `include`. */
export function combine(matrix: Sound<Matrix>, review: Review): readonly Combination[] {
  const { places, findings } = review;
  const axes = axesOf(matrix, places);
  const size = axes.reduce((sum, { cells }) => sum * cells.length, 1);
  if (size > limits.combinations) {
    findings.add({
      code: 'matrix-too-big',
      message: `The matrix has ${size} combinations; at most ${limits.combinations} make videos.`,
      hint: 'Take out values, or divide it between several videos.',
      at: places.of(matrix),
    });
    return product(axes.map(({ name, cells }) => ({ name, cells: cells.slice(0, 1) })));
  }
  const names = axes.map(({ name }) => name);
  const kept = exclude(product(axes), { entries: entriesOf(matrix, 'exclude'), names }, review);
  return include(kept, { entries: entriesOf(matrix, 'include'), names }, places);
}

/** The axes in declared order, those too of which no value was right. */
export function axisNames(matrix: Sound<Matrix>): readonly string[] {
  return Object.keys(matrix).filter((name) => name !== 'include' && name !== 'exclude');
}

/** The text of a scalar as the file writes it. */
export function textOf(holder: object, key: string | number, places: Places): string {
  const value: unknown = Reflect.get(holder, key);
  return typeof value === 'string' ? value : places.written(holder, key);
}

interface Axis {
  readonly name: string;
  readonly cells: readonly Cell[];
}

function axesOf(matrix: Sound<Matrix>, places: Places): readonly Axis[] {
  return axisNames(matrix)
    .map((name) => {
      const values = matrix[name] ?? [];
      const cells = values.flatMap((value, key) =>
        value === undefined ? [] : [{ value: textOf(values, key, places), holder: values, key }],
      );
      return { name, cells };
    })
    .filter(({ cells }) => cells.length > 0);
}

/** The entries of `include` or `exclude`. */
export function entriesOf(matrix: Sound<Matrix>, key: 'include' | 'exclude'): readonly Entry[] {
  return (matrix[key] ?? []).filter((entry) => typeof entry === 'object');
}

function product(axes: readonly Axis[]): readonly Combination[] {
  if (axes.length === 0) return [];
  const named = axes.map(({ name }) => name);
  let rows: readonly ReadonlyMap<string, Cell>[] = [new Map()];
  for (const { name, cells } of axes)
    rows = rows.flatMap((row) => cells.map((cell) => new Map(row).set(name, cell)));
  return rows.map((cells) => ({ cells, named }));
}

/** `include` or `exclude`, and the names of the axes that they are about. */
interface Amendment {
  readonly entries: readonly Entry[];
  readonly names: readonly string[];
}

function exclude(
  combinations: readonly Combination[],
  { entries, names }: Amendment,
  { places, findings }: Review,
): readonly Combination[] {
  let kept = combinations;
  for (const entry of entries) {
    const unknown = Object.keys(entry).filter((name) => !names.includes(name));
    for (const name of unknown)
      findings.add({ ...unknownAxis(name, names), at: places.key(entry, name) });
    const wanted = cellsOf(entry, places);
    if (wanted.length === 0) continue;
    const left = kept.filter((combination) => !agrees(combination, wanted));
    if (left.length === kept.length && unknown.length === 0)
      findings.add({
        code: 'no-effect',
        severity: 'warning',
        message: 'This entry excludes nothing: no combination has all of these values.',
        hint: 'Compare its values with those of the axes.',
        at: places.of(entry),
      });
    kept = left;
  }
  if (kept.length === 0 && combinations.length > 0 && entries.length > 0)
    findings.add({
      code: 'matrix-empty',
      message: 'These entries exclude every combination: no video is left.',
      hint: 'Take one of them out.',
      at: places.of(entries[0]!),
    });
  return kept;
}

function unknownAxis(name: string, axes: readonly string[]): Omit<Finding, 'at'> {
  const near = nearest(name, axes);
  return {
    code: 'unknown-key',
    message: `${quoted(name)} is not an axis of this matrix.`,
    hint: near ? `Did you mean \`${near}\`?` : `Its axes are: ${axes.join(', ')}.`,
  };
}

function agrees({ cells }: Combination, wanted: readonly (readonly [string, Cell])[]): boolean {
  return wanted.every(([name, { value }]) => cells.get(name)?.value === value);
}

/** Entries add to the combinations of the axes, never to what another entry has brought. */
function include(
  combinations: readonly Combination[],
  { entries, names }: Amendment,
  places: Places,
): readonly Combination[] {
  const grown = [...combinations];
  const added: Combination[] = [];
  for (const entry of entries) {
    const cells = cellsOf(entry, places);
    const wanted = cells.filter(([name]) => names.includes(name));
    const fits = grown.flatMap((each, i) => (agrees(each, wanted) ? [i] : []));
    for (const i of fits) {
      const { cells: before, named } = grown[i]!;
      const others = cells.filter(([name]) => !names.includes(name));
      grown[i] = { cells: new Map([...before, ...others]), named };
    }
    if (fits.length > 0) continue;
    // In the order of the axes, so that ids look alike; then what only this entry has.
    const own = cells.map(([name]) => name);
    const inOrder = names.filter((name) => own.includes(name));
    const named = [...inOrder, ...own.filter((name) => !names.includes(name))];
    added.push({ cells: new Map(cells), named });
  }
  return [...grown, ...added];
}

function cellsOf(entry: Entry, places: Places): readonly (readonly [string, Cell])[] {
  return Object.keys(entry)
    .filter((key) => entry[key] !== undefined)
    .map((key) => [key, { value: textOf(entry, key, places), holder: entry, key }] as const);
}
