import { actLabel } from '../../../texts/labels/acts.ts';
import { momentLabel } from '../../../texts/labels/day-words.ts';
import { capital, milestoneLabel, milestoneName } from '../../../texts/labels/milestones.ts';
import { attentionWords } from '../../told/attention-words.ts';
import type { MyWork, OpenDate } from '../../usecases/my-work.ts';
import { Attention } from '../parts/attention.tsx';
import { Page } from '../parts/page.tsx';
import { Table, type Column } from '../parts/table.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';

/** What somebody must do over all cases, what waits for others, and what went wrong. */
export function WorkPage({ seen, work: { mine, toConfirm, others, wrong } }: { seen: Seen; work: MyWork }) {
  return (
    <Page {...seen} title="Mijn werk" under={PATHS.work}>
      <h1>Mijn werk</h1>
      {wrong.length === 0 ? null : (
        <>
          <h2>Vraagt aandacht</h2>
          <Table
            caption="Zaken waarin iets te laat is of misging"
            columns={[
              { name: 'Zaak', cell: (one) => <CaseLink reference={one.name.reference} text={one.subject} /> },
              { name: 'Wat', cell: (one) => <Attention words={attentionWords(one)} /> },
              { name: 'Datum', cell: (one) => one.state.date?.when ?? '' },
            ]}
            rows={wrong}
          />
        </>
      )}
      {toConfirm.length === 0 ? null : (
        <>
          <h2>Wacht op uw bevestiging</h2>
          <Table
            caption="Wat een collega vroeg en een tweede persoon moet bevestigen"
            columns={[
              {
                name: 'Wat',
                cell: ({ reference, request }) => (
                  <a href={PATHS.confirm(reference, request.key)}>{capital(actLabel(request.name))}</a>
                ),
              },
              { name: 'Gevraagd door', cell: ({ request }) => request.by.join(' en ') },
              { name: 'Uiterlijk', cell: ({ request }) => momentLabel(request.until) },
              { name: 'Zaak', cell: ({ reference, subject }) => <CaseLink reference={reference} text={subject} /> },
            ]}
            rows={toConfirm}
          />
        </>
      )}
      <h2>Dit moet u doen</h2>
      {isTyped(seen) ? (
        <p>
          U hebt bij het aanmelden zelf een naam ingevuld, en daarbij hoort geen werk. Staat u in een procedure? Meld u
          dan af, en kies uw naam uit de lijst.
        </p>
      ) : mine.length === 0 ? (
        <p>U hoeft nu niets te doen in de zaken waarin u een rol hebt.</p>
      ) : (
        <Table caption="Op volgorde van datum" columns={columns('Wat')} rows={mine} />
      )}
      <h2>Hier wachten we op anderen</h2>
      {others.length === 0 ? (
        <p>Geen van uw zaken wacht op een ander.</p>
      ) : (
        <Table caption="De volgende datum van elke zaak" columns={columns('Waarop')} rows={others} />
      )}
    </Page>
  );
}

/** Whether she typed a name on a proefopstelling: definitions name people by their address. */
const isTyped = ({ visitor: { by } }: Seen): boolean => typeof by === 'string' && !by.includes('@');

const CaseLink = ({ reference, text }: { reference: string; text: string }) => (
  <>
    <a href={PATHS.case(reference)}>{text}</a> <span class="soft">({reference})</span>
  </>
);

const columns = (what: string): readonly Column<OpenDate>[] => [
  {
    name: what,
    cell: ({ milestone: { milestone, reference } }) => (
      <a href={PATHS.date(reference, milestoneName(milestone.id))}>{capital(milestoneLabel(milestone.id))}</a>
    ),
  },
  { name: 'Wanneer', cell: ({ milestone: { milestone } }) => milestone.when },
  { name: 'Zaak', cell: ({ milestone: { reference }, subject }) => <CaseLink reference={reference} text={subject} /> },
];
