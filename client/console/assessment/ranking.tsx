import type { AwardView } from '../../../domain/case/award-view.ts';
import { viewOf } from '../../../domain/case/view.ts';
import type { EvaluationRules } from '../../../domain/evaluation/rules.ts';
import { namedAwardText } from '../../../texts/labels/award.ts';
import { scoreHead } from '../../../texts/divided-score.ts';
import { orderText, weightsOf } from '../../../texts/order-of-ranking.ts';
import { brokenRankingText, explainedBids } from '../../../texts/score.ts';
import { outcomeText } from '../../../texts/score-outcome.ts';
import { rankedBids } from '../../told/ranked-bids.ts';
import { evaluationOf, ifReadable } from '../../usecases/definition-of.ts';
import type { FoundCase } from '../../usecases/find.ts';
import { rankingsOf, scoreIn, type FixedRanking } from '../../usecases/rankings.ts';
import type { Rights } from '../../usecases/rights-in.ts';
import type { Asked, Routes } from '../env.ts';
import { asFile } from '../as-file.ts';
import { barredPage, caseAsked } from '../missing.tsx';
import { RankingPage, type ShownRanking } from './ranking-page.tsx';

const PATH = '/procedures/:kenmerk/rangorde';

/** The rankings of a case, and each as the file that it was fixed as. */
export function rankingRoutes(routes: Routes): void {
  routes.get(PATH, async (asked) => {
    const answer = await ranked(asked);
    if (answer instanceof Response) return answer;
    const { found, rights } = answer;
    const { given } = asked.get('seen');
    const { reference } = found.stored.name;
    const rules = await rulesOf(asked, found);
    const { awards } = viewOf(found.state, given.now());
    const rankings = (await rankingsOf(given.file, reference)).map((one) =>
      shownRanking(one, { rules, rights, award: awards.find(({ award }) => award === one.award) ?? null }),
    );
    return asked.html(<RankingPage seen={asked.get('seen')} reference={reference} rankings={rankings} />);
  });
  routes.get(`${PATH}/:gunning`, async (asked) => {
    const answer = await ranked(asked);
    if (answer instanceof Response) return answer;
    const { found, rights } = answer;
    const barred = rights.see('grades') ?? rights.see('prices');
    if (barred !== null) return barredPage(asked, barred);
    const { reference } = found.stored.name;
    const award = asked.req.param('gunning');
    const fixed = (await rankingsOf(asked.get('seen').given.file, reference)).find((one) => one.award === award);
    if (fixed === undefined) return asked.notFound();
    return asFile(asked, `rangorde-${reference}-${award}`, 'json', fixed.artefact);
  });
}

const ranked = (asked: Asked) => caseAsked(asked, 'ranking');

/** Names and paragraphs of the guide; null when this version cannot read it any more: ids stay. */
const rulesOf = (asked: Asked, found: FoundCase): Promise<EvaluationRules | null> =>
  ifReadable(evaluationOf(asked.get('seen').given.file, found));

function shownRanking(
  fixed: FixedRanking,
  {
    rules,
    rights,
    award,
  }: { readonly rules: EvaluationRules | null; readonly rights: Rights; readonly award: AwardView | null },
): ShownRanking {
  const score = scoreIn(fixed);
  const { settings, evaluation, verification } = score;
  const tied = award !== null && 'tie' in award.outcome;
  return {
    award: fixed.award,
    lots: award?.lots ?? fixed.award.split('+'),
    broken: verification?.verified === false ? brokenRankingText(verification) : null,
    bids: rankedBids(fixed.award, evaluation, settings.score),
    scoreHead: scoreHead(settings.score),
    weights: weightsOf(settings, rules),
    order: orderText(settings, rules),
    outcome: award === null ? outcomeText(evaluation.judgment.outcome) : `${namedAwardText(award)}.`,
    explained: rights.see('grades') === null && rights.see('prices') === null ? explainedBids(score, rules) : null,
    draws: tied && rights.act('recordDraw') === null,
  };
}
