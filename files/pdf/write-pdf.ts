import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A page that is written once and kept. */
export interface PaperText {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Under the table. */
  readonly after: readonly string[];
  /** At the foot of each page. */
  readonly foot: string;
}

const MARGIN = 56;
const SIZES = { title: 16, text: 10, table: 8, foot: 7 } as const;

/**
 * A text on A4, with its font in it, so that it looks the same anywhere. The same text of the same moment gives the same bytes.
 * @param at the moment that its dates say
 */
export async function writePdf(text: PaperText, at: Date): Promise<Buffer> {
  // Loaded when something is put on paper: it takes longer than most commands.
  const { default: PdfDocument } = await import('pdfkit');
  const document = new PdfDocument({
    size: 'A4',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + SIZES.foot * 3 },
    bufferPages: true,
    font: fontOf('DejaVuSans'),
    lang: 'nl-NL',
    info: { Title: text.title, Producer: 'Tenderklok', Creator: 'Tenderklok', CreationDate: at, ModDate: at },
  });
  const parts: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
  });
  document.font(fontOf('DejaVuSans-Bold')).fontSize(SIZES.title).text(text.title).moveDown(0.5);
  document.font(fontOf('DejaVuSans')).fontSize(SIZES.text);
  for (const one of text.paragraphs) document.text(one).moveDown(0.4);
  document.moveDown(0.5).fontSize(SIZES.table);
  if (text.rows.length > 0)
    document.table({
      data: [text.head, ...text.rows].map((row) => [...row]),
      defaultStyle: { border: 0.5, borderColor: '#888888', padding: 4 },
      rowStyles: (row: number) => (row === 0 ? { backgroundColor: '#eeeeee' } : {}),
    });
  document.moveDown().fontSize(SIZES.text);
  document.x = MARGIN;
  for (const one of text.after) document.text(one).moveDown(0.4);
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    document.page.margins.bottom = 0;
    const foot = `${text.foot} · bladzijde ${page + 1} van ${count}`;
    document.fontSize(SIZES.foot).text(foot, MARGIN, document.page.height - MARGIN, { lineBreak: false });
  }
  document.end();
  return done;
}

const FONTS = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');

const fontOf = (name: string): string => join(FONTS, `${name}.ttf`);
