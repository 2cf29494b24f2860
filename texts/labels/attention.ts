import type { Attention } from '../../domain/case/attention.ts';

/** What of a case asks for attention, in words by which one can search. */
export const ATTENTION_LABEL: Readonly<Record<Attention, string>> = {
  overdue: 'te laat',
  'not-reported': 'niet gemeld',
  suspended: 'geschorst',
  'lot-held': 'perceel staat stil',
  'term-held': 'termijn staat stil',
  tie: 'gelijke stand',
  move: 'verplaatsing nodig',
  duty: 'rectificatie nodig',
  broken: 'planning klopt niet',
};

/** The same of what the outbox knows and no case does: mail about it was refused, or nobody knows whether it arrived. */
export const MAIL_LOST = 'mail niet aangekomen';
