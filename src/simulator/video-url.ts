import { createHmac, timingSafeEqual } from 'node:crypto';

/** Addresses of clips: signed, so that they work without a key, and only until they expire. */
export interface VideoUrls {
  issue(clip: {
    readonly origin: string;
    readonly taskId: string;
    readonly expires: number;
  }): string;
  read(address: URL): ReadVideoUrl;
}

export type ReadVideoUrl =
  | { readonly kind: 'valid'; readonly taskId: string }
  | { readonly kind: 'expired' | 'forged' | 'other' };

/** Expiry is a real date in milliseconds: it means the same to a simulator that is started later. */
export function videoUrls(seed: string): VideoUrls {
  return {
    issue: ({ origin, taskId, expires }) => {
      const url = new URL(`/video/${taskId}.mp4`, origin);
      url.searchParams.set('expires', String(expires));
      url.searchParams.set('signature', sign(taskId, String(expires)));
      return url.href;
    },
    read: (address) => {
      const taskId = /^\/video\/(task_[0-9a-f]{20})\.mp4$/.exec(address.pathname)?.[1];
      if (taskId === undefined) return { kind: 'other' };
      const expires = address.searchParams.get('expires') ?? '';
      const given = Buffer.from(address.searchParams.get('signature') ?? '');
      const right = Buffer.from(sign(taskId, expires));
      if (given.length !== right.length || !timingSafeEqual(given, right))
        return { kind: 'forged' };
      return Number(expires) <= Date.now() ? { kind: 'expired' } : { kind: 'valid', taskId };
    },
  };

  function sign(taskId: string, expires: string): string {
    return createHmac('sha256', `shotlock ${seed}`).update(`${taskId} ${expires}`).digest('hex');
  }
}
