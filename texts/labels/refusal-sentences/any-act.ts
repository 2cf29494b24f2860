import type { Trait } from '../../../domain/plan/trait.ts';
import type { Sentences } from './sentence.ts';

/** What can be wrong with any act. */
export const ANY_ACT = {
  'unknown-milestone': ({ about, step }) =>
    `Deze zaak heeft geen mijlpaal ${about}. Kijk met ${step({ look: 'case' })} welke er zijn.`,
  'no-such-moment': ({ step }, { moment = '' }) =>
    `Niet gedaan. Deze zaak kent geen ${noMoment(moment)}. Kijk met ${step({ look: 'case' })} welke mijlpalen er zijn.`,
  'missing-by': () => 'Niet gedaan. Noem wie dit doet: het dossier moet dat laten zien. Geef een naam of adres op.',
  'missing-reason': () => 'Niet gedaan. Geef een reden op: het dossier moet laten zien waarom.',
  'missing-id': () =>
    'Niet gedaan. Geef deze handeling een eigen id, zodat zij bij een herhaling niet twee keer gebeurt.',
  'id-taken': () => 'Niet gedaan. Dit id is al gebruikt voor een andere handeling. Geef deze handeling een eigen id.',
  'two-people': ({ step }) =>
    `Niet vastgelegd. Dit vraagt twee verschillende mensen: wie iets vraagt, kan het niet zelf bevestigen. Laat een ander het bevestigen met ${step({ who: 'second' })}.`,
  'no-such-request': ({ step }) =>
    `Niet bevestigd. Dit verzoek wacht niet meer: het is al bevestigd, zijn zeven dagen zijn om, of de zaak is veranderd. Bekijk wat er gebeurde met ${step({ look: 'timeline' })}. Is het nog nodig? Doe het dan opnieuw als verzoek.`,
  'missing-reference': (_given, { what = '' }) =>
    `Niet gedaan. Leeg gelaten: ${what}. Geef dat op: het dossier moet het laten zien.`,
  'missing-field': (_given, { what = '' }) => `Niet gedaan. Er ontbreekt iets: ${what}. Geef dat op.`,
  'moment-in-future': () =>
    'Niet gedaan. Het opgegeven moment ligt in de toekomst. Geef het moment op waarop het is gebeurd.',
  'moment-before-start': () =>
    'Niet gedaan. Het opgegeven moment ligt vóór het begin van de zaak. Controleer de datum.',
  suspended: ({ step }) =>
    `Niet gedaan. De zaak is geschorst: de planning staat stil, termijnen uit de wet lopen door. Hervat haar eerst met ${step({ act: 'resume' })}.`,
  'already-ended': ({ step }) =>
    `Niet gedaan. De zaak is beëindigd en verandert niet meer. Bekijk het dossier met ${step({ look: 'timeline' })}.`,
  'not-for-this-case': ({ step }, { what = '' }) =>
    `Niet gedaan. Bij dit soort zaak kan ${what} niet. Kijk met ${step({ look: 'case' })} wat voor zaak het is.`,
  'bad-act': (_given, { what = '', how = 'date', most = '' }) => `Niet gedaan. ${badValueText(what, how, most)}`,
} satisfies Sentences;

/** What a procedure does not have, by what it would mean. */
const NO_MOMENT: { readonly [Meaning in Trait]?: string } = {
  announces: 'aankondiging',
  'closes-bids': 'sluiting van de inschrijving',
  'opens-bids': 'opening van de inschrijvingen',
  scores: 'beoordeling van inschrijvingen',
  'decides-objection': 'beslissing op bezwaar',
};

const noMoment = (moment: string): string =>
  (NO_MOMENT as Readonly<Record<string, string | undefined>>)[moment] ?? 'moment waar dit bij hoort';

/** What is wrong with a value, and how to give it; a refusal that does not say how is about a date. */
function badValueText(what: string, how: string, most: string): string {
  switch (how) {
    case 'mail':
      return `Wat bij ${what} staat, is geen mailadres. Geef één adres, zoals inkoop@bedrijf.example.`;
    case 'long':
      return `Wat bij ${what} staat, is langer dan ${counted(most)} tekens. Geef een kortere tekst.`;
    case 'sign':
      return `In de tekst bij ${what} staat een teken dat niemand ziet. Controleer de tekst: typ hem zelf, of plak hem zonder opmaak.`;
    case 'number':
      return `Wat bij ${what} staat, is geen nummer. Geef een heel getal, zoals 7.`;
    case 'choice':
      return `Wat bij ${what} staat, kan daar niet. Kies wat het formulier of de uitleg van de opdracht noemt.`;
    case 'date':
      return `De waarde ${what} is niet te lezen. Schrijf een datum als 2018-05-31 of 2018-05-31 15:00.`;
    default:
      return `De waarde ${what} is niet te lezen. Controleer haar, en geef haar opnieuw.`;
  }
}

/** A count as people write it. @example counted('20000') // '20.000' */
const counted = (most: string): string => most.replace(/(\d)(?=(?:\d{3})+$)/g, '$1.');
