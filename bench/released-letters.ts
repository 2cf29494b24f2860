import { partsOf } from '../client/usecases/office/letters/store-letter.ts';
import { putInOutbox } from '../client/usecases/office/letters/put-in-outbox.ts';
import type { LetterContent } from '../domain/office/letter-content.ts';
import type { IsoDate } from '../domain/law/iso-date.ts';
import { readDefinition } from '../files/definition/read-definition.ts';
import { readLetters } from '../store/letters.ts';
import { markLetters } from '../store/mark-letters.ts';
import { nextLetterNo, putLetters } from '../store/put-letters.ts';
import { putParty } from '../store/parties.ts';
import { exampleText } from './many-readers.ts';
import type { OnStack } from './on-stack.ts';

const REFERENCE = '2019-JGD21110';
const DAY = '2018-06-22' as IsoDate;
const [MAKER, READER] = ['p:1', 'p:2'];

const LETTER: LetterContent = {
  subject: 'Bericht over de planning',
  from: ['Gemeente Utrecht', 'Stadsplateau 1', '3521 AZ Utrecht'],
  to: ['Zorg BV'],
  about: ['vrijdag 22 juni 2018', `Kenmerk: ${REFERENCE}`],
  salutation: 'Geachte heer of mevrouw,',
  blocks: [
    'Wij hebben meer tijd nodig om de inschrijvingen te beoordelen. U hoort uiterlijk op vrijdag 6 juli 2018 van ons.',
    { heading: 'Waarom duurt het langer?' },
    'Twee beoordelaars zijn ziek geweest. Elk plan wordt door dezelfde mensen gelezen, zodat het oordeel eerlijk blijft.',
    {
      head: ['Stap', 'Nieuwe dag'],
      rows: [
        ['Beoordeling', '29 juni 2018'],
        ['Beslissing', '6 juli 2018'],
      ],
    },
  ],
  signature: ['Met vriendelijke groet,', 'Gemeente Utrecht'],
};

let parties = 0;

/** Puts so many letters on file as staff makes them, has them approved and lets them go: they wait in the outbox. @returns their ids */
export async function releasedLetters({ db }: OnStack, count: number): Promise<ReadonlySet<string>> {
  const { found } = readDefinition(exampleText().text);
  if (found === null) throw new Error('the example can be read');
  const { definition } = found;
  const parts = await partsOf(LETTER, null, null);
  const now = Date.now();
  const party = await putParty(db, REFERENCE, {
    name: `Zorg ${(parties += 1)} BV`,
    mail: 'zorg@x.example',
    registerNo: null,
    group: null,
    contact: null,
  });
  if (party === null) throw new Error('a new party');
  return db.transaction().execute(async (tx) => {
    const first = await nextLetterNo(tx, REFERENCE);
    await putLetters(
      tx,
      Array.from({ length: count }, (_, at) => ({
        ...parts,
        reference: REFERENCE,
        no: first + at,
        kind: 'delay' as const,
        milestone: null,
        anew: null,
        party,
        addressee: 'Zorg BV',
        address: `zorg${at}@x.example`,
        subject: LETTER.subject,
        datedOn: DAY,
        template: 'tenderklok 1',
        madeAt: now,
        madeBy: MAKER,
      })),
    );
    const letters = (await readLetters(tx, REFERENCE)).filter(({ no }) => no >= first);
    const ids = letters.map(({ id }) => id);
    await markLetters(tx, ids, { kind: 'approved', at: now, by: READER });
    await markLetters(tx, ids, { kind: 'released', at: now, by: MAKER, as: null });
    const given = { tx, reference: REFERENCE, definition, now, group: 'preparation', ownClock: false } as const;
    for (const letter of letters) await putInOutbox(given, letter, letter.address ?? '');
    return new Set(ids);
  });
}
