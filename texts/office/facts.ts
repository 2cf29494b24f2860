import type { CaseFact } from '../../domain/case/fact.ts';
import { questionFactTexts } from './question-facts.ts';
import type { OfficeFact, OfficeFactKind, OfficeFacts } from '../../domain/office/facts.ts';
import { BID_FACTS } from './bid-facts.ts';
import { LETTER_FACTS } from './letter-facts.ts';
import { PEOPLE_FACTS } from './people-facts.ts';

/** What is known of a party. */
const PARTY_DATA: Readonly<Record<string, string>> = {
  name: 'naam',
  registerNo: 'KvK-nummer',
  group: 'groep',
  contact: 'contactpersoon',
  mail: 'mailadres',
};

/** What happened to a thing of the case file, as the record tells it. Ids of parties have been put into words before. */
const TEXTS: { readonly [Kind in OfficeFactKind]: (fact: OfficeFacts[Kind]) => string } = {
  ...BID_FACTS,
  ...LETTER_FACTS,
  ...PEOPLE_FACTS,
  'party-added': ({ party }) => `Partij vastgelegd: ${party}`,
  'party-changed': ({ party, what }) =>
    `Gegevens van ${party} gewijzigd: ${what.map((one) => PARTY_DATA[one] ?? one).join(', ')}`,
  ...questionFactTexts,
};

/** Whether a fact is about a thing of the case file, and not about the course of the case. */
export const isOfficeFact = (fact: CaseFact): fact is OfficeFact => isOfficeFactKind(fact.kind);

export const isOfficeFactKind = (kind: string): kind is OfficeFactKind => Object.hasOwn(TEXTS, kind);

/** Such a fact as a sentence without a full stop. */
export const officeFactText = (fact: OfficeFact): string => (TEXTS[fact.kind] as (fact: OfficeFact) => string)(fact);
