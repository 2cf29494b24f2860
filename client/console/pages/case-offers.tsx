import { type ActName, specOf } from '../../../domain/acts/acts.ts';
import { capital } from '../../../texts/labels/milestones.ts';
import { offersOf } from '../../../texts/offered.ts';
import type { ShownCase } from '../../usecases/show.ts';
import { PATHS } from '../paths.ts';

/** What can be done now, each with what it does. */
export function Offers({ shown: { view } }: { shown: ShownCase }) {
  const offers = offersOf(view);
  // Scoring reads files in; it has a page of its own.
  const hrefOf = (act: ActName): string =>
    act === 'scoreBids' ? PATHS.readIn(view.reference) : PATHS.act(view.reference, specOf(act).word);
  if (offers.length === 0) return null;
  return (
    <section class="no-print" aria-labelledby="nu">
      <h2 id="nu">Wat u nu kunt doen</h2>
      <ul class="acts">
        {offers.map(({ act, label }) => (
          <li>
            <a href={hrefOf(act)}>{capital(label)}</a>
            <p>{specOf(act).brief}.</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
