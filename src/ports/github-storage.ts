import type { Github } from './github.js';

/**
 * The origin of a file that GitHub leads to which may be no public one: GitHub's own, and beside a GitHub
 * on loopback all of loopback.
 */
export function trustedOrigin(github: Github, location: string): URL {
  const { baseUrl } = github.request.endpoint.DEFAULTS;
  const api = new URL(baseUrl);
  const target = URL.canParse(location, baseUrl) ? new URL(location, baseUrl) : api;
  return isLoopback(api) && isLoopback(target) ? target : api;
}

function isLoopback({ hostname }: URL): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}
