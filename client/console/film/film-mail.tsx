import { ACT_NAMES, specOf } from '../../../domain/acts/acts.ts';
import type { NextStep } from '../../../texts/next-step.ts';
import { consoleWording } from '../wording.ts';

/** Where the mails of a rehearsal say that the console is. There is nothing there: its cases are on no page, and one of the same reference may be real. */
export const FILM_CONSOLE = 'https://oefening.invalid';

const ADDRESS = new RegExp(String.raw`(${FILM_CONSOLE.replaceAll('.', String.raw`\.`)}/\S+)`);

/** The last part of an address, as the step that one does there. */
const STEPS: Readonly<Record<string, NextStep>> = {
  dossier: { look: 'timeline' },
  rangorde: { look: 'ranking' },
  beoordeling: { act: 'scoreBids' },
  brieven: { office: 'brief lijst' },
  inschrijvingen: { office: 'inschrijving lijst' },
  opening: { office: 'opening open' },
  partijen: { office: 'partij lijst' },
  vragen: { office: 'vraag lijst' },
  nota: { office: 'nota concept' },
};

/** Where an address of a rehearsed mail would lead, in words. @example leadsTo('https://oefening.invalid/procedures/F-1/brieven') // 'de pagina Brieven (F-1)' */
export function leadsTo(address: string): string {
  const [first = '', reference, part, word = ''] = new URL(address).pathname
    .slice(1)
    .split('/')
    .map(decodeURIComponent);
  if (reference === undefined) return consoleWording(first === 'beheer' ? { operate: 'doctor' } : { look: 'cases' });
  const act = part === 'doen' ? ACT_NAMES.find((name) => specOf(name).word === word) : undefined;
  const step = act === undefined ? (STEPS[part ?? ''] ?? ({ look: 'case' } as const)) : ({ act } as NextStep);
  return consoleWording({ ...step, on: reference });
}

/** The text of a mail of a rehearsal: it says where its links would lead, and leads nowhere. */
export const FilmMailText = ({ text }: { readonly text: string }) => (
  <>
    {text
      .split(ADDRESS)
      .map((part, at) => (at % 2 === 0 ? part : <strong>{`[in het echt een link: ${leadsTo(part)}]`}</strong>))}
  </>
);
