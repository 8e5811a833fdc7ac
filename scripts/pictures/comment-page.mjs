import { readFile } from 'node:fs/promises';
import { parsers } from 'prettier/plugins/markdown';

/** A comment's markdown as a page that looks like GitHub's; the first folded part is unfolded. */
export async function commentPage(markdown) {
  const tree = await parsers.markdown.parse(markdown, { originalText: markdown });
  const body = html(tree).replace('<details>', '<details open>');
  const font = async (weight) =>
    readFile(
      new URL(
        `../../node_modules/@fontsource/inter/files/inter-latin-${weight}-normal.woff2`,
        import.meta.url,
      ),
      'base64',
    );
  const faces = await Promise.all(
    [400, 600].map(
      async (weight) =>
        `@font-face { font-family: Inter; font-weight: ${weight}; src: url(data:font/woff2;base64,${await font(weight)}); }`,
    ),
  );
  return `<!doctype html><meta charset="utf-8"><style>${faces.join('\n')}\n${style}</style>
<article><header><b>github-actions</b> <i>bot</i> commented on this pull request</header>
<main>${body}</main></article>`;
}

/** GitHub-flavoured markdown, as far as Shotlock writes any; anything else is an error. */
function html(node) {
  switch (node.type) {
    case 'root':
      return inside(node);
    case 'heading':
      return `<h${node.depth}>${inside(node)}</h${node.depth}>`;
    case 'paragraph':
      return `<p>${inside(node)}</p>`;
    case 'text':
      return escape(node.value);
    case 'strong':
      return `<strong>${inside(node)}</strong>`;
    case 'emphasis':
      return `<em>${inside(node)}</em>`;
    case 'inlineCode':
      return `<code>${escape(node.value)}</code>`;
    case 'code':
      return `<pre>${node.value.split('\n').map(codeLine(node.lang)).join('')}</pre>`;
    case 'link':
      return `<a href="${escape(node.url)}">${inside(node)}</a>`;
    case 'list':
      return `<ul>${inside(node)}</ul>`;
    case 'listItem':
      // The first paragraph of a tight list's entry is no paragraph.
      return `<li>${node.spread ? inside(node) : inside(node).replace(/^<p>(.*?)<\/p>/su, '$1')}</li>`;
    case 'table':
      return table(node);
    case 'html':
      return node.value;
    default:
      throw new Error(`the comment has a ${node.type}, which this page cannot show`);
  }
}

function inside(node) {
  return node.children.map(html).join('');
}

function codeLine(language) {
  return (line) => {
    const sign = { '-': 'removed', '+': 'added' }[language === 'diff' ? line[0] : ''] ?? '';
    return `<span class="${sign}">${escape(line)}\n</span>`;
  };
}

function table({ align, children }) {
  const row = (tag) => (node) =>
    `<tr>${node.children.map((cell, at) => `<${tag} align="${align[at] ?? 'left'}">${inside(cell)}</${tag}>`).join('')}</tr>`;
  return `<table>${children.slice(0, 1).map(row('th'))}${children.slice(1).map(row('td')).join('')}</table>`;
}

function escape(text) {
  return text.replaceAll(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

const style = `
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1f2328; font: 14px/1.5 Inter, sans-serif; }
article { width: 800px; margin: 12px; border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
header { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; color: #59636e; }
header b { color: #1f2328; } header i { margin: 0 4px; padding: 0 6px; border: 1px solid #d1d9e0; border-radius: 12px; font-size: 12px; font-style: normal; }
main { padding: 16px; }
main > :first-child { margin-top: 0; } main > :last-child { margin-bottom: 0; }
h3 { margin: 0 0 16px; font-size: 17.5px; font-weight: 600; line-height: 1.25; }
p, table, details, ul { margin: 0 0 16px; }
b, strong, th { font-weight: 600; }
a { color: #0969da; text-decoration: none; }
ul { padding-left: 2em; } li + li { margin-top: 4px; } li > pre { margin: 6px 0 0; }
table { border-collapse: collapse; } th, td { padding: 6px 13px; border: 1px solid #d1d9e0; }
tr:nth-child(odd) > td { background: #f6f8fa; }
code, pre { font: 85%/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace; }
code { padding: .2em .4em; background: #818b981f; border-radius: 6px; }
pre { margin: 0; padding: 12px 16px; background: #f6f8fa; border-radius: 6px; overflow: hidden; }
pre span { display: block; } .removed { color: #82071e; background: #ffebe9; } .added { color: #116329; background: #dafbe1; }
sub { font-size: 75%; line-height: 0; position: relative; bottom: -.25em; }
summary { cursor: pointer; } details[open] > summary { margin-bottom: 8px; }
`;
