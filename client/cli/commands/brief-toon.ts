import { extname } from 'node:path';
import { type LetterPart, readSeenLetter } from '../../usecases/office/letters/list-letters.ts';
import { knownCase } from '../case.ts';
import { write } from '../deliver.ts';
import { EXIT, Stop } from '../exit.ts';
import type { TextForm } from '../forms.ts';
import { printFile, printOne, tell } from '../output.ts';
import { withCaseFile } from '../surroundings.ts';
import { whoAsks } from '../who-asks.ts';
import { refusedStop } from './act.ts';
import type { Asks } from './brieven.ts';

const PARTS: Readonly<Record<string, LetterPart>> = {
  '.docx': 'word',
  '.html': 'html',
  '.txt': 'text',
  '.ics': 'calendar',
};

/** Shows a letter as it was stored, or writes it to a file, byte for byte. */
export async function briefToon(
  reference: string,
  no: number,
  { naar, door, uitvoer }: Asks & { readonly naar?: string; readonly uitvoer: TextForm },
): Promise<void> {
  const part = naar === undefined ? 'text' : PARTS[extname(naar).toLowerCase()];
  if (part === undefined)
    throw new Stop(
      EXIT.wrongUsage,
      `Aan de naam ${naar} is niet te zien wat u wilt. Eindig op .docx, .html, .txt of .ics.`,
    );
  await withCaseFile(async (file) => {
    const by = await whoAsks(file, { door });
    const answer = await readSeenLetter(file, await knownCase(file, reference), by, { no, part });
    if (answer === null)
      throw new Stop(EXIT.notFound, `Er is geen brief ${no} die u kunt lezen, of zij heeft dit deel niet.`);
    if ('rule' in answer) throw refusedStop(answer, reference);
    const { letter, content } = answer;
    if (naar === undefined)
      return uitvoer === 'tekst'
        ? printFile(content.toString())
        : printOne(
            uitvoer,
            () => ({ ...letter, text: content.toString() }),
            () => '',
          );
    write(naar, content);
    tell(uitvoer, { reference, letter: no, file: naar, sha256: letter.sha256 }, [
      `Brief ${no} staat in ${naar} (sha256 van de hele brief: ${letter.sha256}).`,
    ]);
  });
}
