import { randomUUID } from 'node:crypto';
import { specOf, type ActName } from '../../../domain/acts/acts.ts';
import { isDouble, type Shape } from '../../../domain/acts/field.ts';
import { allMeant } from '../../../domain/acts/meant.ts';
import type { Refusal } from '../../../domain/acts/refusal.ts';
import { doneText, triedText, waitsForMoreText, type AnyAsked } from '../../../texts/labels/acts.ts';
import { changeText } from '../../../texts/labels/in-full.ts';
import { capital, milestoneLabel } from '../../../texts/labels/milestones.ts';
import { openedText } from '../../../texts/labels/opened.ts';
import { refusalText } from '../../../texts/labels/refusals.ts';
import { act, type Wish } from '../../usecases/act.ts';
import { aftermathOf } from '../../usecases/aftermath.ts';
import type { WholeDesk } from '../../usecases/connect.ts';
import type { FoundCase } from '../../usecases/find.ts';
import { openedCase, type OpenedCase } from '../../usecases/opened-case.ts';
import { tryAct } from '../../usecases/try-act.ts';
import type { Fields } from '../../usecases/written-act.ts';
import { fieldsOf } from '../act-fields.ts';
import { asked } from '../asked.ts';
import { knownCase, notRunning } from '../case.ts';
import { EXIT, Stop } from '../exit.ts';
import { wording, wordingOn } from '../program.ts';
import type { TextForm } from '../forms.ts';
import { tell } from '../output.ts';
import { aftermathLines } from '../../told/told-preview.ts';
import { previewText } from '../preview-text.ts';
import { withDesk } from '../surroundings.ts';
import { whoAsks } from '../who-asks.ts';

/** What every act has beside its own fields. */
export interface ActFlags {
  readonly door?: string;
  readonly tweede?: string;
  readonly proef: boolean;
  readonly uitvoer: TextForm;
}

/**
 * Carries out any act, or only shows what would come of it.
 * @param words its own fields as they were typed, by the name of the field.
 */
export async function actCommand(
  name: ActName,
  reference: string,
  words: Readonly<Record<string, string | undefined>>,
  flags: ActFlags,
): Promise<void> {
  noDoubles(specOf(name).shape, words);
  await withDesk(async (desk) => {
    const by = await whoAsks(desk, flags);
    const found = await knownCase(desk, reference);
    const fields = fieldsOf(name, found, words, { tries: flags.proef, now: desk.now() });
    const wish = { name, fields, by, second: flags.tweede ?? null };
    if (flags.proef) {
      const tried = await tryAct(desk, found, wish);
      if (tried.kind === 'not-running') throw notRunning(reference);
      if (tried.kind === 'refused') throw refusedStop(tried.refusal, reference);
      const lines = [
        outlook(name, { reference, fields }, tried),
        ...openedLine(await openedCase(desk, found, wish, null)),
      ];
      return tell(flags.uitvoer, { act: name, reference, tried: true, waitsFor: tried.waitsFor }, lines);
    }
    await asked(() => carryOut(desk, found, wish, flags.uitvoer));
  });
}

/** Does it, and tells what came of it. */
async function carryOut(desk: WholeDesk, found: FoundCase, wish: Wish, form: TextForm): Promise<void> {
  const { name, fields } = wish;
  const { reference } = found.stored.name;
  const id = randomUUID();
  const acted = await act(desk, found.stored, { ...wish, id });
  switch (acted.kind) {
    case 'not-running':
      throw notRunning(reference);
    case 'refused':
      throw refusedStop(acted.refusal, reference);
    case 'done': {
      const { waitsFor, changed } = acted.answer;
      const lines = [
        ...(waitsFor > 0
          ? [waitsForMoreText(waitsFor, wording)]
          : eachOf(found, fields).map((one) => doneText(name, { reference, fields: one }, wording))),
        ...changed.map(({ milestone, from, to }) => `${capital(milestoneLabel(milestone))}: ${changeText(from, to)}.`),
        ...(waitsFor === 0 ? aftermathLines(reference, await aftermathOf(desk, found), wording) : []),
        ...(waitsFor === 0 ? openedLine(await openedCase(desk, found, wish, id)) : []),
      ];
      tell(form, { act: name, reference, tried: false, waitsFor, changed }, lines);
    }
  }
}

/** What was done of what each applicant has is said of each of them. */
function eachOf({ state }: FoundCase, fields: Fields): readonly Fields[] {
  const all = allMeant(state, String(fields['milestone'] ?? ''));
  return all.length > 1 ? all.map(({ id }) => ({ ...fields, milestone: id })) : [fields];
}

/** The case that an act began, or would begin. */
const openedLine = (opened: OpenedCase | null): readonly string[] =>
  opened === null ? [] : [openedText(opened, wording)];

/** Somebody else who came first is a conflict. @param reference the case of which it was asked; null: none that is known */
export const refusedStop = (refusal: Refusal, reference: string | null): Stop =>
  new Stop(
    refusal.rule === 'changed-meanwhile' ? EXIT.conflict : EXIT.refused,
    refusalText(refusal, reference === null ? wording : wordingOn(reference)),
  );

function outlook(
  name: ActName,
  asked: AnyAsked,
  { preview, waitsFor }: { readonly preview: Parameters<typeof previewText>[1] | null; readonly waitsFor: number },
): string {
  const tried = triedText(name, asked);
  const more = waitsFor > 0 ? ' Er is nog een tweede persoon voor nodig.' : '';
  if (preview !== null || tried === null) return `${previewText(asked.reference, preview)}${more}`;
  return `Proef: ${tried}${more} Er is niets gewijzigd.`;
}

/** @throws Stop when a field is filled in beside the one in whose place it stands. */
function noDoubles(shape: Shape, words: Readonly<Record<string, string | undefined>>): void {
  for (const [own, field] of Object.entries(shape))
    if (words[own] !== undefined && isDouble(field, words))
      throw new Stop(EXIT.wrongUsage, `Kies --${shape[field.insteadOf ?? '']?.word} of --${field.word}, niet allebei.`);
}
