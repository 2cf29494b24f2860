import { triedText } from '../../../texts/labels/acts.ts';
import { openChoicesText } from '../../../texts/open-choices.ts';
import { evaluationOf } from '../../usecases/definition-of.ts';
import { readAssessmentIn } from '../../usecases/read-assessment.ts';
import { refusedStop } from './act.ts';
import { asked } from '../asked.ts';
import { knownCase, notRunning } from '../case.ts';
import { assessmentFileAt } from '../assessment-file.ts';
import { findingsText } from '../definition-file.ts';
import { EXIT, Stop } from '../exit.ts';
import type { TextForm } from '../forms.ts';
import { tell } from '../output.ts';
import { withDesk } from '../surroundings.ts';
import { typed, wording } from '../program.ts';
import { whoAsks } from '../who-asks.ts';

/** Reads grades and prices in, all or nothing, and has them scored; the ranking is fixed from then on. */
export async function leesIn(
  reference: string,
  path: string,
  { door, proef, uitvoer }: { readonly door?: string; readonly proef: boolean; readonly uitvoer: TextForm },
): Promise<void> {
  const file = await assessmentFileAt(path);
  await withDesk(async (desk) => {
    const by = await whoAsks(desk, { door });
    const found = await knownCase(desk, reference);
    const rules = await evaluationOf(desk, found);
    if (rules === null)
      throw new Stop(EXIT.refused, `De definitie van ${reference} heeft geen beoordeling. Er is niets ingelezen.`);
    const given = { rows: file.rowsFor(rules), whole: file.whole, by, tries: proef };
    const read = () => readAssessmentIn(desk, found, given);
    const outcome = await (proef ? read() : asked(read));
    switch (outcome.kind) {
      case 'no-evaluation':
        throw new Stop(EXIT.refused, `De definitie van ${reference} heeft geen beoordeling. Er is niets ingelezen.`);
      case 'open-choices':
        throw new Stop(EXIT.refused, `Niet ingelezen. ${openChoicesText(outcome.open)}`);
      case 'faulty':
        throw new Stop(
          EXIT.wrongUsage,
          findingsText(path, file.findingsWith(outcome.faults, { rules, closing: outcome.closing, wording })),
        );
      case 'refused':
        throw refusedStop(outcome.refusal, reference);
      case 'not-running':
        throw notRunning(reference);
      case 'fixed':
        throw new Stop(EXIT.refused, 'Niet ingelezen. De rangorde ligt al vast en wordt niet opnieuw gemaakt.');
      case 'complete':
        return tell(uitvoer, { reference, tried: true, bids: outcome.bids }, [
          `Proef: ${outcome.bids} inschrijvingen zijn volledig; ${triedText('scoreBids', { reference, fields: {} })} Er is niets ingelezen.`,
        ]);
      case 'scored':
        if (outcome.acted.kind === 'not-running') throw notRunning(reference);
        if (outcome.acted.kind === 'refused') throw refusedStop(outcome.acted.refusal, reference);
        tell(uitvoer, { reference, tried: false, bids: outcome.bids }, [
          `Ingelezen en berekend: ${outcome.bids} inschrijvingen. Bekijk de uitkomst met: ${typed(`tijdlijn ${reference}`)}`,
        ]);
    }
  });
}
