import type { Finding } from '../../domain/plan/finding.ts';
import type { EvaluationFile } from './evaluation-schema.ts';
import { fault } from './fault.ts';

/** Numbers of winners that do not go with how the bids are ranked. */
export function winnerFaults(file: EvaluationFile, subsidised: boolean): Finding[] {
  const several = Math.max(file.winnaars ?? 1, ...file.percelen.map((lot) => lot.winnaars ?? 1)) > 1;
  return [
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
