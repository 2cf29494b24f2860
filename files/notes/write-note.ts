import type { NoteDocument } from '../../domain/office/note-document.ts';
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { escaped } from '../sheets/escaped.ts';
import { plain } from '../sheets/write-markdown.ts';

/** Every form in which a note is written. */
export const NOTE_FORMS = ['md', 'html', 'docx'] as const;
export type NoteForm = (typeof NOTE_FORMS)[number];

/** A note as the bytes of a file. What is in them is the note and nothing else: no author, no comment. */
export async function writeNote(form: NoteForm, note: NoteDocument): Promise<Buffer> {
  switch (form) {
    case 'md':
      return Buffer.from(markdown(note));
    case 'html':
      return Buffer.from(html(note));
    case 'docx':
      return Packer.toBuffer(word(note));
  }
}

const markdown = ({ title, notes, sections }: NoteDocument): string =>
  [
    `# ${plain(title)}`,
    ...notes.map(plain),
    ...sections.flatMap(({ heading, facts, parts }) => [
      `## ${plain(heading)}`,
      ...facts.map(plain),
      ...parts.map(({ label, text }) => `**${plain(label)}**\n\n${linesOf(text).map(startPlain).join('\n\n')}`),
    ]),
  ].join('\n\n') + '\n';

/** A line that begins as a list or a rule is said as itself. */
const startPlain = (line: string): string => plain(line).replace(/^(\s*)([-+=~]|\d+[.)])/, String.raw`$1\$2`);

const STYLE = [
  ':root{color-scheme:light}',
  'body{margin:0 auto;padding:24px;max-width:45rem;background:#fff;color:#1b1b1b;font:16px/1.5 system-ui,Arial,sans-serif}',
  'h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}h3{font-size:1rem;margin-bottom:0}',
  'p{margin:0 0 8px}.over{color:#44505a}',
].join('');

const html = ({ title, notes, sections }: NoteDocument): string =>
  [
    '<!doctype html>',
    '<html lang="nl">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><style>${STYLE}</style></head>`,
    '<body>',
    `<h1>${escaped(title)}</h1>`,
    ...notes.map((text) => `<p class="over">${escaped(text)}</p>`),
    ...sections.flatMap(({ heading, facts, parts }) => [
      `<h2>${escaped(heading)}</h2>`,
      ...facts.map((text) => `<p class="over">${escaped(text)}</p>`),
      ...parts.flatMap(({ label, text }) => [
        `<h3>${escaped(label)}</h3>`,
        `<p>${linesOf(text).map(escaped).join('<br>')}</p>`,
      ]),
    ]),
    '</body></html>',
    '',
  ].join('\n');

const word = ({ title, notes, sections }: NoteDocument): Document =>
  new Document({
    title,
    creator: 'Tenderklok',
    lastModifiedBy: 'Tenderklok',
    description: '',
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          ...notes.map((text) => new Paragraph({ text })),
          ...sections.flatMap(({ heading, facts, parts }) => [
            new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2 }),
            ...facts.map((text) => new Paragraph({ children: [new TextRun({ text, italics: true })] })),
            ...parts.flatMap(({ label, text }) => [
              new Paragraph({ children: [new TextRun({ text: label, bold: true })] }),
              ...linesOf(text).map((line) => new Paragraph({ text: line })),
            ]),
          ]),
        ],
      },
    ],
  });

/** The lines of a text that people wrote. */
const linesOf = (text: string): readonly string[] => text.replaceAll('\r\n', '\n').split('\n');
