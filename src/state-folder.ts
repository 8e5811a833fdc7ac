import { join } from 'node:path';
import type { Provider } from './core/shot.js';

/** Where a provider's records are kept: play money stays apart from what is paid. Absolute. */
export function stateFolder(root: string, provider: Provider): string {
  const state = join(root, '.shotlock');
  return provider === 'simulator' ? join(state, 'simulator') : state;
}
