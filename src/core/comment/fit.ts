/** A part of the comment: a plain text, or items between an opening and a closing line. */
export type Block =
  | string
  | {
      readonly open: string;
      readonly items: readonly string[];
      readonly close: string;
      /** What an item is called, to say how many did not fit: `video`. */
      readonly noun: string;
    };

export interface Limit {
  readonly most: number;
  readonly sizeOf: (text: string) => number;
  /** Said of what was left out, e.g. `the job summary has them all`. */
  readonly elsewhere: string;
}

/** What is kept free for the lines that tell of what was left out. */
const RESERVE = 400;

/** Whole items, as many as fit: no fence, table or element is ever left open. */
export function fit(blocks: readonly Block[], foot: string, limit: Limit): string {
  const { most, sizeOf, elsewhere } = limit;
  const kept: string[] = [];
  let left = most - RESERVE - sizeOf(foot);
  let omitted = 0;
  for (const block of blocks) {
    const text = asMuchAsFits(block, left, limit);
    if (text === undefined) omitted += 1;
    else if (omitted > 0 && !isEmpty(block)) omitted += 1;
    else if (text !== '') {
      kept.push(text);
      left -= sizeOf(text) + 2;
    }
  }
  if (omitted > 0) kept.push(`_${omitted} more sections are not shown: ${elsewhere}._`);
  return `${[...kept, foot].join('\n\n')}\n`;
}

/** Undefined when not even a first item fits; an empty block is an empty text. */
function asMuchAsFits(block: Block, room: number, limit: Limit): string | undefined {
  if (isEmpty(block)) return '';
  const { sizeOf, elsewhere } = limit;
  if (typeof block === 'string') return sizeOf(block) <= room ? block : undefined;
  const { open, items, close, noun } = block;
  let left = room - sizeOf(open) - sizeOf(close) - RESERVE;
  let shown = 0;
  for (; shown < items.length; shown += 1) {
    left -= sizeOf(items[shown]!) + 1;
    if (left < 0) break;
  }
  if (shown === 0) return undefined;
  const hidden = items.length - shown;
  const more =
    hidden > 0 ? `_${hidden} more of ${items.length} ${noun}s are not shown: ${elsewhere}._` : '';
  const body = items.slice(0, shown).join('\n');
  return [`${open}${body}`, more, close].filter(Boolean).join('\n\n');
}

function isEmpty(block: Block): boolean {
  return typeof block === 'string' ? block === '' : block.items.length === 0;
}
