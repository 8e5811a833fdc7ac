import type { Matrix, Vars, VideoEntry } from '../../generated/videos.js';
import type { Config } from '../config.js';
import { Findings, type Finding } from './finding.js';
import { limits } from './limits.js';
import { axisNames, combine, textOf, type Cell, type Combination } from './matrix.js';
import type { Places } from './places.js';
import { quoted } from './quoted.js';
import type { Review } from './review.js';
import type { Scope, Variable } from './scope.js';
import { slug } from './slug.js';
import type { Sound } from './sound.js';

/** One combination of a video's matrix, or the video itself when it has none. */
export interface ExpandedVideo {
  readonly id: string;
  readonly entry: Sound<VideoEntry>;
  readonly cells: ReadonlyMap<string, Cell>;
  /** The variables of the combination, the video and the file. */
  readonly scope: Scope;
}

/** Every video of the file, its matrix expanded; what is wrong with that goes to `findings`. */
export function expandVideos(
  { content, places }: Pick<Config, 'content' | 'places'>,
  findings = new Findings(),
): readonly ExpandedVideo[] {
  const review = { places, findings };
  const file: Scope = { own: declare(content.vars, places) };
  const videos: ExpandedVideo[] = [];
  let shots = 0;
  for (const entry of content.videos ?? []) {
    if (!entry) continue;
    const around = { own: declare(entry.vars, places), outer: file };
    const ids = new Set<string>();
    for (const combination of combinationsOf(entry, review)) {
      shots += entry.shots?.length ?? 0;
      if (shots > limits.shots) {
        findings.add(tooManyShots(places.of(entry)));
        return videos;
      }
      const id = idOf(entry, combination, review);
      if (ids.has(id)) findings.add(sameId(id, entry, places));
      ids.add(id);
      const { cells } = combination;
      const scope = { own: asVariables(cells, entry.matrix), outer: around };
      videos.push({ id, entry, cells, scope });
    }
  }
  return videos;
}

/** The variables of one `vars`. */
export function declare(vars: Sound<Vars> | undefined, places: Places): Scope['own'] {
  const names = vars ? Object.keys(vars) : [];
  if (!vars || names.length === 0) return NO_VARIABLES;
  return new Map(
    names.map((name) => {
      const value = vars[name] === undefined ? undefined : textOf(vars, name, places);
      return [name, { name, value, holder: vars }];
    }),
  );
}

const NO_VARIABLES: Scope['own'] = new Map();

function combinationsOf({ matrix }: Sound<VideoEntry>, review: Review): readonly Combination[] {
  return matrix ? combine(matrix, review) : [{ cells: new Map(), named: [] }];
}

function asVariables(
  cells: ReadonlyMap<string, Cell>,
  matrix: Sound<Matrix> | undefined,
): Scope['own'] {
  if (!matrix) return NO_VARIABLES;
  const variables = new Map<string, Variable>();
  for (const name of axisNames(matrix))
    variables.set(name, { name, value: undefined, holder: matrix });
  for (const [name, { value, holder }] of cells)
    variables.set(name, { name, value, holder: variables.has(name) ? matrix : holder });
  return variables;
}

/** `launch-teaser.en.16x9` */
function idOf(
  entry: Sound<VideoEntry>,
  { cells, named }: Combination,
  { places, findings }: Review,
): string {
  const parts = [entry.id ?? ''];
  for (const name of named) {
    const { value, holder, key } = cells.get(name)!;
    const part = slug(value);
    if (!/[a-z0-9]/.test(part))
      findings.add({
        code: 'matrix-value',
        message: `${quoted(value)} has no letter a-z and no digit to name a video by.`,
        hint: 'Name the value in Latin letters, and add the text by `include`.',
        at: places.value(holder, key),
      });
    parts.push(part);
  }
  const id = parts.join('.');
  if (id.length > limits.videoId)
    findings.add({
      code: 'too-long',
      message: `The id ${quoted(id)} has ${id.length} characters; at most ${limits.videoId}.`,
      hint: 'Shorten the id or the longest values; long texts can be added by `include`.',
      at: entry.matrix ? places.of(entry.matrix) : places.of(entry),
    });
  return id;
}

function sameId(id: string, { matrix }: Sound<VideoEntry>, places: Places): Finding {
  return {
    code: 'matrix-value',
    message: `Two combinations of this matrix have the id ${quoted(id)}.`,
    hint: 'Ids are lower case, with `-` for other characters: change one of the values.',
    at: matrix ? places.of(matrix) : { start: 0, end: 0 },
  };
}

function tooManyShots(at: Finding['at']): Finding {
  return {
    code: 'too-many-shots',
    message: `With this video, the file has more than ${limits.shots} shots.`,
    hint: 'Divide it into several config files.',
    at,
  };
}
