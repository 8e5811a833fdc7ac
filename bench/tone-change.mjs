/**
 * The moment, in seconds, when one of two tones gives way to the other: where the difference of
 * their strengths before and after changes most.
 *
 * @param {Int16Array} sound mono, at `rate`
 * @param {{ rate: number, around: number, within: number, from: number, to: number }} search
 *   `from` and `to` are the tones' frequencies, both multiples of 500 Hz; `around` and `within` are
 *   seconds
 * @returns {number}
 */
export function toneChange(sound, { rate, around, within, from, to }) {
  // 2 ms hold whole periods of both tones.
  const window = rate / 500;
  const hop = window / 8;
  const [isFrom, isTo] = [listenFor(from / rate, window), listenFor(to / rate, window)];
  const start = Math.max(0, Math.round((around - within) * rate));
  const end = Math.min(sound.length - window, Math.round((around + within) * rate));
  /** Sums of how much more there is of the new tone than of the old one. */
  const sums = [0];
  for (let at = start; at < end; at += hop) {
    sums.push((sums.at(-1) ?? 0) + isTo(sound, at) - isFrom(sound, at));
  }
  // 20 ms before and after, so that a single odd window does not matter.
  const reach = 80;
  let best = { index: 0, rise: -Infinity };
  for (let index = reach; index + reach < sums.length; index++) {
    const [before, here, after] = [sums[index - reach], sums[index], sums[index + reach]];
    const rise = (after ?? 0) - 2 * (here ?? 0) + (before ?? 0);
    if (rise > best.rise) best = { index, rise };
  }
  return (start + best.index * hop + window / 2) / rate;
}

/**
 * How much of a tone there is in a window: the length of one Fourier term.
 *
 * @param {number} frequency in periods a sample
 * @param {number} window in samples
 * @returns {(sound: Int16Array, start: number) => number}
 */
function listenFor(frequency, window) {
  const wave = Array.from({ length: window }, (_, index) => 2 * Math.PI * frequency * index);
  const [cosines, sines] = [wave.map(Math.cos), wave.map(Math.sin)];
  return (sound, start) => {
    let [re, im] = [0, 0];
    for (let index = 0; index < window; index++) {
      const value = sound[start + index] ?? 0;
      re += value * (cosines[index] ?? 0);
      im += value * (sines[index] ?? 0);
    }
    return Math.hypot(re, im);
  };
}
