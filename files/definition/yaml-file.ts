import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Finding, KeyedFinding } from '../../domain/plan/finding.ts';
import { MAX_DEPTH, tooDeep } from './yaml-depth.ts';
import { tokenFaults } from './yaml-tokens.ts';

/** What a definition may hold at most. */
export const MAX_BYTES = 256 * 1024;
export const TOO_LARGE = 'Het bestand is groter dan 256 KiB. Een definitie is veel kleiner: splits of schoon het op.';
/** Faults of one file that anybody wants to read at once: the rest often follows from the first. */
const MOST_FAULTS = 10;

export type Path = readonly (string | number)[];

/** A YAML file as plain data, and where everything in it stands. */
export interface YamlFile {
  /** Null when there are findings that make the data unreadable. */
  readonly data: unknown;
  readonly findings: readonly KeyedFinding[];
  /** Puts a finding at its place: the key, else the nearest one above it that is there. */
  readonly place: (finding: Finding) => KeyedFinding;
}

/** Reads a YAML file without trusting it: no aliases, no double keys, no depth, no size (I1, I2). */
export function readYaml(text: string): YamlFile {
  if (Buffer.byteLength(text) > MAX_BYTES) return unreadable(TOO_LARGE);
  if (tooDeep(text)) return unreadable(`Het bestand is dieper genest dan ${MAX_DEPTH} niveaus. Maak het platter.`);
  const wrong = tokenFaults(text);
  if (wrong.length > 0)
    return unreadable(...wrong.map(({ offset, message }) => ({ ...found(message), ...placeIn(text, offset) })));
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // The parser compares each key with all before it.
    uniqueKeys: false,
    stringKeys: true,
  });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const findings: KeyedFinding[] = document.errors.slice(0, MOST_FAULTS).map((error) => ({
    ...found(yamlMessage(error.code)),
    ...at(error.pos[0]),
  }));
  visit(document, {
    Map: (_key, map) => {
      const keys = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value) && findings.length < MOST_FAULTS)
          findings.push({ ...found(TWICE), ...at(startOf(key)) });
        if (key.value === '__proto__') findings.push({ ...found(NO_PROTO), ...at(startOf(key)) });
        keys.add(key.value);
      }
    },
  });
  const data: unknown = findings.length === 0 ? document.toJS({ maxAliasCount: 0 }) : null;
  return { data, findings, place: (finding) => placed(finding, at(offsetOf(document, finding.path))) };
}

const TWICE = 'Deze sleutel staat er twee keer. Houd er één over.';
const NO_PROTO = 'De sleutel __proto__ is niet toegestaan. Haal hem weg.';

const found = (message: string) => ({ rule: 'yaml', severity: 'error' as const, message, ground: null, path: [] });

const unreadable = (...faults: readonly (string | KeyedFinding)[]): YamlFile => ({
  data: null,
  findings: faults.map((fault) => (typeof fault === 'string' ? { ...found(fault), line: 1, column: 1 } : fault)),
  place: (finding) => placed(finding, { line: 1, column: 1 }),
});

/** Line and column of an offset, counting from 1. */
function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function placed(finding: Finding, position: { readonly line: number; readonly column: number }): KeyedFinding {
  return { ...finding, ...position };
}

/** What the parser found, in Dutch: its own messages are English. */
const FAULTS: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_DQ_ESCAPE: 'achter een \\ staat een teken dat daar niet mag',
  BAD_INDENT: 'de inspringing klopt niet, of een haakje blijft open',
  BAD_SCALAR_START: 'een waarde begint met een teken dat tussen aanhalingstekens moet',
  BLOCK_AS_IMPLICIT_KEY: 'er staan twee dubbele punten op een regel, of de regel erna springt te ver in',
  MISSING_CHAR: 'er ontbreekt een aanhalingsteken, haakje of komma',
  MULTILINE_IMPLICIT_KEY: 'een sleutel mist zijn dubbele punt of loopt door op de volgende regel',
  MULTIPLE_DOCS: 'er staan twee documenten in één bestand',
  NON_STRING_KEY: 'een sleutel is geen tekst',
  TAB_AS_INDENT: 'er staat een tab waar spaties moeten staan',
  UNEXPECTED_TOKEN: 'hier staat iets dat er niet hoort',
};

function yamlMessage(code: ErrorCode): string {
  return `Dit is geen goede YAML: ${FAULTS[code] ?? 'hier klopt iets niet'}. Kijk naar inspringen, dubbele punten en aanhalingstekens.`;
}

/** Where the value of a path begins; where its key does when it is a map; else its nearest ancestor. */
function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const step of path) {
    if (isMap(node)) {
      const pair = pairsOf(node).get(step);
      if (pair === undefined) return offset;
      offset = startOf(pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (node === undefined) return offset;
      offset = startOf(node);
    } else return offset;
  }
  return offset;
}

const known = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();

/** The entries of a map by their key, looked up once. */
function pairsOf(map: YAMLMap): ReadonlyMap<unknown, Pair> {
  const found = known.get(map) ?? new Map(map.items.map((item) => [isScalar(item.key) ? item.key.value : null, item]));
  known.set(map, found);
  return found;
}

const startOf = (node: unknown): number => (isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? 0) : 0);
