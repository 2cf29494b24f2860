import { ACT_COMMANDS } from './act-commands.ts';
import { beoordeling, lijst, tijdlijn, toon, verzoek } from './case-commands.ts';
import { OFFICE_COMMANDS } from './office-commands.ts';
import { controleer, demo, legUit, oefen, plan, schema, termijn } from './file-commands.ts';
import { legUitScore, simuleer } from './score-commands.ts';
import { inloggen, uitloggen } from './log-in-commands.ts';
import { aanvulling, config, doctor, herstart, mail, staffConsole } from './operator-commands.ts';
import { dossier, verifieer } from './record-commands.ts';
import { dev, nieuw, postvak, reken, setup, start } from './place-commands.ts';

/** Every command by its name, in the order in which someone meets them. */
export const ROUTES = {
  nieuw,
  plan,
  controleer,
  simuleer,
  oefen,
  demo,
  schema,
  dev,
  console: staffConsole,
  setup,
  start,
  lijst,
  toon,
  tijdlijn,
  dossier,
  ...ACT_COMMANDS,
  ...OFFICE_COMMANDS,
  beoordeling,
  verzoek,
  postvak,
  termijn,
  'leg-uit': legUit,
  'leg-uit-score': legUitScore,
  reken,
  inloggen,
  uitloggen,
  config,
  doctor,
  mail,
  verifieer,
  herstart,
  aanvulling,
};
