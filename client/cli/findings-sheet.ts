import type { Finding, PlacedFinding, Severity } from '../../domain/plan/finding.ts';
import { NO_DEFINITION } from '../../files/definition/no-definition.ts';
import type { Sheet, Tone } from '../../files/sheets/sheet.ts';
import { groundInShort } from '../../texts/ground.ts';
import type { Line } from './output.ts';

const SEVERITY = { error: 'fout', warning: 'waarschuwing', hint: 'tip' } as const;
const TONE: Readonly<Record<Severity, { readonly tone?: Tone }>> = {
  error: { tone: 'bad' },
  warning: { tone: 'warn' },
  hint: {},
};

type Said = Omit<Finding, 'path'>;

/** What a finding says; of a text that is no definition also with what a new one is made. */
const messageOf = ({ rule, message }: Said): string =>
  rule === NO_DEFINITION ? `${message} Maak een definitie met de opdracht nieuw <type>.` : message;

/** What a finding says, wherever it stands. */
export const findingText = (one: Said): string => {
  const { rule, severity, ground } = one;
  return `${SEVERITY[severity]}: ${messageOf(one)}${ground === null ? '' : ` (${groundInShort(ground)})`} [${rule}]`;
};

/** How bad a finding is, for who sees colours. */
export const toneOf = ({ severity }: Said): { readonly tone?: Tone } => TONE[severity];

/** Findings that anybody wants to read at once. */
const MOST_SHOWN = 100;

/** Findings as lines, each with its place. */
export const findingLines = (path: string, findings: readonly PlacedFinding[]): readonly Line[] => [
  ...findings
    .slice(0, MOST_SHOWN)
    .map((one) => ({ text: `${path}:${one.line}:${one.column}: ${findingText(one)}`, ...toneOf(one) })),
  ...(findings.length > MOST_SHOWN ? [{ text: `En nog ${findings.length - MOST_SHOWN}. Verbeter eerst deze.` }] : []),
];

/** Findings as a table. */
export const findingsSheet = (findings: readonly Said[]): Sheet => ({
  head: ['Ernst', 'Bevinding', 'Grond', 'Code'],
  rows: findings.map((one) => [
    SEVERITY[one.severity],
    messageOf(one),
    one.ground === null ? '' : groundInShort(one.ground),
    one.rule,
  ]),
});

/** The same, with where each stands. */
export const placedSheet = (findings: readonly PlacedFinding[]): Sheet => {
  const { head, rows } = findingsSheet(findings);
  return {
    head: ['Regel', 'Kolom', ...head],
    rows: findings.map(({ line, column }, at) => [String(line), String(column), ...(rows[at] ?? [])]),
  };
};
