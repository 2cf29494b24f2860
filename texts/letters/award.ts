import type { ComparedPoints } from '../../domain/office/award-comparison.ts';
import { reasonFor, type ReasonsByLot } from '../../domain/office/grade-reasons.ts';
import type { LetterBlock } from '../../domain/office/letter-content.ts';
import { bestText, scoreHead, scoreText } from '../divided-score.ts';
import { gradeText } from '../grade-scale.ts';
import { listed } from '../ground.ts';
import { capital } from '../labels/milestones.ts';
import { pointsText } from '../points.ts';
import type { Names } from '../score-names.ts';
import { OUT_OF_RANKING } from '../score-outcome.ts';
import type { AwardGiven } from './given.ts';

/** How one award ended for its reader: the decision, the grades beside those of the winner, and why (Aw 2.130 lid 2, Awb 3:46). */
export function awardBlocks(one: AwardGiven): readonly LetterBlock[] {
  const { label } = one;
  return [{ heading: capital(label) }, ...decision(one), ...grades(one), ...points(one), ...advantages(one)];
}

function decision({ winners, won, nobody, comparison, dropped, reasons, names }: AwardGiven): readonly string[] {
  const { rank } = comparison;
  const why = wholeReasons(reasons, names);
  if (won) return ['Wij gunnen de opdracht aan u.', ...why];
  const refused = nobody === null ? 'U krijgt de opdracht niet.' : `Niemand krijgt de opdracht: ${nobody}.`;
  const winner =
    winners.length === 0 ? [] : [`${winners.length === 1 ? 'De winnaar is' : 'De winnaars zijn'} ${listed(winners)}.`];
  if (dropped) return [refused, 'Uw inschrijving doet niet meer mee.', ...winner, ...why];
  const place =
    rank === null
      ? `Uw inschrijving staat niet in de rangorde: ${listed([...new Set(comparison.reasons.map(({ kind }) => OUT_OF_RANKING[kind]))])}.`
      : `Uw inschrijving staat op plaats ${rank} van de rangorde.`;
  return [refused, place, ...winner, ...why];
}

/** What was written about all of a lot: once where it is the same in every lot of the award, else with the lot before it. */
function wholeReasons(reasons: ReasonsByLot, names: Names): readonly string[] {
  const whole = [...reasons].map(([lot, own]) => ({ lot, text: own.get('') }));
  const [first, ...rest] = whole;
  if (first?.text !== undefined && rest.every(({ text }) => text === first.text)) return [first.text];
  return whole.flatMap(({ lot, text }) => (text === undefined ? [] : [`${names.lot(lot)}: ${text}`]));
}

/** Grade and reason per criterion, beside the grade of the winner. */
function grades({ comparison, names, reasons, won }: AwardGiven): readonly LetterBlock[] {
  const { criteria, winner } = comparison;
  const graded = criteria.filter(({ own }) => own !== null);
  if (graded.length === 0) return [];
  const beside = !won && winner !== null;
  const lots = new Set(graded.map(({ lot }) => lot));
  return [
    'Zo hebben wij uw inschrijving beoordeeld:',
    {
      head: ['Onderdeel', 'Uw oordeel', ...(beside ? ['Oordeel van de winnaar'] : []), 'Waarom'],
      rows: graded.map(({ lot, criterion, own, winner: theirs }) => [
        `${names.criterion(lot, criterion)}${lots.size > 1 ? ` (${names.lot(lot)})` : ''}`,
        own === null ? '' : gradeText(own),
        ...(beside ? [theirs === null ? '' : gradeText(theirs)] : []),
        reasonFor(reasons, lot, criterion) ?? '',
      ]),
    },
  ];
}

function points({ comparison: { own, winner, scale, score }, won }: AwardGiven): readonly LetterBlock[] {
  if (own.quality === null && own.price === null) return [];
  const beside = !won && winner !== null;
  const row = (name: string, of: (points: ComparedPoints) => bigint | null, worded: Worded): string[] => [
    name,
    worded(of(own)),
    ...(beside && winner !== null ? [worded(of(winner))] : []),
  ];
  const figure: Worded = (units) => (units === null ? '–' : pointsText(units, scale));
  const ranked: Worded = (units) =>
    units === null || score === undefined ? figure(units) : scoreText(score, units, scale);
  return [
    {
      head: ['Punten', 'Uw inschrijving', ...(beside ? ['De winnaar'] : [])],
      rows: [
        row('Kwaliteit', (one) => one.quality, figure),
        ...(score === undefined ? [row('Prijs', (one) => one.price, figure)] : []),
        row(scoreHead(score), (one) => one.total, ranked),
      ],
    },
    ...(score === undefined ? [] : [bestText(score)]),
  ];
}

type Worded = (units: bigint | null) => string;

/** Why the winner's bid was better, where it was (Aw 2.130 lid 2): the criteria with a higher grade, with what the team wrote. */
function advantages({ comparison, names, won, winners, winnerReasons }: AwardGiven): readonly LetterBlock[] {
  if (won || winners.length === 0 || comparison.winner === null) return [];
  const several = winnerReasons.size > 1;
  const said = comparison.criteria.flatMap(({ lot, criterion }) => {
    const reason = winnerReasons.get(lot)?.get(criterion);
    return reason === undefined
      ? []
      : [`${names.criterion(lot, criterion)}${several ? ` (${names.lot(lot)})` : ''}: ${reason}`];
  });
  const all = [...wholeReasons(winnerReasons, names), ...said];
  return all.length === 0 ? [] : ['Dit zijn de voordelen van de inschrijving van de winnaar:', { list: all }];
}
