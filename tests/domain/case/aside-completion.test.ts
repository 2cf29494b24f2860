import { describe, expect, it } from 'vitest';
import { asideCompletion } from '../../../domain/case/aside-completion.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { and, at, caseOf, caseWith } from '../acts/builders.ts';

const TERM = 'subsidy-decision';
const held = caseWith(TERM, { heldSince: at('05-15 09:00') });
const judged = (given: CaseState, on: string): string | null => {
  const decision = given.milestones.find(({ id }) => id === TERM);
  if (decision === undefined) throw new Error(TERM);
  return asideCompletion(given, decision, on as IsoDate)?.judged ?? null;
};

describe('een aanvulling waar geen termijn op volgt (Awb 4:15 lid 1)', () => {
  it.each([
    ['op de dag van het verzoek telt zij', held, '2018-05-15', null],
    ['een dag ervoor kwam zij voor het verzoek', held, '2018-05-14', 'before-request'],
    ['zonder verzoek is er niet om gevraagd', caseOf(), '2018-05-15', 'not-asked'],
    ['na het besluit valt er niets te besluiten', caseWith(TERM, { state: 'done' }, held), '2018-05-15', 'settled'],
    ['na intrekking ook niet', caseWith(TERM, { state: 'void' }, held), '2018-05-15', 'settled'],
    ['te laat is nog te besluiten', caseWith(TERM, { state: 'overdue' }, held), '2018-05-15', null],
    ['na het einde van de zaak niet', and(held, { outcome: 'completed' }), '2018-05-15', 'settled'],
  ] as const)('%s', (_name, given, on, expected) => {
    expect(judged(given, on)).toBe(expected);
  });
});
