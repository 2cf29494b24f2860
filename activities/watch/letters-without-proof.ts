import { decisionProof, isSuperseded, needsOtherChannel, reportFault } from '../../domain/office/letter-decision.ts';
import { letterState, provenBy, type Letter } from '../../domain/office/letter.ts';
import { readMilestones } from '../../store/cases.ts';
import { casesWithLetters, readLetters } from '../../store/letters.ts';
import { decisionsWithLetters, type ReportedDecision } from '../../store/letter-decisions.ts';
import type { Trouble } from '../../store/troubles.ts';
import { letterStateText } from '../../texts/office/letter.ts';
import type { Look } from './look.ts';

/** A relay that is there takes a letter well within this. */
const LONG_MS = 60 * 60_000;
/** The round that reports runs every five minutes. */
const REPORTED_MS = 15 * 60_000;

/** Letters that were let go and have no proof, and decisions of which report and proof do not agree (M4, M6, M11). */
export const lettersWithoutProof: Look = {
  kinds: ['letter-unproven', 'decision-unproven', 'decision-later', 'decision-unreported'],
  async find({ db }) {
    const now = Date.now();
    const decisions = await decisionsWithLetters(db);
    const found: Trouble[] = [];
    for (const reference of await casesWithLetters(db)) {
      const letters = await readLetters(db, reference);
      const milestones = (await readMilestones(db, reference)).map(({ milestone }) => milestone);
      found.push(
        ...letters
          .filter((one) => isMissing(one, now) && !isSuperseded(one, milestones))
          .map((one): Trouble => unproven(reference, one)),
        ...decisions.filter((one) => one.reference === reference).flatMap((one) => disagreeing(one, letters, now)),
      );
    }
    return found;
  },
};

/** It was let go, nothing shows that it went, and mail does not bring it or should have long since. */
const isMissing = (letter: Letter, now: number): boolean =>
  letter.releasedAt !== null &&
  letter.withdrawnAt === null &&
  provenBy(letter) === null &&
  (needsOtherChannel(letter) || now - letter.releasedAt > LONG_MS);

function unproven(reference: string, letter: Letter): Trouble {
  const why = letter.attempts === 0 ? 'geen mailadres' : letterStateText(letterState(letter));
  const said = letter.proofs.at(-1)?.detail ?? '';
  const detail = [why, ...(said === '' ? [] : [said])].join(': ');
  return { reference, kind: 'letter-unproven', subject: String(letter.no), detail };
}

function disagreeing(decision: ReportedDecision, letters: readonly Letter[], now: number): readonly Trouble[] {
  const { reference, milestone, reportedAt } = decision;
  if (reportedAt === null) {
    const proof = decisionProof(letters, decision);
    return proof.kind === 'proven' && now - proof.at > REPORTED_MS
      ? [{ reference, kind: 'decision-unreported', subject: milestone, detail: '' }]
      : [];
  }
  const fault = reportFault(letters, decision, reportedAt);
  switch (fault?.kind) {
    case undefined:
      return [];
    case 'missing': {
      const detail = `brief ${fault.letters.map(({ no }) => no).join(', ')}`;
      return [{ reference, kind: 'decision-unproven', subject: milestone, detail }];
    }
    case 'later':
      return [{ reference, kind: 'decision-later', subject: milestone, detail: new Date(fault.at).toISOString() }];
  }
}
