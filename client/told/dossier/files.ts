import type { FileToPack } from '../../../files/archive/write-zip.ts';
import { writeCsv } from '../../../files/sheets/write-csv.ts';
import { writeHtml } from '../../../files/sheets/write-html.ts';
import { writeMarkdown } from '../../../files/sheets/write-markdown.ts';
import { sha256 } from '../../../files/evaluation/sha256.ts';
import { dossierReadMe } from '../../../texts/dossier-read-me.ts';
import type { Dossier } from '../../usecases/dossier.ts';
import { chronology } from './chronology.ts';
import { mailsSheet, planningSheet, receiptsSheet } from './sheets.ts';
import { thingsFiles } from './things.ts';

const READ_ME = 'LEESMIJ.md';
const RECORD = 'vastlegging.jsonl';
const SUMS = 'SHA256SUMS';

/** A case as files, the hashes of the others last. */
export function dossierFiles(dossier: Dossier): readonly FileToPack[] {
  const { found, mails, definition, record, things } = dossier;
  const told = chronology(dossier);
  const { reference } = found.stored.name;
  const content: FileToPack[] = [
    { path: 'chronologie.md', content: writeMarkdown(told, null) },
    { path: 'chronologie.html', content: writeHtml(told) },
    { path: 'planning.csv', content: writeCsv(planningSheet(dossier)) },
    { path: 'ontvangsten.csv', content: writeCsv(receiptsSheet(dossier)) },
    { path: 'mails.csv', content: writeCsv(mailsSheet(dossier)) },
    ...mails.flatMap(({ no, text, html }) => [
      { path: `mails/${no}.txt`, content: text },
      { path: `mails/${no}.html`, content: html },
    ]),
    ...things.flatMap((one) => thingsFiles(one, reference)),
    { path: 'definitie.yaml', content: definition },
    { path: RECORD, content: record.map((line) => `${JSON.stringify(line)}\n`).join('') },
  ];
  const paths = [...content.map(({ path }) => path), SUMS];
  const files = [{ path: READ_ME, content: dossierReadMe(reference, found.stored.subject, paths) }, ...content];
  return [...files, { path: SUMS, content: files.map(sumOf).join('') }];
}

/** As `sha256sum -c` reads it. */
const sumOf = ({ path, content }: FileToPack): string => `${sha256(content)}  ${path}\n`;
