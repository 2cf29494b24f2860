/** Short escapes of JSON, by code. */
const ESCAPES: Readonly<Record<number, string>> = {
  0x08: '\\b',
  0x09: '\\t',
  0x0a: '\\n',
  0x0c: '\\f',
  0x0d: '\\r',
  0x22: '\\"',
  0x5c: '\\\\',
};

/**
 * JSON in one spelling: no white space, keys sorted by code unit at every depth, strings as given, whole numbers in plain
 * digits. What is hashed is this text.
 * @throws TypeError for a value that has no such spelling.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return plain(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`${typeof value} has no canonical JSON`);
  const object = value as Readonly<Record<string, unknown>>;
  const members = Object.keys(object)
    .sort()
    .map((key) => `${quoted(key)}:${canonicalJson(object[key])}`);
  return `{${members.join(',')}}`;
}

function plain(value: number): string {
  if (!Number.isInteger(value)) throw new TypeError('a canonical number is whole');
  return String(BigInt(value));
}

function quoted(text: string): string {
  let out = '"';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    out += ESCAPES[code] ?? (code < 0x20 ? `\\u${code.toString(16).padStart(4, '0')}` : text.charAt(at));
  }
  return `${out}"`;
}
