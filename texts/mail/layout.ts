import { type Block, drawing, escaped, isFor, urlOf } from './draw-block.ts';
import { oneLine } from './one-line.ts';
import type { AboutCase, Receiver } from './receiver.ts';
import { STYLE } from './style.ts';

/** A mail as it goes out: the same words plain and in HTML. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What a mail that tells of several cases says of itself in their place. */
type About = Pick<AboutCase, 'reference' | 'subject'> | null;

const SIGNATURE = 'Tenderklok';
/** A subject line is read in a list: a long name is cut there, never in the mail itself. */
const LONGEST_NAME = 60;

/**
 * Puts a mail together: heading, greeting, blocks, signature.
 * @param title what it is about, without the case: that is put behind it.
 * @param about the case; null when the mail tells of several, each by its own name.
 */
export function mail(title: string, to: Receiver, blocks: readonly Block[], about: About = to.case): MailText {
  const heading = oneLine(title);
  const named = about === null ? null : oneLine(`${about.subject} (${about.reference})`);
  const inLine = about === null ? '' : ` · ${cut(oneLine(about.subject))} (${oneLine(about.reference)})`;
  const page = about === null ? [] : [{ say: 'Bekijk de zaak in de console', page: about.reference }];
  const own = [`Beste ${to.name},`, ...blocks].filter(isFor(to));
  const last = page.filter((one) => isFor(to)(one) && !own.some((other) => urlOf(to, other) === urlOf(to, one)));
  const drawn = [...own, ...last].map(drawing(to));
  const [first] = drawn.filter((one) => one.action);
  const top = [heading, ...(named === null ? [] : [named])];
  const text = [top.join('\n'), ...drawn.map((one) => one.text), SIGNATURE].join('\n\n');
  const body = [
    `<h1>${escaped(heading)}</h1>`,
    ...(named === null ? [] : [`<p class="zaak">${escaped(named)}</p>`]),
    ...drawn.map((one) => (one === first ? one.html.replace('<p>', '<p class="doe">') : one.html)),
    `<p class="van">${SIGNATURE}</p>`,
  ].join('\n');
  const subject = `${heading}${inLine}`;
  const html = `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title>
<style>${STYLE}</style></head>
<body><main>
${body}
</main></body>
</html>
`;
  return { subject, text: `${text}\n`, html };
}

/** @example cut('Leerlingenvervoer') // 'Leerlingenvervoer' */
const cut = (text: string): string =>
  text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME).replace(/\s+\S*$/, '')}…`;
