import type { Regime } from '../../domain/plan/procedure-type.ts';
import type { AppliedRegime } from '../../domain/plan/regime.ts';

const REGIMES: Readonly<Record<Regime, string>> = {
  european: 'Europees',
  social: 'SAS',
  concession: 'concessie',
  national: 'nationaal',
  subsidy: 'subsidie',
  'call-off': 'nadere opdracht',
  admission: 'toelating, geen overheidsopdracht',
  contest: 'prijsvraag',
  sale: 'verkoop, geen overheidsopdracht',
  unannounced: 'gunning zonder aankondiging',
};

/**
 * Which law a procedure follows, on what ground, and what that follows from.
 * @example regimeText(social services at or above their threshold) // 'SAS boven drempel: Aw 2.38, 2.39 (vanaf € 750.000)'
 */
export function regimeText(applied: AppliedRegime, reason: string | null): string {
  const { regime, by, grounds, threshold } = applied;
  const limit = threshold === null ? '' : `€ ${String(threshold.eur).replace(/\B(?=(\d{3})+$)/g, '.')}`;
  const law = articles(grounds);
  switch (by) {
    case 'chosen':
      return `${REGIMES[regime]}, zo gekozen: ${law} (${reason ?? ''})`;
    case 'type':
      return `${REGIMES[regime]}, naar het type: ${law}`;
    case 'above':
      return `${REGIMES[regime]} boven drempel: ${law} (vanaf ${limit})`;
    case 'below':
      return `${REGIMES[regime]}, onder drempel: ${law} (onder ${limit})`;
    case 'no-threshold':
      return `${REGIMES[regime]}, naar type en soort: ${law} (de drempel van dat jaar is niet bekend)`;
  }
}

/** Articles of one statute after its name. @example articles(['Aw 2.38', 'Aw 2.39']) // 'Aw 2.38, 2.39' */
const articles = (grounds: readonly string[]): string =>
  grounds
    .map((ground, at) => {
      const [law = ''] = ground.split(' ');
      return at > 0 && grounds[at - 1]?.startsWith(`${law} `) === true ? ground.slice(law.length + 1) : ground;
    })
    .join(', ');
