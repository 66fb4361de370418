// Chooses the bits of each tensor: always the step that costs the least loss for the bytes that it saves,
// until the codes' average is what was asked for. A starting point, since the losses were measured one
// tensor at a time and do not quite add up.
import type { Sensitivity } from './sensitivity.ts';
import type { QuantizedTensor } from './tensors.ts';

/** Bits of every tensor by name. Stops above the average when no measured step is left. */
export function allocate(
  tensors: readonly QuantizedTensor[],
  changes: readonly Sensitivity[],
  averageBits: number,
): Record<string, number> {
  const allocation = new Map(tensors.map(({ name, bits }) => [name, bits as number]));
  const lossOf = (tensor: QuantizedTensor, bits: number): number =>
    bits === tensor.bits
      ? 0
      : // Less loss than with all bits is the luck of a short text, and no reason to take bits away.
        Math.max(
          0,
          changes.find((change) => change.tensor === tensor.name && change.bits === bits)
            ?.lossChange ?? 0,
        );
  const weights = tensors.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  let total = tensors.reduce((sum, { rows, columns, bits }) => sum + rows * columns * bits, 0);
  while (total > averageBits * weights) {
    const steps = tensors.flatMap((tensor) => {
      const now = allocation.get(tensor.name) ?? tensor.bits;
      const lower = changes
        .filter(({ tensor: name, bits }) => name === tensor.name && bits < now)
        .map(({ bits }) => bits);
      if (lower.length === 0) return [];
      const bits = Math.max(...lower);
      const cost = lossOf(tensor, bits) - lossOf(tensor, now);
      const saved = tensor.rows * tensor.columns * (now - bits);
      return [{ name: tensor.name, bits, saved, price: cost / saved }];
    });
    const [cheapest] = steps.sort((a, b) => a.price - b.price);
    if (cheapest === undefined) break;
    allocation.set(cheapest.name, cheapest.bits);
    total -= cheapest.saved;
  }
  return Object.fromEntries(allocation);
}
