import { mailBeforeMoment } from '../../store/mail-before-moment.ts';
import { momentLabel } from '../../texts/labels/day-words.ts';
import { milestoneLabel } from '../../texts/labels/milestones.ts';
import { ALARM } from '../alarm/alarm-mail.ts';
import type { Look } from './look.ts';

/** Mail that the relay does not take while a moment of its case is near: its reader must hear another way (M2). */
export const mailNearItsMoment: Look = {
  kinds: ['mail-before-moment'],
  find: async ({ db }) =>
    (await mailBeforeMoment(db))
      .filter(({ kind }) => kind !== ALARM)
      .map(({ key, reference, subject, person, milestone, endsAt }) => ({
        reference,
        kind: 'mail-before-moment',
        subject: key,
        detail: `“${subject}” aan ${person}; ${milestoneLabel(milestone)} is ${momentLabel(endsAt)}`,
      })),
};
