import { raw } from 'hast-util-raw';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';

/** A node of a markdown document (mdast). */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly MarkdownNode[];
}

/** What GitHub's markdown makes of a text: CommonMark with tables, bare links and the rest of GFM. */
export function markdownTree(text: string): MarkdownNode {
  return parse(text);
}

function parse(text: string) {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Every node of the tree, the tree itself first. */
export function nodesOf(tree: MarkdownNode): readonly MarkdownNode[] {
  return [tree, ...(tree.children ?? []).flatMap(nodesOf)];
}

/** The tree without what stands in code: what a text can change only by getting out of its code. */
export function skeleton(tree: MarkdownNode): unknown {
  const { type, value, url, children } = tree;
  if (type === 'inlineCode' || type === 'code') return type;
  const html = type === 'html' ? value?.replaceAll(/<code>[^<>]*<\/code>/gu, 'code') : value;
  return { type, value: html, url, children: children?.map(skeleton) };
}

/** A comment as GitHub shows it: as HTML, and that HTML sanitized by the rules that it publishes. */
export function githubHtml(markdown: string): { readonly html: string; readonly sane: string } {
  const tree = raw(toHast(parse(markdown), { allowDangerousHtml: true }));
  return { html: toHtml(tree), sane: toHtml(sanitize(tree, defaultSchema)) };
}
