import { isRefusal } from '../../../domain/acts/refusal.ts';
import { openBids } from '../../../domain/office/bid-acts.ts';
import type { Envelope } from '../../../domain/office/envelope.ts';
import { refusalText } from '../../../texts/labels/refusals.ts';
import { officeDoneText } from '../../../texts/office/done.ts';
import { openingReportedText } from '../../../texts/office/opening.ts';
import { openAtHour } from '../../usecases/office/open-at-hour.ts';
import { readBidFile, readOpeningRecord, type FileToRead } from '../../usecases/office/read-bid-file.ts';
import { seeBids } from '../../usecases/office/see-bids.ts';
import { seeOpening } from '../../usecases/office/see-opening.ts';
import type { Refusal } from '../../../domain/acts/refusal.ts';
import { asStream } from '../as-file.ts';
import type { Asked, Routes } from '../env.ts';
import { barredPage, caseAsked, noCasePage } from '../missing.tsx';
import { numberOf } from '../number-of.ts';
import { formOf } from '../posted.ts';
import { consoleWording } from '../wording.ts';
import { BidPage } from './bid-page.tsx';
import { BidsPage } from './list-page.tsx';
import { OpeningPage, type OpeningPageProps } from './opening-page.tsx';
import { partOf } from './parts.ts';

const OPENING = '/procedures/:kenmerk/opening';

/** Bids with their files, and the opening by two people. */
export function bidRoutes(routes: Routes): void {
  routes.get('/procedures/:kenmerk/inschrijvingen', async (asked) => {
    const answer = await bidsAsked(asked);
    if (answer instanceof Response) return answer;
    const { reference, all, may } = answer;
    return asked.html(<BidsPage seen={asked.get('seen')} reference={reference} all={all} may={may} />);
  });
  routes.get('/procedures/:kenmerk/inschrijvingen/:nummer', async (asked) => {
    const answer = await bidsAsked(asked);
    if (answer instanceof Response) return answer;
    const { reference, all, may } = answer;
    const no = numberOf(asked.req.param('nummer'));
    const bid = all.bids.find((one) => one.no === no);
    if (bid === undefined) return asked.notFound();
    return asked.html(<BidPage seen={asked.get('seen')} reference={reference} bid={bid} all={all} may={may} />);
  });
  routes.get('/procedures/:kenmerk/inschrijvingen/:nummer/:deel/:plaats', async (asked) => {
    const no = numberOf(asked.req.param('nummer'));
    const place = numberOf(asked.req.param('plaats'));
    return fileOf(asked, (given, envelope) =>
      no === null || place === null ? null : readBidFile(given.desk, given.found, given.by, { no, envelope, place }),
    );
  });
  routes.get(`${OPENING}/:deel/:nummer`, async (asked) => {
    const no = numberOf(asked.req.param('nummer'));
    return fileOf(asked, (given, envelope) =>
      no === null ? null : readOpeningRecord(given.desk, given.found, given.by, { envelope, no }),
    );
  });
  routes.get(OPENING, (asked) => openingPage(asked, null));
  routes.post(OPENING, async (asked) => {
    const answer = await caseAsked(asked);
    if (answer instanceof Response) return answer;
    const { reference } = answer.found.stored.name;
    const envelope = partOf((await formOf(asked))[openBids.shape.envelope.word] ?? '');
    if (envelope === null) return asked.notFound();
    const { given, visitor } = asked.get('seen');
    const done = await openAtHour(await given.desk(), { reference, fields: { envelope }, by: visitor.by, at: null });
    if (done.kind === 'no-case') return noCasePage(asked, reference);
    const reported = openingReportedText(done.reported);
    if (done.kind === 'refused' && done.refusal.rule === 'not-your-act') return barredPage(asked, done.refusal);
    const text =
      done.kind === 'done' ? officeDoneText('openBids', done.told) : refusalText(done.refusal, consoleWording);
    const tone = done.kind === 'done' ? 'ok' : 'error';
    return openingPage(asked, { tone, lines: [text, ...(reported === null ? [] : [reported])] });
  });
}

async function bidsAsked(asked: Asked) {
  const answer = await caseAsked(asked, 'receipt-count');
  if (answer instanceof Response) return answer;
  const { found, rights } = answer;
  const { given, visitor } = asked.get('seen');
  const all = await seeBids(given.file, found, visitor.by);
  if (isRefusal(all)) return barredPage(asked, all);
  const may = (name: Parameters<typeof rights.do>[0]): boolean => rights.do(name) === null;
  return { reference: found.stored.name.reference, all, may };
}

async function openingPage(asked: Asked, came: OpeningPageProps['came']): Promise<Response> {
  const answer = await caseAsked(asked, 'receipt-count');
  if (answer instanceof Response) return answer;
  const { found, rights } = answer;
  const seen = asked.get('seen');
  const now = seen.given.now();
  const opening = await seeOpening(seen.given.file, found, { by: seen.visitor.by, now });
  if (isRefusal(opening)) return barredPage(asked, opening);
  const may = { open: rights.do('openBids') === null, record: rights.see('bidder-names') === null };
  const { reference } = found.stored.name;
  const props = { seen, reference, opening, now, may, came };
  return asked.html(<OpeningPage {...props} />, came?.tone === 'error' ? 409 : 200);
}

interface Reads {
  readonly desk: Parameters<typeof readBidFile>[0];
  readonly found: Parameters<typeof readBidFile>[1];
  readonly by: Parameters<typeof readBidFile>[2];
}

/** A file out of the vault, for whoever may read it. */
async function fileOf(
  asked: Asked,
  read: (given: Reads, envelope: Envelope) => Promise<FileToRead | Refusal | null> | null,
): Promise<Response> {
  const answer = await caseAsked(asked);
  if (answer instanceof Response) return answer;
  const envelope = partOf(asked.req.param('deel') ?? '');
  if (envelope === null) return asked.notFound();
  const { given, visitor } = asked.get('seen');
  const reads = { desk: { ...given.file, now: given.now }, found: answer.found, by: visitor.by };
  const file = await read(reads, envelope);
  if (file === null) return asked.notFound();
  return isRefusal(file) ? barredPage(asked, file) : asStream(asked, file);
}
