import {
  beeindig,
  hervat,
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
import { oefen, plan } from './file-commands.ts';
import { dev, nieuw, postvak, reken, setup, start } from './place-commands.ts';

/** Every command by its name, in the order in which someone meets them. */
export const ROUTES = {
  nieuw,
  plan,
  oefen,
  dev,
  setup,
  start,
  lijst,
  toon,
  tijdlijn,
  meld,
  verplaats,
  schors,
  hervat,
  beeindig,
  'trek-in': trekIn,
  vraag,
  inschrijving,
  postvak,
  reken,
};
