import { repositoryPath, type Refusal } from './repository-path.js';
import { quoted } from './quoted.js';

export type ReadImage =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** An entry of `imageUrls`: an https URL, a path of the repository, or why it is neither. */
export function readImage(written: string, config: string): ReadImage {
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]+):/.exec(written)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    const found = repositoryPath(written, config);
    return 'path' in found
      ? { kind: 'file', path: found.path }
      : { kind: 'refused', refusal: found.refusal };
  }
  if (scheme === 'https') return readUrl(written);
  if (scheme === 'http')
    return refuse(
      `The address ${quoted(written)} is not https.`,
      `If the server has https, write ${quoted(written.replace(/^http/i, 'https'))}.`,
    );
  if (scheme === 'data')
    return refuse(
      'The API takes no images as base64 (`data:`).',
      'Save the image as a file of this repository and write its path.',
    );
  return refuse(
    `An image cannot be fetched by ${quoted(`${scheme}:`)}.`,
    'Write an https URL, or the path of a file of this repository.',
  );
}

function readUrl(written: string): ReadImage {
  if (/[\s\p{Cc}]/u.test(written) || !URL.canParse(written))
    return refuse(`${quoted(written)} is not a valid URL.`, 'Write spaces in it as `%20`.');
  const { username, password } = new URL(written);
  if (username || password)
    return refuse(
      'The URL has a user name or password in it, and everyone could read it here.',
      'Use a public URL without one, or a file of this repository.',
    );
  return { kind: 'url', url: written };
}

function refuse(message: string, hint: string): ReadImage {
  return { kind: 'refused', refusal: { code: 'image-url', message, hint } };
}
