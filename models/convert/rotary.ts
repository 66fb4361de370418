// The cosine and sine tables of the rotary position embedding, computed with nothing but the four
// basic operations, which IEEE 754 fixes to the last bit: Math.cos and Math.pow may differ between
// engines and processors, and the bundle must be the same bytes everywhere.

/**
 * Tables [positions, headSize/2] for angles position / base^(2 i / headSize), of each `stride`th position.
 */
export function rotaryTables(
  positions: number,
  headSize: number,
  base: number,
  stride = 1,
): { cosines: Float32Array; sines: Float32Array } {
  const half = headSize / 2;
  const ratio = 1 / nthRoot(base, half);
  const cosines = new Float32Array(positions * half);
  const sines = new Float32Array(positions * half);
  let frequency = 1;
  for (let index = 0; index < half; index++) {
    for (let position = 0; position < positions; position++) {
      const [cosine, sine] = cosineAndSine(position * stride * frequency);
      cosines[position * half + index] = cosine;
      sines[position * half + index] = sine;
    }
    frequency *= ratio;
  }
  return { cosines, sines };
}

/** x with x^n = value, for value >= 1, by Newton's method from above. */
function nthRoot(value: number, n: number): number {
  let root = value;
  for (let step = 0; step < 10_000; step++) {
    let power = 1;
    for (let index = 1; index < n; index++) power *= root;
    const next = root - (root - value / power) / n;
    if (!(next < root)) return root;
    root = next;
  }
  return root;
}

/** By Taylor series after taking whole quarter turns away; good to about 1e-12 for |angle| < 1e5. */
function cosineAndSine(angle: number): [cosine: number, sine: number] {
  const quarters = Math.round(angle / (Math.PI / 2));
  const rest = angle - quarters * (Math.PI / 2);
  const square = rest * rest;
  let cosine = 0;
  let sine = 0;
  for (let term = 20; term >= 2; term -= 2) {
    // Horner from the smallest term: 1 - x²/(1·2) (1 - x²/(3·4) (1 - …)), and the like for the sine.
    cosine = (square / (term * (term - 1))) * (1 - cosine);
    sine = (square / (term * (term + 1))) * (1 - sine);
  }
  const c = 1 - cosine;
  const s = rest * (1 - sine);
  switch (((quarters % 4) + 4) % 4) {
    case 0:
      return [c, s];
    case 1:
      return [-s, c];
    case 2:
      return [-c, -s];
    default:
      return [s, -c];
  }
}
