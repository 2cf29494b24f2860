import {
  beeindig,
  bevestig,
  hervat,
  ingebrekestelling,
  inschrijving,
  lijst,
  meld,
  schors,
  tijdlijn,
  toon,
  trekIn,
  verplaats,
  vraag,
} from './case-commands.ts';
import { controleer, doctor, legUit, oefen, plan, termijn } from './file-commands.ts';
import { beoordeling, indexeer, loting, uitval } from './award-commands.ts';
import { legUitScore, simuleer } from './score-commands.ts';
import { dev, nieuw, postvak, reken, setup, start } from './place-commands.ts';

/** Every command by its name, in the order in which someone meets them. */
export const ROUTES = {
  nieuw,
  plan,
  controleer,
  simuleer,
  oefen,
  dev,
  setup,
  start,
  lijst,
  toon,
  tijdlijn,
  meld,
  verplaats,
  bevestig,
  schors,
  hervat,
  ingebrekestelling,
  beoordeling,
  loting,
  uitval,
  indexeer,
  beeindig,
  'trek-in': trekIn,
  vraag,
  inschrijving,
  postvak,
  termijn,
  'leg-uit': legUit,
  'leg-uit-score': legUitScore,
  reken,
  doctor,
};
