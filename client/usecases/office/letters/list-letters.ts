import type { Refusal } from '../../../../domain/acts/refusal.ts';
import {
  decisionProof,
  decisionsIn,
  isSuperseded,
  reportFault,
  takenDecision,
  type DecisionProof,
} from '../../../../domain/office/letter-decision.ts';
import { showsBidder } from '../../../../domain/office/letter-needs.ts';
import { remedyWindowFrom } from '../../../../domain/office/letter-window.ts';
import { letterState, makesKnown, provenBy, type LetterState } from '../../../../domain/office/letter.ts';
import type { IsoDate } from '../../../../domain/law/iso-date.ts';
import type { Asker } from '../../../../domain/rights/vouched.ts';
import { readLetters, type LetterPart, type StoredLetter } from '../../../../store/letters.ts';
import { readLetterPart, readLetterParts } from '../../../../store/letter-parts.ts';
import { resolved } from '../../../../store/resolve.ts';
import type { TroubleFacts } from '../../../../texts/labels/troubles.ts';
import type { CaseFile } from '../../desk.ts';
import type { FoundCase } from '../../find.ts';
import { rightsIn } from '../../rights-in.ts';

export type { LetterPart, StoredLetter } from '../../../../store/letters.ts';

/** A letter as somebody may see it. */
export interface SeenLetter extends StoredLetter {
  readonly state: LetterState;
  /** Last day on which its reader can come up against the decision, from the proof of its sending; null: not yet, or nothing to come up against. */
  readonly windowLastDay: IsoDate | null;
  /** It makes a decision known that fell away since. */
  readonly isSuperseded: boolean;
  /** Whom it is for stays closed until the opening. */
  readonly isHidden: boolean;
}

export interface SeenLetters {
  readonly letters: readonly SeenLetter[];
  /** Decisions that they make known, each with whether all was proven. */
  readonly decisions: readonly {
    readonly milestone: string;
    readonly proof: DecisionProof;
    /** One that came back was sent anew on a later day than was reported: the report is to be put right. Empty: nothing is. */
    readonly troubles: readonly TroubleFacts[];
  }[];
}

/** The letters of a case, as far as somebody may see them; or why she may not. @throws DefinitionUnreadable */
export async function listLetters(file: CaseFile, found: FoundCase, asker: Asker): Promise<SeenLetters | Refusal> {
  const rights = await rightsIn(file, found, asker);
  const refused = rights.see('letters');
  if (refused !== null) return refused;
  const isOpen = rights.see('bidder-names') === null;
  const letters = await resolved(file.db, await readLetters(file.db, found.stored.name.reference));
  const { milestones } = found.state;
  const standing = (id: string) => takenDecision(milestones.find((one) => one.id === id) ?? { id });
  const seen = letters.map((one): SeenLetter => {
    const isHidden = !isOpen && showsBidder(one.kind);
    const proof = provenBy(one);
    const window =
      proof === null || one.milestone === null || !makesKnown(one.kind)
        ? null
        : remedyWindowFrom(milestones, one.milestone, proof.at);
    return {
      ...one,
      ...(isHidden ? { party: '', addressee: '', address: null } : {}),
      state: letterState(one),
      windowLastDay: window?.term?.lastDay ?? null,
      isSuperseded: isSuperseded(one, milestones),
      isHidden,
    };
  });
  const { reference } = found.stored.name;
  const decisions = decisionsIn(letters).map((milestone) => {
    const decision = standing(milestone);
    const reportedAt = milestones.find((one) => one.id === milestone)?.happenedAt ?? null;
    const fault = reportedAt === null ? null : reportFault(letters, decision, reportedAt);
    const detail = fault?.kind === 'later' ? new Date(fault.at).toISOString() : null;
    return {
      milestone,
      proof: decisionProof(letters, decision),
      troubles: detail === null ? [] : [{ kind: 'decision-later', reference, subject: milestone, detail }],
    };
  });
  return { letters: seen, decisions };
}

/** A part of a letter as it was stored, byte for byte; null when there is none that somebody may read. @throws DefinitionUnreadable */
export async function readSeenLetter(
  file: CaseFile,
  found: FoundCase,
  asker: Asker,
  { no, part }: { readonly no: number; readonly part: LetterPart },
): Promise<{ readonly letter: SeenLetter; readonly content: Buffer } | null | Refusal> {
  const seen = await listLetters(file, found, asker);
  if ('rule' in seen) return seen;
  const letter = seen.letters.find((one) => one.no === no);
  if (letter === undefined || letter.isHidden) return null;
  const content = await readLetterPart(file.db, letter.id, part);
  return content === null ? null : { letter, content };
}

/** A letter with its text, as it was stored. */
export interface LetterToRead extends SeenLetter {
  readonly text: string;
}

/** The letters of a case that somebody has still to read before they go, with their texts; or why she may not. @throws DefinitionUnreadable */
export async function lettersToRead(
  file: CaseFile,
  found: FoundCase,
  asker: Asker,
): Promise<readonly LetterToRead[] | Refusal> {
  const seen = await listLetters(file, found, asker);
  if ('rule' in seen) return seen;
  const waiting = seen.letters.filter(({ state, isHidden }) => !isHidden && (state === 'made' || state === 'approved'));
  const texts = await readLetterParts(
    file.db,
    waiting.map(({ id }) => id),
    'text',
  );
  return waiting.map((one) => ({ ...one, text: texts.get(one.id)?.toString() ?? '' }));
}
