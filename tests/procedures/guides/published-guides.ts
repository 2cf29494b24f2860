import type { Guide } from '../../guides.ts';

const VALUE = (soort: string, bedrag: string) => ({ soort, overheid: 'decentraal', bedrag, grond: 'raming' });

/** Plannings after what was published: the source says which dates and steps are its own; the others are chosen. */
export const PUBLISHED: Readonly<Record<string, Guide>> = {
  // noordkopcentraal.nl: bids at the end of 2016, award in the spring of 2017, concession 2018-2028; news.ovtenders.nl on Zeeland: four rounds of
  // questions; wiki.ovinnederland.nl: presentations after the evaluation, then the decision of the provincial executive.
  'busconcessie met vier vragenrondes en presentaties': {
    type: 'concessie',
    planning: {
      aankondiging: '2016-08-29',
      'vragen-tot': ['2016-09-19 12:00', '2016-10-10 12:00', '2016-10-31 12:00', '2016-11-14 12:00'],
      'nota-van-inlichtingen': ['2016-09-30', '2016-10-21', '2016-11-11', '2016-11-28'],
      sluiting: '2016-12-15 12:00',
      opening: '2016-12-15 13:00',
      beoordeling: { van: '2016-12-16', 'tot-en-met': '2017-03-10' },
      gunningsbeslissing: '2017-04-03',
      'definitieve-gunning': '2017-04-25',
      'start-dienstverlening': '2018-07-22',
    },
    rest: {
      stappen: [
        {
          naam: 'Presentatie vervoerders',
          rondes: ['2017-01-16 09:00', '2017-01-17 09:00'],
          'volgt-op': 'opening',
          'komt-voor': 'gunningsbeslissing',
        },
        {
          naam: 'Besluit Gedeputeerde Staten',
          op: '2017-03-28',
          'volgt-op': 'beoordeling',
          'komt-voor': 'gunningsbeslissing',
        },
      ],
      waarde: VALUE('concessies', '250000000.00'),
    },
  },
  // Handreiking "De concurrentiegerichte dialoog" (Rijksoverheid 2009) and its later use: five candidates, after the first round three.
  'dialoog van vijf naar drie': {
    type: 'concurrentiegerichte-dialoog',
    planning: {
      aankondiging: '2018-01-15',
      'sluiting-aanmelding': '2018-02-26 12:00',
      selectiebeslissing: '2018-03-26',
      'uitnodiging-dialoog': '2018-04-17',
      dialoog: [
        { van: '2018-04-24', 'tot-en-met': '2018-05-25' },
        { van: '2018-07-02', 'tot-en-met': '2018-09-14' },
      ],
      'sluiting-oplossingen': ['2018-06-04 12:00', '2018-09-24 12:00'],
      'uitnodiging-definitieve-inschrijving': '2018-10-15',
      sluiting: '2018-11-26 12:00',
      opening: '2018-11-26 14:00',
      beoordeling: { van: '2018-11-27', 'tot-en-met': '2019-01-25' },
      gunningsbeslissing: '2019-02-04',
      'definitieve-gunning': '2019-02-26',
    },
    rest: {
      stappen: [
        {
          naam: 'Van vijf naar drie',
          op: '2018-06-25',
          // Of one round alone: the other rounds do not wait for it.
          'volgt-op': 'sluiting-oplossingen-1',
          'komt-voor': 'dialoog-2',
        },
      ],
      waarde: VALUE('werken', '90000000.00'),
    },
  },
  // isgv.nl, handboek: questions half way, the note and a visit of the place six days before the closing at least.
  'meervoudig onderhands met locatiebezoek': {
    type: 'meervoudig-onderhands',
    planning: {
      uitnodiging: '2026-09-01',
      'vragen-tot': '2026-09-10 12:00',
      'nota-van-inlichtingen': '2026-09-15',
      sluiting: '2026-09-29 12:00',
      opening: '2026-09-29 14:00',
      beoordeling: { van: '2026-09-30', 'tot-en-met': '2026-10-07' },
      gunningsbeslissing: '2026-10-08',
      'opschortende-termijn': { termijn: '10 dagen', na: 'gunningsbeslissing', bron: 'overeenkomst' },
      'definitieve-gunning': '2026-10-20',
    },
    rest: {
      stappen: [
        { naam: 'Locatiebezoek', op: '2026-09-07 10:00', 'volgt-op': 'uitnodiging', 'komt-voor': 'vragen-tot' },
      ],
      waarde: VALUE('werken', '900000.00'),
    },
  },
  // adoc.pub, bijlage 02 "Uitgangspunten inkoop vervoer ronde 2": colleges decide before 24 March, published on 30 March; four lots; two and a half years
  // until August 2019, with two options of twelve months.
  'vraagafhankelijk vervoer in vier percelen met verlengingsopties': {
    type: 'europees-openbaar',
    planning: {
      aankondiging: '2016-03-30',
      'vragen-tot': ['2016-04-14 12:00', '2016-05-09 12:00'],
      'nota-van-inlichtingen': ['2016-04-28', '2016-05-19'],
      sluiting: '2016-06-08 12:00',
      opening: '2016-06-08 13:00',
      beoordeling: { van: '2016-06-09', 'tot-en-met': '2016-07-05' },
      gunningsbeslissing: '2016-07-07',
      'definitieve-gunning': '2016-07-28',
      'start-implementatie': '2016-08-29',
      'start-dienstverlening': '2017-02-01',
    },
    rest: {
      stappen: [
        { naam: 'Uitgangspunten naar de colleges', op: '2016-03-23', 'komt-voor': 'aankondiging' },
        { naam: 'Besluit over verlenging', rondes: ['2019-02-01', '2020-02-03'], 'volgt-op': 'start-dienstverlening' },
      ],
      percelen: ['Apeldoorn', 'Deventer', 'Epe', 'Zutphen'].map((naam) => ({ id: naam.toLowerCase(), naam })),
      waarde: VALUE('diensten', '8000000.00'),
    },
  },
  // Utrecht, beleidsregel and guide of the tender of 2018 in kind: a consultation with meetings before the notice, one lot on days of its own.
  'subsidietender met een perceel dat later sluit': {
    type: 'subsidietender',
    planning: {
      marktconsultatie: '2018-02-19',
      aankondiging: '2018-04-12',
      'vragen-tot': '2018-04-26 12:00',
      'nota-van-inlichtingen': '2018-05-09',
      sluiting: '2018-05-24 15:00',
      opening: '2018-05-24 16:00',
      beoordeling: { van: '2018-05-25', 'tot-en-met': '2018-06-15' },
      gunningsbeslissing: '2018-06-22',
      subsidieaanvraag: '2018-09-03',
      'start-implementatie': '2018-08-06',
      'start-dienstverlening': '2019-01-01',
    },
    rest: {
      percelen: [
        { id: 'perceel-1', naam: 'Veilig Thuis' },
        {
          id: 'perceel-2',
          naam: 'Jeugdbescherming',
          planning: {
            sluiting: '2018-05-31 15:00',
            opening: '2018-05-31 16:00',
            beoordeling: { van: '2018-06-01', 'tot-en-met': '2018-06-15' },
          },
        },
      ],
    },
  },
  // Aanbestedingsreglement Werken 2016 in kind, news of the Pannerdensch Kanaal (magazinesrijkswaterstaat.nl, 2018): consulted in the exploration, selected on past
  // performance, one party for design and work, so a decision between the two.
  'tweefasencontract na onderhandeling': {
    type: 'mededingingsprocedure-met-onderhandeling',
    planning: {
      marktconsultatie: '2018-05-14',
      aankondiging: '2018-09-03',
      'sluiting-aanmelding': '2018-10-08 12:00',
      selectiebeslissing: '2018-10-29',
      uitnodiging: '2018-11-20',
      'vragen-tot': '2018-12-04 12:00',
      'nota-van-inlichtingen': '2018-12-18',
      'sluiting-eerste-inschrijving': '2019-01-21 12:00',
      onderhandelingen: [
        { van: '2019-01-28', 'tot-en-met': '2019-02-08' },
        { van: '2019-02-25', 'tot-en-met': '2019-03-08' },
      ],
      'uitnodiging-definitieve-inschrijving': '2019-03-18',
      sluiting: '2019-04-15 12:00',
      opening: '2019-04-15 13:00',
      beoordeling: { van: '2019-04-16', 'tot-en-met': '2019-05-10' },
      gunningsbeslissing: '2019-05-16',
      'definitieve-gunning': '2019-06-06',
      'start-dienstverlening': '2019-07-01',
    },
    rest: {
      stappen: [{ naam: 'Besluit over de uitvoering', op: '2020-03-02', 'volgt-op': 'start-dienstverlening' }],
      waarde: VALUE('werken', '40000000.00'),
    },
  },
  // Tiel, Wmo: enrolment at any time, with a meeting for providers and a second round of the same agreement.
  'toelating met bijeenkomst': {
    type: 'open-house',
    planning: {
      aankondiging: '2017-09-04',
      'verzoek-tot-toelating': { uiterlijk: '2020-12-31' },
      toelatingsbesluit: { termijn: '20 werkdagen', na: 'verzoek-tot-toelating', bron: 'overeenkomst' },
      'start-dienstverlening': '2018-01-01',
    },
    rest: { stappen: [{ naam: 'Bijeenkomst aanbieders', op: '2017-09-20 14:00', 'volgt-op': 'aankondiging' }] },
  },
  // Handbook for DAS at municipalities in kind: thirty days for the first requests, every purchase a procedure of its own.
  'dynamisch aankoopsysteem inhuur': {
    type: 'dynamisch-aankoopsysteem',
    planning: {
      aankondiging: '2023-01-09',
      'sluiting-aanmelding': '2023-02-13 12:00',
      'eerste-toelatingen': '2023-02-27',
      'verzoek-tot-toelating': { uiterlijk: '2027-01-08' },
    },
    rest: { waarde: VALUE('diensten', '20000000.00') },
  },
};
