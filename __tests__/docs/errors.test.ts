import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemCodes } from '../../src/core/config/codes.ts';
import { frame } from '../../src/core/frame.ts';
import { helpLink } from '../../src/core/help-link.ts';
import { mistakes } from '../core/config/mistakes.ts';
import { understand } from '../core/config/understand.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = join(root, 'docs/errors.md');
const BEGIN = '<!-- begin config-codes -->\n<!-- prettier-ignore-start -->\n';
const END = '\n<!-- prettier-ignore-end -->\n<!-- end config-codes -->';

/** Examples longer than this explain nothing. */
const MOST = 600;

/** Each code with the first mistake that leads to it alone, and what is said of that. */
function sections(): string {
  return Object.entries(problemCodes)
    .map(([code, meaning]) => {
      const heading = `### ${code}\n\n${meaning}`;
      const example = Object.values(mistakes).find(
        ({ codes, text }) => codes.every((each) => each === code) && text.length < MOST,
      );
      if (!example) return heading;
      const { problems } = understand(example.text, { files: example.files ?? {} });
      const said = problems.map((problem) => frame(problem)).join('\n\n');
      return `${heading}\n\n\`\`\`text\n${shown(example.text)}\n\`\`\`\n\n\`\`\`text\n${said}\n\`\`\``;
    })
    .join('\n\n');
}

/** Control characters as their escapes: they would not be seen, or not be text. */
function shown(text: string): string {
  return text
    .trimEnd()
    .replaceAll('\t', '→')
    .replaceAll(
      /[^\P{Cc}\n]|\ufffd/gu,
      (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`,
    );
}

/** Written anew by UPDATE_GOLDENS=1, like the goldens that its examples are. */
test('the page shows every mistake in videos.yml as the program tells it', () => {
  const text = readFileSync(page, 'utf8');
  const now = text.replace(
    /<!-- begin config-codes -->[\s\S]*<!-- end config-codes -->/u,
    () => `${BEGIN}\n${sections()}\n${END}`,
  );
  if (process.env['UPDATE_GOLDENS']) writeFileSync(page, now);
  expect(readFileSync(page, 'utf8')).toBe(now);
});

test('the link of a problem leads to its heading', () => {
  expect(helpLink('yaml-tab')).toMatch(/\/docs\/errors\.md#yaml-tab$/u);
});
