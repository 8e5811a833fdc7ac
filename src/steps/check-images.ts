import { visible } from '../core/config/quoted.js';
import type { Plan } from '../core/plan.js';
import { plainText } from '../core/plain-text.js';
import type { Place, Problem } from '../core/problem.js';
import type { Downloaded } from '../ports/download.js';
import type { PublicImages } from '../ports/public-images.js';

interface Wanted {
  readonly path: string;
  readonly sha256: string;
  readonly url: URL;
  readonly where: Place;
}

/**
 * Fetches every repository image that is about to be paid for, once, from where the API will: it has to
 * deliver the bytes that the fingerprint covers, or the clip would be of something else. A problem
 * forbids rendering. The simulator fetches no images.
 */
export async function checkImages(
  plan: Plan,
  options: {
    readonly imageUrl: (path: string) => URL | undefined;
    readonly renderOptions: { readonly signal: AbortSignal };
  },
  ports: { readonly images: PublicImages },
): Promise<Problem | undefined> {
  const { signal } = options.renderOptions;
  const wanted = plan.provider === 'simulator' ? [] : wantedBy(plan, options.imageUrl);
  const wrong: Problem[] = [];
  for (const image of wanted) {
    const got = await ports.images.fetch(image.url, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    // An interrupted run submits nothing, and says so itself.
    if (!got) return undefined;
    const problem = problemOf(image, got);
    if (problem) wrong.push(problem);
  }
  const [first, ...others] = wrong;
  if (!first || others.length === 0) return first;
  return { ...first, message: `${first.message} (and ${others.length} more like it)` };
}

function wantedBy(plan: Plan, imageUrl: (path: string) => URL | undefined): readonly Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const { shot, inputs, decision } of plan.entries) {
    if (decision.do !== 'render') continue;
    for (const [index, image] of shot.images.entries()) {
      const url = image.kind === 'file' ? imageUrl(image.path) : undefined;
      if (image.kind !== 'file' || !url) continue;
      const sha256 = inputs.images[index]!.replace(/^sha256-/u, '');
      wanted.set(image.path, { path: image.path, sha256, url, where: image.where });
    }
  }
  return [...wanted.values()];
}

function problemOf({ path, sha256, url, where }: Wanted, got: Downloaded): Problem | undefined {
  if (got.kind === 'file' && got.sha256 === sha256) return undefined;
  const address = `${url.origin}${url.pathname}`;
  const found =
    got.kind === 'file'
      ? 'delivers other bytes than the file'
      : `does not deliver it (${plainText(got.reason)})`;
  return {
    code: 'image-unreachable',
    severity: 'error',
    message: `${visible(path)}: ${address}, where the API would fetch it, ${found}; nothing was spent`,
    hint: 'Push the file as it is here, or set asset-base-url to where this folder is public',
    where,
  };
}
