import { needsOtherChannel } from '../../../domain/office/letter-decision.ts';
import { makeLetters, reasonGrade, releaseLetters } from '../../../domain/office/letter-acts.ts';
import type { OfficeActName } from '../../../domain/office/office-acts.ts';
import { groundInWords } from '../../../texts/ground.ts';
import { instantLabel } from '../../../texts/labels/day-words.ts';
import { milestoneName } from '../../../texts/labels/milestones.ts';
import { troubleText, troubleTodo } from '../../../texts/labels/troubles.ts';
import { decisionProofText } from '../../../texts/office/letter.ts';
import type { SeenLetters } from '../../usecases/office/letters/list-letters.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Page } from '../parts/page.tsx';
import { Alert, LinkButton } from '../parts/parts.tsx';
import { PATHS, withQuery } from '../paths.ts';
import type { Seen } from '../seen.ts';
import { consoleWording } from '../wording.ts';
import { LettersTable } from './table.tsx';

export interface LettersPageProps {
  readonly seen: Seen;
  readonly reference: string;
  readonly all: SeenLetters;
  readonly may: (name: OfficeActName) => boolean;
}

/** The letters of a case: what waits, what went and by what that shows, and of what there is no proof. */
export function LettersPage({ seen, reference, all: { letters, decisions }, may }: LettersPageProps) {
  const waiting = letters.filter(({ state }) => state === 'made' || state === 'approved').length;
  return (
    <Page {...seen} title={`Brieven, ${reference}`} under={PATHS.cases}>
      <Crumbs reference={reference} />
      <h1>Brieven</h1>
      {decisions
        .flatMap(({ troubles }) => troubles)
        .map((one) => (
          <Alert tone="error">
            <p>{`${troubleText(one)} ${troubleTodo(one, consoleWording)}`}</p>
          </Alert>
        ))}
      {decisions.map(({ milestone, proof }) => (
        <Decision
          reference={reference}
          milestone={milestone}
          proof={proof}
          all={letters}
          mayRelease={may('releaseLetters')}
        />
      ))}
      <div class="buttons no-print">
        {waiting > 0 ? (
          <LinkButton href={PATHS.lettersBeside(reference)} look="first">
            {`Lees ${waiting === 1 ? 'de brief die wacht' : `de ${waiting} brieven die wachten`}`}
          </LinkButton>
        ) : null}
        {may('makeLetters') ? (
          <LinkButton href={PATHS.office(reference, makeLetters.word)}>Maak brieven</LinkButton>
        ) : null}
        {may('reasonGrade') ? (
          <LinkButton href={PATHS.office(reference, reasonGrade.word)}>Motiveer een cijfer</LinkButton>
        ) : null}
      </div>
      {letters.length === 0 ? (
        <p>Er is nog geen brief.</p>
      ) : (
        <LettersTable reference={reference} letters={letters} may={may} />
      )}
    </Page>
  );
}

/** How far a decision is made known; what has no proof is said first and with what to do. */
function Decision({
  reference,
  milestone,
  proof,
  all,
  mayRelease,
}: Pick<LettersPageProps, 'reference'> & {
  readonly milestone: string;
  readonly proof: SeenLetters['decisions'][number]['proof'];
  readonly all: SeenLetters['letters'];
  readonly mayRelease: boolean;
}) {
  const text = decisionProofText(milestone, proof, groundInWords);
  switch (proof.kind) {
    case 'not-released': {
      const own = all.filter((one) => one.milestone === milestone && one.withdrawnAt === null);
      const isReady = own.length > 0 && own.every(({ state }) => state === 'approved');
      return (
        <Alert tone="info">
          <p>{text}</p>
          {isReady && mayRelease ? (
            <div class="buttons">
              <LinkButton
                href={withQuery(PATHS.office(reference, releaseLetters.word), { besluit: milestoneName(milestone) })}
                look="first"
              >
                Verstuur alle brieven tegelijk
              </LinkButton>
            </div>
          ) : isReady ? null : (
            <p>{`Laat eerst alle brieven goedkeuren door een ander dan wie ze maakte.`}</p>
          )}
        </Alert>
      );
    }
    case 'missing': {
      const stuck = proof.letters.filter((one) => needsOtherChannel(one) || one.outbox === 'in-doubt');
      return (
        <Alert tone={stuck.length > 0 ? 'error' : 'warning'}>
          <p>{text}</p>
          {stuck.length === 0 ? (
            <p>{`Verstuurd op ${instantLabel(proof.since)}. Kijk over enkele minuten opnieuw.`}</p>
          ) : (
            <p>
              {`Mail brengt ${stuck.map(({ no }) => `brief ${no}`).join(', ')} niet. Kies hieronder een ander adres, aangetekende post of TenderNed.`}
            </p>
          )}
        </Alert>
      );
    }
    case 'proven':
      return (
        <Alert tone="ok">
          <p>{text}</p>
        </Alert>
      );
  }
}
