import { randomUUID } from 'node:crypto';
import { triedText } from '../../../texts/labels/acts.ts';
import { capital } from '../../../texts/labels/milestones.ts';
import { refusalText } from '../../../texts/labels/refusals.ts';
import { openChoicesText } from '../../../texts/open-choices.ts';
import { readAssessmentFile } from '../../told/assessment-file.ts';
import { evaluationOf } from '../../usecases/definition-of.ts';
import type { FoundCase } from '../../usecases/find.ts';
import { readAssessmentIn, type ReadIn } from '../../usecases/read-assessment.ts';
import type { Asked, Routes } from '../env.ts';
import { barredPage, caseAsked } from '../missing.tsx';
import { DonePage } from '../pages/done.tsx';
import { NOT_RUNNING } from '../perform.ts';
import { formOf } from '../posted.ts';
import { consoleWording } from '../wording.ts';
import { ReadInPage, type Looked, type ReadInPageProps, type SentFile } from './read-in-page.tsx';

const PATH = '/procedures/:kenmerk/beoordeling';
/** What a form can carry twice: chosen, and along with the page that asks for a yes. */
const MOST_BYTES = 500_000;

/** Reading in grades and prices. */
export function readInRoutes(routes: Routes): void {
  routes.get(PATH, async (asked) => {
    const answer = await caseAsked(asked);
    if (answer instanceof Response) return answer;
    const barred = answer.rights.act('scoreBids');
    return barred === null ? page(asked, answer.found, { id: randomUUID() }) : barredPage(asked, barred);
  });
  routes.post(PATH, async (asked) => {
    const answer = await caseAsked(asked);
    if (answer instanceof Response) return answer;
    const { found } = answer;
    const { id = '', stap: step = '' } = await formOf(asked);
    const sent = await sentFile(asked);
    if ('fault' in sent) return page(asked, found, { id, fault: sent.fault }, 422);
    const isDone = step === 'doen';
    const outcome = await lookedAt(asked, found, sent, { id, tries: !isDone });
    if (outcome.kind === 'scored') return donePage(asked, found, outcome.bids);
    const isPossible = outcome.kind === 'outlook' && outcome.outcome === 'possible';
    // What was refused once is another act when it is sent again.
    const next = isDone ? randomUUID() : id;
    return page(asked, found, { id: next, file: sent, looked: outcome.looked }, isPossible ? 200 : isDone ? 409 : 422);
  });
}

/** The file that was chosen, or that went along with the page. */
async function sentFile({ req }: Asked): Promise<SentFile | { readonly fault: string }> {
  const { bestand: chosen, naam: name, inhoud: along } = await req.parseBody();
  if (typeof along === 'string' && typeof name === 'string')
    return { name: name.slice(0, 200), bytes: Buffer.from(along, 'base64') };
  if (!(chosen instanceof File) || chosen.size === 0) return { fault: 'Kies eerst een bestand dat niet leeg is.' };
  if (chosen.size > MOST_BYTES)
    return { fault: 'Het bestand is groter dan 500 kB. Houd alleen de kolommen over die nodig zijn.' };
  return { name: chosen.name, bytes: Buffer.from(await chosen.arrayBuffer()) };
}

type Came =
  | { readonly kind: 'scored'; readonly bids: number }
  | { readonly kind: 'faulty'; readonly looked: Looked }
  | { readonly kind: 'outlook'; readonly outcome: 'possible' | 'refused'; readonly looked: Looked };

async function lookedAt(
  asked: Asked,
  found: FoundCase,
  sent: SentFile,
  { id, tries }: { readonly id: string; readonly tries: boolean },
): Promise<Came> {
  const { given, visitor } = asked.get('seen');
  const { lines, read } = await readAssessmentFile(sent.bytes, sent.name);
  if ('findings' in read) return { kind: 'faulty', looked: { kind: 'faulty', lines, findings: read.findings } };
  const rules = await evaluationOf(given.file, found);
  if (rules === null) return refused('De definitie van deze zaak heeft geen beoordeling. Er is niets ingelezen.');
  const desk = await given.desk();
  const asks = { rows: read.rowsFor(rules), whole: read.whole, by: visitor.by, tries, id };
  const outcome = await readAssessmentIn(desk, found, asks);
  if (outcome.kind === 'faulty') {
    const findings = read.findingsWith(outcome.faults, { rules, closing: outcome.closing, wording: consoleWording });
    return { kind: 'faulty', looked: { kind: 'faulty', lines, findings } };
  }
  if (outcome.kind === 'scored' && outcome.acted.kind === 'done') return { kind: 'scored', bids: outcome.bids };
  if (outcome.kind !== 'complete') return refused(whyNot(outcome));
  const { reference } = found.stored.name;
  const follows = capital(triedText('scoreBids', { reference, fields: {} }) ?? '');
  return outlook('possible', [`${outcome.bids} inschrijvingen zijn volledig.`, follows]);
}

function whyNot(outcome: Exclude<ReadIn, { readonly kind: 'faulty' | 'complete' }>): string {
  switch (outcome.kind) {
    case 'no-evaluation':
      return 'De definitie van deze zaak heeft geen beoordeling. Er is niets ingelezen.';
    case 'open-choices':
      return `Niet ingelezen. ${openChoicesText(outcome.open)}`;
    case 'fixed':
      return 'Niet ingelezen. De rangorde ligt al vast en wordt niet opnieuw gemaakt.';
    case 'not-running':
      return NOT_RUNNING;
    case 'refused':
      return refusalText(outcome.refusal, consoleWording);
    case 'scored':
      return outcome.acted.kind === 'refused' ? refusalText(outcome.acted.refusal, consoleWording) : NOT_RUNNING;
  }
}

const outlook = (outcome: 'possible' | 'refused', lines: readonly string[]): Came => ({
  kind: 'outlook',
  outcome,
  looked: {
    kind: 'outlook',
    outlook: outcome === 'possible' ? { kind: 'possible', lines } : { kind: 'refused', text: lines.join(' ') },
  },
});

const refused = (text: string): Came => outlook('refused', [text]);

const donePage = (asked: Asked, { stored }: FoundCase, bids: number) =>
  asked.html(
    <DonePage
      seen={asked.get('seen')}
      reference={stored.name.reference}
      name="scoreBids"
      lines={[
        `Ingelezen en berekend: ${bids} ${bids === 1 ? 'inschrijving' : 'inschrijvingen'}. De rangorde ligt vast.`,
        `Wie haar mag zien, vindt haar op ${consoleWording({ look: 'ranking' })}.`,
      ]}
      request={null}
    />,
  );

function page(
  asked: Asked,
  { stored }: FoundCase,
  props: Partial<ReadInPageProps> & Pick<ReadInPageProps, 'id'>,
  status: 200 | 409 | 422 = 200,
) {
  const all = { file: null, fault: null, looked: null, ...props };
  return asked.html(<ReadInPage seen={asked.get('seen')} reference={stored.name.reference} {...all} />, status);
}
