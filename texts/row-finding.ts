import type { RowFinding } from '../domain/evaluation/rows.ts';
import { gradeText, scaleText } from './grade-scale.ts';
import { receiptJudgementLabel } from './labels/receipt-judgement.ts';
import type { Wording } from './next-step.ts';

/**
 * What is wrong with a row of grades and prices, and what to do.
 * @param choices of a row that is unknown: what could stand there
 * @param wording how a front names what can be done
 */
export function rowFindingText(finding: RowFinding, choices: readonly string[], wording: Wording): string {
  switch (finding.kind) {
    case 'twice':
      return `${finding.row} staat er twee keer. Houd er één over.`;
    case 'unknown':
      return `${finding.row} hoort niet bij deze procedure. ${choices.length === 0 ? 'Controleer perceel, wens en product.' : `Kies uit: ${choices.join(', ')}.`}`;
    case 'bad-grade':
      return `${finding.row}: ${gradeText(finding.grade)} past niet op de schaal. Geef ${scaleText(finding.gradeScale)}.`;
    case 'bid-not-received':
      return `${finding.row}: hiervan is geen inschrijving vastgelegd. In de rangorde komt alleen wie heeft ingeschreven. Leg de inschrijving eerst vast, met het moment van ontvangst, of haal de rij weg.`;
    case 'bid-counts-not':
      return `${finding.row}: deze inschrijving (nummer ${finding.no}: ${receiptJudgementLabel(finding.judgement)}) telt niet mee. Haal de cijfers en prijzen weg, of zet bij uitgesloten waarom zij niet meedoet. Telt zij toch? Leg dat eerst vast: ${wording({ act: 'judgeReceipt' })}.`;
    case 'bid-excluded':
      return `${finding.row}: deze inschrijving (nummer ${finding.no}) is bij de toets uitgesloten en krijgt geen cijfer of prijs. Haal haar cijfers en prijzen weg en zet bij uitgesloten waarom. Doet zij toch mee? Leg dan eerst een nieuw oordeel vast: ${wording({ office: 'toets leg-vast' })}.`;
    case 'bid-without-row':
      return `${finding.row}: deze inschrijving (nummer ${finding.no}) telt mee en staat niet in het bestand. Voeg haar toe; doet zij niet mee, zet dan bij uitgesloten waarom, bijvoorbeeld: ingetrokken.`;
    case 'no-consensus':
      return `${finding.row} heeft geen cijfer. Vul het cijfer van het team in.`;
  }
}
