import { barred } from './bars.ts';
import { isOpen, objectionOf } from './objection-own.ts';
import { refusal } from './refusal.ts';
import { act } from './spec.ts';

/** Whether a late or premature objection counts all the same is for a person to judge, with a reason (Awb 6:10, 6:11). */
export const judgeTimeliness = act({
  word: 'beoordeel-termijn',
  brief: 'Beoordeel of een bezwaar dat niet op tijd kwam, toch telt',
  kinds: ['objection'],
  shape: {
    verdict: {
      kind: 'choice',
      word: 'oordeel',
      brief: 'Telt het toch?',
      choices: { telt: 'counts', 'telt-niet': 'counts-not' },
    },
    reason: { kind: 'text', word: 'reden', brief: 'Waarom; komt in het dossier' },
  },
  roles: ['lawyer'],
  offered: (given) => isOpen(given) && objectionOf(given).timeliness !== 'in-time',
  may: (given, act, now) =>
    barred(given, act, now) ??
    (objectionOf(given).timeliness === 'in-time' ? refusal('objection-in-time', { ground: 'Awb 6:9' }) : null),
});
