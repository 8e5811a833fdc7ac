import type { Settings } from './core/settings.js';

/** The simulator fetches no images, so any address will do for it. */
export function imageAddress(
  { assetBaseUrl, provider }: Settings,
  publicFolder: string | undefined,
): (path: string) => URL | undefined {
  const fallback = provider === 'simulator' ? 'https://images.invalid/' : undefined;
  const base = (assetBaseUrl?.href ?? publicFolder ?? fallback)?.replace(/\/?$/u, '/');
  return (path) =>
    base === undefined
      ? undefined
      : new URL(path.split('/').map(encodeURIComponent).join('/'), base);
}
