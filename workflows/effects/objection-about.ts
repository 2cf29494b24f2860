import type { ChangedDate } from '../../domain/case/state.ts';
import type { Turn } from '../core/effect.ts';
import type { Run } from '../core/run.ts';
import { tender } from './awards.ts';

/** It is known which lot or applicant an objection is about: it is judged by the window of that one from now on. */
export function objectionAbout(run: Run, { act, at, by }: Turn<'objectionAbout'>): readonly ChangedDate[] {
  const own = tender(run);
  const { lot, applicant } = act;
  const whose = { ...(lot === undefined ? {} : { lot }), ...(applicant === undefined ? {} : { applicant }) };
  for (const { lot: _lot, applicant: _applicant, ...one } of own.objections) {
    if (String(one.no) !== act.no) continue;
    own.objections = own.objections.map((known) => (known.no === one.no ? { ...one, ...whose } : known));
    run.journal.note({
      fact: { kind: 'objection-about', no: one.no, objection: one.reference, ...whose },
      subject: `${one.no}/${act.id}`,
      at,
      by,
    });
  }
  return [];
}
