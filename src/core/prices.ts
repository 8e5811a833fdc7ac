import type { Resolution } from './shot.js';

/** Credits for one shot, by resolution. */
export type Rates = Readonly<Record<Resolution, number>>;

/** Source: the vendor's price table (nanophoto.ai, Veo 3.1 API, "Credits"). */
export const veoRates: Rates = { '720p': 10, '1080p': 14, '4k': 30 };
