import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { CalendarEntry } from '../../files/calendar/write-calendar.ts';
import type { SheetDocument } from '../../files/sheets/sheet-document.ts';
import { EXIT, Stop } from './exit.ts';
import { EXPORT_FORMS, FORMS, type ExportForm } from './forms.ts';
import { shownSheet } from '../told/shown.ts';
import { listText, printFile, printList, say, type Form, type Told } from './output.ts';

/** How and whereto something is passed on. */
export interface DeliverOptions {
  readonly uitvoer?: ExportForm;
  /** A file; without it, standard output. */
  readonly naar?: string;
}

/** Something that can be passed on in any form. Made when it is asked for. */
export interface Deliverable<Item> {
  readonly items: readonly Item[];
  readonly told: () => Told;
  readonly document: () => SheetDocument;
  readonly calendar: () => readonly CalendarEntry[];
  readonly now: number;
}

/** Forms that only a program can read, and no screen. */
const BINARY: readonly ExportForm[] = ['xlsx', 'docx'];

/** The form that is asked for: in so many words, else by the name of the file. @throws Stop when that says none */
export function formOf({ uitvoer, naar }: DeliverOptions): ExportForm {
  if (uitvoer === undefined && naar !== undefined) {
    const named = EXPORT_FORMS.find((form) => extname(naar).toLowerCase() === `.${form}`);
    if (named !== undefined) return named;
    throw new Stop(
      EXIT.wrongUsage,
      `Aan de naam ${naar} is niet te zien welke vorm u wilt. Eindig op ${EXPORT_FORMS.slice(1)
        .map((form) => `.${form}`)
        .join(', ')}, of kies met --uitvoer.`,
    );
  }
  const form = uitvoer ?? 'tabel';
  if (naar === undefined && BINARY.includes(form))
    throw new Stop(
      EXIT.wrongUsage,
      `${form} past niet op een scherm. Noem een bestand met --naar, zoals planning.${form}.`,
    );
  return form;
}

/** Gives something in the form that was asked for, to standard output or to a file. */
export async function deliver<Item>(options: DeliverOptions, asked: Deliverable<Item>): Promise<void> {
  const given = { ...asked, document: () => shownSheet(asked.document()) };
  const form = formOf(options);
  const { naar } = options;
  if (naar === undefined) {
    if (isList(form)) return printList(form, given.items, given.told);
    return printFile(String(await contentOf(form, given, null)));
  }
  const picture = form === 'md' ? naar.replace(/(\.md)?$/i, '.svg') : null;
  const content = isList(form) ? listText(form, given.items, given.told) : await contentOf(form, given, picture);
  write(naar, content);
  const beside = picture === null ? '' : await pictureBeside(picture, given.document());
  say(`Geschreven: ${naar}${beside}.`);
}

const isList = (form: ExportForm): form is Form => (FORMS as readonly string[]).includes(form);

/** What a form is made by is loaded when it is asked for. */
async function contentOf<Item>(
  form: Exclude<ExportForm, Form>,
  { document, calendar, now }: Deliverable<Item>,
  picture: string | null,
): Promise<string | Buffer> {
  switch (form) {
    case 'ics':
      return (await import('../../files/calendar/write-calendar.ts')).writeCalendar(calendar(), now);
    case 'xlsx':
      return (await import('../../files/sheets/write-xlsx.ts')).writeXlsx(document());
    case 'docx':
      return (await import('../../files/sheets/write-docx.ts')).writeDocx(document());
    case 'md':
      return (await import('../../files/sheets/write-markdown.ts')).writeMarkdown(
        document(),
        picture === null ? null : basename(picture),
      );
    case 'html':
      return (await import('../../files/sheets/write-html.ts')).writeHtml(document());
  }
}

/** @returns what is said of it. */
async function pictureBeside(path: string, { title, dates }: SheetDocument): Promise<string> {
  write(path, (await import('../../files/sheets/picture.ts')).picture(title, dates));
  return `, met de planning als plaatje in ${path}`;
}

/** @throws Stop when the file cannot be written. */
export function write(path: string, content: string | Uint8Array, flag: 'w' | 'wx' = 'w'): void {
  try {
    writeFileSync(path, content, { flag });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw code === 'EEXIST'
      ? new Stop(EXIT.conflict, `Het bestand ${path} is er al. Er is niets geschreven. Kies een andere naam.`)
      : new Stop(
          EXIT.wrongUsage,
          `Het bestand ${path} is niet te schrijven: ${WHY[code] ?? `het systeem zegt ${code}`}.`,
        );
  }
}

/** Makes a folder with those that it lies in; one that is there stays. @throws Stop when it cannot be made. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const why = code === 'EEXIST' ? WHY['ENOTDIR'] : WHY[code];
    throw new Stop(EXIT.wrongUsage, `De map ${path} is niet te maken: ${why ?? `het systeem zegt ${code}`}.`);
  }
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'de map waarin het moet staan, is er niet. Maak haar, of kies een andere',
  ENOTDIR: 'waar een map zou moeten zijn, staat een bestand. Kies een andere map',
  EISDIR: 'er is al een map die zo heet. Kies een andere naam',
  EACCES: 'u mag daar niet schrijven. Vraag om toegang, of kies een andere map',
  EPERM: 'u mag daar niet schrijven. Vraag om toegang, of kies een andere map',
  EROFS: 'daar kan niemand schrijven. Kies een andere map',
  ENOSPC: 'de schijf is vol. Maak ruimte, of kies een andere schijf',
  ENAMETOOLONG: 'de naam is te lang. Kies een kortere',
};
