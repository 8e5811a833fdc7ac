/** The size of a file, and its bytes at both ends. */
export interface FileEnds {
  readonly bytes: number;
  readonly head: Buffer;
  readonly tail: Buffer;
}

/** What Veo takes of one image at most: https://cloud.google.com/vertex-ai/generative-ai/docs/models/veo/3-1-generate */
const MOST_MEGABYTES = 20;

/**
 * Why a file is no image that can be paid for, if its ends show that. Endings of names say nothing, and
 * what is behind the last chunk of a PNG is of no interest to those who read it.
 */
export function imageFlaw({ bytes, head, tail }: FileEnds): string | undefined {
  if (bytes === 0) return 'is empty';
  const isWebp = startsWith(head, 'RIFF') && head.subarray(8, 12).equals(Buffer.from('WEBP'));
  const isPng = startsWith(head, '\x89PNG\r\n\x1a\n');
  if (!isPng && !isWebp && !startsWith(head, '\xff\xd8\xff')) return 'is no PNG, JPEG or WebP';
  if (bytes > MOST_MEGABYTES * 2 ** 20)
    return `has ${Math.ceil(bytes / 1e6)} MB, and Veo takes at most ${MOST_MEGABYTES}`;
  const isCut = isPng
    ? !tail.includes('IEND\xaeB`\x82', 0, 'latin1')
    : isWebp && head.readUInt32LE(4) + 8 > bytes;
  return isCut ? 'is cut off: its end is missing' : undefined;
}

function startsWith(head: Buffer, signature: string): boolean {
  return head.toString('latin1', 0, signature.length) === signature;
}
