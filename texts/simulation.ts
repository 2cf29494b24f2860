import { EVERYBODY } from '../domain/evaluation/places.ts';
import { ten } from '../domain/evaluation/decimal.ts';
import { rounded, type Ratio } from '../domain/evaluation/rounding.ts';
import type { Drawn, LimitDrawn } from '../domain/evaluation/draw-bids.ts';
import type { EvaluationSettings } from '../domain/evaluation/settings.ts';
import type { AwardSimulation, DeadFloor, Simulation } from '../domain/evaluation/simulate.ts';
import type { ScoreReach } from '../domain/evaluation/score-reach.ts';
import { bestText } from './divided-score.ts';
import { gradeText } from './grade-scale.ts';
import { lotText } from './lot.ts';
import { euros } from './money.ts';
import { decimalText, pointsText } from './points.ts';

/** Longest bar of a chart, in characters. */
const WIDTH = 40;
const SHOWN = 2;

/** A figure of a simulation, rounded to two decimals for reading. */
const figure = (value: Ratio): string => pointsText(rounded(value, { scale: SHOWN, mode: 'half-up' }), SHOWN);

/**
 * What a method does, with a chart of the price points of each lot; for the terminal. Several awards each under their own lot.
 * @param nameOf the name that a definition gives a lot.
 */
export const simulationText = (
  { awards, limited }: Simulation,
  nameOf: (lot: string) => string | undefined = () => undefined,
): string =>
  [
    ...awards.map((award) => {
      const lots = award.settings.lots.map(({ lot }) => lotText(lot, nameOf(lot)));
      return awards.length === 1 ? awardText(award) : `${lots.join(', ')}\n\n${awardText(award)}`;
    }),
    ...(limited === null ? [] : [limitText(limited)]),
  ].join('\n\n\n');

function limitText({ rounds, bidders, changed, unawarded }: LimitDrawn): string {
  const of = (count: number): string =>
    `${pointsText(BigInt(count), 0)} keer (${figure({ n: BigInt(count) * 100n, d: BigInt(rounds) })}%)`;
  return [
    `Bij ${pointsText(BigInt(rounds), 0)} keer ${bidders} inschrijvers die in alle percelen meedoen:`,
    `  de grens aan het aantal percelen verandert wie wint: ${of(changed)}`,
    `  een perceel houdt door die grens geen winnaar over: ${of(unawarded)}`,
  ].join('\n');
}

function awardText({ settings, curves, weight, reach, deadFloors, drawn }: AwardSimulation): string {
  const charts = curves.map(({ lot, pricing, points }) =>
    [
      `Prijspunten van ${lotText(lot).toLowerCase()}, als de laagste inschrijving de laagst mogelijke totaalprijs heeft`,
      ...chart(
        points,
        pricing.maximum.units * ten(pricing.rounding.scale),
        ten(pricing.maximum.scale),
        pricing.rounding.scale,
      ),
    ].join('\n'),
  );
  return [
    ...charts,
    reach === null ? weightText(weight) : reachText(reach, settings),
    ...(deadFloors.length === 0
      ? []
      : [deadFloors.map((one) => deadText(one, weight.lowestTotal, settings)).join('\n')]),
    drawnText(drawn, settings.places?.most ?? 1),
  ].join('\n\n');
}

/** One line a price; the bar is as long as the points are of the maximum, which is `n / d` in units of the points. */
function chart(points: AwardSimulation['curves'][number]['points'], n: bigint, d: bigint, scale: number): string[] {
  const prices = points.map(({ price }) => euros(price));
  const widest = prices.reduce((most, price) => Math.max(most, price.length), 0);
  return points.map(({ points: own }, index) => {
    const share = own <= 0n ? 0n : (own * d * BigInt(WIDTH)) / n;
    // A line that goes on beyond its bounds can give more than the maximum.
    const length = share > BigInt(WIDTH) ? BigInt(WIDTH) : share;
    const bar = '█'.repeat(Number(length)).padEnd(WIDTH, '·');
    return `${(prices[index] ?? '').padStart(widest)}  ${bar}  ${pointsText(own, scale)}`;
  });
}

const weightText = ({
  price,
  quality,
  nominalShare,
  shareOfMaximum,
  shareOfSpread,
}: AwardSimulation['weight']): string =>
  [
    `Prijs telt volgens de punten voor ${figure(nominalShare)}% mee (${figure(price.maximum)} van ${figure({ n: price.maximum.n * quality.maximum.d + quality.maximum.n * price.maximum.d, d: price.maximum.d * quality.maximum.d })} punten).`,
    `Binnen het bereik van de prijzen kan prijs hoogstens ${figure(price.spread)} punten verschil maken (${figure(shareOfMaximum)}%), kwaliteit ${figure(quality.spread)} punten.`,
    ...(shareOfSpread === null ? [] : [`Van alles wat verschil kan maken, is ${figure(shareOfSpread)}% prijs.`]),
  ].join('\n');

function reachText({ price, quality, fewest, most }: ScoreReach, { score }: EvaluationSettings): string {
  return [
    bestText(score),
    `De hoogste totaalprijs kan ${figure(price)} keer de laagste zijn.`,
    quality === null
      ? `De punten voor kwaliteit lopen van ${figure(fewest)} tot en met ${figure(most)}.`
      : `De punten voor kwaliteit lopen van ${figure(fewest)} tot en met ${figure(most)}: met de meeste punten mag een inschrijving ${figure(quality)} keer zo duur zijn als een met de minste, en staat zij daarmee gelijk.`,
  ].join('\n');
}

function deadText(dead: DeadFloor, lowest: Ratio, { floor }: EvaluationSettings): string {
  switch (dead.kind) {
    case 'floor': {
      const least = floor.floor === null ? '' : ` van ${decimalText(floor.floor)} punten`;
      return `De ondergrens${least} sluit niemand uit: de slechtste inschrijving die mag, haalt ${figure(lowest)} punten.`;
    }
    case 'grade-threshold':
      return `Het minimum voor ${dead.criterion} (${lotText(dead.lot).toLowerCase()}) sluit niemand uit: lager dan ${gradeText(dead.gradeThreshold)} bestaat niet op de schaal.`;
  }
}

function drawnText({ rounds, bidders, tiesForFirst, ties, noAward, reversals }: Drawn, winners: number): string {
  const of = (count: number): string =>
    `${pointsText(BigInt(count), 0)} keer (${figure({ n: BigInt(count) * 100n, d: BigInt(rounds) })}%)`;
  return [
    `Bij ${pointsText(BigInt(rounds), 0)} keer ${bidders} willekeurige inschrijvingen die zijn toegestaan:`,
    ...(winners === EVERYBODY
      ? []
      : [
          winners === 1
            ? `  gelijke stand op de eerste plaats: ${of(tiesForFirst)}`
            : `  gelijke stand die beslist wie een van de ${winners} plaatsen krijgt: ${of(tiesForFirst)}`,
        ]),
    `  gelijke stand op een van de plaatsen: ${of(ties)}`,
    `  geen winnaar: ${of(noAward)}`,
    ...(winners > 1 && winners < EVERYBODY && bidders <= winners
      ? [
          `  met ${bidders} inschrijvers en ${winners} plaatsen wint iedereen die is toegestaan; probeer --inschrijvers ${winners + 2}`,
        ]
      : []),
    `  de volgorde van de anderen draait om als iemand uitvalt en opnieuw wordt gerekend: ${of(reversals)}`,
  ].join('\n');
}
