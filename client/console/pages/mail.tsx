import { momentLabel } from '../../../texts/labels/day-words.ts';
import { inFull } from '../../../texts/labels/in-full.ts';
import type { KeptMail } from '../../usecases/mails.ts';
import { Page } from '../parts/page.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { LetterText } from '../parts/letter-text.tsx';
import { LinkButton } from '../parts/parts.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';
import { MailState } from './mails.tsx';

/** One mail, as its text. */
export const MailPage = ({
  seen,
  reference,
  mail,
}: {
  readonly seen: Seen;
  readonly reference: string;
  readonly mail: KeptMail;
}) => (
  <Page {...seen} title={`Mail: ${mail.subject}`} under={PATHS.cases}>
    <Crumbs reference={reference} more={[{ href: PATHS.mails(reference), name: 'Mail' }]} />
    <h1>{mail.subject}</h1>
    <dl class="facts">
      <dt>Aan</dt>
      <dd>{mail.address}</dd>
      <dt>Wanneer</dt>
      <dd>{inFull(momentLabel(mail.at))}</dd>
      <dt>Stand</dt>
      <dd>
        <MailState mail={mail} />
      </dd>
    </dl>
    <pre class="letter" tabindex={0} role="region" aria-label="Tekst van de mail">
      <LetterText text={mail.text} />
    </pre>
    <div class="buttons no-print">
      <LinkButton href={PATHS.mailDrawn(reference, mail.no)}>Bekijk haar zoals de ontvanger haar ziet</LinkButton>
    </div>
  </Page>
);
