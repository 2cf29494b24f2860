import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import type { LetterBlock, LetterContent } from '../../domain/office/letter-content.ts';

const MARGINS = { top: 60, bottom: 60, left: 100, right: 100 } as const;

/** A letter as a document of Word. */
export async function writeLetter({
  subject,
  from,
  to,
  about,
  salutation,
  blocks,
  signature,
}: LetterContent): Promise<Buffer> {
  const document = new Document({
    title: subject,
    creator: 'Tenderklok',
    sections: [
      {
        children: [
          lines(from),
          lines(to),
          lines(about),
          new Paragraph({ text: subject, heading: HeadingLevel.HEADING_1 }),
          lines([salutation]),
          ...letterChildren(blocks),
          lines(signature),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** The blocks of a letter as parts of a document of Word. */
export const letterChildren = (blocks: readonly LetterBlock[]): (Paragraph | Table)[] => blocks.flatMap(children);

function children(block: LetterBlock): (Paragraph | Table)[] {
  if (typeof block === 'string') return [lines(block.split('\n'))];
  if ('heading' in block) return [new Paragraph({ text: block.heading, heading: HeadingLevel.HEADING_2 })];
  if ('list' in block) return block.list.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
  const { head, rows } = block;
  return [
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [rowOf(head, true), ...rows.map((row) => rowOf(row, false))],
    }),
    new Paragraph({ text: '' }),
  ];
}

const rowOf = (cells: readonly string[], isHead: boolean): TableRow =>
  new TableRow({
    ...(isHead ? { tableHeader: true } : {}),
    cantSplit: true,
    children: cells.map((text) => {
      const own: FileChild[] = [new Paragraph({ children: [new TextRun({ text, bold: isHead })] })];
      return new TableCell({ margins: MARGINS, children: own as Paragraph[] });
    }),
  });

/** Lines of one paragraph. */
export const lines = (all: readonly string[]): Paragraph =>
  new Paragraph({
    spacing: { after: 200 },
    children: all.map((text, at) => new TextRun({ text, ...(at === 0 ? {} : { break: 1 }) })),
  });
