import {
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Place } from '../problem.js';

/** Offsets in the config's text: first character, and the one after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Collection = YAMLMap.Parsed | YAMLSeq.Parsed;

type Pair = YAMLMap.Parsed['items'][number];

/** From this many keys on, looking through them one by one is slower than an index. */
const MANY = 20;

/** The longest line, and the farthest column, that is quoted: a file may be one line of megabytes. */
const LONGEST_LINE = 4000;

/**
 * Where each value of the config stands. A value is named by the object or list that holds it and
 * its key there, so that nothing has to carry positions along.
 */
export class Places {
  readonly file: string;
  readonly #text: string;
  readonly #lines: LineCounter;
  readonly #collections: ReadonlyMap<object, Collection>;
  readonly #pairs = new Map<Collection, ReadonlyMap<string | undefined, Pair>>();

  constructor(
    source: { readonly file: string; readonly text: string },
    lines: LineCounter,
    collections: ReadonlyMap<object, Collection>,
  ) {
    this.file = source.file;
    this.#text = source.text;
    this.#lines = lines;
    this.#collections = collections;
  }

  /** A mapping or list itself. */
  of(holder: object): Span {
    return spanOf(this.#collection(holder));
  }

  /** The key, as it is written in the file. */
  key(holder: object, key: string): Span {
    const node = this.#pair(holder, key)?.key;
    return node ? spanOf(node) : this.of(holder);
  }

  /** The value of a key or the entry of a list; its key where nothing is written. */
  value(holder: object, key: string | number): Span {
    const node = this.#node(holder, key);
    if (node && node.range[1] > node.range[0]) return spanOf(node);
    return typeof key === 'string' ? this.key(holder, key) : this.of(holder);
  }

  /** A scalar as the file writes it, without quotes: `1.10` is not 1.1. */
  written(holder: object, key: string | number): string {
    const node = this.#node(holder, key);
    return isScalar(node) ? (node.source ?? '') : '';
  }

  /** What YAML took for a comment behind a value. */
  comment(holder: object, key: string): string | undefined {
    const node = this.#node(holder, key);
    return isScalar(node) && node.type === 'PLAIN' ? (node.comment ?? undefined) : undefined;
  }

  /** The n-th `fragment` inside a text, from 0; the whole text where it is written otherwise. */
  fragment(holder: object, key: string | number, fragment: string, n: number): Span {
    const whole = this.value(holder, key);
    let start = this.#text.indexOf(fragment, whole.start);
    for (let i = 0; i < n && start !== -1; i++)
      start = this.#text.indexOf(fragment, start + fragment.length);
    const end = start + fragment.length;
    return start === -1 || end > whole.end ? whole : { start, end };
  }

  place({ start }: Span): Place {
    const { line, col } = this.#lines.linePos(start);
    return { file: this.file, line, column: col };
  }

  /** A place with its line, for people. */
  quote(span: Span): Place {
    const place = this.place(span);
    const from = span.start - place.column + 1;
    const next = this.#text.indexOf('\n', from);
    const line = this.#text
      .slice(from, Math.min(next === -1 ? this.#text.length : next, from + LONGEST_LINE))
      .trimEnd();
    if (place.column > LONGEST_LINE) return place;
    const length = Math.max(1, Math.min(span.end - span.start, line.length - place.column + 1));
    return { ...place, text: line, length };
  }

  #collection(holder: object): Collection {
    const collection = this.#collections.get(holder);
    if (!collection) throw new Error('asked for the place of a value that is not in the file');
    return collection;
  }

  #pair(holder: object, key: string): Pair | undefined {
    const collection = this.#collection(holder);
    if (!isMap(collection)) return undefined;
    const { items } = collection;
    if (items.length < MANY) return items.find((pair) => keyText(pair.key) === key);
    let byKey = this.#pairs.get(collection);
    if (!byKey) {
      // The first one of a key given twice, as `find` above.
      byKey = new Map(items.toReversed().map((pair) => [keyText(pair.key), pair]));
      this.#pairs.set(collection, byKey);
    }
    return byKey.get(key);
  }

  #node(holder: object, key: string | number): ParsedNode | undefined {
    if (typeof key === 'string') return this.#pair(holder, key)?.value ?? undefined;
    const collection = this.#collection(holder);
    return isSeq(collection) ? collection.items[key] : undefined;
  }
}

export function keyText(node: ParsedNode): string | undefined {
  return isScalar(node) ? (node.source ?? '') : undefined;
}

export function spanOf(node: ParsedNode): Span {
  return { start: node.range[0], end: node.range[1] };
}
