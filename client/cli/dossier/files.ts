import { sha256 } from '../../../files/evaluation/sha256.ts';
import { writeCsv } from '../../../files/sheets/write-csv.ts';
import { writeHtml } from '../../../files/sheets/write-html.ts';
import { writeMarkdown } from '../../../files/sheets/write-markdown.ts';
import { dossierReadMe } from '../../../texts/dossier-read-me.ts';
import type { Dossier } from '../../usecases/dossier.ts';
import { chronology } from './chronology.ts';
import { mailsSheet, planningSheet, receiptsSheet } from './sheets.ts';

export interface DossierFile {
  readonly path: string;
  readonly text: string;
}

const RECORD = 'vastlegging.jsonl';
const SUMS = 'SHA256SUMS';

/** A case as files, the hashes of the others last. */
export function dossierFiles(dossier: Dossier): readonly DossierFile[] {
  const { found, mails, definition, record } = dossier;
  const told = chronology(dossier);
  const files: DossierFile[] = [
    { path: 'LEESMIJ.md', text: dossierReadMe(found.stored.name.reference, found.stored.subject) },
    { path: 'chronologie.md', text: writeMarkdown(told, null) },
    { path: 'chronologie.html', text: writeHtml(told) },
    { path: 'planning.csv', text: writeCsv(planningSheet(dossier)) },
    { path: 'ontvangsten.csv', text: writeCsv(receiptsSheet(dossier)) },
    { path: 'mails.csv', text: writeCsv(mailsSheet(dossier)) },
    ...mails.flatMap(({ no, text, html }) => [
      { path: `mails/${no}.txt`, text },
      { path: `mails/${no}.html`, text: html },
    ]),
    { path: 'definitie.yaml', text: definition },
    { path: RECORD, text: record.map((line) => `${JSON.stringify(line)}\n`).join('') },
  ];
  return [...files, { path: SUMS, text: files.map(sumOf).join('') }];
}

/** As `sha256sum -c` reads it. */
const sumOf = ({ path, text }: DossierFile): string => `${sha256(text)}  ${path}\n`;
