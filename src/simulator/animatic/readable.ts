/** What is drawn of a text. A stand-in takes the place of characters that the typeface lacks. */
export type Piece =
  | { readonly kind: 'letter'; readonly codePoint: number }
  | { readonly kind: 'standIn'; readonly label: string }
  | { readonly kind: 'space' }
  | { readonly kind: 'break' };

/** Signs that prompts like to use, in letters that every typeface has. */
const SPELLED: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '→': '->',
  '←': '<-',
  '↔': '<->',
  '⇒': '=>',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '≈': '~',
};

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const MARK = /\p{M}/u;

/** Names for what a stand-in replaces; the first that fits is taken. */
const NAMES: readonly (readonly [string, RegExp])[] = [
  ['emoji', /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u],
  ['CJK', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u],
  ['Korean', /\p{Script=Hangul}/u],
  ['Burmese', /\p{Script=Myanmar}/u],
  ...(
    'Arabic Armenian Bengali Devanagari Ethiopic Georgian Gujarati Gurmukhi Hebrew Kannada ' +
    'Khmer Lao Malayalam Mongolian Sinhala Tamil Telugu Thai Tibetan'
  )
    .split(' ')
    .map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const),
];

/**
 * Makes any text drawable. Neighbouring characters of one script that the typeface lacks become
 * one stand-in that names the script and counts them, spaces between them included: a sentence of
 * Arabic becomes one short box, not a row of empty ones.
 */
export function readable(text: string, draws: (codePoint: number) => boolean): readonly Piece[] {
  const units: Unit[] = [];
  for (const character of tidy(text)) {
    const letters = drawable(character, draws);
    if (character === '\n') addBreak(units);
    else if (character === ' ') addSpace(units);
    else if (INVISIBLE.test(character)) attach(units, character);
    else if (letters) units.push(...letters);
    else if (MARK.test(character)) attach(units, character);
    else addForeign(units, character);
  }
  while (units.at(-1)?.kind === 'break' || units.at(-1)?.kind === 'space') units.pop();
  return units.map((unit) =>
    unit.kind === 'foreign' ? { kind: 'standIn', label: labelOf(unit) } : unit,
  );
}

type Unit = Exclude<Piece, { kind: 'standIn' }> | Foreign;

type Letter = Extract<Piece, { kind: 'letter' }>;

/** Characters that cannot be drawn; no name when they are signs of no script. */
interface Foreign {
  readonly kind: 'foreign';
  readonly name: string | undefined;
  readonly text: string;
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[\t\p{Zs}]/gu, ' ');
}

function drawable(
  character: string,
  draws: (codePoint: number) => boolean,
): readonly Letter[] | undefined {
  for (const spelling of [character, SPELLED[character], character.normalize('NFKC')]) {
    const codePoints = Array.from(spelling ?? '', (letter) => letter.codePointAt(0)!);
    if (codePoints.length > 0 && codePoints.every(draws)) {
      return codePoints.map((codePoint) => ({ kind: 'letter', codePoint }));
    }
  }
  return undefined;
}

/** Blank lines stay, one at a time. */
function addBreak(units: Unit[]): void {
  if (units.at(-1)?.kind === 'space') units.pop();
  const blank = units.at(-1)?.kind === 'break' && units.at(-2)?.kind === 'break';
  if (units.length > 0 && !blank) units.push({ kind: 'break' });
}

function addSpace(units: Unit[]): void {
  const last = units.at(-1)?.kind;
  if (last !== undefined && last !== 'space' && last !== 'break') units.push({ kind: 'space' });
}

/** Joiners, selectors and marks belong to what stands before them, or are not shown. */
function attach(units: Unit[], character: string): void {
  const last = units.at(-1);
  if (last?.kind === 'foreign') units.splice(-1, 1, { ...last, text: last.text + character });
}

function addForeign(units: Unit[], character: string): void {
  const name = NAMES.find(([, pattern]) => pattern.test(character))?.[0];
  const begun: Foreign = { kind: 'foreign', name, text: character };
  const spaced = units.at(-1)?.kind === 'space';
  const last = units.at(spaced ? -2 : -1);
  if (last?.kind !== 'foreign') units.push(begun);
  else if (last.name === name || (!spaced && (!last.name || !name))) {
    const joined = { ...begun, name: last.name ?? name, text: last.text + character };
    units.splice(spaced ? -2 : -1, 2, joined);
  } else units.push(begun);
}

function labelOf({ name, text }: Foreign): string {
  const count = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;
  if (count > 1) return `${name ?? 'symbol'} \u00D7${count}`;
  const codePoint = text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return name ?? `U+${codePoint}`;
}
