import { mail, type MailText } from './layout.ts';
import { partyAs, type HeardCase } from './question.ts';

/** The receipt of a bid to whoever sent it: the very lines that were signed, and the signature. */
export const bidReceiptMail = (
  about: HeardCase,
  name: string,
  { no, receipt, signature }: { readonly no: number; readonly receipt: string; readonly signature: string },
): MailText =>
  mail(`Bewijs van ontvangst van inschrijving ${no}`, partyAs(name, about), [
    'Uw inschrijving is ontvangen. Zij ligt verzegeld: tot de opening kan niemand haar lezen, en ziet niemand dat u inschreef. Bewaar deze mail.',
    { list: receipt.split('\n') },
    `Wij hebben dit bewijs ondertekend (Ed25519): ${signature}`,
    'Het controlegetal van een bestand rekent u zelf na met sha256sum. Vraag ons om bewijs en sleutel als bestand als u ook de handtekening wilt nagaan.',
  ]);
