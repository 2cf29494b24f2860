import { approveLetters, releaseLetters } from '../../../domain/office/letter-acts.ts';
import type { OfficeActName } from '../../../domain/office/office-acts.ts';
import { dateInWords } from '../../../texts/labels/day-words.ts';
import { capital } from '../../../texts/labels/milestones.ts';
import { letterKindText, letterStateText } from '../../../texts/office/letter.ts';
import type { LetterToRead } from '../../usecases/office/letters/list-letters.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Page } from '../parts/page.tsx';
import { Badge, LinkButton } from '../parts/parts.tsx';
import { PATHS, withQuery } from '../paths.ts';
import type { Seen } from '../seen.ts';
import { addresseeOf } from './table.tsx';

/** Up to which letter somebody read who has this page before her. */
const lastNo = (letters: readonly LetterToRead[]): number => Math.max(...letters.map(({ no }) => no));

/** How many letters anybody compares at a time. */
const AT_ONCE = 30;

/** Letters that wait, beside each other, word for word as they will go. */
export function BesidePage({
  seen,
  reference,
  letters,
  from,
  may,
}: {
  readonly seen: Seen;
  readonly reference: string;
  readonly letters: readonly LetterToRead[];
  /** How many of them come before the first that is shown. */
  readonly from: number;
  readonly may: (name: OfficeActName) => boolean;
}) {
  const shown = letters.slice(from, from + AT_ONCE);
  const toApprove = letters.filter(({ state }) => state === 'made').length;
  const next = from + AT_ONCE < letters.length ? from + AT_ONCE : null;
  return (
    <Page {...seen} title={`Brieven naast elkaar, ${reference}`} under={PATHS.cases}>
      <Crumbs reference={reference} more={[{ href: PATHS.letters(reference), name: 'Brieven' }]} />
      <h1>Brieven naast elkaar</h1>
      {letters.length === 0 ? (
        <p>Er wacht geen brief die u kunt lezen.</p>
      ) : (
        <p>
          {`Brief ${from + 1} tot en met ${from + shown.length} van ${letters.length}. Dit is wat er weggaat: na het maken verandert een brief niet meer.`}
        </p>
      )}
      <div class="side-by-side">
        {shown.map((one) => (
          <article aria-labelledby={`brief-${one.no}`}>
            <h2 id={`brief-${one.no}`}>{`Brief ${one.no}: ${letterKindText(one.kind)}`}</h2>
            <p>
              <Badge tone={one.state === 'made' ? 'warn' : 'good'}>{letterStateText(one.state)}</Badge>{' '}
              {addresseeOf(one)}
            </p>
            <p class="soft hash">{`${capital(dateInWords(one.datedOn))}; sha256 ${one.sha256}`}</p>
            <div class="letter-text" role="region" aria-label={`Tekst van brief ${one.no}`} tabindex={0}>
              {one.text}
            </div>
          </article>
        ))}
      </div>
      <div class="buttons no-print">
        {next === null ? null : (
          <LinkButton href={withQuery(PATHS.lettersBeside(reference), { vanaf: String(next) })}>Volgende</LinkButton>
        )}
        {toApprove > 0 && may('approveLetters') ? (
          <LinkButton
            href={withQuery(PATHS.office(reference, approveLetters.word), {
              [approveLetters.shape.upTo.word]: String(lastNo(letters)),
            })}
            look="first"
          >
            {`Keur ${toApprove === 1 ? 'de brief' : `${toApprove} brieven`} goed`}
          </LinkButton>
        ) : null}
        {letters.length > 0 && toApprove === 0 && may('releaseLetters') ? (
          <LinkButton href={PATHS.office(reference, releaseLetters.word)} look="first">
            Verstuur
          </LinkButton>
        ) : null}
      </div>
    </Page>
  );
}
