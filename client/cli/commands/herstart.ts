import { notRestartedText, restartedText } from '../../told/restarted-text.ts';
import { restartCase } from '../../usecases/restart.ts';
import { asked } from '../asked.ts';
import { noCase } from '../case.ts';
import { EXIT, Stop } from '../exit.ts';
import type { TextForm } from '../forms.ts';
import { tell } from '../output.ts';
import { withDesk } from '../surroundings.ts';
import { typed } from '../program.ts';
import { operatorAsks } from '../who-asks.ts';

/** Lets a case that runs no more go on from the case file. */
export async function herstart(reference: string, form: TextForm): Promise<void> {
  await withDesk(async (desk) => {
    await operatorAsks(desk);
    switch (await asked(() => restartCase(desk, reference))) {
      case 'done':
        return tell(form, { reference }, [
          `${restartedText(reference)} Bekijk de stand met: ${typed(`toon ${reference}`)}`,
        ]);
      case 'no-case':
        throw await noCase(desk, reference);
      case 'ended':
        throw new Stop(EXIT.refused, notRestartedText(reference, 'ended'));
      case 'runs':
        throw new Stop(EXIT.refused, notRestartedText(reference, 'runs'));
    }
  });
}
