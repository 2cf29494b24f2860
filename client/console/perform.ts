import { doneText, triedText } from '../../texts/labels/acts.ts';
import type { Refusal } from '../../domain/acts/refusal.ts';
import { allMeant } from '../../domain/acts/meant.ts';
import { changeText } from '../../texts/labels/in-full.ts';
import { capital, milestoneLabel } from '../../texts/labels/milestones.ts';
import { toConfirmText } from '../../texts/labels/pending.ts';
import { openedText } from '../../texts/labels/opened.ts';
import { refusalText } from '../../texts/labels/refusals.ts';
import { aftermathLines, changesNothing, previewLines } from '../told/told-preview.ts';
import { act, type Wish } from '../usecases/act.ts';
import { aftermathOf } from '../usecases/aftermath.ts';
import type { Desk } from '../usecases/desk.ts';
import type { FoundCase } from '../usecases/find.ts';
import { openedCase } from '../usecases/opened-case.ts';
import { tryAct } from '../usecases/try-act.ts';
import { consoleWording } from './wording.ts';

/** It is in the case file, but Temporal does not run it. */
export const NOT_RUNNING =
  'Deze zaak loopt niet (meer) in Temporal. Er is niets gewijzigd. Vraag de beheerder haar te herstarten.';
const SECOND = 'Er is een tweede persoon voor nodig: een ander bevestigt het na u, met een eigen aanmelding.';

type Refused = { readonly kind: 'refused'; readonly text: string; readonly rule?: Refusal['rule'] };

const refused = (why: Refusal): Refused => ({
  kind: 'refused',
  text: refusalText(why, consoleWording),
  rule: why.rule,
});

/** What would follow when somebody does this. Nothing changes. */
export async function outlookOf(
  desk: Desk,
  found: FoundCase,
  wish: Wish,
): Promise<Refused | { readonly kind: 'possible'; readonly lines: readonly string[] }> {
  const { name, fields } = wish;
  const { reference } = found.stored.name;
  const tried = await tryAct(desk, found, wish);
  if (tried.kind === 'not-running') return { kind: 'refused', text: NOT_RUNNING };
  if (tried.kind === 'refused') return refused(tried.refusal);
  const { preview, waitsFor } = tried;
  const text = triedText(name, { reference, fields });
  const opened = await openedCase(desk, found, wish, null);
  return {
    kind: 'possible',
    lines: [
      ...(preview === null || changesNothing(preview)
        ? [text === null ? 'Geen datum verandert erdoor.' : capital(text)]
        : previewLines(reference, preview, consoleWording)),
      ...(opened === null ? [] : [openedText(opened, consoleWording)]),
      ...(waitsFor > 0 ? [SECOND] : []),
    ],
  };
}

/** Does it, and tells what came of it. */
export async function carriedOut(
  desk: Desk,
  found: FoundCase,
  wish: Wish & { readonly id: string },
): Promise<Refused | { readonly kind: 'done'; readonly waits: boolean; readonly lines: readonly string[] }> {
  const { name, fields, id } = wish;
  const { reference } = found.stored.name;
  const acted = await act(desk, found.stored, wish);
  if (acted.kind === 'not-running') return { kind: 'refused', text: NOT_RUNNING };
  if (acted.kind === 'refused') return refused(acted.refusal);
  const { waitsFor, changed } = acted.answer;
  const opened = waitsFor === 0 ? await openedCase(desk, found, wish, id) : null;
  const each = allMeant(found.state, String(fields['milestone'] ?? ''));
  const done = each.length > 1 ? each.map((one) => ({ ...fields, milestone: one.id })) : [fields];
  return {
    kind: 'done',
    waits: waitsFor > 0,
    lines: [
      ...(waitsFor > 0
        ? [toConfirmText]
        : done.map((one) => doneText(name, { reference, fields: one }, consoleWording))),
      ...changed.map(({ milestone, from, to }) => `${capital(milestoneLabel(milestone))}: ${changeText(from, to)}.`),
      ...(waitsFor === 0 ? aftermathLines(reference, await aftermathOf(desk, found), consoleWording) : []),
      ...(opened === null ? [] : [openedText(opened, consoleWording)]),
    ],
  };
}
