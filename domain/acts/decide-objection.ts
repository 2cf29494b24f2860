import { means } from '../plan/trait.ts';
import { barred } from './bars.ts';
import { decisionOf, isOpen, objectionOf } from './objection-own.ts';
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
  offered: isOpen,
  may(given, act, now) {
    const why = barred(given, act, now);
    if (why !== null) return why;
    const milestone = decisionOf(given)?.id ?? '';
    const { timeliness } = objectionOf(given);
    const about = { milestone };
    if (timeliness === 'late' || timeliness === 'premature')
      return refusal('timeliness-not-judged', { ...about, ground: timeliness === 'late' ? 'Awb 6:11' : 'Awb 6:10' });
    if (timeliness === 'not-excused' && act.consequence !== 'inadmissible')
      return refusal('objection-not-in-time', { ...about, ground: 'Awb 6:11' });
    const heard = given.milestones.some((one) => means(one, 'hears') && one.state === 'done');
    return heard || (act.unheard ?? '').trim() !== '' ? null : refusal('not-heard', { ...about, ground: 'Awb 7:2' });
  },
});
