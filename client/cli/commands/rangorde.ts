import { rankingsOf } from '../../usecases/rankings.ts';
import { knownCase } from '../case.ts';
import { EXIT, Stop } from '../exit.ts';
import { print } from '../output.ts';
import { withCaseFile } from '../surroundings.ts';
import { typed } from '../program.ts';

/** A ranking as it was fixed, to the byte. */
export async function rangorde(reference: string, award: string | undefined): Promise<void> {
  await withCaseFile(async (file) => {
    await knownCase(file, reference);
    const rankings = await rankingsOf(file, reference);
    if (rankings.length === 0)
      throw new Stop(
        EXIT.notFound,
        `Van ${reference} ligt nog geen rangorde vast. Lees eerst de beoordeling in: ${typed(`beoordeling lees-in ${reference} <bestand>`)}`,
      );
    const names = rankings.map((one) => one.award);
    const found =
      award === undefined && rankings.length === 1 ? rankings[0] : rankings.find((one) => one.award === award);
    if (found === undefined)
      throw award === undefined
        ? new Stop(EXIT.wrongUsage, `Er zijn ${names.length} rangordes. Kies uit: ${names.join(', ')}.`)
        : new Stop(EXIT.notFound, `Er is geen rangorde van ${award}. Kies uit: ${names.join(', ')}.`);
    print(found.artefact);
  });
}
