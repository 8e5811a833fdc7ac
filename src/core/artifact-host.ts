import type { Plan } from './plan.js';
import type { Problem } from './problem.js';

/**
 * Forbids paying where the clips' videos could not be shown afterwards: the artifact service of GitHub
 * Enterprise Server takes no uploads of the toolkit's.
 * Source: `isGhes` of actions/toolkit, packages/artifact.
 */
export function withoutArtifacts(
  plan: Plan,
  settings: { readonly artifacts: ReadonlySet<string> },
  serverUrl: string,
): Problem | undefined {
  if (plan.provider === 'simulator' || plan.credits === 0) return undefined;
  if (settings.artifacts.size === 0 || takesArtifacts(serverUrl)) return undefined;
  return {
    code: 'artifacts-unsupported',
    severity: 'error',
    message: `${new URL(serverUrl).host} takes no artifacts from this action; nothing was spent`,
    hint: 'Set artifacts: none, and keep the videos of output-dir in another step',
  };
}

function takesArtifacts(serverUrl: string): boolean {
  const host = new URL(serverUrl).hostname.toLowerCase();
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}
