import { PATHS } from '../paths.ts';
import { PROOF, proofFor } from '../proof.ts';
import type { Seen } from '../seen.ts';
import { Button } from './parts.tsx';

/** The name of the button with which somebody decides. */
export const DECISION = 'besluit';

/** What can come of a mail that did not arrive. */
export const SettleMail = ({ seen, no }: { readonly seen: Seen; readonly no: number }) => (
  <form method="post" action={PATHS.settleMail(no)}>
    <input type="hidden" name={PROOF} value={proofFor(seen.given.secret, seen.visitor)} />
    <div class="buttons">
      <Button look="second" name={DECISION} value="opnieuw" label={`Stuur opnieuw: mail ${no}`}>
        Stuur opnieuw
      </Button>
      <Button look="second" name={DECISION} value="afgehandeld" label={`De ontvanger weet het al: mail ${no}`}>
        De ontvanger weet het al
      </Button>
    </div>
  </form>
);
