import { settle } from '../../../domain/evaluation/settle.ts';
import { simulate, type NoBand } from '../../../domain/evaluation/simulate.ts';
import { lotText } from '../../../texts/lot.ts';
import { openChoicesText } from '../../../texts/open-choices.ts';
import { simulationText } from '../../../texts/simulation.ts';
import { findingsText, readDefinitionFile } from '../definition-file.ts';
import { EXIT, Stop } from '../exit.ts';
import { print } from '../output.ts';

interface Options {
  readonly seed: number;
  readonly rondes: number;
  readonly inschrijvers: number;
  readonly stappen: number;
}

/** Bounds that keep an answer within seconds and a chart on the screen. */
const MOST = { rondes: 100_000, inschrijvers: 50, stappen: 40 } as const;

/** What the settings of an assessment do, before they are published. */
export function simuleer(path: string, options: Options): void {
  const { seed, rondes: rounds, inschrijvers: bidders, stappen: steps } = options;
  bounded('rondes', rounds, 1);
  bounded('inschrijvers', bidders, 1);
  bounded('stappen', steps, 2);
  if (!Number.isSafeInteger(seed)) throw new Stop(EXIT.wrongUsage, 'Geef met --seed een geheel getal.');
  const { found: read, findings } = readDefinitionFile(path).read;
  if (read === null) throw new Stop(EXIT.wrongUsage, findingsText(path, findings));
  const { evaluation } = read.definition;
  if (evaluation === null) throw new Stop(EXIT.refused, `${path} heeft geen beoordeling. Er valt niets te simuleren.`);
  const settings = settle(evaluation);
  if (!settings.ok) throw new Stop(EXIT.refused, `Niet gesimuleerd. ${openChoicesText(settings.error)}`);
  const found = simulate(settings.value, { seed, rounds, bidders, steps });
  if (!found.ok) throw new Stop(EXIT.refused, noBandText(found.error));
  print(simulationText(found.value, settings.value));
}

function bounded(name: keyof typeof MOST, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least || value > MOST[name])
    throw new Stop(EXIT.wrongUsage, `Geef met --${name} een geheel getal van ${least} tot en met ${MOST[name]}.`);
}

const noBandText = (missing: readonly NoBand[]): string =>
  [
    'Niet gesimuleerd. Zonder hoogste prijs is niet te zeggen wat prijs kan doen. Geef een maximum bij:',
    ...missing.map(({ lot, product }) => `- ${product} (${lotText(lot).toLowerCase()})`),
  ].join('\n');
