import { comment, commentMarker } from '../core/comment.js';
import { liveText, type Progress } from '../core/comment/live-text.js';
import { plainText } from '../core/plain-text.js';
import type { Report } from '../core/report.js';
import type { PublishPorts } from './publish.js';

/** Keeps the comment of a run that goes on up to date. */
export interface LiveComment {
  /** Tells the present state; most of what it is told it keeps to itself. */
  readonly tell: (progress: () => Progress) => void;
  /** Resolves once nothing more is written: the last word is the report's. */
  readonly end: () => Promise<void>;
}

const none: LiveComment = { tell: () => {}, end: async () => {} };

/** GitHub allows 500 comments an hour for all of a repository's runs. */
const SELDOM_MS = 75_000;

/**
 * Edits the comment that announced the run, seldom, and only where there is something new to say. It
 * is a courtesy: what goes wrong with it is logged once, and it is over.
 */
export function liveComment(
  plan: Report,
  { publication, log }: PublishPorts,
  { everyMs = SELDOM_MS }: { readonly everyMs?: number } = {},
): LiveComment {
  const conversation = publication?.conversation?.();
  if (!publication || !conversation || plan.provider === 'simulator') return none;
  if (plan.credits.planned === 0) return none;
  const marker = commentMarker(publication.key);
  let last = performance.now();
  let said = '';
  let writing = Promise.resolve();
  let isOver = false;
  return {
    tell(progress) {
      const now = performance.now();
      if (isOver || now - last < everyMs) return;
      const text = liveText(progress());
      last = now;
      if (text === said) return;
      said = text;
      const context = { ...publication.context, marker, stage: 'rendering', live: text } as const;
      writing = writing.then(async () => await write(comment(plan, context)));
    },
    async end() {
      isOver = true;
      await writing;
    },
  };

  async function write(body: string): Promise<void> {
    try {
      await conversation?.keepComment(marker, body, { quiet: false });
    } catch (error) {
      isOver = true;
      const why = plainText(error instanceof Error ? error.message : String(error));
      log.warn(`the comment is not kept up to date: ${why}`);
    }
  }
}
