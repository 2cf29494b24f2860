import { expect, it } from 'vitest';
import { consoleWording } from '../../client/console/wording.ts';
import { commandLineOf } from '../../texts/command-line.ts';
import { rowFindingText } from '../../texts/row-finding.ts';

it('een rij van een inschrijving die niet telt, noemt in elk front wat daar te doen is', () => {
  const finding = { kind: 'bid-counts-not', row: 'a', no: 2, judgement: 'late' } as const;
  expect(rowFindingText(finding, [], consoleWording)).toMatch(/Leg dat eerst vast: de knop Ontvangst beoordelen\.$/);
  expect(rowFindingText(finding, [], commandLineOf('tenderklok'))).toMatch(/tenderklok beoordeel-ontvangst/);
});
