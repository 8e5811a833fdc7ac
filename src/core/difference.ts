import type { ReportedReason } from './report.js';
import { wordDiff } from './word-diff.js';

/** One line of what a changed input was (`-`) or is now (`+`). */
export interface DifferenceLine {
  readonly sign: '-' | '+';
  readonly text: string;
}

/** What differs in an input that changed: words of a prompt, images by name. */
export function difference({ field, was, now }: ReportedReason): readonly DifferenceLine[] {
  if (field === 'images') return images(imagesIn(String(was)), imagesIn(String(now)));
  const diff = wordDiff(String(was), String(now));
  return [
    { sign: '-', text: diff.was },
    { sign: '+', text: diff.now },
  ];
}

/** One image a line; those that stay are left out, unless only their order changed. */
function images(before: readonly string[], after: readonly string[]): readonly DifferenceLine[] {
  const gone = before.filter((image) => !after.includes(image));
  const come = after.filter((image) => !before.includes(image));
  const isReordered = gone.length === 0 && come.length === 0;
  return [
    ...(isReordered ? before : gone).map((text) => ({ sign: '-', text }) as const),
    ...(isReordered ? after : come).map((text) => ({ sign: '+', text }) as const),
  ];
}

/** A file is known by its digest here, of which the beginning tells enough. */
function imagesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((image) => image.replace(/^sha256-(.{12}).*/u, 'file $1…'));
}
