import type { DecisionProof } from '../../domain/office/letter-decision.ts';
import type { LetterKind, LetterProof, LetterState, OtherChannel } from '../../domain/office/letter.ts';
import { momentInWords } from '../date.ts';
import { listed } from '../ground.ts';
import { instantLabel } from '../labels/day-words.ts';
import { capital, milestonePhrase } from '../labels/milestones.ts';

const KINDS: Readonly<Record<LetterKind, string>> = {
  receipt: 'bewijs van ontvangst',
  note: 'nota van inlichtingen',
  request: 'verzoek om stukken',
  selection: 'selectiebeslissing',
  award: 'gunning',
  rejection: 'afwijzing',
  exclusion: 'uitsluiting',
  talk: 'uitnodiging voor een gesprek',
  'objection-receipt': 'ontvangst van een bezwaar',
  'objection-hearing': 'uitnodiging voor een hoorzitting',
  'objection-decision': 'beslissing op bezwaar',
  'grant-decision': 'subsidiebesluit',
  'extend-validity': 'verlenging van de gestanddoening',
  delay: 'bericht van uitstel',
};

/** What a letter is. @example letterKindText('rejection') // 'afwijzing' */
export const letterKindText = (kind: LetterKind): string => KINDS[kind];

const STATES: Readonly<Record<LetterState, string>> = {
  made: 'gemaakt',
  approved: 'goedgekeurd',
  released: 'vrijgegeven, nog geen bewijs',
  'handed-over': 'verzonden',
  delivered: 'afgeleverd',
  'sent-otherwise': 'anders verzonden',
  bounced: 'niet aangekomen',
  'in-doubt': 'onzeker',
  withdrawn: 'teruggetrokken',
};

/** How far a letter is. @example letterStateText('handed-over') // 'verzonden' */
export const letterStateText = (state: LetterState): string => STATES[state];

const CHANNELS: Readonly<Record<OtherChannel, string>> = {
  post: 'per aangetekende post',
  publication: 'via TenderNed',
};

/** By which way a letter went. @example otherChannelText('post') // 'per aangetekende post' */
export const otherChannelText = (channel: OtherChannel): string => CHANNELS[channel];

/** By what it shows that a decision was sent: its letters and the hash over them. @example lettersSentText([1, 2], 'ab…') */
export const lettersSentText = (nos: readonly number[], hash: string): string =>
  `${nos.length === 1 ? '1 brief' : `${nos.length} brieven`} verzonden, elk met bewijs; sha256 ${hash}`;

const PROOFS: Readonly<Record<LetterProof['kind'], string>> = {
  relay: 'aangenomen door de mailserver',
  refused: 'geweigerd door de mailserver',
  returned: 'teruggekomen',
  delivered: 'afgeleverd',
  post: 'aangetekend verstuurd',
  publication: 'via TenderNed verzonden',
};

/** Beside a letter of a decision that fell away since. */
export const SUPERSEDED = ' (vorige beslissing)';

/** Who gets a letter that shows who takes part, before the opening. */
export const HIDDEN_ADDRESSEE = 'gesloten tot de opening';

/** A piece of evidence in a line. @example 'aangenomen door de mailserver vr 22 jun 2018 14.00 (250 OK)' */
export const proofLine = ({ kind, at, detail }: LetterProof): string =>
  `${PROOFS[kind]} ${instantLabel(at)}${detail === '' ? '' : ` (${detail})`}`;

/** Whether a decision has proof for all, with what its term counts from. */
export function decisionProofText(
  milestone: string,
  proof: DecisionProof,
  law: (ground: string) => string = (ground) => ground,
): string {
  const about = capital(milestonePhrase(milestone));
  switch (proof.kind) {
    case 'not-released':
      return `${about}: nog niets verstuurd.`;
    case 'missing':
      return `${about}: bewijs ontbreekt van brief ${listed(proof.letters.map(({ no }) => String(no)))}. Zolang dat er niet is, begint de termijn niet (${law('Awb 6:8')}; ${law('Aw 2.127')}).`;
    case 'proven':
      return `${about}: alle brieven hebben bewijs. De termijn telt vanaf de laatste verzending: ${momentInWords(proof.at)}.`;
  }
}
