import { readScoreFile } from '../../../files/ranking/score-file.ts';
import type { EvaluationRules } from '../../../domain/evaluation/rules.ts';
import { explainScore } from '../../../texts/score.ts';
import { readDefinitionFile } from '../definition-file.ts';
import { readText } from '../read-file.ts';
import { EXIT, Stop, type ExitCode } from '../exit.ts';
import { typed } from '../program.ts';
import type { TextForm } from '../forms.ts';
import { printOne, say } from '../output.ts';

/** What a file that is no score looks like to whoever reads it, by code. */
const FAULTS: Readonly<Record<string, string>> = {
  'bad-json': 'Het is geen JSON.',
  'not-a-score': 'Het is geen vastgelegde rangorde en geen regel van de berekening evaluation.',
};

interface Options {
  readonly definitie?: string;
  readonly inschrijving?: string;
  readonly uitvoer: TextForm;
}

/** How the points of every bid came about, so that a rejected bidder can check them by hand. */
export function legUitScore(path: string, { definitie, inschrijving, uitvoer }: Options): ExitCode {
  const file = readScoreFile(readText(path));
  if (!file.ok)
    throw new Stop(
      EXIT.wrongUsage,
      `${path} is niet te lezen als score. ${FAULTS[file.error] ?? `Er klopt een waarde niet (${file.error}).`} Haal de rangorde op met: ${typed('beoordeling rangorde <kenmerk> --uitvoer json')}`,
    );
  const score = file.value;
  const bids = score.bids.map((one) => one.bid);
  if (inschrijving !== undefined && !bids.includes(inschrijving))
    throw new Stop(
      EXIT.notFound,
      `De inschrijving ${inschrijving} staat niet in ${path}. Kies uit: ${bids.join(', ')}.`,
    );
  const rules = definitie === undefined ? null : rulesOf(definitie);
  printOne(
    uitvoer,
    () => ({ ...score, bids: score.bids.filter((one) => inschrijving === undefined || one.bid === inschrijving) }),
    () => explainScore(score, rules, inschrijving ?? null),
  );
  if (score.verification?.verified === false) return EXIT.refused;
  if (definitie === undefined) say('Geef met --definitie de definitie erbij voor namen en paragrafen van de gids.');
  return EXIT.done;
}

/** Names and paragraphs of the guide. @throws Stop when the definition has none. */
function rulesOf(path: string): EvaluationRules {
  const { found } = readDefinitionFile(path);
  const rules = found?.definition.evaluation ?? null;
  if (rules !== null) return rules;
  throw new Stop(
    EXIT.wrongUsage,
    found === null
      ? `${path} is geen goede definitie. Bekijk waarom met: ${typed(`controleer ${path}`)}`
      : `${path} heeft geen beoordeling.`,
  );
}
