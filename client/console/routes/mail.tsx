import { createHash } from 'node:crypto';
import { decideAs, readSeenMail, seenMail, type KeptMail, type MailDecision } from '../../usecases/mails.ts';
import { decidedText } from '../../told/mail-words.ts';
import type { Asked, Routes } from '../env.ts';
import { caseOrPage } from '../missing.tsx';
import { MailPage } from '../pages/mail.tsx';
import { MailsPage } from '../pages/mails.tsx';
import { MessagePage } from '../pages/message.tsx';
import { formOf } from '../posted.ts';
import { DECISION } from '../parts/settle-mail.tsx';

const DECISIONS: Readonly<Record<string, MailDecision>> = { opnieuw: 'again', afgehandeld: 'settled' };

/** What a case sent, each as text and as it is drawn; and what comes of mail that did not arrive. */
export function mailRoutes(routes: Routes): void {
  routes.get('/procedures/:kenmerk/mail', async (asked) => {
    const found = await caseOrPage(asked);
    if (found instanceof Response) return found;
    const seen = asked.get('seen');
    const seenMails = await seenMail(seen.given.file, found, seen.visitor.by, numberOf(asked.req.query('voor')));
    return asked.html(<MailsPage seen={seen} reference={found.stored.name.reference} mail={seenMails} />);
  });
  routes.get('/procedures/:kenmerk/mail/:nr', async (asked) => {
    const found = await mailOrPage(asked);
    if (found instanceof Response) return found;
    return asked.html(<MailPage seen={asked.get('seen')} reference={asked.req.param('kenmerk')} mail={found} />);
  });
  routes.get('/procedures/:kenmerk/mail/:nr/opgemaakt', async (asked) => {
    const found = await mailOrPage(asked);
    if (found instanceof Response) return found;
    return asked.html(found.html, 200, { 'Content-Security-Policy': policyOf(found.html) });
  });
  routes.post('/mail/:nr', async (asked) => {
    const { given, visitor } = asked.get('seen');
    const no = numberOf(asked.req.param('nr'));
    const decided = DECISIONS[(await formOf(asked))[DECISION] ?? ''];
    if (no === null || decided === undefined) return asked.notFound();
    const done = await decideAs(given.file, visitor.by, no, decided);
    const [status, title, line] = ANSWERS[done](no, decided);
    return asked.html(<MessagePage given={given} visitor={visitor} title={title} lines={[line]} />, status);
  });
}

const ANSWERS: Readonly<
  Record<
    Awaited<ReturnType<typeof decideAs>>,
    (no: number, decided: MailDecision) => readonly [200 | 403 | 409, string, string]
  >
> = {
  done: (no, decided) => [200, 'Gedaan', decidedText(no, decided)],
  'no-mail': (no) => [
    409,
    'Niet gedaan',
    `Mail ${no} wacht niet (meer) op een besluit: zij is verstuurd, of iemand was u voor. Er is niets gewijzigd.`,
  ],
  'not-hers': (no) => [
    403,
    'Niet gedaan',
    `Over mail ${no} besluit wie de zaak leidt, of de beheerder. Er is niets gewijzigd.`,
  ],
};

async function mailOrPage(asked: Asked): Promise<KeptMail | Response> {
  const found = await caseOrPage(asked);
  if (found instanceof Response) return found;
  const { given, visitor } = asked.get('seen');
  const no = numberOf(asked.req.param('nr'));
  const mail = no === null ? null : await readSeenMail(given.file, found, visitor.by, no);
  return mail ?? asked.notFound();
}

/** What follows the numbers that the case file gives. */
const LARGEST = 2 ** 31;

const numberOf = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,10}$/.test(text) && Number(text) < LARGEST ? Number(text) : null;

/** A mail is shown as it was drawn, with its own style and nothing else: no script, no form, nothing from elsewhere. */
function policyOf(html: string): string {
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = '']) => `'sha256-${hashOf(style)}'`);
  return `default-src 'none'; style-src ${styles.length === 0 ? "'none'" : styles.join(' ')}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox`;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');
