import { readFile } from 'node:fs/promises';
import { githubHtml } from './github-markdown.js';

/** A comment's markdown as a page that looks like GitHub's. */
export async function githubPage(
  markdown: string,
  look: { readonly theme?: 'light' | 'dark'; readonly width?: number } = {},
): Promise<string> {
  const { theme = 'light', width = 800 } = look;
  const faces = await Promise.all([400, 600].map(fontFace));
  return `<!doctype html><html class="${theme}"><meta charset="utf-8"><style>${faces.join('\n')}
${style}
article { max-width: ${width}px; }</style>
<article><header><b>github-actions</b> <i>bot</i> commented on this pull request</header>
<main>${colouredDiffs(githubHtml(markdown).sane)}</main></article></html>`;
}

/** GitHub colours the lines of a block of `diff`. */
function colouredDiffs(html: string): string {
  return html.replaceAll(
    /<pre><code class="language-diff">(.*?)<\/code><\/pre>/gsu,
    (_, block: string) => {
      const lines = block.trimEnd().split('\n');
      const kinds: Readonly<Record<string, string>> = { '-': 'removed', '+': 'added' };
      const coloured = lines.map(
        (line) => `<span class="${kinds[line[0] ?? '']}">${line}\n</span>`,
      );
      return `<pre><code>${coloured.join('')}</code></pre>`;
    },
  );
}

async function fontFace(weight: number): Promise<string> {
  const file = `../../node_modules/@fontsource/inter/files/inter-latin-${weight}-normal.woff2`;
  const font = await readFile(new URL(file, import.meta.url), 'base64');
  return `@font-face { font-family: Inter; font-weight: ${weight}; src: url(data:font/woff2;base64,${font}); }`;
}

const style = `
.light { --text: #1f2328; --page: #fff; --muted: #59636e; --line: #d1d9e0; --shade: #f6f8fa; --link: #0969da; --code: #818b981f; --minus: #82071e; --minus-shade: #ffebe9; --plus: #116329; --plus-shade: #dafbe1; }
.dark { --text: #f0f6fc; --page: #0d1117; --muted: #9198a1; --line: #3d444d; --shade: #151b23; --link: #4493f8; --code: #656c7633; --minus: #ffdcd7; --minus-shade: #67060c; --plus: #aff5b4; --plus-shade: #033a16; }
* { box-sizing: border-box; }
body { margin: 0; padding: 12px; background: var(--page); color: var(--text); font: 14px/1.5 Inter, sans-serif; }
article { border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
header { padding: 8px 16px; background: var(--shade); border-bottom: 1px solid var(--line); color: var(--muted); }
header b { color: var(--text); } header i { margin: 0 4px; padding: 0 6px; border: 1px solid var(--line); border-radius: 12px; font-size: 12px; font-style: normal; }
main { padding: 16px; overflow-wrap: break-word; }
main > :first-child { margin-top: 0; } main > :last-child { margin-bottom: 0; }
h3 { margin: 0 0 16px; font-size: 17.5px; font-weight: 600; line-height: 1.25; }
p, table, details, ul { margin: 0 0 16px; }
b, strong, th { font-weight: 600; }
a { color: var(--link); text-decoration: none; }
ul { padding-left: 2em; } li + li { margin-top: 4px; } li > pre { margin: 6px 0 0; }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; } th, td { padding: 6px 13px; border: 1px solid var(--line); }
tbody tr:nth-child(even) > td { background: var(--shade); }
code, pre { font: 85%/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace; }
code { padding: .2em .4em; background: var(--code); border-radius: 6px; }
pre { margin: 0; padding: 12px 16px; background: var(--shade); border-radius: 6px; overflow: auto; }
pre code { display: block; width: max-content; min-width: 100%; padding: 0; background: none; font-size: 100%; }
pre span { display: block; } .removed { color: var(--minus); background: var(--minus-shade); } .added { color: var(--plus); background: var(--plus-shade); }
sub { font-size: 75%; line-height: 0; position: relative; bottom: -.25em; }
summary { cursor: pointer; } details[open] > summary { margin-bottom: 8px; }
`;
