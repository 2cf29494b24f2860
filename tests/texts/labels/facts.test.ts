import { describe, expect, it } from 'vitest';
import type { CaseFact, FactKind } from '../../../domain/case/fact.ts';
import { factText, followedText, proofText, reasonText, whyText } from '../../../texts/labels/facts.ts';
import { BY, ROWS as CASE_ROWS } from './fact-rows.ts';
import { LETTER_ROWS } from './letter-fact-rows.ts';
import { OFFICE_ROWS } from './office-fact-rows.ts';
import { QUESTION_ROWS } from './question-fact-rows.ts';
import { OBJECTION_ROWS } from './objection-fact-rows.ts';

const ROWS = [...CASE_ROWS, ...OBJECTION_ROWS, ...OFFICE_ROWS, ...QUESTION_ROWS, ...LETTER_ROWS];

/** A fact that is not here does not compile. */
const KINDS: Readonly<Record<FactKind, true>> = {
  'bid-withdrawn': true,
  'bids-listed': true,
  'upload-dropped': true,
  'opening-asked': true,
  'bids-opened': true,
  'grades-fixed': true,
  'bid-checked': true,
  'bidder-asked': true,
  'bidder-answered': true,
  'answer-judged': true,
  'people-changed': true,
  'party-added': true,
  'party-changed': true,
  'questions-read-in': true,
  'question-assigned': true,
  'question-answered': true,
  'answer-approved': true,
  'question-handled': true,
  'confidentiality-decided': true,
  'question-withdrawn': true,
  'question-erased': true,
  'note-published': true,
  'letters-made': true,
  'letters-approved': true,
  'letters-released': true,
  'letter-withdrawn': true,
  'letter-sent-again': true,
  'letter-handed-over': true,
  'letter-bounced': true,
  'letter-delivered': true,
  'letter-sent-otherwise': true,
  'letter-reasoned': true,
  'letter-template-kept': true,
  'taken-over': true,
  'found-before': true,
  'report-corrected': true,
  'round-announced': true,
  'phase-started': true,
  'lot-apart': true,
  'lots-ended': true,
  'receipt-judged': true,
  'milestone-reached': true,
  'milestone-overdue': true,
  escalated: true,
  'milestone-reported': true,
  'no-application': true,
  moved: true,
  'decided-anew': true,
  'decision-withdrawn': true,
  complaint: true,
  verdict: true,
  'ranking-withdrawn': true,
  suspended: true,
  resumed: true,
  scored: true,
  'draw-recorded': true,
  'dropped-out': true,
  'delay-told': true,
  'default-notice': true,
  'default-judged': true,
  'notice-judged': true,
  'completion-aside': true,
  'filed-aside': true,
  'opened-again': true,
  'rules-broken': true,
  'duty-confirmed': true,
  'documents-changed': true,
  received: true,
  unreadable: true,
  'not-told': true,
  'approval-asked': true,
  'objection-filed': true,
  'objection-about': true,
  'objection-judged': true,
  'objection-ended': true,
  'window-moved': true,
  'timeliness-judged': true,
  'repair-asked': true,
  repaired: true,
  adjourned: true,
  'delay-agreed': true,
  'objection-decided': true,
  started: true,
  refused: true,
  finished: true,
};

describe('wat er gebeurde, als zin', () => {
  it.each(ROWS)('%s', (_name, fact, text, reason, proof) => {
    expect([factText(fact), reasonText(fact), proofText(fact, BY)]).toEqual([text, reason, proof]);
  });

  it('elk feit staat in de tabel', () => {
    expect([...new Set(ROWS.map(([, fact]) => fact.kind))].sort()).toEqual(Object.keys(KINDS).sort());
  });

  it.each(ROWS)('%s is een regel zonder gat', (_name, fact) => {
    expect(factText(fact)).toMatch(/^[A-Z][^\n<>|]*[A-Za-z0-9).]$/);
    expect(factText(fact)).not.toMatch(/undefined|null| {2}|\[object/);
  });

  it.each(ROWS)('%s noemt geen nummer van wat niet is opgezocht, en laat er geen gat voor', (_name, fact) => {
    const words = new Set(['reason', 'proof', 'source', 'notary', 'outage', 'unheard']);
    const unread = JSON.parse(JSON.stringify(fact), (key, value: unknown) =>
      words.has(key) && typeof value === 'string' ? 't:00000000-0000-4000-8000-000000000001' : value,
    ) as CaseFact;
    const told = [factText(unread), reasonText(unread) ?? '', proofText(unread, ['p:1', 'p:2']) ?? ''];
    expect(told.join('\n')).not.toMatch(/[tp]:\d/);
    for (const one of told) expect(one).not.toMatch(/ $|: ;|: $|\(\)|^;|; ;/);
    expect(factText(unread)).toBe(factText(fact));
  });
});

describe('waarom en waarmee bewezen, in één cel', () => {
  const cellOf = (row: string): string => {
    const found = ROWS.find(([name]) => name === row);
    if (found === undefined) throw new Error(`no row ${row}`);
    return whyText(found[1], BY);
  };

  it.each([
    ['ingebrekestelling', 'ontvangen ma 14 mei 2018 09.00; brief 7'],
    ['stukken', 'andere eis; TN 4'],
    ['geschorst', 'storing'],
    ['gemeld', 'TN 1'],
    ['na een storing', 'storing; storing: TN-2; tweede persoon: i.prins@utrecht.example'],
    ['bereikt', ''],
  ])('%s', (row, cell) => {
    expect(cellOf(row)).toBe(cell);
  });

  it('wat volgt uit een melding, zegt waaruit', () => {
    expect(followedText('award-decision')).toBe('Volgt uit de melding van: gunningsbeslissing');
  });
});
