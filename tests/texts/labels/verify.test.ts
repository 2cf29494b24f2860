import { describe, expect, it } from 'vitest';
import { EVIDENCE } from '../../../store/evidence/kinds.ts';
import type { RecordFault } from '../../../domain/case/record-fault.ts';
import { recordFaultText, verifiedText } from '../../../texts/labels/verify.ts';
import { evidenceLabel } from '../../../texts/labels/evidence.ts';

const row = { kind: 'row', reference: 'A', evidence: 'receipts', key: '["bid", 1]' } as const;
const chain = { kind: 'chain', reference: 'A', no: 7 } as const;
const gap = { kind: 'receipts', reference: 'A', what: 'bid' } as const;

const TEXTS: readonly (readonly [RecordFault, string])[] = [
  [{ ...row, how: 'changed' }, 'Ontvangst ["bid", 1] is gewijzigd nadat dit is vastgelegd.'],
  [{ ...row, how: 'gone' }, 'Ontvangst ["bid", 1] is vastgelegd, maar staat niet meer in het dossier.'],
  [{ ...row, how: 'unsealed' }, 'Ontvangst ["bid", 1] staat in het dossier, maar is nooit vastgelegd.'],
  [{ ...row, evidence: 'prices', key: '', how: 'changed' }, 'Lijst van prijzen is gewijzigd nadat dit is vastgelegd.'],
  [{ ...chain, how: 'number' }, 'Vóór schakel 7 ontbreekt een schakel, of de nummering is gewijzigd.'],
  [{ ...chain, how: 'hash' }, 'Schakel 7 klopt niet: deze schakel, of de volgorde, is gewijzigd.'],
  [{ ...chain, how: 'head' }, 'De keten eindigt bij schakel 7. Dat is niet waar zij hoort te eindigen.'],
  [
    { kind: 'object', reference: '', what: 'bid', no: 3, how: 'gone' },
    'Een bestand van inschrijving 3 ligt niet meer in de kluis.',
  ],
  [
    { kind: 'object', reference: '', what: 'opening', no: 1, how: 'changed' },
    'Het proces-verbaal van opening 1 is in de kluis gewijzigd nadat het binnenkwam.',
  ],
  [
    { kind: 'foreign-object', reference: '', address: 'ab12' },
    'In de kluis ligt een bestand dat het dossier niet kent: ab12. Het kan zijn blijven liggen toen een inzending werd afgebroken. Laat de beheerder het bekijken; het hoort bij geen inschrijving met een ontvangstbewijs.',
  ],
  [
    { kind: 'vault-away', reference: '' },
    'De kluis is hier niet ingesteld. Of de bestanden van inschrijvingen nog heel zijn, is niet bekeken. De rest wel.',
  ],
  [
    { kind: 'erasure', reference: 'A', no: 3, how: 'no-act' },
    'De tekst van vraag 3 is gewist, maar het dossier zegt niet door wie en waarom.',
  ],
  [
    { kind: 'erasure', reference: 'A', no: 3, how: 'not-done' },
    'Volgens het dossier is de tekst van vraag 3 gewist, maar zij staat er nog of weer.',
  ],
  [
    { kind: 'erasure', reference: 'A', no: 3, how: 'hash' },
    'Wat van vraag 3 is gewist, past niet bij wat daarvan was vastgelegd.',
  ],
  [{ ...gap, from: 2, to: 2 }, 'Van de soort inschrijving ontbreekt nummer 2.'],
  [{ ...gap, from: 2, to: 4 }, 'Van de soort inschrijving ontbreekt nummer 2 tot en met 4.'],
  [
    { kind: 'stamp', reference: '', no: 2, how: 'order' },
    'Tijdstempel 2 sluit niet aan op het tijdstempel ervoor, of zijn inhoud is gewijzigd.',
  ],
  [
    { kind: 'stamp', reference: '', no: 2, how: 'token' },
    'Tijdstempel 2 hoort niet bij wat er is gestempeld, of zijn handtekening klopt niet.',
  ],
  [
    { kind: 'stamp', reference: 'A', no: 2, how: 'chain' },
    'Tijdstempel 2 is gezet op een keten die nu anders is. De keten is daarna opnieuw geschreven.',
  ],
  [{ kind: 'not-told', reference: 'A', notice: 'A/n' }, 'Het bericht A/n moest in een mail, maar die mail is er niet.'],
  [
    { kind: 'no-answer', reference: 'A', mail: 3 },
    'Mail 3 heet verstuurd, maar het antwoord van de mailserver ontbreekt. Dan is niet te bewijzen dat zij weg is (Algemene wet bestuursrecht, artikel 2:17).',
  ],
  [
    { kind: 'letter', reference: 'A', no: 3, how: 'not-in-outbox' },
    'Brief 3 is vrijgegeven, maar staat niet klaar om te versturen en ging niet op een andere manier.',
  ],
  [
    { kind: 'letter', reference: 'A', no: 3, how: 'no-proof' },
    'Brief 3 is aangenomen door de mailserver, maar het bewijs staat niet in het dossier.',
  ],
  [
    { kind: 'letter', reference: 'A', no: 3, how: 'bytes' },
    'Brief 3 is niet meer wat is bewaard: de inhoud past niet bij haar hash.',
  ],
  [
    { kind: 'window', reference: 'A', decision: 'award-decision' },
    'Tegen de gunningsbeslissing loopt een termijn, maar niet elke brief heeft bewijs van verzending (Awb 6:8, Aw 2.127).',
  ],
  [
    { kind: 'no-workflow', reference: 'A' },
    'De zaak is open, maar loopt niet in Temporal. Haar termijnen gaan niet vanzelf af.',
  ],
  [
    { kind: 'no-case', reference: '', workflow: 'aanbesteding/A' },
    'In Temporal loopt aanbesteding/A, maar die zaak staat niet in het dossier.',
  ],
  [
    { kind: 'temporal-away', reference: '' },
    'Temporal antwoordt niet. Of elke open zaak loopt, is niet bekeken. De rest wel.',
  ],
];

describe('wat niet klopt in een dossier', () => {
  it.each(TEXTS)('%j', (fault, text) => {
    expect(recordFaultText(fault)).toBe(text);
  });

  it('heet zoals mensen het noemen, en anders zoals het heet', () => {
    expect(evidenceLabel('outbox')).toBe('mail');
    expect(evidenceLabel('iets nieuws')).toBe('iets nieuws');
    for (const name of Object.keys(EVIDENCE)) expect(evidenceLabel(name)).not.toBe(name);
  });

  it('wordt samengevat, met wat iemand moet doen', () => {
    const [chains, links] = [2, 30];
    expect(verifiedText({ chains, links, wrong: [] }, 'x')).toBe(
      'Het dossier klopt: 30 schakels in 2 ketens, van de eerste tot de laatste nagerekend.',
    );
    expect(
      verifiedText(
        {
          chains,
          links,
          wrong: [
            { kind: 'window', reference: 'A', decision: 'x' },
            { ...row, how: 'gone' },
          ],
        },
        'tenderklok verifieer A',
      ),
    ).toMatch(
      /^Het dossier klopt niet: 2 bevindingen op 30 schakels in 2 ketens\. Wijzig niets\..*tenderklok verifieer A$/,
    );
  });

  it('zegt niet dat er is geknoeid waar iets nog moet gebeuren', () => {
    const window = { kind: 'window', reference: 'A', decision: 'award-decision' } as const;
    expect(verifiedText({ chains: 2, links: 30, wrong: [window] }, null)).toBe(
      'Wat is vastgelegd, klopt: 30 schakels in 2 ketens. Er is nog 1 bevinding. Doe wat daar staat, of vraag het de beheerder, en kijk het dan opnieuw na.',
    );
  });
});
