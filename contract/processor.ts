// Which processor runs a model: what the user wants, and what came of it.
import { z } from 'zod';
import { Problem } from './errors.ts';

/** `gpu` is tried, and the processor does the work where that fails. */
export const Processor = z.enum(['cpu', 'gpu']);
export type Processor = z.infer<typeof Processor>;

export const ProcessorState = z.object({
  wanted: Processor,
  /** The runtime's name for what runs the model: `cpu`, `webgpu`, `cuda`, `dml`, `coreml`. */
  used: z.string(),
  /** Why the graphics processor does not, although it is wanted. */
  problem: Problem.nullable(),
});
export type ProcessorState = z.infer<typeof ProcessorState>;
