import { Inflate, deflateSync } from "fflate";
import { damaged, FileError } from "../error";

/** Packing and unpacking raw deflate. Node brings its own, faster one (disk.ts). */
export interface Codec {
  deflate(bytes: Uint8Array): Uint8Array;
  /**
   * Unpacks piece by piece.
   * @param size what the package says the result is; more is an error
   */
  inflate(bytes: Uint8Array, size: number, take: (piece: Uint8Array) => void): void;
}

/** Bytes unpacked at a time: small enough that a bomb is noticed before it fills the memory. */
const STEP = 64 * 1024;
const LEVEL = 4;

/** For any browser or worker. */
export const portable: Codec = {
  deflate: (bytes) => deflateSync(bytes, { level: LEVEL }),
  inflate(bytes, size, take) {
    let got = 0;
    const inflate = new Inflate((piece) => {
      got += piece.length;
      if (got > size) throw damaged("a part is larger than it says");
      take(piece);
    });
    try {
      for (let at = 0; at < bytes.length; at += STEP) {
        inflate.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
      }
    } catch (error) {
      throw error instanceof FileError ? error : damaged("a part cannot be unpacked");
    }
    if (got !== size) throw damaged("a part is shorter than it says");
  },
};

let current = portable;

/** Replaces the codec for this process; the result must be the same data. */
export function useCodec(codec: Codec): void {
  current = codec;
}

export function codec(): Codec {
  return current;
}
