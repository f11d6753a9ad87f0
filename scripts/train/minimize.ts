/** Rounds of descent: more of them change what is judged of no article at hand. */
const ROUNDS = 120;
/** Steps that L-BFGS remembers. */
const MEMORY = 8;

/**
 * Where a smooth convex function is least: L-BFGS (Nocedal and Wright, Numerical Optimization, chapter 7) with steps that are halved until the function
 * falls enough. The packages for it have no build that Node can import, or want the whole matrix of second derivatives.
 */
export function minimize(of: (at: Float64Array, slope: Float64Array) => number, size: number): Float64Array {
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
