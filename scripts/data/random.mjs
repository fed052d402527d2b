// Random numbers that are the same on every run: the illustrative figures must not change unless their recipe does.

/** Tommy Ettinger's mulberry32: a 32-bit seed to a function that gives uniform numbers from 0 up to 1. */
export function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

// exp(-mean) must stay well above the smallest number there is.
const LARGEST_STEP = 500;

/** A Poisson count with this mean, by inversion of a uniform number. Large means are added up from smaller ones. */
export function poisson(mean, random) {
  let total = 0;
  for (let rest = mean; rest > 0; rest -= LARGEST_STEP) total += inverted(Math.min(rest, LARGEST_STEP), random());
  return total;
}

function inverted(mean, uniform) {
  let chance = Math.exp(-mean);
  let reached = chance;
  let count = 0;
  while (uniform > reached && chance > 0) {
    count += 1;
    chance *= mean / count;
    reached += chance;
  }
  return count;
}

/** Shares events out at random: how many of `total` fall into each part, parts weighing as given. */
export function split(total, weights, random) {
  const sum = weights.reduce((a, b) => a + b, 0);
  const parts = weights.map(() => 0);
  for (let event = 0; event < total; event++) {
    let left = random() * sum;
    let part = 0;
    while (part < weights.length - 1 && left >= weights[part]) {
      left -= weights[part];
      part += 1;
    }
    parts[part] += 1;
  }
  return parts;
}
