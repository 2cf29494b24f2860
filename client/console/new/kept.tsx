import { forgetDraft, keepDraft, myDraft } from '../../usecases/drafts.ts';
import type { Asked, Routes } from '../env.ts';
import { PATHS } from '../paths.ts';
import type { Keeping } from './draft-page.tsx';
import { draftOf, type Draft } from './draft.ts';
import { writtenFrom } from './take-over.ts';
import { viewOf } from './views.ts';

const PATH = `${PATHS.begin}/concept/:concept`;

/** Drafts that are kept: taken up again, or thrown away. @param page a draft as it is written */
export function keptRoutes(routes: Routes, page: (asked: Asked, draft: Draft) => Response | Promise<Response>): void {
  routes.get(PATH, async (asked) => {
    const { given, visitor } = asked.get('seen');
    const found = await myDraft(given.file, visitor.by, asked.req.param('concept') ?? '');
    if (found === null) return asked.redirect(PATHS.begin, 303);
    const { id, text, view, done, savedAt } = found;
    return page(asked, draftOf(text, viewOf(view), given.now(), { id, written: writtenFrom(done), seenAt: savedAt }));
  });
  routes.post(PATH, async (asked) => {
    const { given, visitor } = asked.get('seen');
    await forgetDraft(given.file, visitor.by, asked.req.param('concept') ?? '');
    return asked.redirect(PATHS.begin, 303);
  });
}

/** So much of a name is shown in a list. */
const LONGEST = 200;

/** Keeps a draft for whoever is writing it; one in which nothing stands is none. */
export async function kept(asked: Asked, { id, text, view, data, running, window }: Draft): Promise<Keeping> {
  if (text.trim() === '') return { kind: 'not-yet' };
  const { given, visitor } = asked.get('seen');
  const { kenmerk, onderwerp } = (data ?? {}) as Readonly<Record<string, unknown>>;
  const named = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, LONGEST) : '');
  const draft = { id, text, view, reference: named(kenmerk), subject: named(onderwerp) };
  const done = running === null ? null : JSON.stringify(running.written);
  return keepDraft(given.file, visitor.by, { ...draft, done }, window);
}
