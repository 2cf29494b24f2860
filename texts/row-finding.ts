import type { RowFinding } from '../domain/evaluation/rows.ts';
import { gradeText, scaleText } from './grade-scale.ts';

/** What is wrong with a row of grades and prices, and what to do. */
export function rowFindingText(finding: RowFinding): string {
  switch (finding.kind) {
    case 'twice':
      return `${finding.row} staat er twee keer. Houd er één over.`;
    case 'unknown':
      return `${finding.row} hoort niet bij deze procedure. Controleer perceel, wens en product.`;
    case 'bad-grade':
      return `${finding.row}: ${gradeText(finding.grade)} past niet op de schaal. Geef ${scaleText(finding.gradeScale)}.`;
    case 'no-consensus':
      return `${finding.row} heeft geen cijfer. Vul het cijfer van het team in.`;
  }
}
