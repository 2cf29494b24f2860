import { momentLabel } from '../../../texts/labels/day-words.ts';
import type { ListedDraft } from '../../usecases/drafts.ts';
import { Button } from '../parts/parts.tsx';
import { ProofField } from '../parts/proof-field.tsx';
import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';

/** What somebody was writing: to go on with, or to throw away. */
export const Drafts = ({ seen, drafts }: { seen: Seen; drafts: readonly ListedDraft[] }) =>
  drafts.length === 0 ? null : (
    <section aria-labelledby="concepten">
      <h2 id="concepten">Ga verder met een concept</h2>
      <p>Alleen u ziet uw concepten. Wijzigt u een concept een half jaar niet, dan gaat het weg.</p>
      <ul class="drafts">
        {drafts.map(({ id, reference, subject, savedAt }) => (
          <li>
            <div>
              <a href={PATHS.kept(id)}>
                {[reference, subject].filter((one) => one !== '').join(': ') || 'Zonder naam'}
              </a>
              <p class="soft">{`Bewaard ${momentLabel(savedAt)}`}</p>
            </div>
            <form method="post" action={PATHS.kept(id)}>
              <ProofField seen={seen} />
              <Button look="plain" label={`Gooi weg: ${reference || 'concept zonder naam'}`}>
                Gooi weg
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
