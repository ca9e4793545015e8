import assert from "node:assert/strict";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { FileError } from "../../../src/host/file/error";
import { portable } from "../../../src/host/file/package/codec";
import { crc32 } from "../../../src/host/file/package/crc";

const sample = new Uint8Array(300_000).map((_, at) => (at * at) % 251);

function inflated(bytes: Uint8Array, size: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  portable.inflate(bytes, size, (piece) => pieces.push(piece.slice()));
  return new Uint8Array(Buffer.concat(pieces));
}

describe("packing in a browser", () => {
  it("unpacks what Node packs, and the other way round", () => {
    assert.deepEqual(inflated(deflateRawSync(sample), sample.length), sample);
    assert.deepEqual(new Uint8Array(inflateRawSync(portable.deflate(sample))), sample);
    assert.deepEqual(inflated(deflateRawSync(new Uint8Array()), 0), new Uint8Array());
  });

  it("stops early at what unpacks to more than it says", () => {
    let got = 0;
    const bomb = deflateRawSync(new Uint8Array(20 * 1024 * 1024));
    assert.throws(() => portable.inflate(bomb, 1000, (piece) => (got += piece.length)), FileError);
    assert.equal(got, 0);
  });

  it("refuses what is cut off or no deflate at all", () => {
    assert.throws(() => inflated(deflateRawSync(sample).subarray(0, 500), sample.length), FileError);
    assert.throws(() => inflated(new Uint8Array([255, 255, 255]), 10), FileError);
    assert.throws(() => inflated(deflateRawSync(sample), sample.length + 1), FileError);
  });

  it("has the checksum of zip files", () => {
    assert.equal(crc32(new TextEncoder().encode("123456789")), 0xcbf43926);
  });
});
