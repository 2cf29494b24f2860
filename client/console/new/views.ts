/** How a definition is looked at: a step of the form, or the file itself. */
export const VIEWS = {
  soort: 'Soort',
  mensen: 'Mensen',
  percelen: 'Percelen',
  planning: 'Planning',
  beoordeling: 'Beoordeling',
  controle: 'Controle en start',
  bestand: 'Bestand',
} as const;

export type View = keyof typeof VIEWS;

/** The view that a form names; the file when it names none. */
export const viewOf = (name: string | undefined): View =>
  (Object.keys(VIEWS) as View[]).find((one) => one === name) ?? 'bestand';

/** The step after this one; null after the last, and beside the file, which is no step. */
export function nextOf(view: View): View | null {
  const all = Object.keys(VIEWS) as View[];
  const next = all[all.indexOf(view) + 1];
  return next === undefined || next === 'bestand' ? null : next;
}

/** Parts of a file that a step of the form is about. */
const PARTS: Readonly<Partial<Record<View, readonly string[]>>> = {
  soort: ['kenmerk', 'type', 'onderwerp', 'dienst'],
  mensen: ['rollen'],
  percelen: ['percelen'],
  planning: ['planning', 'stappen'],
  beoordeling: ['beoordeling'],
};

/** The step in which something of a file can be mended; the file where no step has it. */
export const viewFor = (path: readonly (string | number)[]): View =>
  (Object.keys(VIEWS) as View[]).find((one) => PARTS[one]?.includes(String(path[0])) === true) ?? 'bestand';
