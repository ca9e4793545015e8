/** Large parts as text, piece by piece: neither a sheet nor the shared strings are ever held whole as XML. */
import { damaged } from "../error";
import type { Package } from "../package/package";
import { decoderOf } from "../package/package";
import { rootPrefix, withoutPrefix } from "../xml/scan";

/** Characters gathered before they are looked at. */
const STEP = 1024 * 1024;

/**
 * Feeds a part's text to `take`, which answers how many characters it has done with; the rest comes again, with more
 * behind it. `last` says that no more comes.
 */
export function streamText(
  pkg: Package,
  part: string,
  most: number,
  take: (text: string, last: boolean) => number,
): void {
  let decoder: TextDecoder | null = null;
  let prefix: string | null = null;
  let text = "";
  let fresh = 0;
  const offer = (last: boolean): void => {
    prefix ??= rootPrefix(text, `the part "${part}"`);
    fresh = 0;
    text = withoutPrefix(text, prefix);
    text = text.slice(take(text, last));
    if (text.length > most) throw damaged(`a row of the part "${part}" is too long`);
  };
  pkg.stream(part, (piece) => {
    decoder ??= decoderOf(piece);
    for (let at = 0; at < piece.length; at += STEP) {
      const more = decoder.decode(piece.subarray(at, at + STEP), { stream: true });
      text += more;
      fresh += more.length;
      if (fresh >= STEP) offer(false);
    }
  });
  text += (decoder as TextDecoder | null)?.decode() ?? "";
  offer(true);
}
