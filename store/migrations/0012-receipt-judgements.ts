import { steps } from './steps.ts';

/** What came in is judged when it is filed, by which milestone and on what ground; `verdict`: what a person judged last. */
export const receiptJudgements = steps([
  `alter table receipts add column judgement text not null default 'in-time', add column milestone text, add column ground text,
    add column verdict text`,
  `update receipts set judgement = 'late' where late`,
  'alter table receipts alter column judgement drop default, drop column late',
]);
