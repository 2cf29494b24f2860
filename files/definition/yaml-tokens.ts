import { CST, Lexer } from 'yaml';

/** What is wrong with a file before anything is built of it, and where. */
export interface TokenFault {
  readonly offset: number;
  readonly message: string;
}

/** Keys, items and documents of one file; the largest definition known has under a thousand. */
const MOST_ENTRIES = 10_000;
/** Faults of one file that anybody wants to read at once. */
const MOST_FAULTS = 10;

const NO_ALIAS = 'Verwijzingen (& en *) zijn niet toegestaan in een definitie. Schrijf de waarde voluit.';
const NO_TAG =
  'Een waarde die met ! begint, is niet toegestaan. Haal het teken weg, of zet de waarde tussen aanhalingstekens.';

/** Tokens after which a value has ended. */
const ENDS: ReadonlySet<string> = new Set([
  'single-quoted-scalar',
  'double-quoted-scalar',
  'flow-seq-end',
  'flow-map-end',
]);
/** Tokens with which a value begins. */
const BEGINS: ReadonlySet<string> = new Set([
  'scalar',
  'single-quoted-scalar',
  'double-quoted-scalar',
  'flow-seq-start',
  'flow-map-start',
]);
const ENTRIES: ReadonlySet<string> = new Set([
  'map-value-ind',
  'explicit-key-ind',
  'seq-item-ind',
  'comma',
  'doc-start',
]);

/**
 * Looks at the tokens of a file one by one, in time that grows with its length alone: what the parser would be slow at, or would tell
 * far from its cause, is told here.
 */
export function tokenFaults(text: string): readonly TokenFault[] {
  const faults: TokenFault[] = [];
  let [offset, entries, depth] = [0, 0, 0];
  /** The value that has just ended. */
  let ended: { readonly offset: number; readonly source: string } | null = null;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token) ?? 'scalar';
    // A mark of the lexer itself: nothing of it stands in the file.
    const isMark = token.length === 1 && MARKS.has(token);
    if (type === 'anchor' || type === 'alias') faults.push({ offset, message: NO_ALIAS });
    else if (type === 'tag') faults.push({ offset, message: NO_TAG });
    else if (ended !== null && BEGINS.has(type)) faults.push(twoValues(text, ended, offset, depth));
    else if (isQuoted(type) && swallows(token)) faults.push({ offset, message: unclosed(text, offset, depth) });
    if (ENTRIES.has(type) && ++entries > MOST_ENTRIES)
      return [{ offset: 0, message: `Er staan meer dan ${MOST_ENTRIES} sleutels en waarden in. Splits het bestand.` }];
    if (faults.length >= MOST_FAULTS) break;
    if (type === 'flow-seq-start' || type === 'flow-map-start') depth += 1;
    if (type === 'flow-seq-end' || type === 'flow-map-end') depth -= 1;
    if (ENDS.has(type)) ended = { offset, source: token };
    else if (type !== 'space' && type !== 'comment' && !(type === 'newline' && depth > 0)) ended = null;
    if (!isMark) offset += token.length;
  }
  return faults;
}

/** What the lexer puts between the pieces of a file. */
const MARKS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

const isQuoted = (type: string): boolean => type === 'single-quoted-scalar' || type === 'double-quoted-scalar';

/** Whether a text between quotes runs on over lines that have keys of their own, or never ends. */
const swallows = (source: string): boolean =>
  source.length < 2 || !source.endsWith(source[0] ?? '') || /\n\s*(?:- +)?[a-z][a-z-]*:(?:\s|$)/.test(source);

function twoValues(
  text: string,
  ended: { readonly offset: number; readonly source: string },
  offset: number,
  depth: number,
): TokenFault {
  const quote = ended.source[0] ?? '';
  if (quote === '"' || quote === "'") return { offset: ended.offset, message: unclosed(text, ended.offset, depth) };
  return {
    offset,
    message: 'Hier begint een tweede waarde achter de eerste. Zet er een komma tussen, of haal er één weg.',
  };
}

/** What is said of a text whose closing quote is not where it ends, with the form to paste. */
function unclosed(text: string, offset: number, depth: number): string {
  const quote = text[offset] ?? '';
  const rest = text.slice(offset, offset + LONGEST_SHOWN);
  const value = (depth > 0 ? /^[^\n,}\]]*/ : /^[^\n]*?(?=\s+#|\s*(?:\n|$))/).exec(rest)?.[0].trim() ?? '';
  const meant = value.endsWith(quote) || quote === '"' ? value.slice(1).replace(/["']$/, '') : value;
  const written = `"${meant.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  return `Een waarde die met ${quote} begint, loopt tot de volgende ${quote}, en daarna mag niets meer staan. Zet de hele waarde tussen dubbele aanhalingstekens: ${written}.`;
}

const LONGEST_SHOWN = 200;
