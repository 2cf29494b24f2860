import type { Finding } from '../../domain/plan/finding.ts';
import type { EvaluationFile } from './evaluation-schema.ts';
import { fault } from './fault.ts';

/** Numbers of winners that do not go with how the bids are ranked. */
export function winnerFaults(file: EvaluationFile, subsidised: boolean): Finding[] {
  const several = [file.winnaars, ...file.percelen.map((lot) => lot.winnaars)].some((one) => (one ?? 1) !== 1);
  return [
    ...limitFaults(file),
    ...tieFaults(file),
    ...(subsidised && several
      ? [
          fault(
            'several-grantees',
            ['beoordeling', 'winnaars'],
            'Bij een subsidie heeft elk perceel één ontvanger: het eerste jaar gelden de prijzen van de winnaar. Laat winnaars weg, of splits het perceel.',
          ),
        ]
      : []),
    ...(file.raamovereenkomst !== undefined && !several
      ? [
          fault(
            'one-winner',
            ['beoordeling', 'raamovereenkomst'],
            'Met één winnaar valt er niets te kiezen bij een nadere opdracht. Zet bij winnaars hoeveel partijen de raamovereenkomst krijgen, of laat raamovereenkomst weg.',
          ),
        ]
      : []),
    ...(file.rangschikking === 'samen'
      ? file.percelen.flatMap((lot, at) =>
          lot.winnaars === undefined
            ? []
            : [
                fault(
                  'lot-winners-together',
                  ['beoordeling', 'percelen', at, 'winnaars'],
                  `De percelen worden samen gegund, dus ${lot.perceel} heeft geen eigen winnaars. Zet winnaars onder beoordeling, of kies rangschikking: per-perceel.`,
                ),
              ],
        )
      : []),
  ];
}

/** What would count first among equals, but is not there. */
function tieFaults(file: EvaluationFile): Finding[] {
  const wishes = file.percelen.flatMap((lot) => (lot.wensen ?? []).map((one) => one.id));
  const known = ['kwaliteit', 'prijs', ...new Set(wishes)];
  return (file['bij-gelijke-stand']?.eerst ?? []).flatMap((name, at) =>
    known.includes(name)
      ? []
      : [
          fault(
            'unknown-key',
            ['beoordeling', 'bij-gelijke-stand', 'eerst', at],
            `Bij een gelijke stand kan ${name} niet beslissen: zo heet geen wens. Kies uit: ${known.join(', ')}.`,
          ),
        ],
  );
}

/** A limit of lots that does not say which lots a bidder keeps, or that has nothing to limit. */
function limitFaults(file: EvaluationFile): Finding[] {
  const { 'hoogstens-percelen': most, verdeling, rangschikking } = file;
  if (most === undefined)
    return verdeling === undefined
      ? []
      : [
          fault(
            'missing-key',
            ['beoordeling', 'verdeling'],
            'Er valt niets te verdelen zonder hoogstens-percelen. Zet het erbij, of laat verdeling weg.',
          ),
        ];
  if (rangschikking !== 'per-perceel')
    return [
      fault(
        'lot-limit-together',
        ['beoordeling', 'hoogstens-percelen'],
        'Een grens aan het aantal percelen werkt alleen als elk perceel een eigen winnaar heeft. Kies rangschikking: per-perceel, of laat hoogstens-percelen weg.',
      ),
    ];
  return verdeling === undefined
    ? [
        fault(
          'missing-key',
          ['beoordeling', 'hoogstens-percelen'],
          'Er staat niet welke percelen iemand krijgt die in te veel percelen eerste is. Zet verdeling erbij. Kies uit: volgorde, beste-score.',
        ),
      ]
    : [];
}
