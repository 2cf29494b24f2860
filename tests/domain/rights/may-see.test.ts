import { describe, expect, it } from 'vitest';
import { maySee } from '../../../domain/rights/may-see.ts';
import { PHASE_GROUPS, type PhaseGroup } from '../../../domain/rights/phase-group.ts';
import { ACCESS_ROLES, type AccessRole } from '../../../domain/rights/role.ts';
import { SEEN_KINDS, type SeenKind } from '../../../domain/rights/seen.ts';

/** A letter for each role: lead, officer, lawyer, evaluator, facilitator, secretary, budget, administrator, auditor, notary. */
const LETTERS: Readonly<Record<AccessRole, string>> = {
  procedureLead: 'L',
  procurementOfficer: 'O',
  lawyer: 'J',
  evaluator: 'E',
  facilitator: 'F',
  executiveSecretary: 'S',
  budgetHolder: 'B',
  administrator: 'A',
  auditor: 'R',
  notary: 'N',
};

/** Who sees it, from preparation through the end. */
const EXPECTED: Readonly<Record<SeenKind, readonly string[]>> = {
  planning: ['LOJEFSBAR', 'LOJEFSBARN', 'LOJEFSBARN', 'LOJEFSBARN', 'LOJEFSBARN', 'LOJEFSBARN', 'LOJEFSBARN'],
  'receipt-count': ['LOJR', 'LOJR', 'LOJEFSBRN', 'LOJEFSBRN', 'LOJEFSBRN', 'LOJEFSBRN', 'LOJEFSBRN'],
  questions: ['LOJR', 'LOJR', 'LOJEFSBR', 'LOJEFSBR', 'LOJEFSBR', 'LOJEFSBR', 'LOJEFSBR'],
  'bidder-names': ['', '', 'LOJFR', 'LOJSBFRN', 'LOJEFSBRN', 'LOJEFSBRN', 'LOJEFSBRN'],
  parties: ['LOJR', 'LOJR', 'LOJFR', 'LOJSBFR', 'LOJEFSBR', 'LOJEFSBR', 'LOJEFSBR'],
  'quality-files': ['', '', 'LOJEFR', 'LOJESBFR', 'LOJFR', 'LOJFR', 'LOJFR'],
  prices: ['', '', 'OF', 'LOJSBFR', 'LOJEFSBR', 'LOJEFSBR', 'LOJEFSBR'],
  grades: ['', '', 'LOJEF', 'LOJEFSBR', 'LOJEFSBR', 'LOJEFSBR', 'LOJEFSBR'],
  ranking: ['', '', '', 'LOJSBFRN', 'LOJEFSBRN', 'LOJEFSBRN', 'LOJEFSBRN'],
  letters: ['LOJ', 'LOJR', 'LOJR', 'LOJSBR', 'LOJSBR', 'LOJSBR', 'LOJSBR'],
  record: ['LOJR', 'LOJR', 'LOJFR', 'LOJSBFR', 'LOJEFSBR', 'LOJEFSBR', 'LOJEFSBR'],
};

const CELLS = SEEN_KINDS.flatMap((what) =>
  PHASE_GROUPS.map((group, at) => [what, group, EXPECTED[what][at] ?? ''] as const),
);
const before = (gate: PhaseGroup): readonly PhaseGroup[] => PHASE_GROUPS.slice(0, PHASE_GROUPS.indexOf(gate));

describe('wie wat mag zien', () => {
  it.each(CELLS)('%s in %s: elke rol wel of niet', (what, group, letters) => {
    for (const role of ACCESS_ROLES) {
      const why = maySee([role], group, what);
      expect([role, why === null]).toEqual([role, letters.includes(LETTERS[role])]);
      if (why !== null)
        expect([why.rule, why.values['seen'], why.values['own']]).toEqual(['not-yours-to-see', what, role]);
    }
  });

  it.each([
    ['bidder-names', 'grading'],
    ['quality-files', 'grading'],
    ['prices', 'grading'],
    ['grades', 'grading'],
    ['ranking', 'ranked'],
  ] as const)('%s is voor %s voor niemand, ook niet op een proefopstelling', (what, gate) => {
    for (const group of before(gate))
      for (const own of [null, ACCESS_ROLES]) expect(maySee(own, group, what)?.values['who']).toBe('');
    expect(maySee(null, gate, what)).toBeNull();
  });

  it('wie beoordeelt, ziet tijdens de beoordeling geen prijs en geen naam, welke rol zij ook nog heeft', () => {
    for (const other of ACCESS_ROLES)
      for (const what of ['prices', 'bidder-names'] as const)
        expect(maySee(['evaluator', other], 'grading', what)?.rule).toBe('not-yours-to-see');
    expect(maySee(['evaluator', 'procurementOfficer'], 'ranked', 'prices')).toBeNull();
    expect(maySee(['evaluator', 'procurementOfficer'], 'decided', 'bidder-names')).toBeNull();
  });

  it('wie geen rol heeft, ziet niets', () => {
    for (const [what, group] of CELLS) expect(maySee([], group, what)?.rule).toBe('not-yours-to-see');
  });
});
