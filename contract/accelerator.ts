// How a hotkey is written down.
import { z } from 'zod';

/** Electron accelerator, e.g. `Control+Alt+P`; empty means no hotkey. */
export const Accelerator = z
  .string()
  .max(64)
  .regex(/^$|^([A-Za-z]+\+)+[A-Za-z0-9,./;'[\]\\`=-]+$/);
