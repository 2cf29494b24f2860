import { exceeds, whole, type Decimal } from '../../domain/evaluation/decimal.ts';
import { centsOf } from './cents.ts';
import { decimal } from './decimal.ts';
import { maximumOf, type PriceFile } from './price-schema.ts';

/** A setting of a price that cannot be used, with the way out and the keys under the price that lead to it. */
export interface PriceFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** More decimals than this has no logarithm. */
const MOST_LOG_DECIMALS = 6;

/** What contradicts itself in the formula of a price. */
export function priceFaults(file: PriceFile, decimals: number): PriceFault[] {
  if (file.formule === 'geen-punten') return [];
  const maximum = maximumOf(file);
  if (maximum.units === 0n)
    return file.formule === 'gunnen-op-waarde'
      ? [
          {
            path: ['vanaf'],
            message: 'Van nul gaat niets af. Neem het plafond van de opdracht, of een bedrag daarboven.',
          },
        ]
      : [{ path: ['punten'], message: 'De prijs geeft nul punten. Geef punten, of laat de prijs weg.' }];
  switch (file.formule) {
    case 'laagste-gedeeld-door-eigen':
    case 'lijn-van-laagste-naar-hoogste':
    case 'gunnen-op-waarde':
      return [];
    case 'lijn-vanaf-laagste':
      return moreThanOne(file['nul-bij'], 'nul-bij', 'keer de laagste prijs geen punten meer geeft');
    case 'lijn-tussen-bedragen':
      return BigInt(centsOf(file['vol-bij'])) < BigInt(centsOf(file['nul-bij']))
        ? []
        : [
            {
              path: ['nul-bij'],
              message: 'De prijs zonder punten is niet hoger dan die met alle punten. Draai vol-bij en nul-bij om.',
            },
          ];
    case 'logaritme':
      return [
        ...moreThanOne(file.factor, 'factor', 'keer de laagste prijs punten kost'),
        ...(decimal(file['punten-per-factor'] ?? file.punten).units === 0n
          ? [{ path: ['punten-per-factor'], message: 'Zo kost een hogere prijs geen punten. Geef punten boven nul.' }]
          : []),
        ...(decimals > MOST_LOG_DECIMALS
          ? [
              {
                path: ['formule'],
                message: `Een logaritme wordt op hoogstens ${MOST_LOG_DECIMALS} decimalen afgerond. Kies minder decimalen.`,
              },
            ]
          : []),
      ];
    case 'staffel':
      return bandFaults(file, maximum);
  }
}

const moreThanOne = (text: string, key: string, what: string): PriceFault[] =>
  exceeds(decimal(text), whole(1n))
    ? []
    : [{ path: [key], message: `${key} is hoeveel ${what}: meer dan 1. Kies bijvoorbeeld 2.` }];

function bandFaults(
  { staffel, daarboven }: Extract<PriceFile, { formule: 'staffel' }>,
  maximum: Decimal,
): PriceFault[] {
  const tooMuch = 'Hier staan meer punten dan de prijs hoogstens geeft. Verlaag ze, of verhoog punten.';
  const faults = staffel.flatMap((band, at): PriceFault[] => {
    const before = staffel[at - 1];
    return [
      ...(before !== undefined && BigInt(centsOf(before['tot-en-met'])) >= BigInt(centsOf(band['tot-en-met']))
        ? [
            {
              path: ['staffel', at, 'tot-en-met'],
              message: 'De bedragen van een staffel lopen op. Zet deze regel op zijn plaats.',
            },
          ]
        : []),
      ...(before !== undefined && exceeds(decimal(band.punten), decimal(before.punten))
        ? [
            {
              path: ['staffel', at, 'punten'],
              message: 'Een hogere prijs krijgt hier meer punten. Laat de punten van een staffel aflopen.',
            },
          ]
        : []),
      ...(exceeds(decimal(band.punten), maximum) ? [{ path: ['staffel', at, 'punten'], message: tooMuch }] : []),
    ];
  });
  const last = staffel.at(-1);
  return [
    ...faults,
    ...(last !== undefined && exceeds(decimal(daarboven), decimal(last.punten))
      ? [{ path: ['daarboven'], message: 'Een hogere prijs krijgt hier meer punten. Verlaag daarboven.' }]
      : []),
  ];
}
