import { bitReader } from './bits.js';

/** What of an AudioSpecificConfig (ISO/IEC 14496-3, 1.6.2.1) matters for cutting sound. */
export interface AacSetup {
  readonly objectType: number;
  /** Rate of the core coder: `frameSamples` of these make one frame. */
  readonly coreRate: number;
  /** Rate of what is heard: twice the core's with spectral band replication. */
  readonly outputRate: number;
  readonly frameSamples: number;
  /** 1 to 7 are fixed layouts; 0 is one described in the stream. */
  readonly channelConfiguration: number;
  readonly channels: number;
}

const RATES = [
  96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000,
  7350,
];
const CHANNELS = [0, 1, 2, 3, 4, 5, 6, 8];
/** Main, LC, SSR, LTP, and LC with spectral band replication, with and without parametric stereo. */
const UNDERSTOOD = new Set([1, 2, 3, 4, 5, 29]);

/** Undefined for an AAC whose frames have another form (ELD, USAC, …), or a set-up cut short. */
export function readAacSetup(setup: Buffer): AacSetup | undefined {
  if (setup.length < 2) return undefined;
  // Fields past the end read as zeros: a set-up of two bytes is the usual one.
  const next = bitReader(Buffer.concat([setup, Buffer.alloc(16)]));
  const objectType = next(5);
  if (!UNDERSTOOD.has(objectType)) return undefined;
  const coreRate = readRate(next);
  const channelConfiguration = next(4);
  const replicated = objectType === 5 || objectType === 29;
  const outputRate = replicated ? readRate(next) : coreRate;
  if (replicated) next(5);
  const frameSamples = next(1) ? 960 : 1024;
  const channels = objectType === 29 ? 2 : CHANNELS[channelConfiguration];
  if (!coreRate || coreRate > 96_000 || !outputRate || !channels) return undefined;
  return { objectType, coreRate, outputRate, frameSamples, channelConfiguration, channels };
}

function readRate(next: (width: number) => number): number {
  const index = next(4);
  return index === 15 ? next(24) : (RATES[index] ?? 0);
}
