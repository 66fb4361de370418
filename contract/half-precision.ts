// IEEE 754 numbers of 16 bits, in which adapters and published models keep their weights.

/** Every one of them by its bits: a file has millions, and looking up is fastest. */
export const HALVES: Float32Array = Float32Array.from({ length: 1 << 16 }, (_, bits) =>
  value(bits),
);

/** 1 bit of sign, 5 of exponent (bias 15), 10 of fraction. */
function value(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >>> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}
