import { readFileSync } from 'node:fs';

export interface CodeBlock {
  readonly text: string;
  /** E.g. `README.md, line 40`. */
  readonly place: string;
  /** The headings of the second and third level that it stands under. */
  readonly under: readonly [string, string];
}

/** The fenced blocks of a markdown file of this repository that are in one language. */
export function codeBlocks(file: string, language: string): readonly CodeBlock[] {
  const markdown = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  return [...markdown.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)]
    .filter(([, name]) => name === language)
    .map(({ 2: text = '', index }) => {
      const lines = markdown.slice(0, index).split('\n');
      return {
        text,
        place: `${file}, line ${lines.length + 1}`,
        under: [lastHeading(lines, '## '), lastHeading(lines, '### ')],
      };
    });
}

function lastHeading(lines: readonly string[], mark: string): string {
  return lines.findLast((line) => line.startsWith(mark))?.slice(mark.length) ?? '';
}
