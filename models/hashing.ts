// Hashing what passes through, so that a file is read once to copy and to check it.
import type { Hash } from 'node:crypto';
import { Transform } from 'node:stream';

/** Passes bytes on as they are, after `hash` and `onPiece` have seen them. */
export function hashing(hash: Hash, onPiece: (bytes: number) => void = () => {}): Transform {
  return new Transform({
    transform(piece: Uint8Array, _encoding, next) {
      hash.update(piece);
      onPiece(piece.length);
      next(null, piece);
    },
  });
}
