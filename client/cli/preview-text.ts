import { groundInWords } from '../../texts/ground.ts';
import { shortDate } from '../../texts/labels/day-words.ts';
import { changeText } from '../../texts/labels/in-full.ts';
import { capital, milestoneLabel, milestoneName } from '../../texts/labels/milestones.ts';
import { soonerText } from '../../texts/labels/sooner.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import type { Aftermath } from '../usecases/aftermath.ts';
import type { Preview, PreviewedDate } from '../usecases/preview.ts';
import { typed } from './program.ts';

/** What an act would change, for whoever tries it. Null: no date changes. */
export function previewText(reference: string, preview: Preview | null): string {
  const { moved = [], people = [], rectify = [], sooner = [], broken = [] } = preview ?? {};
  if (moved.length === 0 && people.length === 0)
    return 'Proef: dit kan, en geen datum verandert erdoor. Er is niets gewijzigd.';
  return [
    moved.length === 0 ? 'Proef: dit kan, en geen datum verandert erdoor.' : 'Proef: dit zou veranderen.',
    ...moved.map(movedLine),
    `Bericht krijgen: ${people.join(', ')}.`,
    ...moved.flatMap(remindersLine),
    ...aftermathLines(reference, { rectify, sooner, broken }),
    'Er is niets gewijzigd.',
  ].join('\n');
}

/** What must still be done outside, and which rules of the check the new dates break; for a try and for what was done. */
export const aftermathLines = (reference: string, { rectify, sooner, broken }: Aftermath): readonly string[] => [
  ...(sooner.length === 0 ? [] : [soonerText(sooner)]),
  ...rectify.map(
    (id) =>
      `Daarbuiten: zet een rectificatie op het platform (TenderNed) voor ${milestoneLabel(id)}. Die blijft open tot u het nummer bevestigt: ${typed(`bevestig ${reference} ${milestoneName(id)} --bewijs "…"`)}`,
  ),
  ...(broken.length === 0
    ? []
    : ['Let op, met deze datums:', ...broken.map((one) => `- ${one.message} [${one.rule}]`)]),
];

const movedLine = ({ milestone, from, to, ground }: PreviewedDate): string =>
  `${capital(milestoneLabel(milestone))}: ${changeText(from, to)} (${groundInWords(ground)})`;

/** Days on which people are reminded, old and new. */
function remindersLine({ milestone, reminders }: PreviewedDate): string[] {
  if (reminders === null) return [];
  const days = (all: readonly IsoDate[]): string => all.map(shortDate).join(', ') || 'geen';
  return [
    `Herinneringen ${milestoneLabel(milestone)}: waren ${days(reminders.before)}; worden ${days(reminders.after)}.`,
  ];
}
