import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { SheetDocument } from './sheet-document.ts';
import { textOf, type Cell } from './sheet.ts';

const BORDER_AND_SPACE = { top: 60, bottom: 60, left: 100, right: 100 } as const;

/** A table as a document of Word, to paste in a guide: nothing in it but headings, lines of text and the table. */
export async function writeDocx({ title, notes, head, rows }: SheetDocument): Promise<Buffer> {
  const line = (cells: readonly Cell[], bold: boolean) =>
    new TableRow({
      ...(bold ? { tableHeader: true } : {}),
      cantSplit: true,
      children: cells.map(
        (cell) =>
          new TableCell({
            margins: BORDER_AND_SPACE,
            children: [new Paragraph({ children: [new TextRun({ text: textOf(cell), bold })] })],
          }),
      ),
    });
  const document = new Document({
    title,
    creator: 'Tenderklok',
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          ...notes.map((text) => new Paragraph({ text })),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: [line(head, true), ...rows.map((row) => line(row, false))],
          }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
