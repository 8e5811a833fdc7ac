// The least mean ratio to the bound that any plan can have where each shot is a request of its own and
// five requests are left to look with: dynamic programming over the time of each look and the number
// of shots that it finds unfinished. It takes the first look without knowing which distribution it
// meets, and all later ones knowing it exactly, which no program can.
//   node bench/pacing/floor.mjs [--shots=95] [--checks=5] [--step=5]
const option = (name, usual) =>
  Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? usual);
const shots = option('shots', 95);
const checks = option('checks', 5);
const step = option('step', 5);

/** Seconds: what is not seen by then waits until requests come back. */
const hour = 3600;
const longest = 1600;
const times = Array.from({ length: longest / step }, (_, index) => (index + 1) * step);
/** More unfinished shots than these are too rare after two minutes to move a mean. */
const most = 50;

/** Chance that a shot takes longer, as in distributions.mjs. */
const unfinished = {
  lognormal: (seconds) => above(Math.log(seconds / 200) / 0.35),
  bimodal: (seconds) =>
    0.95 * above(Math.log(seconds / 200) / 0.25) + 0.05 * above(Math.log(seconds / 900) / 0.1),
  uniform: (seconds) => Math.min(1, Math.max(0, (300 - seconds) / 180)),
};

const floors = Object.fromEntries(
  Object.entries(unfinished).map(([name, left]) => [name, floorsOf(left)]),
);
console.log(
  `${shots} shots, ${checks} checks; mean ratio to the bound by the time of the first look`,
);
for (const [index, time] of times.entries()) {
  if (time < 240 || time > 460 || time % (2 * step) !== 0) continue;
  const ratios = Object.entries(floors).map(([name, of]) => `${name} ${of[index].toFixed(3)}`);
  console.log(`${time} s`.padStart(6), ratios.join('  '));
}

/** By first look: the mean time at which all is noticed, over the mean time at which all is done. */
function floorsOf(left) {
  const survival = times.map(left);
  let bound = 0;
  for (let second = 0.5; second < hour; second += 1) bound += 1 - (1 - left(second)) ** shots;
  let after = times.map((time) => [time, ...Array(most).fill(hour)]);
  for (let check = 1; check < checks; check += 1)
    after = times.map((time, now) => bestAfter(time, now, survival, after));
  return times.map((_, first) => {
    const row = binomial(shots, survival[first]);
    let mean = 0;
    for (let open = 0; open <= shots; open += 1)
      mean += row[open] * after[first][Math.min(open, most)];
    return mean / bound;
  });
}

/** By the number of unfinished shots: the mean time with one more look, at its best moment. */
function bestAfter(time, now, survival, after) {
  const best = [time, ...Array(most).fill(hour)];
  if (survival[now] < 1e-12) return best;
  for (let next = now + 1; next < times.length && times[next] < 4 * time; next += 1) {
    const chance = Math.min(1, survival[next] / survival[now]);
    let row = [1];
    for (let open = 1; open <= most; open += 1) {
      row = oneMore(row, chance);
      let mean = row[0] * times[next];
      for (let still = 1; still <= open; still += 1) mean += row[still] * after[next][still];
      if (mean < best[open]) best[open] = mean;
    }
  }
  return best;
}

function binomial(count, chance) {
  let row = [1];
  for (let done = 0; done < count; done += 1) row = oneMore(row, chance);
  return row;
}

function oneMore(row, chance) {
  return Array.from(
    { length: row.length + 1 },
    (_, open) => (row[open] ?? 0) * (1 - chance) + (row[open - 1] ?? 0) * chance,
  );
}

/** Chance that a standard normal value lies above `z`: Abramowitz and Stegun 7.1.26, to 2e-7. */
function above(z) {
  if (z < 0) return 1 - above(-z);
  const x = z / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return (series * Math.exp(-x * x)) / 2;
}
