// What the converter makes a bundle of, whichever format it came in: the shape, the tokenizer, the weights
// one after another, and what the manifest says about them.
import type { Architecture, BundleManifest } from '../../contract/bundle.ts';
import type { DecoderWeights } from './layers.ts';

export type SourceDescription = Omit<
  BundleManifest,
  'schema' | 'version' | 'architecture' | 'files'
>;

export interface ModelSource {
  architecture: Architecture;
  /** The text of tokenizer.json. */
  tokenizer: string;
  /** How many there are, for the progress. */
  tensors: number;
  /** `onTensor` is called after each that was read, and may throw to stop. */
  weights(onTensor: () => void): DecoderWeights;
  /** Asked once, after all weights were read. */
  describe(): Promise<SourceDescription>;
  close(): Promise<void>;
}
