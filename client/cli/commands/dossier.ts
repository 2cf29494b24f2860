import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dossierOf } from '../../usecases/dossier.ts';
import { mayHandOver } from '../../usecases/hand-over.ts';
import { knownCase } from '../case.ts';
import { makeFolder, write } from '../deliver.ts';
import { dossierFiles } from '../../told/dossier/files.ts';
import { EXIT, Stop } from '../exit.ts';
import type { TextForm } from '../forms.ts';
import { tell } from '../output.ts';
import { withCaseFile } from '../surroundings.ts';
import { whoAsks } from '../who-asks.ts';
import { refusedStop } from './act.ts';

/** Writes a case as files into a folder that is new or empty. */
export async function dossier(
  reference: string,
  { uit, uitvoer, door }: { readonly uit: string; readonly uitvoer: TextForm; readonly door?: string },
): Promise<void> {
  emptyFolder(uit);
  const files = await withCaseFile(async (file) => {
    const by = await whoAsks(file, { door });
    const found = await knownCase(file, reference);
    const refused = await mayHandOver(file, found, by);
    if (refused !== null) throw refusedStop(refused, reference);
    return dossierFiles(await dossierOf(file, found, by));
  });
  for (const { path, content } of files) {
    makeFolder(join(uit, dirname(path)));
    write(join(uit, path), content, 'wx');
  }
  tell(uitvoer, { reference, folder: uit, files: files.map(({ path }) => path) }, [
    `Geschreven: ${files.length} bestanden in ${uit}. Begin bij LEESMIJ.md.`,
  ]);
}

/** @throws Stop when there is something in it already: what was there before would seem to belong to the case */
function emptyFolder(path: string): void {
  makeFolder(path);
  if (isEmpty(path)) return;
  throw new Stop(
    EXIT.conflict,
    `De map ${path} is niet leeg. Er is niets geschreven. Kies een nieuwe of een lege map.`,
  );
}

function isEmpty(path: string): boolean {
  try {
    return readdirSync(path).length === 0;
  } catch {
    throw new Stop(EXIT.wrongUsage, `De map ${path} mag u niet lezen. Vraag om toegang, of kies een andere map.`);
  }
}
