import { explainScore } from '../../../texts/score.ts';
import { rankingsOf, scoreIn, type FixedRanking } from '../../usecases/rankings.ts';
import { EXIT, Stop } from '../exit.ts';
import { print, printList, type Form } from '../output.ts';
import { rankedBids, rankedSheet, type RankedBid } from '../../told/ranked-bids.ts';
import { seenCase } from '../seen-case.ts';
import { withCaseFile } from '../surroundings.ts';
import { typed } from '../program.ts';

/** Rankings as they were fixed: who has which place; as JSON one of them, to the byte. */
export async function rangorde(reference: string, award: string | undefined, form: Form): Promise<void> {
  await withCaseFile(async (file) => {
    await seenCase(file, reference, 'ranking');
    const rankings = await rankingsOf(file, reference);
    if (rankings.length === 0)
      throw new Stop(
        EXIT.notFound,
        `Van ${reference} ligt nog geen rangorde vast. Lees eerst de beoordeling in: ${typed(`beoordeling lees-in ${reference} <bestand>`)}`,
      );
    const names = rankings.map((one) => one.award).join(', ');
    const asked = award === undefined ? rankings : rankings.filter((one) => one.award === award);
    const [first, ...others] = asked;
    if (first === undefined)
      throw new Stop(EXIT.notFound, `Er is geen rangorde van ${award ?? ''}. Kies uit: ${names}.`);
    if (form !== 'json') {
      // One definition: its awards are all ranked on the same kind of score.
      const { score } = scoreIn(first).settings;
      return printList(form, asked.flatMap(bidsOf), (rows) => rankedSheet(rows, score));
    }
    if (others.length > 0) throw new Stop(EXIT.wrongUsage, `Er zijn ${rankings.length} rangordes. Kies uit: ${names}.`);
    print(first.artefact);
  });
}

/** @throws Stop when what was fixed does not follow from what it was fixed on: that is no ranking to show */
function bidsOf(ranking: FixedRanking): readonly RankedBid[] {
  const score = scoreIn(ranking);
  if (score.verification?.verified === false) throw new Stop(EXIT.refused, explainScore(score));
  return rankedBids(ranking.award, score.evaluation, score.settings.score);
}
