import type { Kysely } from 'kysely';
import { handIn, type HandIn } from '../../../../client/usecases/receive.ts';
import { perform, type OfficeAnswer, type OfficeWish } from '../../../../client/usecases/office/perform.ts';
import type { CaseMilestone } from '../../../../domain/case/milestone.ts';
import type { IsoDate } from '../../../../domain/law/iso-date.ts';
import type { OfficeActName } from '../../../../domain/office/office-acts.ts';
import type { Question } from '../../../../domain/office/question.ts';
import type { Database } from '../../../../store/database.ts';
import { questionsOf } from '../../../../store/questions.ts';
import { at, caseOf, milestoneOf } from '../../../domain/acts/builders.ts';
import { deskOn, openTender } from '../desk.ts';

/** Before questions close, on 30 April at 17.00. */
export const IN_TIME = at('04-20 10:00');
export const TOO_LATE = at('04-30 17:01');

/** The clarification note of the only round, on 14 May. */
export const noteMilestone = (over: Partial<CaseMilestone> = {}): CaseMilestone =>
  milestoneOf('clarification-note', {
    phase: 'questions',
    lastDay: '2018-05-14' as IsoDate,
    endsAt: at('05-15 00:00'),
    ...over,
  });

/** A tender in which questions can be asked, with what people do with them. */
export async function askedTender(db: Kysely<Database>, note: Partial<CaseMilestone> = {}) {
  const found = await openTender(db, {}, [...caseOf().milestones, noteMilestone(note)]);
  const { reference } = found.stored.name;
  const { desk } = deskOn(db, () => undefined);
  return {
    found,
    reference,
    ask: (content: string, more: Partial<HandIn> = {}) =>
      handIn(desk, {
        reference,
        kind: 'question',
        party: 'Taxi Jansen BV',
        lot: null,
        uploadId: null,
        content,
        at: IN_TIME,
        ...more,
      }),
    does: (
      name: OfficeActName,
      fields: OfficeWish['fields'],
      by = 'Noor de Wit',
      now = IN_TIME,
    ): Promise<OfficeAnswer> => perform({ db }, { name, reference, fields, by, at: now }),
    one: async (no = 1): Promise<Question | undefined> => (await questionsOf(db, reference, no))[0],
  };
}
