import type { LetterRule } from '../../../domain/acts/refusal.ts';
import type { Sentence } from './sentence.ts';

/** Letters: to all at one moment, as they were approved, with proof. */
export const LETTER: Readonly<Record<LetterRule, Sentence>> = {
  'letter-needs': (_given, { fields = '' }) => `Niet gemaakt. Deze brief kan niet zonder ${fields}. Geef dat erbij.`,
  'letter-no-party': ({ step }, { bids = '' }) =>
    `Niet gemaakt. Van deze inschrijvingen is de partij niet bekend: ${bids}. Leg elke partij vast onder de naam van haar inschrijving met ${step({ office: 'partij voeg-toe' })}.`,
  'letter-no-reasons': ({ step }, { bid = '', criteria = '' }) =>
    `Niet gemaakt. De brief moet zeggen waarom een inschrijving haar cijfer kreeg (Aanbestedingswet 2012, artikel 2.130; Algemene wet bestuursrecht, artikel 3:46). Van ${bid} ontbreekt de motivering van: ${criteria}. Leg die eerst vast met ${step({ office: 'brief motiveer' })}.`,
  'letters-no-ranking': ({ step }) =>
    `Niet vastgelegd. De rangorde ligt nog niet vast, dus er is nog niets om bekend te maken. Lees eerst de cijfers en prijzen in met ${step({ act: 'scoreBids' })}.`,
  'letter-there': ({ step }, { no = '', party = '' }) =>
    `Niet gemaakt. Brief ${no} aan ${party} maakt dit besluit al bekend. Kijk met ${step({ office: 'brief lijst' })} of zij klopt. Is zij nog niet verstuurd, dan kunt u haar terugtrekken met ${step({ office: 'brief trek-terug' })}.`,
  'letters-none-to-approve': ({ step }) =>
    `Niets goedgekeurd. Er is geen brief die op goedkeuring wacht. Bekijk de brieven van deze zaak met ${step({ office: 'brief lijst' })}.`,
  'letters-made-since': (_given, { nos = '' }) =>
    `Niets goedgekeurd. Na het lezen kwam er meer bij: brief ${nos}. Lees eerst wat erbij kwam. Keur daarna alles samen goed, of kies één brief met haar nummer.`,
  'letter-own-approval': ({ step }, { nos = '' }) =>
    `Niet goedgekeurd. U maakte deze brieven zelf: ${nos}. Een ander moet ze goedkeuren (vier ogen). Vraag een collega dat te doen met ${step({ office: 'brief keur-goed' })}.`,
  'letter-unknown-bid': (_given, { bid = '', bids = '' }) =>
    `Niet vastgelegd. ${bid} staat niet in de rangorde. Kies uit: ${bids}.`,
  'letter-unknown-criterion': (_given, { criterion = '', criteria = '' }) =>
    `Niet vastgelegd. De beoordeling kent het onderdeel ${criterion} hier niet. Kies uit: ${criteria}.`,
  'letter-unknown-lot': (_given, { bid = '', lot = '', lots = '' }) =>
    `Niet vastgelegd. ${bid} is niet beoordeeld in: ${lot}. Kies uit: ${lots}.`,
  'letter-which-lot': (_given, { bid = '', lots = '' }) =>
    `Niet vastgelegd. ${bid} is in meer percelen beoordeeld, en elk cijfer heeft zijn eigen reden (Aanbestedingswet 2012, artikel 2.130; Algemene wet bestuursrecht, artikel 3:46). Noem het perceel waarvoor dit geldt: ${lots}. Of kies alle percelen, als de reden in elk dezelfde is.`,
  'letter-unknown': ({ step }, { no = '' }) =>
    `Niet gedaan. Er is geen brief ${no} in deze zaak. Bekijk de brieven van deze zaak met ${step({ office: 'brief lijst' })}.`,
  'letter-of-decision': ({ step }) =>
    `Niet verstuurd. Deze brief maakt een besluit bekend, en zo een besluit gaat aan iedereen tegelijk (Aanbestedingswet 2012, artikel 2.127). Kies het besluit, en verstuur al zijn brieven samen met ${step({ office: 'brief verstuur' })}.`,
  'exclusion-before-award': (_given, { nos = '' }) =>
    `Niet verstuurd. Brief ${nos} sluit een inschrijver uit, en dat hoort zij pas met de gunningsbeslissing (gids). Wacht tot de rangorde vastligt, en verstuur alle brieven van dat besluit samen.`,
  'letters-none': ({ step }) =>
    `Niet verstuurd. Er zijn geen brieven van dit besluit die nog weg moeten. Bekijk de brieven van deze zaak met ${step({ office: 'brief lijst' })}, en maak wat ontbreekt met ${step({ office: 'brief maak' })}.`,
  'letters-missing': ({ step }, { bids = '' }) =>
    `Niet verstuurd. De gunningsbeslissing gaat aan iedere inschrijver (Aanbestedingswet 2012, artikelen 2.127 en 2.130). Er is geen brief voor: ${bids}. Laat die brief maken met ${step({ office: 'brief maak' })} en goedkeuren met ${step({ office: 'brief keur-goed' })}.`,
  'letters-not-approved': ({ step }, { nos = '' }) =>
    `Niet verstuurd. Nog niet goedgekeurd: brief ${nos}. De brieven gaan samen, na goedkeuring door een tweede persoon. Laat ze eerst goedkeuren met ${step({ office: 'brief keur-goed' })}.`,
  'letter-other-day': ({ step }, { nos = '', day = '', today = '' }) =>
    `Niet verstuurd. In brief ${nos} staat de termijn vanaf ${day}, en het is ${today}. De brief moet de termijn precies noemen (Aanbestedingswet 2012, artikel 2.130; Algemene wet bestuursrecht, artikel 3:45). Wacht tot die dag, of trek de brieven terug met ${step({ office: 'brief trek-terug' })} en maak ze voor een andere dag met ${step({ office: 'brief maak' })}.`,
  'letters-no-address': ({ step }, { nos = '' }) =>
    `Niet verstuurd. Brief ${nos} heeft geen mailadres, en het besluit gaat aan iedereen (Aanbestedingswet 2012, artikel 2.127). Geef de partij een adres met ${step({ office: 'partij wijzig' })} en maak de brief opnieuw met ${step({ office: 'brief maak' })}. Of geef een reden waarom de andere alvast gaan, en leg van deze de aangetekende verzending vast met ${step({ office: 'brief per-post' })}.`,
  'letter-gone': ({ step }, { no = '' }) =>
    `Niet teruggetrokken. Brief ${no} is al verstuurd of al teruggetrokken. Kijk eerst met ${step({ office: 'brief lijst' })} wat erin staat. Klopt het besluit niet, dan kunt u het opnieuw nemen met ${step({ act: 'decideAnew' })}.`,
  'letter-not-back': ({ step }, { no = '' }) =>
    `Niet verstuurd. Brief ${no} is niet teruggekomen. Zij gaat niet twee keer. Bekijk eerst haar bewijs met ${step({ office: 'brief bewijs' })}.`,
  'letter-not-released': ({ step }, { no = '' }) =>
    `Niet vastgelegd. Brief ${no} is nog niet vrijgegeven: de brieven van een besluit gaan op één moment. Kijk met ${step({ office: 'brief lijst' })} of ze klaar zijn, en verstuur ze eerst met ${step({ office: 'brief verstuur' })}.`,
  'letter-proof-early': (_given, { no = '' }) =>
    `Niet vastgelegd. Toen bestond brief ${no} nog niet. Controleer de dag van verzending.`,
  'letter-proof-there': (_given, { no = '', proof = '' }) =>
    `Niet vastgelegd. Bij brief ${no} staat ${proof} al. Elk bewijs staat er één keer. Controleer het nummer.`,
  'letter-template-marks': (_given, { marks = '' }) =>
    `Niet bewaard. In dit sjabloon ontbreekt: ${marks}. Zonder die plaats valt de brief weg. Zet haar in het Word-bestand en probeer het opnieuw.`,
  'letter-template-size': (_given, { most = '' }) =>
    `Niet bewaard. Dit bestand is te groot, ook als het wordt uitgepakt, of het is geen Word-bestand (.docx). Een sjabloon is hoogstens ${most}. Kies een ander bestand.`,
  'letter-report-none': ({ step }) =>
    `Niet vastgelegd. Dit bericht is geen afleverbericht van een mailserver (RFC 3464). Leg anders zelf vast hoe u de brief alsnog verstuurt met ${step({ office: 'brief per-post' })}.`,
  'letter-report-unknown': () =>
    'Niet vastgelegd. Dit afleverbericht gaat over een bericht dat geen brief van Tenderklok is. Controleer of u het goede bestand hebt.',
};
