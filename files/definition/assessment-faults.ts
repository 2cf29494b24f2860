import { levelsOf, gradeFrom, SCHOOL_GRADES } from '../../domain/evaluation/grade-scale.ts';
import type { Finding } from '../../domain/plan/finding.ts';
import { decimal } from './decimal.ts';
import type { EvaluationFile } from './evaluation-schema.ts';
import { priceFaults } from './price-faults.ts';
import { fault } from './fault.ts';
import { scaleFault, scaleOf, type ScaleFile } from './scale-schema.ts';
import { scoreFaults } from './score-faults.ts';
import { twice } from './twice.ts';
import { winnerFaults } from './winner-faults.ts';
import type { Path } from './yaml-file.ts';

type Lot = EvaluationFile['percelen'][number];
type Wish = NonNullable<Lot['wensen']>[number];

const MOST_SHOWN = 12;

/**
 * Settings of an assessment that contradict each other or cannot be met, each with its place and the way out.
 * @param subsidised whether the winners are grantees of a subsidy.
 */
export function assessmentFaults(file: EvaluationFile, subsidised: boolean): Finding[] {
  const root: Path = ['beoordeling'];
  return [
    ...twice(file.percelen.map((one) => one.perceel)).map(([id, at]) =>
      fault(
        'twice',
        [...root, 'percelen', at, 'perceel'],
        `Perceel ${id} staat twee keer onder beoordeling. Voeg ze samen.`,
      ),
    ),
    ...winnerFaults(file, subsidised),
    ...scoreFaults(file),
    ...file.percelen.flatMap((lot, at) => lotFaults(lot, [...root, 'percelen', at], file)),
  ];
}

function lotFaults(lot: Lot, path: Path, file: EvaluationFile): Finding[] {
  const [wishes, products] = [lot.wensen ?? [], lot.prijs?.producten ?? []];
  return [
    ...(wishes.length === 0 && lot.prijs === undefined
      ? [
          fault(
            'nothing-assessed',
            path,
            `${lot.perceel} heeft geen wensen en geen prijs. Zet er ten minste één van bij.`,
          ),
        ]
      : []),
    ...twice(wishes.map((one) => one.id)).map(([id, at]) =>
      fault(
        'twice',
        [...path, 'wensen', at, 'id'],
        `De wens ${id} staat twee keer in dit perceel. Geef elke wens een eigen id.`,
      ),
    ),
    ...twice(products.map((one) => one.id)).map(([id, at]) =>
      fault(
        'twice',
        [...path, 'prijs', 'producten', at, 'id'],
        `Het product ${id} staat twee keer in dit perceel. Geef elk product een eigen id.`,
      ),
    ),
    ...(lot.prijs === undefined
      ? []
      : priceFaults(lot.prijs, file.afronding?.decimalen ?? 0).map((one) =>
          fault('bad-formula', [...path, 'prijs', ...one.path], one.message),
        )),
    ...wishes.flatMap((wish, at) => wishFaults(wish, [...path, 'wensen', at], file.schaal)),
  ];
}

function wishFaults(wish: Wish, path: Path, common: ScaleFile | undefined): Finding[] {
  const maximum = decimal(wish.punten);
  if (maximum.units === 0n)
    return [
      fault('no-points', [...path, 'punten'], `${wish.naam} geeft nul punten. Geef punten, of laat de wens weg.`),
    ];
  const scale = wish.schaal ?? common;
  const wrong = scale === undefined ? null : scaleFault(scale, maximum);
  if (wrong !== null)
    return [
      fault(
        'bad-scale',
        wish.schaal === undefined ? ['beoordeling', 'schaal', wrong.key] : [...path, 'schaal', wrong.key],
        wrong.message,
      ),
    ];
  if (wish.ondergrens === undefined) return [];
  const grades = levelsOf(scale === undefined ? SCHOOL_GRADES : scaleOf(scale), maximum).map((one) => one.grade);
  if (grades.includes(gradeFrom(wish.ondergrens))) return [];
  const known =
    grades.length <= MOST_SHOWN ? grades.join(', ') : `${String(grades[0])} tot en met ${String(grades.at(-1))}`;
  return [
    fault(
      'unknown-grade',
      [...path, 'ondergrens'],
      `De ondergrens ${wish.ondergrens} van ${wish.naam} staat niet op de schaal. Kies uit: ${known}.`,
    ),
  ];
}
