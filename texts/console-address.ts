import { specOf, type ActName } from '../domain/acts/acts.ts';
import { casePage } from './access.ts';
import type { Look, NextStep } from './next-step.ts';

/** Where one looks, under the page of a case. */
const LOOKS: Readonly<Record<Exclude<Look, 'cases'>, string>> = {
  case: '',
  timeline: '/dossier',
  ranking: '/rangorde',
};

/** Where the things of a case file are done and looked at, under the page of a case, by the first word of what is done. */
const THINGS: Readonly<Record<string, string>> = {
  brief: '/brieven',
  inschrijving: '/inschrijvingen',
  navraag: '/inschrijvingen',
  nota: '/nota',
  opening: '/opening',
  partij: '/partijen',
  toets: '/inschrijvingen',
  vraag: '/vragen',
};

/**
 * Where in a console somebody does a next step, with the form filled in as far as the step is; null for what has no page.
 * @param console its address.
 * @example stepAddress('https://tk.example', { look: 'ranking', on: 'A-1' }) // 'https://tk.example/procedures/A-1/rangorde'
 */
export function stepAddress(console: string, step: NextStep): string | null {
  if ('who' in step || 'field' in step) return null;
  const root = console.replace(/\/+$/, '');
  if ('operate' in step) return `${root}/beheer`;
  if ('look' in step && step.look === 'cases') return `${root}/procedures`;
  const at = step.on === undefined ? null : casePage(console, step.on);
  if (at === null) return null;
  if ('office' in step) return `${at}${THINGS[step.office.split(' ')[0] ?? ''] ?? ''}`;
  return 'look' in step ? `${at}${LOOKS[step.look === 'cases' ? 'case' : step.look]}` : `${at}${formOf(step)}`;
}

/** The form of an act. Scoring has a page of its own, which reads in what is scored. */
function formOf({ act, filled = {} }: Extract<NextStep, { readonly act: ActName }>): string {
  if (act === 'scoreBids') return '/beoordeling';
  const { word, shape } = specOf(act);
  const values: Readonly<Record<string, string | undefined>> = filled;
  const known = Object.entries(shape).flatMap(([own, field]): [string, string][] => {
    const value = values[own];
    return value === undefined || isOpen(value) ? [] : [[field.word, value]];
  });
  const query = new URLSearchParams(known).toString();
  return `/doen/${encodeURIComponent(word)}${query === '' ? '' : `?${query}`}`;
}

/** What people must still think of. */
const isOpen = (value: string): boolean => value.includes('…') || /^<.*>$/.test(value);
