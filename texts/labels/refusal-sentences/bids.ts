import type { Sentences } from './sentence.ts';

const ENVELOPES: Readonly<Record<string, string>> = { quality: 'de kwaliteit', price: 'de prijs' };

/** Bids: taking them in, opening, checking, asking. */
export const BIDS = {
  'unknown-bid': ({ step }, { no = '' }) =>
    `Niet gedaan. Er is geen inschrijving ${no} ontvangen. Bekijk met ${step({ office: 'inschrijving lijst' })} welke er zijn.`,
  'bid-withdrawn': ({ step }, { no = '' }) =>
    `Niet gedaan. Inschrijving ${no} is al ingetrokken. Bekijk de inschrijvingen met ${step({ office: 'inschrijving lijst' })}. Vóór de sluiting kan de inschrijver opnieuw indienen.`,
  'no-files': ({ step }) =>
    `Niet ontvangen. Er zit geen bestand bij. Geef de bestanden voor kwaliteit en prijs, elk apart, en dien opnieuw in met ${step({ office: 'inschrijving ontvang' })}.`,
  'file-too-large': (_given, { what = '', most = '' }) =>
    `Niet ontvangen. ${what} is groter dan ${most} MB, en groter mag hier niet. Er is niets van bewaard. Kies een kleiner bestand, of verdeel het over meer bestanden.`,
  'no-room': () =>
    'Niet ontvangen. Er is te weinig ruimte op de schijf van deze installatie. Er is niets van bewaard; wat al binnen was, is er nog. Vraag de beheerder ruimte te maken; dien daarna opnieuw in onder hetzelfde nummer.',
  'no-vault': () =>
    'Niet gedaan. Hier is geen kluis voor bestanden ingesteld. Vraag de beheerder VAULT_FOLDER en KEYS_FOLDER te zetten.',
  'opened-too-early': ({ about }, { when = '' }) =>
    `Niet geopend. Openen kan pas na ${about}: ${when}. Tot dan blijft alles verzegeld, zodat niemand eerder weet wat een ander bood (gelijke behandeling). Wacht tot dat moment. Deze poging staat in het dossier.`,
  'opened-by-one': ({ step }) =>
    `Niet geopend. Openen doen twee mensen: u vroeg er zelf al om, en dan moet een ander het ook doen, binnen tien minuten. Zo kan niemand alleen bij een inschrijving. Vraag een ander het ook te doen met ${step({ office: 'opening open' })}. Deze poging staat in het dossier.`,
  'nothing-to-open': ({ step }, { envelope = '' }) =>
    `Niet geopend. Er is geen verzegelde inschrijving die meetelt en waarvan ${ENVELOPES[envelope] ?? 'dit deel'} nog dicht is. Bekijk de inschrijvingen met ${step({ office: 'inschrijving lijst' })}.`,
  'prices-before-grades': ({ step }) =>
    `Niet geopend. De prijzen blijven dicht tot alle cijfers voor kwaliteit vaststaan, zodat geen prijs een cijfer kleurt (Aanbestedingswet 2012, artikel 1.8). Leg eerst vast dat de cijfers vaststaan met ${step({ office: 'opening cijfers-vast' })}.`,
  'grades-before-opening': ({ step }) =>
    `Niet vastgelegd. De kwaliteit is nog niet geopend, dus er kunnen nog geen cijfers zijn. Vraag iemand om samen met u te openen met ${step({ office: 'opening open' })}.`,
  'grades-fixed-already': ({ step }) =>
    `Niet nodig. Dat de cijfers vaststaan, is al vastgelegd. Vraag iemand om samen met u de prijzen te openen met ${step({ office: 'opening open' })}.`,
  'bid-not-open': ({ step }, { no = '' }) =>
    `Niet gedaan. Inschrijving ${no} is niet geopend. Wat dicht is, kan niemand beoordelen. Bekijk de inschrijvingen met ${step({ office: 'inschrijving lijst' })}; wat te laat was of is ingetrokken, blijft dicht. Is zij op een platform geopend? Meld dan eerst die opening, met ${step({ act: 'reportMilestone' })}.`,
  'price-unexplained': ({ step }, { no = '' }) =>
    `Niet vastgelegd. Voordat een lage prijs inschrijving ${no} uitsluit, moet de inschrijver haar hebben kunnen uitleggen (Aanbestedingswet 2012, artikel 2.116). Vraag eerst om uitleg met ${step({ office: 'navraag stel' })}, en beoordeel het antwoord met ${step({ office: 'navraag beoordeel' })}.`,
  'term-needed': () =>
    'Niet gevraagd. Geef op tot wanneer de inschrijver kan antwoorden. Alleen voor bewijs geldt zonder opgave een termijn van twintig dagen.',
  'term-over': () => 'Niet gevraagd. De termijn die u opgeeft, is al voorbij. Kies een later moment.',
  'unknown-request': ({ step }, { no = '' }) =>
    `Niet gedaan. Er is geen navraag ${no}. Bekijk met ${step({ office: 'navraag lijst' })} welke er zijn.`,
  'request-runs': ({ step }, { no = '', when = '' }) =>
    `Nog niet. Op navraag ${no} is geen antwoord vastgelegd, en de inschrijver heeft tot en met ${when}. Wacht daarop, of leg het antwoord vast met ${step({ office: 'navraag ontvang' })}.`,
  'key-away': () =>
    'Niet geopend. De sleutel waarmee deze inschrijvingen zijn verzegeld, is hier niet. Vraag de beheerder de sleutels terug te zetten uit de kopie; de inschrijvingen zelf zijn er nog.',
} satisfies Sentences;
