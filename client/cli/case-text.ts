import type { CaseView } from '../../domain/case/view.ts';
import { casePage } from '../../texts/access.ts';
import { momentLabel } from '../../texts/labels/day-words.ts';
import { capital } from '../../texts/labels/milestones.ts';
import { phaseLabel } from '../../texts/labels/phases.ts';
import { offersOf } from '../../texts/offered.ts';
import { milestonesSheet, objectorText, toldCase } from '../told/told-case.ts';
import { requestText } from '../told/told-request.ts';
import type { ShownCase } from '../usecases/show.ts';
import { caseLink } from '../usecases/temporal-links.ts';
import { grantsText, pricesText } from './money.ts';
import { onScreen, table } from './output.ts';
import { wording } from './program.ts';
import type { Installation } from './settings/installation.ts';

/** A case for who reads it: what it waits for, since when, whose turn it is, and its milestones. */
export function caseText(
  shown: ShownCase,
  now: number,
  { uiUrl, namespace, console }: Pick<Installation, 'uiUrl' | 'namespace' | 'console'>,
): string {
  const { stored, view, prices, grants, requests } = shown;
  const { waits, alarms, turn, stands, penalties } = toldCase(shown, now, wording);
  return [
    `${view.reference}: ${view.subject}`,
    `Fase: ${phaseLabel(view.phase)}${view.phaseSince === null ? '' : `, sinds ${momentLabel(view.phaseSince)}`}`,
    ...objectorText(view),
    waits,
    ...alarms.map((text) => `Let op: ${text}`),
    ...(turn.length === 0 ? [] : [`Aan zet: ${turn.join('; ')}.`]),
    ...stands,
    ...requests.map((one) => requestText(one, view.reference, wording)),
    '',
    onScreen(milestonesSheet(shown)),
    ...penalties,
    ...pricesText(prices),
    ...grantsText(grants),
    ...offers(view),
    ...links(view.reference, console, uiUrl === null ? null : caseLink({ uiUrl, namespace }, stored.workflowId)),
  ].join('\n');
}

function offers(view: CaseView): readonly string[] {
  const rows = offersOf(view, wording).map(({ label, command }) => [capital(label), command]);
  return rows.length === 0 ? [] : ['', table(['Wat u nu kunt doen', 'Opdracht'], rows)];
}

/** Where it can be looked at in a browser. */
function links(reference: string, console: string | null, inTemporalUi: string | null): readonly string[] {
  const page = casePage(console, reference);
  const lines = [
    ...(page === null ? [] : [`In de console: ${page}`]),
    ...(inTemporalUi === null ? [] : [`In Temporal UI: ${inTemporalUi}`]),
  ];
  return lines.length === 0 ? [] : ['', ...lines];
}
