import type { Plan } from './plan.js';
import type { Problem } from './problem.js';

/**
 * Forbids paying where clips could not be kept, or their videos not be shown, afterwards: the artifact
 * service of GitHub Enterprise Server takes no uploads of the toolkit's.
 * Source: `isGhes` of actions/toolkit, packages/artifact.
 */
export function withoutArtifacts(
  plan: Plan,
  settings: {
    readonly artifacts: ReadonlySet<string>;
    readonly clipStore: 'release' | 'artifact';
  },
  serverUrl: string,
): Problem | undefined {
  if (plan.provider === 'simulator' || plan.credits === 0) return undefined;
  const keeps = settings.clipStore === 'artifact';
  if ((settings.artifacts.size === 0 && !keeps) || takesArtifacts(serverUrl)) return undefined;
  return {
    code: 'artifacts-unsupported',
    severity: 'error',
    message: `${new URL(serverUrl).host} takes no artifacts from this action; nothing was spent`,
    hint: keeps
      ? 'Set clip-store: release and artifacts: none, and keep the videos of output-dir in another step'
      : 'Set artifacts: none, and keep the videos of output-dir in another step',
  };
}

function takesArtifacts(serverUrl: string): boolean {
  const host = new URL(serverUrl).hostname.toLowerCase();
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}
