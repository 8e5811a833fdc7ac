import { errorCode } from './error-code.js';

/** Whether a process of this machine runs, whoever it belongs to. */
export function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // Somebody else's process is one that runs.
    return errorCode(error) === 'EPERM';
  }
}
