import { z } from 'zod';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { addressFault, textFault } from './safe-text.ts';

const LONGEST_TEXT = 500;
const LONGEST_NOTE = 2_000;

/** Text that a rule looks at, with the rule's own sentence as its fault. */
export const checked = (fault: (text: string) => string | null) =>
  z.string().superRefine((text, context) => {
    const message = fault(text);
    if (message !== null) context.addIssue({ code: 'custom', message });
  });

/** The same of a date: what is meant by it is proposed anew for the date that stands beside it. */
export const dated = (fault: DateFault) =>
  z.string().superRefine((text, context) => {
    const message = fault(text);
    if (message !== null) context.addIssue(datedIssue(message, (near) => fault(text, near)));
  });

/** What is wrong with a date, or null. @param near the date that it is about. */
export type DateFault = (text: string, near?: IsoDate) => string | null;

export const datedIssue = (message: string, near: (day: IsoDate) => string | null) =>
  ({ code: 'custom', message, params: { near } }) as const;

/** A line of text that can stand in a subject of a mail. */
export const line = checked((text) => textFault(text, LONGEST_TEXT));
export const mail = checked(addressFault);

/** Where an entry stands, and a word about it: any entry may carry both. */
export const sourced = {
  grond: line.optional(),
  toelichting: checked((text) => textFault(text, LONGEST_NOTE)).optional(),
};

export const yesNo = z.enum(['ja', 'nee']);
