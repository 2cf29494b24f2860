import { noticeToJudge } from '../case/judged-notices.ts';
import type { CaseState } from '../case/state.ts';
import type { IsoDate } from '../law/iso-date.ts';
import { barred, barredFromFiling } from './bars.ts';
import { isOpen, objectionOf } from './objection-own.ts';
import { refusal } from './refusal.ts';
import { act, ALL_KINDS } from './spec.ts';

/**
 * Where the law leaves to a person whether something that did not come on its day counts all the same, a person judges, with a
 * reason, and can judge anew: a late or premature objection (Awb 6:10, 6:11), a notice of default that came a day early (Awb 4:17).
 */
export const judgeTimeliness = act({
  word: 'beoordeel-termijn',
  brief: 'Beoordeel of een bezwaar of ingebrekestelling die niet op tijd kwam, toch telt',
  kinds: ALL_KINDS,
  shape: {
    verdict: {
      kind: 'choice',
      word: 'oordeel',
      brief: 'Telt het toch?',
      choices: { telt: 'counts', 'telt-niet': 'counts-not' },
    },
    reason: { kind: 'text', word: 'reden', brief: 'Waarom; komt in het dossier' },
    noticeOf: {
      kind: 'day',
      word: 'ingebrekestelling',
      brief: 'Dag waarop de ingebrekestelling kwam; in een bezwaar gaat het anders om het bezwaar zelf',
      optional: true,
    },
  },
  roles: ['lawyer'],
  afterEnd: true,
  offered: (given) =>
    isAboutObjection(given, {})
      ? isOpen(given) && objectionOf(given).timeliness !== 'in-time'
      : given.outcome === null && noticeToJudge(given, undefined) !== null,
  may(given, act, now) {
    if (isAboutObjection(given, act))
      return (
        barred(given, act, now) ??
        (objectionOf(given).timeliness === 'in-time' ? refusal('objection-in-time', { ground: 'Awb 6:9' }) : null)
      );
    return (
      barredFromFiling(given, act, now) ??
      (noticeToJudge(given, act.noticeOf) === null ? refusal('no-notice-to-judge', { ground: 'Awb 4:17 lid 3' }) : null)
    );
  },
});

/** Whether the objection itself is judged, and no notice of default. */
export const isAboutObjection = (
  { own }: Pick<CaseState, 'own'>,
  { noticeOf }: { readonly noticeOf?: IsoDate },
): boolean => own.kind === 'objection' && noticeOf === undefined;
