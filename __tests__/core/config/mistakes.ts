import type { ProblemCode } from '../../../src/core/config/codes.ts';
import { limits } from '../../../src/core/config/limits.ts';
import { shotWith, videoWith } from './understand.ts';

/** A file that a person could have written, and what it is to be told. */
export interface Mistake {
  readonly text: string;
  readonly codes: readonly ProblemCode[];
  /** Prompt files by path. */
  readonly files?: Record<string, string>;
}

/** By the name of its golden. */
export const mistakes: Readonly<Record<string, Mistake>> = {
  ...yamlMistakes(),
  ...valueMistakes(),
  ...keyMistakes(),
  ...idMistakes(),
  ...imageMistakes(),
  ...videoMistakes(),
  ...variableMistakes(),
  ...matrixMistakes(),
  ...limitMistakes(),
};

function yamlMistakes(): Record<string, Mistake> {
  return {
    'yaml-tab': {
      text: 'version: 1\nvideos:\n\t- id: teaser\n',
      codes: ['yaml-tab'],
    },
    'yaml-tabs-on-two-lines': {
      text: shotWith('prompt: A lamp')
        .replace('    shots', '\tshots')
        .replace('        prompt', '      \tprompt'),
      codes: ['yaml-tab', 'yaml-tab'],
    },
    'yaml-indent-too-little': {
      text: 'version: 1\nvideos:\n  - id: teaser\n    shots:\n      - id: desk\n       prompt: A lamp\n',
      codes: ['yaml-indent'],
    },
    'yaml-indent-too-much': {
      text: 'version: 1\nvideos:\n  - id: teaser\n    shots:\n      - id: desk\n          prompt: A lamp\n',
      codes: ['yaml-indent'],
    },
    'yaml-indent-of-entry': {
      text: shotWith('prompt: A lamp') + '     - id: lamp\n       prompt: A lamp\n',
      codes: ['yaml-indent'],
    },
    'yaml-indent-of-block-text': {
      text: shotWith('prompt: |') + '        A lamp\n',
      codes: ['yaml-indent'],
    },
    'yaml-entry-without-dash': {
      text: 'version: 1\nvideos:\n  - id: teaser\n    shots:\n      id: desk\n      prompt: A lamp\n    - id: lamp\n',
      codes: ['yaml-indent'],
    },
    'yaml-colon-in-text': { text: line('Narrator says: hello'), codes: ['yaml-quotes'] },
    'yaml-text-begins-with-variable': { text: line('{{lang}} voice'), codes: ['yaml-quotes'] },
    'yaml-text-is-variable': { text: line('{{lang}}'), codes: ['yaml-quotes'] },
    'yaml-text-begins-with-star': { text: line('*slow* pan'), codes: ['yaml-quotes'] },
    'yaml-text-begins-with-at': { text: line('@home, at night'), codes: ['yaml-quotes'] },
    'yaml-text-begins-with-dash': { text: line('- a lamp'), codes: ['yaml-quotes'] },
    'yaml-text-begins-with-greater': { text: line('> 5 people'), codes: ['yaml-quotes'] },
    'yaml-text-behind-quotes': { text: line('"Hello" says the lamp'), codes: ['yaml-quotes'] },
    'yaml-apostrophe': { text: line("'It's a lamp'"), codes: ['yaml-quotes'] },
    'yaml-quote-never-closed': {
      text: shotWith('prompt: "A lamp', 'take: 2'),
      codes: ['yaml-quotes'],
    },
    'yaml-escape': { text: line('"A literal \\{{"'), codes: ['yaml-quotes'] },
    'yaml-bracket-never-closed': {
      text: shotWith('imageUrls: [a.png, b.png', 'prompt: A lamp'),
      codes: ['yaml-syntax'],
    },
    'yaml-comma-missing': {
      text: 'version: 1\nvideos:\n  - id: teaser\n    shots:\n      - { id: desk prompt: A lamp }\n',
      codes: ['yaml-syntax'],
    },
    'yaml-space-after-colon': { text: 'version:1\nvideos: []\n', codes: ['yaml-syntax'] },
    'yaml-space-before-comment': { text: line('"A lamp"# at night'), codes: ['yaml-syntax'] },
    'yaml-key-alone': { text: shotWith('prompt'), codes: ['yaml-syntax'] },
    'yaml-merge-conflict': {
      text: 'version: 1\n<<<<<<< HEAD\nvideos: []\n=======\nvideos: []\n>>>>>>> other\n',
      codes: ['yaml-syntax'],
    },
    'yaml-directive': { text: `%YAML 1.1\n---\n${line('A lamp')}`, codes: ['yaml-syntax'] },
    'yaml-key-is-list': { text: `${line('A lamp')}? [a, b]\n: c\n`, codes: ['yaml-syntax'] },
    'yaml-tag': { text: line('!important A lamp'), codes: ['yaml-tag'] },
    'yaml-alias-without-anchor': {
      text: `${line('A lamp')}        aspectRatio: *ratio\n`,
      codes: ['yaml-alias'],
    },
    'yaml-alias-of-itself': {
      text: 'version: 1\nvideos: &all\n  - id: teaser\n    shots: *all\n',
      codes: ['yaml-alias'],
    },
    'yaml-two-documents': {
      text: `${line('A lamp')}---\n${line('A lamp')}`,
      codes: ['yaml-documents'],
    },
    'yaml-number-sign-in-text': { text: line('Shot #1 of the city'), codes: ['lost-text'] },
    'not-utf8': { text: '\ufffd\ufffdv\0e\0r\0', codes: ['not-utf8'] },
    'control-character': { text: line('A \u0007lamp'), codes: ['control-character'] },
    'control-character-escaped': { text: line('"A \\a lamp"'), codes: ['control-character'] },
    'empty-file': { text: '', codes: ['not-a-config'] },
    'not-a-mapping': { text: '- id: teaser\n', codes: ['not-a-config'] },
  };
}

function valueMistakes(): Record<string, Mistake> {
  return {
    'number-for-text': { text: shotWith('prompt: 42'), codes: ['wrong-type'] },
    'number-for-id': { text: videoWith().replace('teaser', '007'), codes: ['wrong-type'] },
    'truth-for-text': { text: videoWith('title: true'), codes: ['wrong-type'] },
    'nothing-for-text': { text: videoWith('title:'), codes: ['empty'] },
    'mapping-for-text': { text: shotWith('prompt: { show: a lamp }'), codes: ['wrong-type'] },
    'text-for-number': { text: shotWith('prompt: A lamp', 'take: "2"'), codes: ['wrong-type'] },
    'text-for-truth': { text: videoWith('sequence: yes'), codes: ['wrong-type'] },
    'text-for-list': {
      text: shotWith('prompt: A lamp', 'generationType: REFERENCE_2_VIDEO', 'imageUrls: lamp.png'),
      codes: ['wrong-type'],
    },
    'mapping-for-list': {
      text: 'version: 1\nvideos:\n  teaser:\n    shots: []\n',
      codes: ['wrong-type'],
    },
    'text-for-shot': {
      text: 'version: 1\nvideos:\n  - id: teaser\n    shots:\n      - A lamp on a desk\n',
      codes: ['wrong-type'],
    },
    'half-a-take': { text: shotWith('prompt: A lamp', 'take: 1.5'), codes: ['wrong-type'] },
    'take-zero': { text: shotWith('prompt: A lamp', 'take: 0'), codes: ['out-of-range'] },
    'prompt-empty': { text: shotWith('prompt: " "'), codes: ['empty'] },
    'shots-empty': {
      text: 'version: 1\nvideos:\n  - id: teaser\n    shots: []\n',
      codes: ['empty'],
    },
    'shots-not-indented': {
      text: 'version: 1\nvideos:\n  - id: teaser\n    shots:\n',
      codes: ['empty'],
    },
    'title-too-long': { text: videoWith(`title: ${'very '.repeat(50)}long`), codes: ['too-long'] },
    'title-of-two-lines': { text: videoWith('title: "a\\nb"'), codes: ['control-character'] },
    'resolution-as-number': { text: videoWith('resolution: 1080'), codes: ['unknown-value'] },
    'resolution-unknown': { text: videoWith('resolution: 8k'), codes: ['unknown-value'] },
    'aspect-ratio-with-x': { text: videoWith('aspectRatio: 16x9'), codes: ['unknown-value'] },
    'aspect-ratio-in-words': { text: videoWith('aspectRatio: portrait'), codes: ['unknown-value'] },
    'generation-type-spelled-otherwise': {
      text: shotWith('prompt: A lamp', 'generationType: text-to-video'),
      codes: ['unknown-value'],
    },
    'generation-type-unknown': {
      text: shotWith('prompt: A lamp', 'generationType: MAGIC'),
      codes: ['unknown-value'],
    },
  };
}

function keyMistakes(): Record<string, Mistake> {
  return {
    'version-missing': {
      text: videoWith().replace('version: 1\n', ''),
      codes: ['unsupported-version'],
    },
    'version-later': {
      text: 'version: 2\nscenes: []\n',
      codes: ['unsupported-version'],
    },
    'version-as-text': { text: videoWith().replace('1', '"1"'), codes: ['unsupported-version'] },
    'key-typo': { text: shotWith('promt: A lamp'), codes: ['unknown-key'] },
    'key-synonym': {
      text: shotWith('prompt: A lamp', 'images: [lamp.png]'),
      codes: ['unknown-key'],
    },
    'key-unknown': { text: shotWith('prompt: A lamp', 'seed: 42'), codes: ['unknown-key'] },
    'key-merge': { text: shotWith('prompt: A lamp', '<<: { take: 2 }'), codes: ['unknown-key'] },
    'key-prototype': {
      text: shotWith('prompt: A lamp', '__proto__: { take: 2 }', 'constructor: 1'),
      codes: ['unknown-key', 'unknown-key'],
    },
    'key-twice': {
      text: shotWith('prompt: A lamp', 'take: 2', 'prompt: A desk'),
      codes: ['duplicate-key'],
    },
    'resolution-on-shot': {
      text: shotWith('prompt: A lamp', 'resolution: 1080p'),
      codes: ['misplaced-key'],
    },
    'prompt-on-video': { text: videoWith('prompt: A lamp'), codes: ['misplaced-key'] },
    'max-credits-on-top': { text: `maxCredits: 20\n${videoWith()}`, codes: ['misplaced-key'] },
    'shots-missing': { text: 'version: 1\nvideos:\n  - id: teaser\n', codes: ['missing-key'] },
    'id-missing': {
      text: shotWith('prompt: A lamp').replace('id: desk\n        ', ''),
      codes: ['missing-key'],
    },
    'prompt-missing': { text: shotWith('take: 2'), codes: ['prompt-or-file'] },
    'prompt-and-file': {
      text: shotWith('prompt: A lamp', 'promptFile: prompts/lamp.md'),
      codes: ['prompt-or-file'],
      files: { 'prompts/lamp.md': 'A lamp' },
    },
    'prompt-file-missing': {
      text: shotWith('promptFile: prompts/lamp.md'),
      codes: ['prompt-file'],
    },
    'prompt-file-outside': { text: shotWith('promptFile: ../lamp.md'), codes: ['bad-path'] },
  };
}

function idMistakes(): Record<string, Mistake> {
  return {
    'id-with-spaces': { text: videoWith().replace('teaser', 'Launch Teaser'), codes: ['bad-id'] },
    'id-path': { text: videoWith().replace('teaser', '../x'), codes: ['bad-id'] },
    'id-reserved-on-windows': { text: videoWith().replace('teaser', 'con'), codes: ['bad-id'] },
    'id-twice-in-file': {
      text: videoWith() + videoWith().replace('version: 1\nvideos:\n', ''),
      codes: ['duplicate-id'],
    },
    'id-twice-in-video': {
      text: shotWith('prompt: A lamp') + '      - id: desk\n        prompt: A desk\n',
      codes: ['duplicate-id'],
    },
  };
}

function line(prompt: string): string {
  return shotWith(`prompt: ${prompt}`);
}

function images(type: string, ...entries: readonly string[]): string {
  return shotWith(
    'prompt: A lamp',
    `generationType: ${type}`,
    'imageUrls:',
    ...entries.map((entry) => `  - ${entry}`),
  );
}

function imageMistakes(): Record<string, Mistake> {
  const reference = (entry: string) => images('REFERENCE_2_VIDEO', entry);
  return {
    'images-without-type': {
      text: shotWith('prompt: A lamp', 'imageUrls: [lamp.png]'),
      codes: ['generation-type'],
    },
    'images-with-text-to-video': {
      text: images('TEXT_2_VIDEO', 'lamp.png'),
      codes: ['image-count'],
    },
    'images-too-many': {
      text: images('REFERENCE_2_VIDEO', 'a.png', 'b.png', 'c.png', 'd.png'),
      codes: ['image-count'],
    },
    'images-too-many-frames': {
      text: images('FIRST_AND_LAST_FRAMES_2_VIDEO', 'a.png', 'b.png', 'c.png'),
      codes: ['image-count'],
    },
    'images-none': {
      text: shotWith('prompt: A lamp', 'generationType: REFERENCE_2_VIDEO'),
      codes: ['image-count'],
    },
    'image-http': { text: reference('http://example.com/lamp.png'), codes: ['image-url'] },
    'image-base64': { text: reference('data:image/png;base64,iVBORw0K'), codes: ['image-url'] },
    'image-with-password': {
      text: reference('https://me:secret@example.com/lamp.png'),
      codes: ['image-url'],
    },
    'image-ftp': { text: reference('ftp://example.com/lamp.png'), codes: ['image-url'] },
    'image-url-with-space': {
      text: reference('https://example.com/my lamp.png'),
      codes: ['image-url'],
    },
    'image-absolute-path': { text: reference('/home/me/lamp.png'), codes: ['bad-path'] },
    'image-outside': { text: reference('assets/../../lamp.png'), codes: ['bad-path'] },
    'image-backslash': { text: reference('assets\\lamp.png'), codes: ['bad-path'] },
    'image-drive': { text: reference('"C:\\\\lamp.png"'), codes: ['bad-path'] },
    'image-folder': { text: reference('assets/'), codes: ['bad-path'] },
  };
}

function videoMistakes(): Record<string, Mistake> {
  return {
    'sequence-at-1080p': {
      text: videoWith('resolution: 1080p', 'sequence: true'),
      codes: ['sequence-resolution'],
    },
    'sequence-at-default-4k': {
      text: `defaults: { resolution: 4k }\n${videoWith('sequence: true')}`,
      codes: ['sequence-resolution'],
    },
    'sequence-too-long': {
      text: videoWith('sequence: true') + moreShots(limits.sequence),
      codes: ['sequence-length'],
    },
    'aspect-ratios-mixed': {
      text:
        shotWith('prompt: A lamp') + '      - { id: lamp, prompt: A lamp, aspectRatio: "9:16" }\n',
      codes: ['mixed-aspect-ratios'],
    },
    'aspect-ratio-unlike-video': {
      text: videoWith('aspectRatio: "16:9"') + '        aspectRatio: "9:16"\n',
      codes: ['mixed-aspect-ratios'],
    },
  };
}

function variableMistakes(): Record<string, Mistake> {
  const vars = 'vars: { lang: English, product: Aurora Lamp }\n';
  return {
    'variable-typo': {
      text: `${vars}${shotWith('prompt: "Say in {{lnag}}: meet {{ produkt }}."')}`,
      codes: ['unknown-variable', 'unknown-variable'],
    },
    'variable-unknown': {
      text: `${vars}${shotWith('prompt: |', '  A lamp on a desk.', '  A {{voice}} speaks.')}`,
      codes: ['unknown-variable'],
    },
    'variable-none-defined': {
      text: shotWith('prompt: "In {{lang}}"'),
      codes: ['unknown-variable'],
    },
    'variable-unknown-in-file': {
      text: `${vars}${shotWith('promptFile: lamp.md')}`,
      files: { 'lamp.md': '# The lamp\n\nA lamp that speaks {{langs}}.\n' },
      codes: ['unknown-variable'],
    },
    'variable-not-closed': {
      text: shotWith('prompt: "A lamp {{ on a desk"'),
      codes: ['bad-placeholder'],
    },
    'variable-nameless': {
      text: shotWith('prompt: "A lamp {{#if}} on a desk"'),
      codes: ['bad-placeholder'],
    },
    'variable-in-variable': {
      text: `vars: { greeting: "Meet {{product}}", product: Lamp }\n${shotWith('prompt: "{{greeting}}, {{product}}"')}`,
      codes: ['nested-variable'],
    },
    'variable-bad-name': { text: videoWith('vars: { 1st: one }'), codes: ['bad-name'] },
    'variable-unused': {
      text: `${vars}${shotWith('prompt: "In {{lang}}"')}`,
      codes: ['unused-variable'],
    },
    'variable-empty-prompt': {
      text: `vars: { nothing: "" }\n${shotWith('prompt: "{{nothing}}"')}`,
      codes: ['empty'],
    },
    'variable-as-axis': {
      text: videoWith('vars: { lang: fr }', 'matrix: { lang: [en, de] }'),
      codes: ['variable-clash'],
    },
  };
}

function matrixMistakes(): Record<string, Mistake> {
  return {
    'matrix-axis-unused': {
      text: videoWith('matrix: { lang: [en, de], aspectRatio: ["16:9", "9:16"] }'),
      codes: ['unused-variable'],
    },
    'matrix-value-without-letters': {
      text: videoWith('matrix: { lang: [日本語, en] }'),
      codes: ['matrix-value'],
    },
    'matrix-values-alike': {
      text: videoWith('matrix: { lang: [EN, en] }'),
      codes: ['matrix-value'],
    },
    'matrix-id-too-long': {
      text: videoWith(`matrix: { lang: [${'long-'.repeat(20)}] }`),
      codes: ['too-long'],
    },
    'matrix-ratio': {
      text: videoWith('matrix: { aspectRatio: [16x9, "9:16"] }'),
      codes: ['unknown-value'],
    },
    'matrix-exclude-typo': {
      text: videoWith('matrix:', '  lang: [en, de]', '  exclude:', '    - { lagn: de }'),
      codes: ['unknown-key'],
    },
    'matrix-excludes-all': {
      text: videoWith('matrix:', '  lang: [en]', '  exclude:', '    - { lang: en }'),
      codes: ['matrix-empty'],
    },
    'matrix-exclude-without-effect': {
      text: videoWith(
        'matrix:',
        '  aspectRatio: ["16:9"]',
        '  exclude:',
        '    - { aspectRatio: "9:16" }',
      ),
      codes: ['no-effect'],
    },
    'matrix-too-big': {
      text: videoWith(
        'matrix: { a: [1, 2, 3, 4, 5, 6, 7], b: [1, 2, 3, 4, 5, 6, 7], c: [1, 2, 3, 4, 5, 6] }',
      ),
      codes: ['matrix-too-big'],
    },
    'matrix-axis-as-text': { text: videoWith('matrix: { lang: en }'), codes: ['wrong-type'] },
  };
}

function limitMistakes(): Record<string, Mistake> {
  return {
    'limit-characters': {
      text: `# ${'x'.repeat(limits.characters)}`,
      codes: ['file-too-big'],
    },
    'limit-tokens': { text: '- a\n'.repeat(limits.tokens / 3), codes: ['file-too-big'] },
    'limit-depth': { text: '['.repeat(1000), codes: ['yaml-depth'] },
    'limit-shots': {
      text:
        videoWith('matrix: { a: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16] }') +
        moreShots(700),
      codes: ['too-many-shots'],
    },
    'limit-prompt': {
      text: `vars: { v: ${'x'.repeat(6000)} }\n${shotWith('prompt: "{{v}}{{v}}"')}`,
      codes: ['too-long'],
    },
    'limit-problems': {
      text: shotWith(`prompt: "${'{{x}}'.repeat(limits.problems + 1)}"`),
      codes: [...Array<ProblemCode>(limits.problems).fill('unknown-variable'), 'too-many-problems'],
    },
  };
}

function moreShots(count: number): string {
  return Array.from(
    { length: count },
    (_, i) => `      - { id: more-${i}, prompt: A lamp }\n`,
  ).join('');
}
