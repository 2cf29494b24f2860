import type { EvidenceRequest } from '../contracts/activities.ts';
import type { AssessmentLack, EvidenceKind, Evidences } from '../domain/acts/evidence.ts';
import type { ACTS } from '../domain/acts/acts.ts';
import type { FieldsOf } from '../domain/acts/field.ts';
import { procedureOf } from '../domain/case/state.ts';
import { biddersIn } from '../domain/evaluation/bids-on-record.ts';
import { reportFault } from '../domain/office/letter-decision.ts';
import { readAssessmentRows } from '../store/assessment-rows.ts';
import { decisionsWithLetters } from '../store/letter-decisions.ts';
import { readLetters } from '../store/letters.ts';
import { readReceipt, receivedBids } from '../store/received.ts';
import { assessmentOf } from './assessment-of.ts';
import { loadDefinition } from './definition.ts';
import type { Deps } from './deps.ts';
import { fixedRanking } from './fixed-ranking.ts';
import { pricesWith } from './index-prices.ts';

/** What a guard must know from the case file. It changes nothing. */
export async function evidence(deps: Deps, request: EvidenceRequest): Promise<Evidences[EvidenceKind]> {
  switch (request.kind) {
    case 'received':
      return {
        bids: biddersIn(await receivedBids(deps.db, request.case.reference, request.lots)),
        ...(await lettersAgainst(deps, request.case.reference)),
      };
    case 'assessment':
      return { lacks: await lackOf(deps, request) };
    case 'receipt':
      return receiptOf(deps, request);
    case 'ranked': {
      const { award, bid } = request.act as FieldsOf<typeof ACTS.dropOut.shape>;
      const { evaluation } = await fixedRanking(deps, request.case.reference, award);
      return { ranked: evaluation.judgment.ranking.some(({ bids }) => bids.includes(bid)) };
    }
    case 'figure': {
      const { year, series, status, percentage, source } = request.act as FieldsOf<typeof ACTS.recordIndex.shape>;
      const found = await pricesWith(deps, { ...request, figure: { year, series, status, percentage, source } });
      return 'refused' in found ? found : { prices: found.prices.length };
    }
  }
}

/** What the letters of a decision say against its report. */
async function lettersAgainst(
  { db }: Pick<Deps, 'db'>,
  reference: string,
): Promise<Pick<Evidences['received'], 'letters'>> {
  const decisions = await decisionsWithLetters(db, reference);
  const letters = decisions.length === 0 ? [] : await readLetters(db, reference);
  for (const one of decisions) {
    const fault = one.reportedAt === null ? null : reportFault(letters, one, one.reportedAt);
    if (fault?.kind === 'missing') return { letters: { unsent: fault.letters.map(({ no }) => no) } };
    if (fault?.kind === 'later') return { letters: { sentAt: fault.at } };
  }
  return {};
}

async function receiptOf(deps: Deps, request: EvidenceRequest): Promise<Evidences['receipt']> {
  const { what: kind, no } = request.act as FieldsOf<typeof ACTS.judgeReceipt.shape>;
  const { reference } = request.case;
  const found = RECEIPT_NO.test(no) ? await readReceipt(deps.db, { reference, kind, no: Number(no) }) : null;
  return { receipt: found === null ? null : { judgement: found.judgement, lot: found.lot } };
}

/** What PostgreSQL can have for a number. */
const RECEIPT_NO = /^[1-9]\d{0,8}$/;

async function lackOf(deps: Deps, { case: name, hash, lots }: EvidenceRequest): Promise<AssessmentLack | null> {
  const { definition } = await loadDefinition(deps, procedureOf(name), hash);
  const rows = await readAssessmentRows(deps.db, name.reference);
  const assessment = assessmentOf(definition, rows, await receivedBids(deps.db, name.reference, lots), lots);
  return assessment.ok ? null : assessment.error;
}
