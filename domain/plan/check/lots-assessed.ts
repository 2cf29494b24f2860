import type { CheckRule, Found } from './rule.ts';

/** Every lot is assessed, and nothing else is, unless all go to one winner together (Aw 2.114). */
export const lotsAssessed: CheckRule = {
  id: 'lots-assessed',
  severity: 'error',
  ground: 'Aw 2.114',
  check({ definition: { lots, evaluation } }) {
    if (evaluation === null || lots.length === 0) return [];
    const known = lots.map((one) => one.id);
    const assessed = evaluation.lots.map((one) => one.lot);
    const without = known.flatMap((id, at): Found[] =>
      assessed.includes(id)
        ? []
        : [
            {
              message: `Perceel ${id} heeft geen beoordeling: er kan niets worden gegund. Zet het onder beoordeling, percelen, of haal het perceel weg.`,
              path: ['percelen', at],
            },
          ],
    );
    // An assessment of all lots together can have parts that are of no single lot.
    if (evaluation.award === 'together') return without;
    const unknown = assessed.flatMap((id, at): Found[] =>
      known.includes(id)
        ? []
        : [
            {
              message: `De beoordeling noemt perceel ${id}, maar dat staat niet onder percelen. Kies uit: ${known.join(', ')}. Hoort het bij alle percelen samen, zeg dan rangschikking: samen.`,
              path: ['beoordeling', 'percelen', at, 'perceel'],
            },
          ],
    );
    return [...without, ...unknown];
  },
};
