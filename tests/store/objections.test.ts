import { describe, expect, it } from 'vitest';
import { objectionName } from '../../contracts/names.ts';
import type { Consequence, Outcome } from '../../domain/case/outcome.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { fileObjection, objectionsAgainst } from '../../store/objections.ts';
import { NOW } from '../domain/acts/builders.ts';
import { emptyCaseFile, freshReference, openedWith, snapshotOf } from './case-file.ts';

const db = emptyCaseFile();

const TERMS = { receivedOn: '2018-07-19' as IsoDate, windowLastDay: '2018-08-03' as IsoDate, committee: false };
const CAME = { objector: 't:1', timeliness: 'late', verdict: 'counts' } as const;
const filed = (procedure: string, act: string) =>
  fileObjection(db(), procedure, act, { receivedAt: NOW, objector: 't:1', timeliness: 'in-time', terms: TERMS });

/** The case of an objection as it stands. */
const caseOf = (procedure: string, no: number, consequence: Consequence | null, outcome: Outcome | null) => {
  const own = { kind: 'objection', no, terms: TERMS, ...CAME, defects: 'none', consequence } as const;
  const name = objectionName(procedure, no);
  return openedWith(db(), [], { name, kind: 'objection', state: snapshotOf({ own, outcome }) });
};

describe('the objections of a procedure', () => {
  it('are told with what became of each in its own case', async () => {
    const procedure = freshReference();
    for (const act of ['a', 'b', 'c', 'd']) await filed(procedure, act);
    await caseOf(procedure, 1, 'revoked', 'completed');
    await caseOf(procedure, 2, null, 'withdrawn');
    await caseOf(procedure, 3, null, null);
    expect(await objectionsAgainst(db(), procedure)).toEqual(
      ['revoked', 'withdrawn', null, null].map((consequence, at) => ({
        no: at + 1,
        reference: `${procedure}/bezwaar-${at + 1}`,
        objector: 't:1',
        // As its own case has it, where there is one: it may have been judged anew.
        timeliness: at < 3 ? 'late' : 'in-time',
        consequence,
      })),
    );
  });

  it('are none where nobody objected', async () => {
    expect(await objectionsAgainst(db(), freshReference())).toEqual([]);
  });

  it('are filed once for each act', async () => {
    const procedure = freshReference();
    expect([await filed(procedure, 'a'), await filed(procedure, 'b'), await filed(procedure, 'a')]).toMatchObject([
      { no: 1 },
      { no: 2 },
      { no: 1 },
    ]);
  });
});
