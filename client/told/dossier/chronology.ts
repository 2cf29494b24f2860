import type { SheetDocument } from '../../../files/sheets/sheet-document.ts';
import type { Receipt } from '../../../domain/case/receipt.ts';
import type { EpochMs } from '../../../domain/law/iso-date.ts';
import { groundInWords } from '../../../texts/ground.ts';
import { instantLabel } from '../../../texts/labels/day-words.ts';
import { factText, whyText } from '../../../texts/labels/facts.ts';
import { receiptAsideText } from '../../../texts/labels/receipt-judgement.ts';
import { changedDateText } from '../told-step.ts';
import type { Dossier } from '../../usecases/dossier.ts';
import type { TimelineStep } from '../../usecases/timeline.ts';

interface Row {
  readonly at: EpochMs;
  readonly cells: readonly string[];
}

/** What happened, in order, each with its ground: events, and what came in at the desk. */
export function chronology({ found, steps, receipts, planning }: Dossier): SheetDocument {
  const { name, subject } = found.stored;
  const grounds = new Map(
    planning.map(({ reference, milestone }) => [`${reference} ${milestone.id}`, milestone.ground]),
  );
  const groundOf = ({ event }: TimelineStep): string => {
    const ground =
      event.fact.kind === 'refused'
        ? event.fact.refusal.ground
        : (event.milestones.find(({ id }) => id === event.milestone)?.ground ??
          grounds.get(`${event.reference} ${event.milestone ?? ''}`));
    return ground === undefined || ground === null ? '' : groundInWords(ground);
  };
  const rows: Row[] = [
    ...steps.map((step) => ({ at: step.event.at, cells: stepCells(step, groundOf(step)) })),
    ...receipts.map((one) => ({ at: one.at, cells: receiptCells(one) })),
  ].sort((one, other) => one.at - other.at);
  return {
    title: `Chronologie van ${name.reference}`,
    notes: [
      subject,
      'Tijden zijn die van Nederland. Wat in één zaak op hetzelfde moment gebeurde, staat in de volgorde waarin het is vastgelegd.',
    ],
    head: ['Wanneer', 'Zaak', 'Wat', 'Grond', 'Door', 'Reden of bewijs'],
    rows: rows.map(({ at, cells }) => [instantLabel(at), ...cells]),
    dates: [],
  };
}

const stepCells = ({ event, changed }: TimelineStep, ground: string): string[] => [
  event.reference,
  [factText(event.fact), ...changed.map(changedDateText)].join('. '),
  ground,
  event.by.join(' en '),
  whyText(event.fact, event.by),
];

const receiptCells = (one: Receipt): string[] => [
  one.reference,
  receiptAsideText(one),
  one.ground === null ? '' : groundInWords(one.ground),
  one.party,
  one.proof ?? '',
];
