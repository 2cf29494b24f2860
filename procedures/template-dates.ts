type Dates = Readonly<Record<string, string>>;

/** A lawful example: dates that a writer replaces by its own. */
const DATES: Dates = {
  vooraankondiging: '2029-11-12',
  'aanmelden-marktconsultatie': '2029-11-26',
  marktconsultatie: '2029-12-03',
  aankondiging: '2030-01-14',
  'vragen-tot': '2030-02-05 17:00',
  uitnodiging: '2030-01-14',
  'nota-van-inlichtingen': '2030-02-18',
  sluiting: '2030-03-07 15:00',
  opening: '2030-03-07 17:00',
  beoordeling: '{ van: 2030-03-11, tot-en-met: 2030-03-28 }',
  gunningsbeslissing: '2030-04-01',
  gesprekken: '{ van: 2030-04-03, tot-en-met: 2030-04-04 }',
  'opschortende-termijn': '{ van: 2030-04-02, tot-en-met: 2030-04-23 }',
  'start-implementatie': '2030-10-01',
  subsidieaanvraag: '2030-06-03',
  'bewijs-winnaar': '2030-05-06',
  'definitieve-gunning': '2030-05-20',
  'start-dienstverlening': '2031-01-01',
  'aankondiging-uitslag': '2030-04-23',
  koopovereenkomst: '2030-06-17',
  levering: '2030-09-02',
};

/** Where talks come between the requests and the last bids: the selection is long before those. */
const BEFORE_TALKS: Dates = {
  vooraankondiging: '2029-06-05',
  'aanmelden-marktconsultatie': '2029-06-12',
  marktconsultatie: '2029-06-26',
  aankondiging: '2029-09-04',
  'sluiting-aanmelding': '2029-10-09 12:00',
  selectiebeslissing: '2029-10-23',
};

const NEGOTIATED: Dates = {
  ...BEFORE_TALKS,
  uitnodiging: '2029-10-30',
  'vragen-tot': '2029-11-13 17:00',
  'sluiting-eerste-inschrijving': '2029-12-13 15:00',
  onderhandelingen: '{ van: 2030-01-08, tot-en-met: 2030-01-18 }',
  'sluiting-herziene-inschrijving': '2030-01-24 15:00',
  'uitnodiging-definitieve-inschrijving': '2030-01-29',
};

/** Where a type needs other days. */
const OWN: Readonly<Record<string, Dates>> = {
  'niet-openbaar': {
    aankondiging: '2029-12-04',
    'sluiting-aanmelding': '2030-01-08 15:00',
    selectiebeslissing: '2030-01-14',
    uitnodiging: '2030-01-15',
  },
  'mededingingsprocedure-met-onderhandeling': NEGOTIATED,
  'onderhandeling-zonder-aankondiging': {
    onderhandelingen: '{ van: 2030-02-19, tot-en-met: 2030-02-22 }',
    'sluiting-herziene-inschrijving': '2030-02-26 15:00',
    'uitnodiging-definitieve-inschrijving': '2030-02-27',
    'aankondiging-vooraf': '2030-04-02',
  },
  innovatiepartnerschap: {
    ...NEGOTIATED,
    ontwikkeling: '{ van: 2030-09-03, tot-en-met: 2031-08-29 }',
    'besluit-na-ontwikkeling': '2031-09-16',
    'start-dienstverlening': '2032-01-01',
  },
  'dynamisch-aankoopsysteem': {
    'sluiting-aanmelding': '2030-02-19 12:00',
    'verzoek-tot-toelating': '2034-02-17',
  },
  'open-house': {
    'verzoek-tot-toelating': '2033-12-30',
    toelatingsbesluit: '{ termijn: 20 werkdagen, na: verzoek-tot-toelating, bron: overeenkomst }',
  },
  'verkoop-enige-gegadigde': {
    'voornemen-tot-verkoop': '2030-01-14',
    'reageren-tot': '2030-02-11',
    'besluit-over-reacties': '2030-02-25',
    koopovereenkomst: '2030-03-11',
  },
  subsidieronde: {
    bekendmaking: '2030-01-14',
    openstelling: '2030-02-04 09:00',
    subsidieaanvraag: '2030-03-14 17:00',
    rangschikking: '2030-04-04',
  },
  'concurrentiegerichte-dialoog': {
    ...BEFORE_TALKS,
    'uitnodiging-dialoog': '2029-10-30',
    dialoog: '{ van: 2029-11-06, tot-en-met: 2029-11-30 }',
    'sluiting-oplossingen': '2029-12-06 12:00',
    'uitnodiging-definitieve-inschrijving': '2030-01-15',
  },
};

/** The date of a milestone in the template of a type, by its key. */
export const exampleDate = (type: string, key: string): string => OWN[type]?.[key] ?? DATES[key] ?? '2030-06-03';
