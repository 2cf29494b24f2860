import { userInfo } from 'node:os';
import { instantOf } from '../../../domain/law/clock.ts';
import { parseIsoDate } from '../../../domain/law/day.ts';
import type { ClockTime, EpochMs } from '../../../domain/law/iso-date.ts';
import { parseClockTime } from '../../../domain/law/clock.ts';
import { capital, milestoneLabel } from '../../../texts/labels/milestones.ts';
import { handIn } from '../../front-desk.ts';
import { knownCase, knownMilestone } from '../case.ts';
import { EXIT, Stop } from '../exit.ts';
import { print, say } from '../output.ts';
import { withBoth } from '../surroundings.ts';
import { act, sayChanges, tryOut } from './act.ts';
import { previewText, twoInFile } from './preview.ts';

export interface By {
  readonly door?: string;
  readonly proef: boolean;
}

/** Who acts: the one that is named, else the user of this machine. */
export const actor = (door: string | undefined): string =>
  door ?? process.env['TENDERKLOK_DOOR'] ?? userInfo().username;

export interface MeldOptions extends By {
  readonly bewijs?: string;
  readonly gebeurd?: string;
}

/** Reports that a milestone was reached. */
export async function meld(reference: string, name: string, options: MeldOptions): Promise<void> {
  await withBoth(async (both) => {
    const row = await knownCase(both.db, reference);
    const { id: milestone } = await knownMilestone(both.db, row, name);
    const happenedAt = options.gebeurd === undefined ? undefined : momentOf(options.gebeurd);
    const wish = {
      milestone,
      by: actor(options.door),
      ...(options.bewijs === undefined ? {} : { reference: options.bewijs }),
      ...(happenedAt === undefined ? {} : { happenedAt }),
    };
    if (options.proef)
      return tryOut(both, row, 'reportMilestone', wish, () =>
        previewText(both.db, row, { kind: 'report', milestone, happenedAt: happenedAt ?? Date.now() }),
      );
    const answer = await act(both, row, 'reportMilestone', wish);
    say(`Gemeld: ${milestoneLabel(milestone)}.`);
    sayChanges(answer);
  });
}

/** Moves a milestone, with what hangs on it. */
export async function verplaats(
  reference: string,
  name: string,
  to: string,
  options: By & { readonly reden?: string; readonly storing?: string; readonly tweede?: string },
): Promise<void> {
  await withBoth(async (both) => {
    const row = await knownCase(both.db, reference);
    // The version is that of the date that this was decided on: whoever moves it in between, comes first.
    const { id: milestone, version } = await knownMilestone(both.db, row, name);
    const wish = {
      milestone,
      to,
      reason: reasonOf(options),
      version,
      by: actor(options.door),
      ...(options.storing === undefined
        ? {}
        : { outage: { evidence: options.storing, secondBy: options.tweede ?? '' } }),
    };
    if (options.proef)
      return tryOut(both, row, 'moveMilestone', wish, async () => {
        if (wish.outage !== undefined) await twoInFile(both.db, row, { ...wish.outage, by: wish.by });
        return previewText(both.db, row, { kind: 'move', milestone, to, now: Date.now() });
      });
    const answer = await act(both, row, 'moveMilestone', wish);
    say(`Verplaatst: ${milestoneLabel(milestone)}.`);
    sayChanges(answer);
  });
}

const DONE = { terminateEarly: 'Voortijdig beëindigd', withdraw: 'Ingetrokken' } as const;

/** Terminates or withdraws a case. */
export async function besluit(
  name: keyof typeof DONE,
  reference: string,
  options: By & { readonly reden?: string },
): Promise<void> {
  await withBoth(async (both) => {
    const row = await knownCase(both.db, reference);
    const wish = { reason: reasonOf(options), by: actor(options.door) };
    if (options.proef)
      return tryOut(
        both,
        row,
        name,
        wish,
        () =>
          `Proef: ${reference} zou ${DONE[name].toLowerCase()} worden; procesleider, inkoper en jurist krijgen bericht. Er is niets gewijzigd.`,
      );
    const answer = await act(both, row, name, wish);
    say(`${DONE[name]}: ${reference}.`);
    sayChanges(answer);
  });
}

/** Puts a substantial change of the documents on record; the closing must move in proportion, by people. */
export async function wijziging(
  reference: string,
  options: By & { readonly reden?: string; readonly bewijs: string },
): Promise<void> {
  await withBoth(async (both) => {
    const row = await knownCase(both.db, reference);
    const wish = { reason: reasonOf(options), reference: options.bewijs, by: actor(options.door) };
    if (options.proef)
      return tryOut(
        both,
        row,
        'changeDocuments',
        wish,
        () =>
          'Proef: de wijziging zou worden vastgelegd; procesleider en jurist krijgen een voorstel voor de sluiting. Er is niets gewijzigd.',
      );
    await act(both, row, 'changeDocuments', wish);
    say(
      `Vastgelegd: de stukken zijn wezenlijk gewijzigd. De sluiting moet opschuiven, in verhouding tot de wijziging; procesleider en jurist krijgen een voorstel. Kijk eerst met: tenderklok verplaats ${reference} sluiting <datum> --proef`,
    );
  });
}

/** Confirms that the new date of a milestone stands on the platform. */
export async function bevestig(
  reference: string,
  name: string,
  options: By & { readonly bewijs: string },
): Promise<void> {
  await withBoth(async (both) => {
    const row = await knownCase(both.db, reference);
    const { id: milestone } = await knownMilestone(both.db, row, name);
    const wish = { milestone, reference: options.bewijs, by: actor(options.door) };
    if (options.proef)
      return tryOut(
        both,
        row,
        'confirmDuty',
        wish,
        () => `Proef: de rectificatie van ${milestoneLabel(milestone)} zou zijn bevestigd. Er is niets gewijzigd.`,
      );
    await act(both, row, 'confirmDuty', wish);
    say(`Bevestigd: de nieuwe datum van ${milestoneLabel(milestone)} staat op het platform (${options.bewijs}).`);
  });
}

/** Puts a notice of default on record; the penalty clock shows in `toon`. */
export async function ingebrekestelling(
  reference: string,
  options: By & { readonly ontvangen: string; readonly bewijs: string; readonly besluit: string },
): Promise<void> {
  await withBoth(async (both) => {
    const row = await knownCase(both.db, reference);
    const { id: milestone } = await knownMilestone(both.db, row, options.besluit);
    const receivedAt = momentOf(options.ontvangen);
    const wish = { milestone, receivedAt, reference: options.bewijs, by: actor(options.door) };
    if (options.proef)
      return tryOut(
        both,
        row,
        'noticeOfDefault',
        wish,
        () => 'Proef: procesleider en jurist zouden bericht krijgen. Er is niets vastgelegd.',
      );
    await act(both, row, 'noticeOfDefault', wish);
    say(
      `Vastgelegd: ingebrekestelling over ${milestoneLabel(milestone)}. Bekijk de dwangsom met: tenderklok toon ${reference}`,
    );
  });
}

/** Takes in a question or a bid and gives a receipt. */
export async function ontvang(
  kind: 'question' | 'bid',
  reference: string,
  options: { readonly van: string; readonly tekst: string; readonly nummer?: string },
): Promise<void> {
  await withBoth(async (both) => {
    await knownCase(both.db, reference);
    const receipt = await handIn(both, {
      reference,
      kind,
      party: options.van,
      content: options.tekst,
      uploadId: options.nummer ?? `${kind}/${options.van}/${options.tekst}`,
      at: null,
    });
    if (receipt === null) throw new Stop(EXIT.notFound, `Er is geen zaak ${reference}.`);
    print(JSON.stringify({ ...receipt, at: receipt.at.toISOString() }));
    if (receipt.late)
      throw new Stop(
        EXIT.refused,
        `${capital(kind === 'bid' ? 'de inschrijving' : 'de vraag')} kwam te laat. Zij is bewaard en wordt niet behandeld.`,
      );
  });
}

/** Why someone acts; a try needs no reason yet. @throws Stop when there is none. */
export function reasonOf({ reden, proef }: { readonly reden?: string; readonly proef: boolean }): string {
  if (reden !== undefined && reden.trim() !== '') return reden;
  if (proef) return 'proef';
  throw new Stop(EXIT.wrongUsage, 'Geef een reden op met --reden "…": het dossier moet laten zien waarom.');
}

/** @throws Stop when it is no moment. */
function momentOf(text: string): EpochMs {
  const [dayText = '', time = '12:00'] = text.split(' ');
  const day = parseIsoDate(dayText);
  const instant = day === null || parseClockTime(time) === null ? null : instantOf(day, time as ClockTime);
  if (instant?.ok === true) return instant.value;
  throw new Stop(EXIT.wrongUsage, `"${text}" is geen moment. Schrijf dag en tijd, bijvoorbeeld "2018-05-14 15:20".`);
}
