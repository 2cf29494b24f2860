import type { LetterState } from '../../../domain/office/letter.ts';
import { OFFICE_ACTS, type OfficeActName } from '../../../domain/office/office-acts.ts';
import { needsOtherChannel } from '../../../domain/office/letter-decision.ts';
import { instantLabel, shortDate } from '../../../texts/labels/day-words.ts';
import { capital } from '../../../texts/labels/milestones.ts';
import { HIDDEN_ADDRESSEE, letterKindText, letterStateText, proofLine } from '../../../texts/office/letter.ts';
import type { SeenLetter } from '../../usecases/office/letters/list-letters.ts';
import { Badge } from '../parts/parts.tsx';
import { Table } from '../parts/table.tsx';
import { PATHS, withQuery } from '../paths.ts';
import { LETTER_FORMS } from './forms.ts';

/** Letters a row each: to whom, how far, by what that shows, and what can be done with it now. */
export const LettersTable = ({
  reference,
  letters,
  may,
}: {
  readonly reference: string;
  readonly letters: readonly SeenLetter[];
  readonly may: (name: OfficeActName) => boolean;
}) => (
  <Table
    caption={`${letters.length} ${letters.length === 1 ? 'brief' : 'brieven'}`}
    columns={[
      { name: 'Brief', cell: ({ no, kind }) => `${no}: ${letterKindText(kind)}` },
      { name: 'Aan', cell: addresseeOf },
      { name: 'Stand', cell: ({ state }) => <Badge tone={TONES[state]}>{letterStateText(state)}</Badge> },
      { name: 'Bewijs', cell: (one) => proofOf(one) },
      {
        name: 'Termijn tot en met',
        cell: ({ windowLastDay }) => (windowLastDay === null ? '' : shortDate(windowLastDay)),
      },
      { name: 'Lees', cell: (one) => (one.isHidden ? '' : <Files reference={reference} letter={one} />) },
      { name: 'Doe', cell: (one) => <Does reference={reference} letter={one} may={may} /> },
    ]}
    rows={letters}
  />
);

const TONES: Readonly<Record<LetterState, 'good' | 'bad' | 'warn' | 'plain'>> = {
  made: 'warn',
  approved: 'plain',
  released: 'warn',
  'handed-over': 'good',
  delivered: 'good',
  'sent-otherwise': 'good',
  bounced: 'bad',
  'in-doubt': 'bad',
  withdrawn: 'plain',
};

export const addresseeOf = ({ isHidden, addressee, address }: SeenLetter): string =>
  isHidden ? HIDDEN_ADDRESSEE : address === null ? `${addressee} (geen mailadres)` : `${addressee} (${address})`;

function proofOf({ proofs, releasedAt }: SeenLetter) {
  if (proofs.length === 0) return releasedAt === null ? '' : `nog geen; verstuurd ${instantLabel(releasedAt)}`;
  return proofs.map((one) => <p>{capital(proofLine(one))}</p>);
}

const Files = ({ reference, letter: { no, kind } }: { readonly reference: string; readonly letter: SeenLetter }) => (
  <>
    {LETTER_FORMS.filter(({ onlyOf }) => onlyOf === undefined || onlyOf.includes(kind)).map(({ form, name }) => (
      <>
        <a href={PATHS.letterFile(reference, no, form)} aria-label={`Brief ${no} als ${name}`}>
          {name}
        </a>{' '}
      </>
    ))}
  </>
);

/** What can be done with a letter as it stands. */
function offersOf(letter: SeenLetter): readonly (readonly [name: OfficeActName, label: string, word: string])[] {
  const { state } = letter;
  if (state === 'made')
    return [
      ['approveLetters', 'Keur goed', 'nummer'],
      ['withdrawLetter', 'Trek terug', 'brief'],
    ];
  if (state === 'approved')
    return [
      ...(letter.milestone === null ? ([['releaseLetters', 'Verstuur', 'nummer']] as const) : []),
      ['withdrawLetter', 'Trek terug', 'brief'],
    ];
  if (!needsOtherChannel(letter) && state !== 'in-doubt') return [];
  return [
    ...(needsOtherChannel(letter) ? ([['sendLetterAgain', 'Ander adres', 'brief']] as const) : []),
    ['postLetter', 'Aangetekend', 'brief'],
    ['publishLetter', 'Via TenderNed', 'brief'],
  ];
}

const Does = ({
  reference,
  letter,
  may,
}: {
  readonly reference: string;
  readonly letter: SeenLetter;
  readonly may: (name: OfficeActName) => boolean;
}) => (
  <>
    {offersOf(letter)
      .filter(([name]) => may(name))
      .map(([name, label, word]) => (
        <>
          <a
            href={withQuery(PATHS.office(reference, OFFICE_ACTS[name].word), { [word]: String(letter.no) })}
            aria-label={`${label}: brief ${letter.no}`}
          >
            {label}
          </a>{' '}
        </>
      ))}
  </>
);
