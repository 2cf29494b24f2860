import { specOf, type ActName } from '../../domain/acts/acts.ts';
import { ownFields } from '../../domain/acts/judge.ts';
import { refusal, type Refusal } from '../../domain/acts/refusal.ts';
import type { ApprovalWish } from '../../domain/case/approvals.ts';
import { canonicalJson } from '../../domain/evaluation/canonical.ts';
import type { AnyAct } from './identified.ts';

/** The act as it is the same for everyone who does it, and who does it now. */
export function approvalWish(name: ActName, act: AnyAct): ApprovalWish {
  const own = ownFields(act);
  const needs = specOf(name).people?.(own as never) ?? 1;
  const { by, vouched = null } = act;
  const verified = vouched === null ? null : { issuer: vouched.issuer, subject: vouched.subject };
  return { act: name, content: needs > 1 ? canonicalJson(own) : '', by, verified, needs };
}

/** One person twice, where two are needed. */
export const samePerson = ({ milestone }: AnyAct): Refusal =>
  refusal('two-people', typeof milestone === 'string' ? { milestone } : {});
