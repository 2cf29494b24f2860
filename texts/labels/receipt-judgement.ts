import type { TimelinessVerdict } from '../../domain/case/outcome.ts';
import type { JudgedReceipt, ReceiptDoubts, ReceiptJudgement } from '../../domain/case/receipt-judgement.ts';
import type { ReceivedKind } from '../../domain/case/received-kind.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { groundInShort } from '../ground.ts';
import { instantLabel } from './day-words.ts';
import { capital } from './milestones.ts';
import { receivedLabel } from './received.ts';

const JUDGED: Readonly<Record<ReceiptJudgement, string>> = {
  'in-time': 'op tijd',
  late: 'te laat',
  premature: 'te vroeg',
  'no-desk': 'hoort niet bij deze zaak',
  'after-end': 'na het einde',
  doubtful: 'nog te beoordelen',
};

/** What a receipt was judged when it was filed. @example receiptJudgementLabel('premature') // 'te vroeg' */
export const receiptJudgementLabel = (judgement: ReceiptJudgement): string => JUDGED[judgement];

/** The same with its ground, where it has one, and what is in doubt of it. @example 'te vroeg (Aw 2.71 lid 2)' */
export const judgedReceiptText = ({
  judgement,
  ground,
  unknownLot = null,
  numberUsed = false,
}: Pick<JudgedReceipt, 'judgement' | 'ground'> & ReceiptDoubts): string =>
  [
    `${JUDGED[judgement]}${ground === null ? '' : ` (${groundInShort(ground)})`}`,
    ...(unknownLot === null ? [] : ['perceel onbekend']),
    ...(numberUsed ? ['nummer eerder gebruikt'] : []),
  ].join(', ');

/** What a person judged of it since. @example receiptVerdictText('counts') // 'telt toch' */
export const receiptVerdictText = (verdict: TimelinessVerdict): string =>
  verdict === 'counts' ? 'telt toch' : 'telt niet';

/** A receipt that did not simply come in time, in the list of a case. @example 'Inschrijving 3 van Zorg BV, ontvangen do 24 mei 2018 15.01: te laat (Aw 2.71); telt toch.' */
export const receiptAsideText = (
  one: Pick<JudgedReceipt, 'judgement' | 'ground'> &
    ReceiptDoubts & {
      readonly kind: ReceivedKind;
      readonly no: number;
      readonly party: string;
      readonly at: EpochMs;
      readonly verdict: TimelinessVerdict | null;
    },
): string =>
  `${capital(receivedLabel(one.kind))} ${one.no} van ${one.party}, ontvangen ${instantLabel(one.at)}: ${judgedReceiptText(one)}${one.verdict === null ? '' : `; ${receiptVerdictText(one.verdict)}`}.`;
