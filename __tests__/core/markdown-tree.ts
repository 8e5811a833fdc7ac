import { parsers } from 'prettier/plugins/markdown';

/** A node of a markdown document (mdast), as prettier's parser (GFM) reads it. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly MarkdownNode[];
}

export async function markdownTree(text: string): Promise<MarkdownNode> {
  // The parser reads this option only, and its type wants all of the printer's.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const options = { originalText: text } as Parameters<typeof parsers.markdown.parse>[1];
  const tree: MarkdownNode = await parsers.markdown.parse(text, options);
  return tree;
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
