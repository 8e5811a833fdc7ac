import { count } from '../count.js';

interface Estimated {
  readonly shots: number;
  readonly seconds: number;
  readonly requests: number;
  readonly requestsPerHour: number;
}

/** What rendering takes: `7 shots, 70 credits, about 6 min, 31 of 100 requests`. */
export function outlook(estimated: Estimated, credits: number): string {
  const { shots } = estimated;
  return `${count(shots, 'shot')}, ${count(credits, 'credit')}, ${estimateText(estimated)}`;
}

/** `about 6 min, 31 of 100 requests`; of each hour's, where it takes more than one hour has. */
export function estimateText({ seconds, requests, requestsPerHour }: Omit<Estimated, 'shots'>) {
  const each = requests > requestsPerHour ? ' an hour' : '';
  const used = each
    ? `${requests} requests at ${requestsPerHour}`
    : `${requests} of ${requestsPerHour} requests`;
  return `about ${duration(seconds)}, ${used}${each}`;
}

/** `6 min`, `1 h 20 min`. */
export function duration(seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}
