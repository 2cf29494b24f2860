import { decimal } from './decimal.ts';
import type { EvaluationFile } from './evaluation-schema.ts';
import type { Finding } from '../../domain/plan/finding.ts';
import { criterionLevels, leastPlace } from '../../domain/evaluation/quality.ts';
import { exactGradePoints } from '../../domain/evaluation/grade-scale.ts';
import { rounded } from '../../domain/evaluation/rounding.ts';
import { MODES } from './evaluation-schema.ts';
import { criteriaOf } from './evaluation-rules.ts';
import { centsOf } from './cents.ts';
import { fault } from './fault.ts';
import { scaleFault } from './scale-schema.ts';

type Lot = EvaluationFile['percelen'][number];

/** What contradicts itself where price and quality are divided, and a price without points where they are not. */
export function scoreFaults(file: EvaluationFile): Finding[] {
  const { score } = file;
  return score === undefined ? withoutScore(file) : [...divided(file), ...meaningless(file, score)];
}

const withoutScore = ({ percelen }: EvaluationFile): Finding[] =>
  percelen.flatMap(({ prijs }, at) =>
    prijs?.formule === 'geen-punten'
      ? [
          fault(
            'price-without-points',
            ['beoordeling', 'percelen', at, 'prijs', 'formule'],
            'Zo telt de prijs nergens mee. Zet score onder beoordeling als de leidraad prijs en kwaliteit deelt, of kies een formule die punten geeft.',
          ),
        ]
      : [],
  );

/** Every price goes into the score as it is, and every award has both a price and points to divide. */
function divided(file: EvaluationFile): Finding[] {
  const { percelen } = file;
  const pointed = percelen.flatMap(({ prijs }, at) =>
    prijs === undefined || prijs.formule === 'geen-punten'
      ? []
      : [
          fault(
            'price-with-points',
            ['beoordeling', 'percelen', at, 'prijs', 'formule'],
            'De score deelt prijs en kwaliteit, dus de prijs geeft zelf geen punten. Zet formule: geen-punten.',
          ),
        ],
  );
  const awards = file.rangschikking === 'per-perceel' ? percelen.map((lot) => [lot]) : [percelen];
  const several = awards.length > 1;
  return [
    ...pointed,
    ...awards.flatMap((lots, at) => {
      const path = several ? ['beoordeling', 'percelen', at] : ['beoordeling', 'score'];
      const said = several ? `${lots[0]?.perceel ?? ''}: ` : '';
      if (lots.every((lot) => lot.prijs === undefined) || lots.every((lot) => (lot.wensen ?? []).length === 0))
        return [
          fault(
            'nothing-to-divide',
            path,
            `${said}Om prijs en kwaliteit te delen is allebei nodig. Zet de wensen of de prijs erbij, of laat score weg.`,
          ),
        ];
      return file.score?.deelt === 'prijs-door-kwaliteit' && !hasPoints(file, lots)
        ? [
            fault(
              'division-by-zero',
              path,
              `${said}Een inschrijving kan hier nul punten hebben, en een prijs is niet te delen door nul. Zet ondergrens-totaal met meer dan nul punten erbij, of een ondergrens bij een wens.`,
            ),
          ]
        : [];
    }),
  ];
}

/** Whether every bid that can win has some points, whatever its grades. */
function hasPoints(file: EvaluationFile, lots: readonly Lot[]): boolean {
  const floor = file['ondergrens-totaal'];
  if (floor !== undefined && (floor.regel === 'meer-dan' || decimal(floor.punten).units > 0n)) return true;
  // A scale that cannot be read is told by itself.
  const scales = lots.flatMap((lot) =>
    (lot.wensen ?? []).map((one) => [one.schaal ?? file.schaal, decimal(one.punten)] as const),
  );
  if (scales.some(([scale, maximum]) => scale !== undefined && scaleFault(scale, maximum) !== null)) return true;
  // Without a rounding nothing is ranked; as fine as it can be, points that are there are seen.
  const { decimalen, wijze } = file.afronding ?? { decimalen: 6, wijze: 'half-op' };
  const rounding = { scale: decimalen, mode: MODES[wijze] };
  const least = lots.flatMap((lot) =>
    criteriaOf(lot, file.schaal).map((one) => {
      const level = criterionLevels(one).levels[leastPlace(one)];
      return level === undefined ? 0n : rounded(exactGradePoints(level, one.maximum), rounding);
    }),
  );
  return least.reduce((sum, one) => sum + one, 0n) > 0n;
}

/** What says nothing where a price has no points. */
function meaningless(file: EvaluationFile, score: NonNullable<EvaluationFile['score']>): Finding[] {
  const stated = (['prijs', 'aandeel-prijs'] as const).filter((key) => file.genoemd?.[key] !== undefined);
  return [
    ...stated.map((key) =>
      fault(
        'price-with-points',
        ['beoordeling', 'genoemd', key],
        `De score deelt prijs en kwaliteit: de prijs heeft geen punten en geen vast aandeel. Laat ${key} weg.`,
      ),
    ),
    ...(score.deelt === 'prijs-door-kwaliteit' && file.verdeling === 'hoogste-score'
      ? [
          fault(
            'best-is-lowest',
            ['beoordeling', 'verdeling'],
            'De laagste prijs per punt wint, dus de hoogste score is de slechtste. Kies verdeling: beste-score.',
          ),
        ]
      : []),
    ...(score.deelt === 'kwaliteit-door-prijs' && score.per !== undefined && BigInt(centsOf(score.per)) === 0n
      ? [
          fault(
            'nothing-to-divide',
            ['beoordeling', 'score', 'per'],
            'Punten per nul euro bestaan niet. Kies een bedrag boven nul, bijvoorbeeld per: "1000".',
          ),
        ]
      : []),
  ];
}
