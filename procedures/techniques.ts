import { template } from './template.ts';
import { europeesOpenbaar } from './europees-openbaar.ts';
import type { ProcedureType } from '../domain/plan/procedure-type.ts';

/** What people look for as a type, and the law knows as a way to buy on top of one (ADR 0017). */
interface Technique {
  readonly id: string;
  /** The type that its template begins with. */
  readonly of: ProcedureType;
  /** Why it is no type, and what to write. */
  readonly told: string;
  /** Turns a part of that template on. */
  readonly turnsOn: string;
}

const TECHNIQUES: readonly Technique[] = [
  {
    id: 'raamovereenkomst',
    of: europeesOpenbaar,
    told: 'Een raamovereenkomst is geen eigen proceduretype: u gunt haar met een gewone procedure (Aw 2.140 tot en met 2.143). Schrijf het type van die procedure, zoals europees-openbaar of niet-openbaar, en zet raamovereenkomst: { jaren: 4 } erbij.',
    turnsOn: 'raamovereenkomst',
  },
];

/** Such a way to buy by its name, or null. */
const technique = (id: string): Technique | null => TECHNIQUES.find((one) => one.id === id) ?? null;

/** Why a name is no type although people look for it, and what to write; null for any other name. */
export const notAType = (id: string): string | null => technique(id)?.told ?? null;

/** The template for a way to buy: that of the type on which it stands, with its part filled in; null for any other name. */
export function techniqueTemplate(id: string): string | null {
  const found = technique(id);
  if (found === null) return null;
  const head = [
    found.told,
    'Hieronder staat een Europese openbare procedure. Komen er meer partijen in, noem dan onder beoordeling hoeveel: winnaars: 3.',
    'Koopt u er later onder in, maak dan voor elke minicompetitie een eigen definitie van het type minicompetitie.',
  ];
  const text = template(found.of).replace(new RegExp(`^# (?=${found.turnsOn}:)`, 'm'), '');
  return `${head.map((line) => `# ${line}\n`).join('')}#\n${text}`;
}
