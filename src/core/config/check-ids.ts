import type { Config } from '../config.js';
import type { Findings } from './finding.js';
import { quoted } from './quoted.js';
import type { Review } from './review.js';

/** Ids that are taken twice, or that Windows keeps for itself. */
export function checkIds(
  { content, places }: Pick<Config, 'content' | 'places'>,
  findings: Findings,
): void {
  const videos = content.videos ?? [];
  checkEach(videos, 'video of this file', { places, findings });
  for (const video of videos)
    checkEach(video?.shots ?? [], 'shot of this video', { places, findings });
}

/** Cut, clips and artifacts are files named after ids; on Windows these names open devices. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

function checkEach(
  entries: readonly ({ readonly id?: string | undefined } | undefined)[],
  kind: string,
  { places, findings }: Review,
): void {
  const first = new Map<string, object>();
  for (const entry of entries) {
    if (entry?.id === undefined) continue;
    const { id } = entry;
    const before = first.get(id);
    if (RESERVED.test(id))
      findings.add({
        code: 'bad-id',
        message: `${quoted(id)} cannot be an id: Windows reserves the name for a device.`,
        hint: `Choose another one, e.g. \`${id}-1\`.`,
        at: places.value(entry, 'id'),
      });
    if (before)
      findings.add({
        code: 'duplicate-id',
        message: `Another ${kind} has the id ${quoted(id)}, on line ${places.place(places.value(before, 'id')).line}.`,
        hint: `Give one of them another id; renaming costs nothing.`,
        at: places.value(entry, 'id'),
      });
    else first.set(id, entry);
  }
}
