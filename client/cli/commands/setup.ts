import { setUp } from '../../usecases/set-up.ts';
import { asked } from '../asked.ts';
import type { TextForm } from '../forms.ts';
import { tell } from '../output.ts';
import { withDesk } from '../surroundings.ts';

/** Prepares server and database; can be run again at any time. */
export async function setup(form: TextForm): Promise<void> {
  await withDesk(async (desk) => {
    const ran = await asked(() => setUp(desk));
    tell(form, { namespace: desk.namespace, migrations: ran }, [
      `Klaar: naamruimte ${desk.namespace}, zoekvelden, dagelijkse herinneringen${ran.length === 0 ? '' : ` en database (${ran.join(', ')})`}.`,
    ]);
  });
}
