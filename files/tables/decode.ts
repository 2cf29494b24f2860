import iconv from 'iconv-lite';

const START = 4_096;

/** The text of a table that a spreadsheet wrote: UTF-8, UTF-16, or what Windows writes where it says neither. */
export function decodeTable(bytes: Buffer): string {
  return iconv.decode(bytes, encodingOf(bytes));
}

function encodingOf(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Plain letters in UTF-16 are every second byte nothing.
  const start = bytes.subarray(0, START);
  if (start.length > 2 && start.every((byte, at) => at % 2 === 0 || byte === 0)) return 'utf-16le';
  if (start.length > 2 && start.every((byte, at) => at % 2 === 1 || byte === 0)) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
