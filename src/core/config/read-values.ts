import { isAlias, isScalar, isSeq } from 'yaml';
import type { Alias, ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import type { ProblemCode } from './codes.js';
import type { Finding } from './finding.js';
import { KeySet } from './key-set.js';
import { limits } from './limits.js';
import { nearest } from './nearest.js';
import { keyText, spanOf, type Collection, type Places } from './places.js';
import { quoted } from './quoted.js';

export interface Values {
  /** Objects without prototype, lists, strings, numbers, booleans, null; undefined where refused. */
  readonly root: unknown;
  readonly findings: readonly Finding[];
  /** Keys whose values are refused: somebody wrote them, so they are not complained of as missing. */
  readonly gaps: KeySet;
}

/** An anchored value; unfinished while we are inside of it. */
type Anchored = { readonly value: unknown; readonly size: number } | 'unfinished';

/**
 * Plain values out of a YAML tree, with the checks that the library does not make, or makes in
 * quadratic time. Aliases share their anchor's value, so a bomb of them costs nothing here; their
 * measure is what the value would be written out. `collections` learns which node each came from.
 */
export function readValues(
  contents: ParsedNode | null,
  {
    text,
    places,
    collections,
  }: {
    readonly text: string;
    readonly places: Places;
    readonly collections: Map<object, Collection>;
  },
): Values {
  const findings: Finding[] = [];
  const gaps = new KeySet();
  const anchors = new Map<string, Anchored>();
  /** Values read so far, each alias counted as all that it stands for. */
  let size = 0;
  let aliased = 0;
  return { root: contents ? read(contents) : undefined, findings, gaps };

  function read(node: ParsedNode): unknown {
    size++;
    if (isAlias(node)) return readAlias(node);
    if (node.tag) return refuseTag(node);
    const { anchor } = node;
    if (!anchor) return readOwn(node);
    anchors.set(anchor, 'unfinished');
    const before = size;
    const value = readOwn(node);
    anchors.set(anchor, { value, size: size - before + 1 });
    return value;
  }

  function readOwn(node: Exclude<ParsedNode, Alias.Parsed>): unknown {
    if (isScalar(node)) return node.value;
    return isSeq(node) ? readList(node) : readMapping(node);
  }

  function readList(node: YAMLSeq.Parsed): unknown {
    const list: unknown[] = [];
    collections.set(list, node);
    for (const item of node.items) list.push(read(item));
    return list;
  }

  function readMapping(node: YAMLMap.Parsed): unknown {
    if (node.flow && text.startsWith('{{', node.range[0])) return refuseBraces(node);
    // Without a prototype, `__proto__` and `constructor` are keys like any other (threats.md P3).
    const mapping: Record<string, unknown> = Object.create(null);
    collections.set(mapping, node);
    for (const { key, value } of node.items) {
      const name = keyText(key);
      if (name === undefined) refuseKey(key);
      else if (name in mapping) refuseDuplicate(mapping, name, key);
      else {
        mapping[name] = value ? read(value) : null;
        if (mapping[name] === undefined) gaps.add(mapping, name);
      }
    }
    return mapping;
  }

  function readAlias(node: Alias.Parsed): unknown {
    const anchored = anchors.get(node.source);
    const name = quoted(`*${node.source}`);
    if (anchored === undefined) {
      const near = nearest(node.source, [...anchors.keys()].slice(0, 1000));
      return refuse(node, 'yaml-alias', {
        message: `${name} refers to an anchor that is not defined above it.`,
        hint: near ? `Did you mean \`*${near}\`?` : 'If it is text, put it in quotes.',
      });
    }
    if (anchored === 'unfinished')
      return refuse(node, 'yaml-alias', {
        message: `${name} stands inside of the very value that it repeats.`,
        hint: 'Write the value out.',
      });
    size += anchored.size;
    aliased += anchored.size;
    if (aliased <= limits.aliasedValues) return anchored.value;
    return refuse(node, 'yaml-alias', {
      message: `The aliases of this file stand for more than ${limits.aliasedValues} values.`,
      hint: 'Use fewer aliases inside of anchored values, or a `matrix`.',
    });
  }

  function refuseTag(node: Exclude<ParsedNode, Alias.Parsed>): undefined {
    const last = text.lastIndexOf('!', Math.max(0, node.range[0] - 1));
    const start = text[last - 1] === '!' ? last - 1 : last;
    const tag = /^!\S*/.exec(text.slice(start, start + 200))?.[0] ?? '!';
    findings.push({
      code: 'yaml-tag',
      message: `${quoted(tag)} is a YAML tag; tags have no meaning here.`,
      hint: isScalar(node)
        ? 'If the `!` belongs to the text, put all of it in quotes; else delete the tag.'
        : 'Delete it.',
      at: { start, end: start + tag.length },
    });
  }

  function refuseBraces(node: YAMLMap.Parsed): undefined {
    const written = text.slice(node.range[0], node.range[1]).trimEnd();
    return refuse(node, 'yaml-quotes', {
      message: `Without quotes, YAML reads ${quoted(written)} as a mapping.`,
      hint: `Put the text in quotes: "${written.slice(0, 40)}"`,
    });
  }

  function refuseKey(node: ParsedNode): void {
    refuse(node, 'yaml-syntax', {
      message: 'A list, mapping or alias cannot be a key here.',
      hint: 'If it is text, put it in quotes.',
    });
  }

  function refuseDuplicate(mapping: object, name: string, node: ParsedNode): void {
    const { line } = places.place(places.key(mapping, name));
    refuse(node, 'duplicate-key', {
      message: `${quoted(name)} is given twice; first on line ${line}.`,
      hint: 'Keep one of the two.',
    });
  }

  function refuse(
    node: ParsedNode,
    code: ProblemCode,
    { message, hint }: { readonly message: string; readonly hint: string },
  ): undefined {
    findings.push({ code, message, hint, at: spanOf(node) });
  }
}
