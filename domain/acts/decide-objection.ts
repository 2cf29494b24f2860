import { withTrait } from '../plan/trait.ts';
import { barred, instantOfAct } from './bars.ts';
import { decisionOf, groundOfCame, isOpen, objectionOf } from './objection-own.ts';
import { refusal } from './refusal.ts';
import { act, STEERING } from './spec.ts';

/** The decision on the objection, with its consequence (Awb 7:11, 7:12). Nobody decides before timeliness was judged and somebody was heard. */
export const decideObjection = act({
  word: 'beslis-bezwaar',
  brief: 'Leg de beslissing op bezwaar vast, met het gevolg',
  kinds: ['objection'],
  shape: {
    consequence: {
      kind: 'choice',
      word: 'gevolg',
      brief: 'Wat er is beslist',
      choices: {
        'niet-ontvankelijk': 'inadmissible',
        ongegrond: 'unfounded',
        herroepen: 'revoked',
        'in-stand-met-andere-motivering': 'upheld-otherwise',
      },
    },
    proof: { kind: 'text', word: 'bewijs', brief: 'Nummer van de beslissing' },
    unheard: {
      kind: 'text',
      word: 'zonder-horen',
      brief: 'Waarom niemand is gehoord (Awb 7:3), als dat zo is',
      optional: true,
    },
  },
  roles: STEERING,
  alsoIn: { decided: ['executiveSecretary'] },
  offered: isOpen,
  may(given, act, now) {
    const why = barred(given, act, now);
    if (why !== null) return why;
    const milestone = decisionOf(given)?.id ?? '';
    const { timeliness: came, verdict } = objectionOf(given);
    const judged = { milestone, ground: groundOfCame(came), values: { came } };
    if (came !== 'in-time' && verdict === null) return refusal('timeliness-not-judged', judged);
    if (verdict === 'counts-not' && act.consequence !== 'inadmissible') return refusal('objection-not-in-time', judged);
    const heard = withTrait(given.milestones, 'hears')?.happenedAt ?? null;
    // Nobody was heard by a hearing that came after the decision.
    const isHeard = heard !== null && heard <= instantOfAct(act, now);
    return isHeard || (act.unheard ?? '').trim() !== '' ? null : refusal('not-heard', { milestone, ground: 'Awb 7:2' });
  },
});
