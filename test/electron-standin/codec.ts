// How values travel as text between the main process and a page, close to structured clone: dates,
// maps, typed arrays and undefined survive; what can't be cloned is refused in Electron's words.
// Runs on both sides, so it knows neither Node nor the DOM.
import { parse, stringify } from 'devalue';

/** Shared with the membrane: errors keep their name and message. */
export const errorOut = (value: unknown) =>
  value instanceof Error && { name: value.name, message: value.message };
export const errorIn = ({ name, message }: { name: string; message: string }) =>
  Object.assign(new Error(message), { name });

/** Instances of classes arrive as plain objects with the same fields. */
export const instanceOut = (value: unknown) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  return !isPlain && { ...value };
};

function refuse(value: unknown): false {
  const isPromise = value instanceof Promise;
  if (typeof value === 'function' || typeof value === 'symbol' || isPromise) {
    throw new Error('An object could not be cloned.');
  }
  return false;
}

export function encode(value: unknown): string {
  return stringify(value, { refused: refuse, error: errorOut, instance: instanceOut });
}

export function decode(text: string): unknown {
  return parse(text, { error: errorIn, instance: (fields: object) => ({ ...fields }) });
}
