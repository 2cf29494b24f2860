import { refusalText } from '../../../texts/labels/refusals.ts';
import { begunFaultText } from '../../told/begun-fault.ts';
import { begunDefinition } from '../../usecases/begun-definition.ts';
import { copiedCase } from '../../usecases/copied-case.ts';
import { myDrafts } from '../../usecases/drafts.ts';
import { meantCase } from '../../usecases/names.ts';
import type { Filled } from '../act-form.ts';
import type { Asked, Routes } from '../env.ts';
import { rehearsedPage, scriptPage } from '../film/routes.tsx';
import { limitOf } from '../login/limit.ts';
import { MessagePage } from '../pages/message.tsx';
import { PATHS } from '../paths.ts';
import { formOf } from '../posted.ts';
import { sentText } from '../sent-text.ts';
import { consoleWording } from '../wording.ts';
import { BeginPage, type BeginFaultAt } from './begin-page.tsx';
import { DraftPage, type Keeping } from './draft-page.tsx';
import { draftIn, draftOf, type Draft } from './draft.ts';
import { kept, keptRoutes } from './kept.tsx';
import { startedPage } from './start.tsx';
import { WhileWriting } from './while-writing.tsx';

/** How often a minute one session may ask here: who writes without a pause asks some hundred times. */
const OFTEN = 240;

/** A new procedure: begun, written, checked and started. What somebody is writing is kept for her alone. */
export function newRoutes(routes: Routes): void {
  const limit = limitOf(OFTEN);
  routes.use(`${PATHS.begin}/*`, async (asked, next) => {
    const { given, visitor } = asked.get('seen');
    const wait = await limit.wait(visitor.session);
    if (wait === null) return next();
    asked.header('Retry-After', String(wait));
    const line = `U vraagt te vaak achter elkaar. Er is niets gewijzigd. Ga terug, wacht ${wait} seconden en probeer het dan opnieuw.`;
    return asked.html(<MessagePage given={given} visitor={visitor} title="Even wachten" lines={[line]} />, 429);
  });
  routes.get(PATHS.begin, (asked) => begin(asked, { kopie: asked.req.query('kopie') ?? '' }, null));
  routes.post(PATHS.begin, async (asked) => {
    const filled = await formOf(asked);
    const { soort = '', begin: day = '' } = filled;
    if (soort === '') return begin(asked, filled, { field: 'soort', text: 'Kies een soort procedure.' });
    const made = begunDefinition(soort, day.trim() === '' ? null : day.trim());
    if (made.kind === 'text') return begun(asked, draftOf(made.text, 'soort', nowOf(asked)));
    const field = made.kind === 'unknown-type' ? 'soort' : 'begin';
    return begin(asked, filled, { field, text: begunFaultText(made) });
  });
  routes.post(PATHS.beginFile, async (asked) => {
    const read = (await sentText((await asked.req.parseBody())['bestand'])) ?? { fault: 'Kies eerst een bestand.' };
    return 'fault' in read
      ? begin(asked, {}, { field: 'bestand', text: read.fault })
      : begun(asked, draftOf(read.text, 'bestand', nowOf(asked)));
  });
  routes.post(PATHS.beginCopy, (asked) => copy(asked));
  routes.post(PATHS.draft, async (asked) => {
    const filled = await formOf(asked);
    const draft = draftIn(filled, nowOf(asked));
    if (filled['stap'] === 'mee') return taken(asked, draft);
    if (filled['stap'] === 'oefen') return rehearsedPage(asked, draft);
    if (filled['stap'] === 'script') return scriptPage(asked, draft.text);
    const keeping = await kept(asked, draft);
    // What another window wrote in it is not thrown away by a start.
    return filled['stap'] === 'start' && keeping.kind !== 'elsewhere'
      ? startedPage(asked, draft, keeping)
      : page(asked, draft, keeping);
  });
  routes.post(PATHS.draftCheck, async (asked) => {
    const draft = draftIn(await formOf(asked), nowOf(asked));
    const keeping = await kept(asked, draft);
    return asked.html(<WhileWriting draft={draft} isKept={keeping.kind !== 'elsewhere'} />);
  });
  keptRoutes(routes, (asked, draft) => page(asked, draft, { kind: 'kept' }));
  // Whoever comes back to an address of a form begins anew.
  for (const path of [PATHS.beginFile, PATHS.beginCopy, PATHS.draft])
    routes.get(path, (asked) => asked.redirect(PATHS.begin, 303));
}

const nowOf = (asked: Asked): number => asked.get('seen').given.now();

/** A draft that was begun: nothing of it is kept until somebody does something with it. */
const begun = (asked: Asked, draft: Draft, notes: readonly string[] = []) =>
  asked.html(<DraftPage seen={asked.get('seen')} draft={draft} notes={notes} keeping={{ kind: 'not-yet' }} />);

/** A draft as it is now, and whether it is kept. */
const page = (asked: Asked, draft: Draft, keeping: Keeping) =>
  asked.html(
    <DraftPage seen={asked.get('seen')} draft={draft} keeping={keeping} />,
    keeping.kind === 'elsewhere' ? 409 : 200,
  );

async function begin(asked: Asked, filled: Filled, fault: BeginFaultAt | null): Promise<Response> {
  const seen = asked.get('seen');
  const drafts = await myDrafts(seen.given.file, seen.visitor.by);
  return asked.html(
    <BeginPage seen={seen} filled={filled} fault={fault} drafts={drafts} />,
    fault === null ? 200 : 422,
  );
}

async function copy(asked: Asked): Promise<Response> {
  const filled = await formOf(asked);
  const { given, visitor } = asked.get('seen');
  const [of, reference, day] = ['kopie', 'kenmerk', 'kopie-begin'].map((name) => (filled[name] ?? '').trim());
  const fault = (field: BeginFaultAt['field'], text: string) => begin(asked, filled, { field, text });
  if (of === undefined || of === '') return fault('kopie', 'Vul het kenmerk van de eerdere procedure in.');
  if (reference === undefined || reference === '') return fault('kenmerk', 'Geef de nieuwe procedure een kenmerk.');
  if (day === undefined || day === '') return fault('kopie-begin', 'Kies de eerste dag van de nieuwe procedure.');
  const copied = await copiedCase(given.file, { of, reference, begin: day }, visitor.by);
  switch (copied.kind) {
    case 'copied':
      return begun(asked, draftOf(copied.text, 'controle', given.now()), [
        'De mensen, percelen en beoordeling zijn die van de eerdere procedure. Kijk of zij nog kloppen.',
        'Wat de oude gids over dag en week zei, staat er niet meer in. De paragrafen zijn nog van de oude gids.',
        ...copied.left.map(({ key, day: left }) => `Onder ${key} staat nog ${left}: die dag is niet meegeschoven.`),
      ]);
    case 'no-case':
      return fault('kopie', `Er is geen zaak ${of}.${await meantCase(given.file, of, visitor.by)}`);
    case 'refused':
      return fault('kopie', refusalText(copied.refusal, consoleWording));
    case 'no-date':
      return fault('kopie', `${of} heeft geen planning met datums om te verschuiven. Begin van een soort procedure.`);
    case 'unreadable':
      return fault('kopie', `De definitie van ${of} is van een andere versie. Begin van een soort procedure.`);
    case 'bad-day':
    case 'out-of-range':
      return fault('kopie-begin', begunFaultText(copied));
  }
}

/** The file itself, under its reference. */
function taken(asked: Asked, { text, data }: Draft): Response {
  const { kenmerk } = (data ?? {}) as { readonly kenmerk?: unknown };
  const name = typeof kenmerk === 'string' && /^[\w.-]{1,64}$/.test(kenmerk) ? kenmerk : 'definitie';
  return asked.body(text, 200, {
    'Content-Type': 'application/yaml; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}.yaml"`,
  });
}
