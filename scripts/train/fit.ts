import { ALWAYS, type Features, type LearnedWeights } from '../../src/extract/judge/log-linear.ts';

/** One thing that an annotator has labelled. `from` names the text, and tells in how many texts a feature stands. */
export interface Example {
  readonly from: string;
  readonly label: string;
  readonly features: Features;
}

/** Texts that a feature must stand in: what stands in one alone is of that text. */
const LEAST_TEXTS = 2;
/** Rounds of descent: more change no weight by a hundredth that matters (the loss falls by less than a ten-thousandth). */
const ROUNDS = 120;
/** Steps that L-BFGS remembers. */
const MEMORY = 8;
/** Weights smaller than this, in hundredths, are dropped. */
const LEAST_WEIGHT = 3;

/** The weights under which the examples' labels are most likely, with a Gaussian prior of variance 1 on each weight (none on where labels start from). */
export function fit(examples: readonly Example[]): LearnedWeights {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const names = commonFeatures(examples);
  const place = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ label, features }) => ({
    label: labels.indexOf(label),
    features: [
      [place.get(ALWAYS) ?? 0, 1] as const,
      ...[...features].flatMap(([name, much]) => (place.has(name) ? [[place.get(name) ?? 0, much] as const] : [])),
    ],
  }));
  const weights = minimize((at, slope) => loss(rows, labels.length, at, slope), names.length * labels.length);
  return {
    labels,
    weights: Object.fromEntries(
      names.flatMap((name, at) => inHundredths(name, weights.subarray(at * labels.length, (at + 1) * labels.length))),
    ),
  };
}

function commonFeatures(examples: readonly Example[]): string[] {
  const texts = new Map<string, Set<string>>();
  for (const { from, features } of examples) {
    for (const name of features.keys()) texts.set(name, (texts.get(name) ?? new Set()).add(from));
  }
  const common = [...texts].filter(([, where]) => where.size >= LEAST_TEXTS).map(([name]) => name);
  return [ALWAYS, ...common.sort()];
}

function inHundredths(name: string, weights: Float64Array): [string, number[]][] {
  const pairs = [...weights].flatMap((weight, label) => (Math.abs(weight * 100) >= LEAST_WEIGHT ? [label, Math.round(weight * 100)] : []));
  return pairs.length > 0 ? [[name, pairs]] : [];
}

interface Row {
  readonly label: number;
  readonly features: readonly (readonly [place: number, much: number])[];
}

/** Minus the logarithm of the labels' likelihood, with the prior; `slope` is filled with its derivatives. */
function loss(rows: readonly Row[], labels: number, at: Float64Array, slope: Float64Array): number {
  let total = 0;
  for (let one = 0; one < at.length; one += 1) {
    const weight = one < labels ? 0 : (at[one] as number);
    slope[one] = weight;
    total += (weight * weight) / 2;
  }
  const scores = new Float64Array(labels);
  for (const { label, features } of rows) {
    scores.fill(0);
    for (const [place, much] of features) {
      for (let one = 0; one < labels; one += 1) scores[one] = (scores[one] as number) + (at[place * labels + one] as number) * much;
    }
    const most = Math.max(...scores);
    const sum = scores.reduce((so, score) => so + Math.exp(score - most), 0);
    total += Math.log(sum) + most - (scores[label] as number);
    for (let one = 0; one < labels; one += 1) {
      const excess = Math.exp((scores[one] as number) - most) / sum - (one === label ? 1 : 0);
      for (const [place, much] of features) slope[place * labels + one] = (slope[place * labels + one] as number) + excess * much;
    }
  }
  return total;
}

/**
 * Where a smooth convex function is least: L-BFGS (Nocedal and Wright, Numerical Optimization, chapter 7) with steps that are halved until the function
 * falls enough. The packages for it have no build that Node can import, or want the whole matrix of second derivatives.
 */
function minimize(of: (at: Float64Array, slope: Float64Array) => number, size: number): Float64Array {
  let at = new Float64Array(size);
  let slope = new Float64Array(size);
  let value = of(at, slope);
  const steps: { moved: Float64Array; turned: Float64Array; curve: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const way = direction(slope, steps);
    const fall = dot(way, slope);
    const next = new Float64Array(size);
    const nextSlope = new Float64Array(size);
    let nextValue = Number.POSITIVE_INFINITY;
    for (let length = round === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1; length > 1e-10; length /= 2) {
      for (let one = 0; one < size; one += 1) next[one] = (at[one] as number) + length * (way[one] as number);
      nextValue = of(next, nextSlope);
      if (nextValue <= value + 1e-4 * length * fall) break;
    }
    if (!(nextValue < value)) break;
    const moved = next.map((one, place) => one - (at[place] as number));
    const turned = nextSlope.map((one, place) => one - (slope[place] as number));
    const curve = dot(moved, turned);
    if (curve > 0) steps.push({ moved, turned, curve });
    if (steps.length > MEMORY) steps.shift();
    [at, slope, value] = [next, nextSlope, nextValue];
  }
  return at;
}

/** Downhill, bent by what the last steps told of the curvature. */
function direction(slope: Float64Array, steps: readonly { moved: Float64Array; turned: Float64Array; curve: number }[]): Float64Array {
  const way = slope.map((one) => -one);
  const shares = steps.toReversed().map(({ moved, turned, curve }) => {
    const share = dot(moved, way) / curve;
    addScaled(way, turned, -share);
    return share;
  });
  const last = steps.at(-1);
  if (last) {
    const scale = last.curve / dot(last.turned, last.turned);
    for (let one = 0; one < way.length; one += 1) way[one] = (way[one] as number) * scale;
  }
  steps.forEach(({ moved, turned, curve }, at) => {
    addScaled(way, moved, (shares[steps.length - 1 - at] as number) - dot(turned, way) / curve);
  });
  return way;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (other[at] as number);
  return sum;
}

function addScaled(to: Float64Array, what: Float64Array, much: number): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] as number) + (what[at] as number) * much;
}
