import { PATHS } from '../paths.ts';
import type { Seen } from '../seen.ts';
import { Button } from './parts.tsx';
import { ProofField } from './proof-field.tsx';

/** The name of the button with which somebody decides. */
export const DECISION = 'besluit';

/** What can come of a mail that did not arrive. */
export const SettleMail = ({ seen, no }: { readonly seen: Seen; readonly no: number }) => (
  <form method="post" action={PATHS.settleMail(no)}>
    <ProofField seen={seen} />
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
