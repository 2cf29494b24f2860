import type { SeenKind } from '../../domain/rights/seen.ts';
import type { FoundCase } from '../usecases/find.ts';
import type { Rights } from '../usecases/rights-in.ts';
import { PATHS } from './paths.ts';

/** A page of what is on file of a case. */
export interface Thing {
  readonly href: string;
  readonly name: string;
}

/** The pages of what is on file of a case that somebody may open. */
export function thingsOf({ stored }: FoundCase, rights: Rights): readonly Thing[] {
  const { reference } = stored.name;
  const things: readonly (readonly [what: SeenKind, ofTenders: boolean, thing: Thing])[] = [
    ['questions', true, { href: PATHS.questions(reference), name: 'Vragen' }],
    ['planning', true, { href: PATHS.note(reference), name: 'Nota’s van inlichtingen' }],
    ['planning', false, { href: PATHS.people(reference), name: 'Personen' }],
    ['parties', true, { href: PATHS.parties(reference), name: 'Partijen' }],
    ['receipt-count', true, { href: PATHS.bids(reference), name: 'Inschrijvingen' }],
    ['letters', false, { href: PATHS.letters(reference), name: 'Brieven' }],
    ['planning', false, { href: PATHS.mails(reference), name: 'De mail van deze zaak' }],
    ['record', false, { href: PATHS.record(reference), name: 'Dossier' }],
  ];
  return things.flatMap(([what, ofTenders, thing]) =>
    rights.see(what) === null && (stored.kind === 'tender' || !ofTenders) ? [thing] : [],
  );
}
