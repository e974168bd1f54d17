/** Signs that texts in our languages are full of; what a wrong code page makes of them is not among them. */
const USUAL = /[éèêëàâäçïîôöüûùœÉÈÊÀÇŒ’‘“”€–«»°]/g;
/** The first bytes that the code pages of one byte a sign are told apart by. */
const SAMPLE = 100_000;

/** What a text that was read in the wrong code page, and saved so, is full of. */
const TWICE = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[™œ\u009d“”˜¦]/;

const decodeAs = (label: string, bytes: Uint8Array) => new TextDecoder(label).decode(bytes);

/** UTF-16 without its mark: every other byte is zero in what is mostly Latin letters. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const some = bytes.subarray(0, 200);
  const zeros = (odd: 0 | 1) => some.filter((byte, at) => at % 2 === odd && byte === 0).length;
  if (some.length < 4) return null;
  if (zeros(1) > some.length * 0.3) return 'utf-16le';
  return zeros(0) > some.length * 0.3 ? 'utf-16be' : null;
}

/** The code page of one byte a sign that gives most of the signs that our languages have. */
function codePage(bytes: Uint8Array): string {
  const some = bytes.subarray(0, SAMPLE);
  const usual = (label: string) => decodeAs(label, some).match(USUAL)?.length ?? 0;
  return usual('macintosh') > usual('windows-1252') ? 'macintosh' : 'windows-1252';
}

/**
 * The text of a file that anybody saved: UTF-8 or UTF-16 with and without its mark, the code page
 * that an XML file names, else Windows-1252 or that of the old Mac.
 */
export function decodeText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const utf16 =
    a === 0xff && b === 0xfe
      ? 'utf-16le'
      : a === 0xfe && b === 0xff
        ? 'utf-16be'
        : unmarkedUtf16(bytes);
  const text = utf16 === null ? decodeBytes(bytes) : decodeAs(utf16, bytes);
  return text.replace(/^\uFEFF+/, '');
}

function decodeBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  const head = decodeAs('windows-1252', bytes.subarray(0, 200));
  const [, named = ''] = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(head) ?? [];
  const label = named !== '' && !/^utf-?8$/i.test(named) ? named : codePage(bytes);
  try {
    return decodeAs(label, bytes);
  } catch (error) {
    // A code page that no browser knows the name of.
    if (!(error instanceof RangeError)) throw error;
    return decodeAs('windows-1252', bytes);
  }
}

/** Whether a text was read in the wrong code page by somebody, and saved so: "CafÃ©". */
export const isDecodedTwice = (text: string): boolean => TWICE.test(text);
