import type { ReportedReason } from './report.js';

/** Why a shot is rendered, in a few words of our own: nothing of the user's is in it. */
export function reasonText(reason: ReportedReason): string {
  switch (reason.what) {
    case 'new':
      return 'new';
    case 'changed':
      return `${fieldNames[reason.field ?? ''] ?? 'input'} changed`;
    case 'take':
      return `take ${reason.was} → ${reason.now}`;
    case 'retake':
      return `${reason.reason === undefined ? '' : `${reason.reason}, `}retake ${reason.was} → ${reason.now}`;
    case 'failed':
      return 'failed before, tried once more';
    case 'sequence':
      return 'its sequence changed';
    default:
      return reason.what satisfies never;
  }
}

const fieldNames: Readonly<Record<string, string>> = {
  aspectRatio: 'aspect ratio',
  generationType: 'generation type',
  images: 'images',
  model: 'model',
  prompt: 'prompt',
  provider: 'provider',
  resolution: 'resolution',
};
