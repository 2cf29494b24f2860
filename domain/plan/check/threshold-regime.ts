import { civilOf, epochDay } from '../../law/day.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import type { Threshold } from '../../law/thresholds.ts';
import type { EstimatedValue } from '../definition.ts';
import type { Regime } from '../procedure-type.ts';
import { isWithoutValue, regimeByLaw } from '../regime.ts';
import type { CheckInput, CheckRule, Found } from './rule.ts';

const CENTS = 100n;

/** Whole euros. @example inEuros(214000n) // '€ 214.000' */
const inEuros = (euros: bigint): string => `€ ${String(euros).replace(/\B(?=(\d{3})+$)/g, '.')}`;

const LAW: Readonly<Record<Regime, string>> = {
  european: 'de volledige Europese regels',
  social: 'de regels voor sociale en andere specifieke diensten',
  concession: 'de regels voor concessies',
  national: 'alleen de nationale regels',
  subsidy: 'de regels voor subsidies',
  'call-off': 'de regels voor een nadere opdracht',
  admission: 'geen regels van de Aanbestedingswet',
  contest: 'de regels voor prijsvragen',
  sale: 'de regels voor verkoop door de overheid',
  unannounced: 'de regels voor gunnen zonder aankondiging',
};

/** A subsidy is asked about its value, for it may be a contract after all. */
const isAsked = (regime: Regime): boolean => regime === 'subsidy' || !isWithoutValue(regime);

/** The one kind of contract that a type is for. */
const MEANT_FOR: Partial<Record<Regime, { readonly kind: EstimatedValue['kind']; readonly name: string }>> = {
  social: { kind: 'social-and-specific', name: 'sociale en andere specifieke diensten' },
  concession: { kind: 'concessions', name: 'concessies' },
};

/** At or above the European threshold of the year of dispatch, the European rules of the kind of contract hold. */
export const thresholdRegime: CheckRule = {
  id: 'threshold-regime',
  severity: 'warning',
  ground: 'Richtlijn 2014/24/EU art 4',
  check(input) {
    const notice = input.one('announces');
    const { value, regime: chosen } = input.definition;
    if (value === null || notice === null || !isAsked(input.type.regime)) return [];
    const byLaw = regimeByLaw(value, input.type, notice.lastDay);
    if (chosen !== null && chosen.regime !== byLaw.regime)
      return [
        {
          message: `Naar type, soort en waarde gelden ${LAW[byLaw.regime]}; u koos voor ${LAW[chosen.regime]}, omdat: ${chosen.reason}. Laat de jurist die reden nagaan.`,
          path: ['regime'],
          severity: 'hint',
        },
      ];
    const meant = MEANT_FOR[input.type.regime] === undefined ? 'european' : input.type.regime;
    const { threshold } = regimeByLaw(value, { regime: meant }, notice.lastDay);
    return [...otherKind(input, value), ...againstValue(input, value, threshold, notice.lastDay)];
  },
};

/** A type that is meant for one kind of contract, with a value of another. */
function otherKind({ type }: CheckInput, { kind }: EstimatedValue): readonly Found[] {
  const meant = MEANT_FOR[type.regime];
  if (meant === undefined || meant.kind === kind) return [];
  const message = `Het type ${type.id} is voor ${meant.name}, maar waarde noemt een andere soort. Verbeter de soort of kies een ander type.`;
  return [{ message, path: ['waarde', 'soort'] }];
}

function againstValue(
  { type }: CheckInput,
  { cents }: EstimatedValue,
  limit: Threshold | null,
  notice: IsoDate,
): readonly Found[] {
  const { year } = civilOf(epochDay(notice));
  if (limit === null)
    return [
      {
        message: `Van ${year} is de Europese drempel niet bekend. Controleer zelf of de opdracht eronder blijft.`,
        path: ['waarde'],
      },
    ];
  const above = BigInt(cents) >= BigInt(limit.eur) * CENTS;
  const european = type.regime !== 'national' && type.regime !== 'subsidy';
  if (above === european) return [];
  const [worth, least] = [BigInt(cents) / CENTS, BigInt(limit.eur)].map(inEuros);
  return [
    {
      message: above
        ? `De waarde (${worth}) ligt op of boven de Europese drempel van ${year} (${least}). Leg vast waarom geen Europese procedure nodig is.`
        : `De waarde (${worth}) ligt onder de Europese drempel van ${year} (${least}); een Europese procedure is niet verplicht.`,
      path: ['waarde', 'bedrag'],
      ground: limit.ground,
      ...(above ? {} : { severity: 'hint' as const }),
    },
  ];
}
