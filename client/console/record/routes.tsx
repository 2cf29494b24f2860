import { localOf } from '../../../domain/law/clock.ts';
import { writeZip } from '../../../files/archive/write-zip.ts';
import { factText, whyText } from '../../../texts/labels/facts.ts';
import { refusalText } from '../../../texts/labels/refusals.ts';
import { dossierFiles } from '../../told/dossier/files.ts';
import { TemporalAway } from '../../usecases/connect.ts';
import { dossierOf } from '../../usecases/dossier.ts';
import { mayHandOver } from '../../usecases/hand-over.ts';
import type { TimelineStep } from '../../usecases/timeline.ts';
import { verify } from '../../usecases/verify/verify.ts';
import { asFile } from '../as-file.ts';
import type { Routes } from '../env.ts';
import type { ConsoleGiven } from '../given.ts';
import { barredPage, caseAsked } from '../missing.tsx';
import { consoleWording } from '../wording.ts';
import { newestFirst } from './newest-first.ts';
import { RecordPage, type RecordAsked } from './record-page.tsx';
import { VerifyPage } from './verify-page.tsx';

/** The record of a case: what happened, whether it still is what was written, and all of it to take along. */
export function recordRoutes(routes: Routes): void {
  routes.get('/procedures/:kenmerk/dossier', async (asked) => {
    const answer = await caseAsked(asked, 'record');
    if (answer instanceof Response) return answer;
    const { found, mask } = answer;
    const seen = asked.get('seen');
    const { file } = seen.given;
    const wanted: RecordAsked = {
      by: asked.req.query('door') ?? '',
      text: asked.req.query('woord') ?? '',
      day: asked.req.query('dag') ?? '',
    };
    const all = mask(await newestFirst(file, found));
    const barred = await mayHandOver(file, found, seen.visitor.by);
    const props = {
      seen,
      reference: found.stored.name.reference,
      steps: all.filter((one) => isWanted(one, wanted)),
      people: [...new Set(all.flatMap(({ event }) => event.by))].toSorted(),
      notYet: barred === null ? null : refusalText(barred, consoleWording),
    };
    return asked.html(<RecordPage {...props} asked={wanted} />);
  });
  routes.get('/procedures/:kenmerk/dossier/nakijken', async (asked) => {
    const answer = await caseAsked(asked, 'record');
    if (answer instanceof Response) return answer;
    const seen = asked.get('seen');
    const { reference } = answer.found.stored.name;
    const { file, now } = seen.given;
    const verified = await verify({ ...file, now, client: await clientOf(seen.given) }, reference);
    return asked.html(<VerifyPage seen={seen} reference={reference} verified={verified} />);
  });
  routes.get('/procedures/:kenmerk/dossier.zip', async (asked) => {
    const answer = await caseAsked(asked, 'record');
    if (answer instanceof Response) return answer;
    const { given, visitor } = asked.get('seen');
    const { found } = answer;
    const barred = await mayHandOver(given.file, found, visitor.by);
    if (barred !== null) return barredPage(asked, barred);
    const files = dossierFiles(await dossierOf(given.file, found, visitor.by));
    return asFile(asked, `dossier-${found.stored.name.reference}`, 'zip', writeZip(files, given.now()));
  });
}

/** The server, or null when it does not answer: the rest of the record can be looked at all the same. */
const clientOf = ({ desk }: ConsoleGiven) =>
  desk()
    .then(({ client }) => client)
    .catch((error: unknown) => {
      if (error instanceof TemporalAway) return null;
      throw error;
    });

function isWanted({ event: { by, at, fact } }: TimelineStep, wanted: RecordAsked): boolean {
  const text = `${factText(fact, consoleWording)} ${whyText(fact, by)}`.toLowerCase();
  return (
    (wanted.by === '' || by.includes(wanted.by)) &&
    (wanted.day === '' || localOf(at).day === wanted.day) &&
    text.includes(wanted.text.trim().toLowerCase())
  );
}
