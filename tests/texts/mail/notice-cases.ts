import type { AwardOutcome } from '../../../domain/case/outcome.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import type { MailText } from '../../../texts/mail/layout.ts';
import { escalationMail, stillOverdueMail } from '../../../texts/mail/overdue.ts';
import { movedMail } from '../../../texts/mail/moved.ts';
import { suspendedMail, partMail, resumedMail } from '../../../texts/mail/suspension.ts';
import { correctedMail } from '../../../texts/mail/corrected.ts';
import { endedMail, lotsEndedMail } from '../../../texts/mail/ended.ts';
import { documentsChangedMail } from '../../../texts/mail/closing.ts';
import { asideMail, filedLaterMail, notAppliedMail } from '../../../texts/mail/application.ts';
import { defaultMail, lawyersNoticeMail } from '../../../texts/mail/notice-of-default.ts';
import { completionMail } from '../../../texts/mail/completion.ts';
import { verdictMail } from '../../../texts/mail/verdict.ts';
import { decisionWithdrawnMail } from '../../../texts/mail/decision-withdrawn.ts';
import { newDecisionMail } from '../../../texts/mail/new-decision.ts';
import { rulesBrokenMail } from '../../../texts/mail/rules-broken.ts';
import { objectionMail } from '../../../texts/mail/objection.ts';
import { takenOverMail } from '../../../texts/mail/taken-over.ts';
import type { Receiver } from '../../../texts/mail/receiver.ts';
import { CLOSE, DECISION, LEAD, noteOf } from './builders.ts';

const day = (text: string): IsoDate => text as IsoDate;
export const WHO: Receiver = LEAD;
const REF = '2019-JGD21110';
export const NOBODY = { people: [], days: [] };
export const decided = { reference: REF, by: 'Iris Prins', reason: 'storing bij het platform', rectify: [] };
/** As told of what stands still, goes on or ends: of which kind of case. */
export const stood = { ...decided, caseKind: 'tender' } as const;
export const moved = {
  id: 'submission-close',
  from: 'do 24 mei 2018 15.00',
  to: 'do 31 mei 2018 15.00',
  ground: 'gids 2.4.2',
};
const window = { id: 'objection-window', from: 't/m vr 3 aug 2018', to: 't/m vr 10 aug 2018', ground: 'Awb 6:7' };
const APPLICATION = { ...DECISION, id: 'subsidy-application', lastDay: day('2018-08-31'), ground: 'gids 5.4' };
const FILED = { happenedAt: Date.parse('2018-08-30T16:00:00+02:00'), filedAt: Date.parse('2018-09-03T10:00:00+02:00') };
const CORRECTED = { milestone: 'award-decision', was: FILED.happenedAt, happenedAt: FILED.filedAt };
const WITHDRAWN = {
  milestone: 'award-decision',
  takenAt: FILED.happenedAt,
  withdrawnAt: FILED.filedAt,
  window: 'objection-window',
  invitation: null,
};
const decision = {
  id: 'subsidy-decision',
  from: 'uiterlijk vr 30 nov 2018',
  to: 'uiterlijk do 29 nov 2018',
  ground: 'Awb 4:13',
};
const PLAIN = { outageOn: null, resendThrough: null, asks: null, again: false };
const penalty = { firstDay: day('2018-12-17'), maximumEur: 1442 };
const NOTICE = {
  received: day('2018-12-03'),
  judged: 'counts',
  again: false,
  dueDay: day('2018-11-30'),
  penalty,
} as const;

/** What came of the first lot. */
export const awardOf = (outcome: AwardOutcome['outcome']): AwardOutcome => ({
  award: 'perceel-1',
  lots: ['perceel-1'],
  outcome,
  resultHash: 'h',
  dropped: [],
});

export interface Case {
  readonly name: string;
  readonly mail: MailText;
  readonly subject: string;
  /** What, by when, why, and what to do. */
  readonly parts: readonly string[];
}

export const CASES: readonly Case[] = [
  {
    name: 'een alarm dat terugkomt',
    mail: stillOverdueMail(WHO, DECISION, NOBODY),
    subject: 'Nog altijd te laat: subsidiebesluit',
    parts: [
      'U hoorde dit eerder.',
      'daarom krijgen Noor de Wit en Iris Prins dit bericht opnieuw',
      'moest het subsidiebesluit zijn verstuurd',
      'tenderklok meld 2019-JGD21110 subsidiebesluit --bewijs "…" --gebeurd …',
    ],
  },
  {
    name: 'escalatie',
    mail: escalationMail(WHO, DECISION, NOBODY),
    subject: 'Nog steeds te laat: subsidiebesluit',
    parts: [
      'U weet dit sinds vrijdag 30 november 2018.',
      'moest het subsidiebesluit zijn verstuurd',
      'Algemene wet bestuursrecht, artikel 4:13 lid 1',
      'tenderklok meld 2019-JGD21110 subsidiebesluit --bewijs "…"',
    ],
  },
  {
    name: 'overgenomen',
    mail: takenOverMail(WHO, REF, [noteOf(), DECISION]),
    subject: 'Overgenomen, nog te melden: nota van inlichtingen en subsidiebesluit',
    parts: [
      'Wat daarvoor gebeurde, is niet gevolgd.',
      '- Nota van inlichtingen: maandag 14 mei 2018',
      '- Subsidiebesluit: vrijdag 30 november 2018',
      'tenderklok meld 2019-JGD21110 nota-van-inlichtingen --bewijs "…" --gebeurd …',
    ],
  },
  {
    name: 'een melding hersteld',
    mail: correctedMail(WHO, { ...decided, ...CORRECTED, window: true }, [window]),
    subject: 'Hersteld: gunningsbeslissing',
    parts: [
      'De gunningsbeslissing was gemeld op donderdag 30 augustus 2018, 16.00 uur. Dat klopt niet. Het gebeurde op maandag 3 september 2018, 10.00 uur.',
      'Hersteld door Iris Prins. De eerste melding blijft in het dossier.',
      '- Bezwaartermijn\n  Was: vrijdag 3 augustus 2018\n  Wordt: vrijdag 10 augustus 2018\n  Waarom: Algemene wet bestuursrecht, artikel 6:7',
      'Bericht die dan. Kijk van elk bezwaar opnieuw of het op tijd was.',
    ],
  },
  {
    name: 'een melding die vervalt',
    mail: correctedMail(WHO, { ...decided, ...CORRECTED, happenedAt: null, window: false }, []),
    subject: 'Hersteld: gunningsbeslissing',
    parts: ['Dat klopt niet. Het is niet gedaan.', 'Er verandert geen datum.', 'Bericht die dan.\n'],
  },
  {
    name: 'een besluit ingetrokken',
    mail: decisionWithdrawnMail(WHO, { ...decided, ...WITHDRAWN, takesObjections: true }, [window]),
    subject: 'Ingetrokken: gunningsbeslissing',
    parts: [
      'De gunningsbeslissing van donderdag 30 augustus 2018, 16.00 uur is ingetrokken op maandag 3 september 2018, 10.00 uur. Er is nog geen nieuw besluit.',
      'Het eerste besluit blijft in het dossier.',
      'De bezwaartermijn loopt niet meer. Zij begint opnieuw op de dag na het verzenden van het nieuwe besluit (Algemene wet bestuursrecht, artikel 6:8).',
      'houdt daarvoor de eerste termijn (Algemene wet bestuursrecht, artikel 6:19)',
      'U moet nu iedereen die het besluit kreeg, berichten dat het is ingetrokken.',
      '- Bezwaartermijn\n  Was: vrijdag 3 augustus 2018\n  Wordt: vrijdag 10 augustus 2018',
      'tenderklok meld 2019-JGD21110 gunningsbeslissing',
    ],
  },
  {
    name: 'een gunningsbeslissing ingetrokken waartegen iemand naar de rechter gaat',
    mail: decisionWithdrawnMail(WHO, { ...decided, ...WITHDRAWN, window: 'standstill', takesObjections: false }, []),
    subject: 'Ingetrokken: gunningsbeslissing',
    parts: [
      'De opschortende termijn loopt niet meer. Zij begint opnieuw op de dag na het verzenden van het nieuwe besluit (Aanbestedingswet 2012, artikel 2.127).\n',
    ],
  },
  {
    name: 'een selectie ingetrokken na de uitnodiging',
    mail: decisionWithdrawnMail(
      WHO,
      {
        ...decided,
        ...WITHDRAWN,
        milestone: 'selection-decision',
        window: null,
        takesObjections: false,
        invitation: 'invitation',
      },
      [],
    ),
    subject: 'Ingetrokken: selectiebeslissing',
    parts: ['Ook de uitnodiging om in te schrijven moet opnieuw', 'Aanbestedingswet 2012, artikel 2.71 lid 4'],
  },
  {
    name: 'één datum verplaatst',
    mail: movedMail(WHO, decided, [moved]),
    subject: 'Verplaatst: sluiting inschrijving naar do 31 mei 2018 15.00',
    parts: [
      'Eén datum is verplaatst:',
      '- Sluiting inschrijving\n  Was: donderdag 24 mei 2018, 15.00 uur\n  Wordt: donderdag 31 mei 2018, 15.00 uur\n  Waarom: gids, paragraaf 2.4.2',
      'Reden: Storing bij het platform. Verplaatst door Iris Prins.',
      'U hoeft nu niets te doen.',
    ],
  },
  {
    name: 'een datum van anderen die eerder komt',
    mail: movedMail(WHO, { ...decided, rectify: ['submission-close'] }, [{ ...moved, sooner: true }]),
    subject: 'Verplaatst: sluiting inschrijving naar do 31 mei 2018 15.00',
    parts: [
      'Let op: de sluiting van de inschrijving komt eerder dan was bekendgemaakt. Wie daarop rekende, verliest die tijd. Ga na of dat kan, en maak het meteen bekend.',
    ],
  },
  {
    name: 'twee datums verplaatst',
    mail: movedMail(WHO, decided, [moved, window]),
    subject: 'Verplaatst: sluiting inschrijving naar do 31 mei 2018 15.00, en nog één datum',
    parts: [
      '2 datums zijn verplaatst:',
      '- Bezwaartermijn\n  Was: vrijdag 3 augustus 2018\n  Wordt: vrijdag 10 augustus 2018\n  Waarom: Algemene wet bestuursrecht, artikel 6:7',
      'tenderklok toon 2019-JGD21110',
    ],
  },
  {
    name: 'een datum verplaatst die was aangekondigd',
    mail: movedMail(WHO, { ...decided, rectify: ['submission-close', 'bid-opening'] }, [moved]),
    subject: 'Verplaatst: sluiting inschrijving naar do 31 mei 2018 15.00',
    parts: [
      'U moet nog iets doen: zet een rectificatie op het platform (TenderNed) met de nieuwe datums van de sluiting van de inschrijving en de opening van de inschrijvingen.',
      'tenderklok bevestig 2019-JGD21110 sluiting-inschrijving --bewijs "…"',
      'tenderklok bevestig 2019-JGD21110 opening --bewijs "…"',
    ],
  },
  {
    name: 'geschorst',
    mail: suspendedMail(WHO, { ...stood, since: 'maandag 14 mei 2018, 09.00 uur' }),
    subject: 'Geschorst',
    parts: [
      'De procedure 2019-JGD21110 is geschorst sinds maandag 14 mei 2018, 09.00 uur.',
      'Geschorst door Iris Prins.',
      'De planning staat stil tot de zaak is hervat. Is de sluiting nog niet geweest, dan wacht ook die.',
      'een bezwaartermijn (Algemene wet bestuursrecht, artikel 6:16)',
      'een opschortende termijn (Aanbestedingswet 2012, artikel 2.127)',
      'alleen nog herinneringen aan termijnen die doorlopen',
      'Bericht de inschrijvers, via het platform, dat de zaak stilstaat.',
      'Noor de Wit, Ravi Jansen of Sam Bakker kan de zaak hervatten. Het gaat niet vanzelf.',
      'tenderklok hervat 2019-JGD21110 --reden "…"',
    ],
  },
  {
    name: 'een deel geschorst',
    mail: partMail(WHO, { ...stood, what: 'Aanvulling gevraagd; zolang staat de termijn stil' }, []),
    subject: 'Aanvulling gevraagd',
    parts: ['Zolang staat de termijn stil. De rest gaat gewoon door.'],
  },
  {
    name: 'een perceel dat stilstaat',
    mail: partMail(WHO, { ...stood, what: 'Perceel 2: staat stil' }, []),
    subject: 'Perceel 2: staat stil',
    parts: ['De rest gaat gewoon door.', 'Vastgelegd door Iris Prins.', 'tenderklok toon'],
  },
  {
    name: 'hervat met andere datums',
    mail: resumedMail(WHO, { ...stood, rectify: [] }, [window]),
    subject: 'Hervat',
    parts: [
      'verschoven met de dagen van de schorsing:',
      'Wordt: vrijdag 10 augustus 2018\n  Waarom: Algemene wet bestuursrecht, artikel 6:7',
      'Hervat door Iris Prins.',
    ],
  },
  {
    name: 'hervat zonder andere datums',
    mail: resumedMail(WHO, { ...stood, rectify: [] }, []),
    subject: 'Hervat',
    parts: ['Geen datum is veranderd.', 'tenderklok toon 2019-JGD21110'],
  },
  {
    name: 'voortijdig beëindigd',
    mail: endedMail(WHO, { ...stood, outcome: 'terminated-early', lapsed: [] }),
    subject: 'Voortijdig beëindigd',
    parts: [
      'Er komen geen herinneringen meer.',
      'Reden: Storing bij het platform.',
      'bekend op het platform (TenderNed)',
    ],
  },
  {
    name: 'een perceel voortijdig beëindigd',
    mail: lotsEndedMail(WHO, { ...stood, lots: ['perceel-2'], outcome: 'terminated-early', last: false, lapsed: [] }),
    subject: 'Perceel 2: voortijdig beëindigd',
    parts: [
      'Perceel 2 van 2019-JGD21110 is voortijdig beëindigd.',
      'De andere percelen gaan door.',
      'Reden: Storing bij het platform.',
      'wie op dit perceel inschreef',
    ],
  },
  {
    name: 'het laatste perceel voortijdig beëindigd',
    mail: lotsEndedMail(WHO, { ...stood, lots: ['perceel-2'], outcome: 'terminated-early', last: true, lapsed: [] }),
    subject: 'Perceel 2: voortijdig beëindigd',
    parts: ['Er loopt geen perceel meer; daarmee is ook de procedure geëindigd.'],
  },
  {
    name: 'een perceel dat vanzelf eindigt, met verzoeken die vervallen',
    mail: lotsEndedMail(WHO, {
      ...stood,
      by: '',
      lots: ['perceel-2'],
      outcome: 'no-award',
      last: false,
      lapsed: ['recordDraw', 'correctReport', 'recordDraw'],
    }),
    subject: 'Perceel 2: geëindigd zonder gunning',
    parts: ['Dit wachtte nog op een tweede persoon en vervalt: loting vastleggen en een melding herstellen.\n'],
  },
  {
    name: 'een zaak die vanzelf eindigt, met verzoeken die vervallen',
    mail: endedMail(WHO, { ...stood, by: '', outcome: 'no-award', lapsed: ['correctReport'] }),
    subject: 'Geëindigd zonder gunning',
    parts: [
      'is geëindigd zonder gunning. Er komen geen herinneringen meer.\n',
      'Dit wachtte nog op een tweede persoon en vervalt: een melding herstellen.\n',
    ],
  },
  {
    name: 'ingetrokken',
    mail: endedMail(WHO, { ...stood, outcome: 'withdrawn', lapsed: [] }),
    subject: 'Ingetrokken',
    parts: ['is ingetrokken.', 'tenderklok tijdlijn 2019-JGD21110'],
  },
  {
    name: 'een bezwaar geschorst',
    mail: suspendedMail(WHO, { ...stood, caseKind: 'objection', since: 'maandag 14 mei 2018, 09.00 uur' }),
    subject: 'Geschorst',
    parts: [
      'Het bezwaar 2019-JGD21110 is geschorst sinds maandag 14 mei 2018, 09.00 uur. De planning staat stil tot de zaak is hervat.\n',
      'de tijd om op het bezwaar te beslissen (Algemene wet bestuursrecht, artikel 7:10)',
    ],
  },
  {
    name: 'een bezwaar ingetrokken',
    mail: endedMail(WHO, { ...stood, caseKind: 'objection', outcome: 'withdrawn', lapsed: [] }),
    subject: 'Ingetrokken',
    parts: ['Het bezwaar 2019-JGD21110 is ingetrokken.'],
  },
  {
    name: 'een subsidie voortijdig beëindigd: op het platform valt niets bekend te maken',
    mail: endedMail(WHO, { ...stood, caseKind: 'subsidy', outcome: 'terminated-early', lapsed: [] }),
    subject: 'Voortijdig beëindigd',
    parts: ['De subsidie 2019-JGD21110 is voortijdig beëindigd.', 'tenderklok tijdlijn 2019-JGD21110'],
  },
  {
    name: 'een subsidie hervat',
    mail: resumedMail(WHO, { ...stood, caseKind: 'subsidy' }, []),
    subject: 'Hervat',
    parts: ['De subsidie 2019-JGD21110 gaat verder.'],
  },
  {
    name: 'een bezwaar waarvan de tijd om te herstellen voorbij is',
    mail: partMail(WHO, { ...stood, caseKind: 'objection', by: '', reason: '', what: 'Termijn loopt weer' }, []),
    subject: 'Termijn loopt weer',
    parts: ['de indiener had tot en met die dag de tijd (Algemene wet bestuursrecht, artikel 7:10 lid 2).'],
  },
  {
    name: 'een nota die te laat kwam',
    mail: rulesBrokenMail(WHO, REF, [
      {
        rule: 'clarification-margin',
        milestone: 'clarification-note',
        ground: 'Aw 2.54',
        mend: { milestone: 'submission-close', day: day('2018-05-25') },
      },
    ]),
    subject: 'Planning klopt niet meer: nota van inlichtingen',
    parts: [
      '- Nota van inlichtingen: te weinig dagen tussen de nota en de sluiting (Aanbestedingswet 2012, artikel 2.54). Eerste dag die wel kan voor sluiting inschrijving: vrijdag 25 mei 2018.',
      'tenderklok verplaats 2019-JGD21110 sluiting-inschrijving 2018-05-25 --reden "…" --proef',
    ],
  },
  {
    name: 'een aanvraag vóór de openstelling',
    mail: rulesBrokenMail(WHO, REF, [
      { rule: 'application-before-opening', milestone: 'subsidy-application@comite', ground: null, mend: null },
    ]),
    subject: 'Te vroeg ontvangen: subsidieaanvraag, comite',
    parts: [
      'Dit is vastgelegd zoals het binnenkwam; de planning blijft zoals zij is:',
      '- Subsidieaanvraag, comite: kwam binnen voordat dat kon. De regeling of de leidraad zegt of dat meetelt',
    ],
  },
  {
    name: 'ingebrekestelling',
    mail: defaultMail(WHO, DECISION, NOTICE),
    subject: 'Ingebrekestelling: subsidiebesluit',
    parts: [
      'Op maandag 3 december 2018 kwam een ingebrekestelling binnen',
      'De laatste dag daarvoor is volgens de termijn vrijdag 30 november 2018.',
      'Algemene wet bestuursrecht, artikel 4:17. Vanaf maandag 17 december 2018',
      'hoogstens 42 dagen en € 1.442,00.',
      'Besluit vóór die dag, dan kost het niets.',
      'de brief kwam onredelijk laat',
      'dan delen zij één dwangsom.',
    ],
  },
  {
    name: 'ingebrekestelling zonder eerste dag',
    mail: defaultMail(WHO, DECISION, { ...NOTICE, penalty: { ...penalty, firstDay: null } }),
    subject: 'Ingebrekestelling: subsidiebesluit',
    parts: ['Vanaf twee weken later bent u elke dag een dwangsom verschuldigd'],
  },
  {
    name: 'ingebrekestelling, een dag te vroeg',
    mail: defaultMail(WHO, { ...DECISION, id: 'subsidy-decision@perceel-1' }, { ...NOTICE, judged: 'day-early' }),
    subject: 'Ingebrekestelling: subsidiebesluit, perceel 1',
    parts: [
      'een ingebrekestelling binnen over het subsidiebesluit voor perceel 1.',
      'Iris Prins (jurist) beoordeelt dat.',
      'tenderklok beoordeel-termijn 2019-JGD21110 --oordeel … --reden "…"',
      'Telt hij, dan bent u vanaf maandag 17 december 2018 elke dag een dwangsom verschuldigd.',
    ],
  },
  {
    name: 'ingebrekestelling, te vroeg nu de termijn is gewijzigd',
    mail: defaultMail(WHO, DECISION, { ...NOTICE, judged: 'premature', again: true }),
    subject: 'Ingebrekestelling opnieuw beoordeeld: subsidiebesluit',
    parts: ['Die termijn is gewijzigd', 'Hij telt daarom niet, en er loopt geen dwangsom'],
  },
  {
    name: 'ingebrekestelling na een eerdere',
    mail: defaultMail(WHO, DECISION, { ...NOTICE, judged: 'repeated' }),
    subject: 'Ingebrekestelling: subsidiebesluit',
    parts: ['Er lag al een ingebrekestelling die telt.'],
  },
  {
    name: 'ingebrekestelling na het besluit',
    mail: defaultMail(WHO, DECISION, { ...NOTICE, judged: 'settled' }),
    subject: 'Ingebrekestelling: subsidiebesluit',
    parts: ['Het besluit was er al toen de brief kwam.'],
  },
  {
    name: 'geen aanvraag',
    mail: notAppliedMail(WHO, APPLICATION),
    subject: 'Niet gemeld: subsidieaanvraag',
    parts: [
      'Vrijdag 31 augustus 2018\n\nDit was de laatste dag voor de subsidieaanvraag. Er is niets gemeld.',
      'Zonder aanvraag loopt er geen beslistermijn (Algemene wet bestuursrecht, artikel 4:13).',
      'tenderklok meld 2019-JGD21110 subsidieaanvraag --bewijs "…" --gebeurd …',
      'tenderklok geen-aanvraag 2019-JGD21110 --bewijs "…" --aanvraag subsidieaanvraag',
    ],
  },
  {
    name: 'een aanvraag die later is vastgelegd',
    mail: filedLaterMail(WHO, APPLICATION, { ...FILED, inTime: true, changed: [decision] }),
    subject: 'Alsnog gemeld: subsidieaanvraag',
    parts: [
      'De subsidieaanvraag kwam op donderdag 30 augustus 2018, 16.00 uur en is vastgelegd op maandag 3 september 2018, 10.00 uur.',
      'De laatste dag was vrijdag 31 augustus 2018: het kwam op tijd.',
      '- Subsidiebesluit\n  Was: vrijdag 30 november 2018\n  Wordt: donderdag 29 november 2018',
    ],
  },
  {
    name: 'een aanvraag die te laat kwam',
    mail: filedLaterMail(WHO, APPLICATION, { ...FILED, inTime: false, changed: [] }),
    subject: 'Alsnog gemeld: subsidieaanvraag',
    parts: ['het kwam te laat.', 'Er verandert geen datum.'],
  },
  {
    name: 'een deel dat vanzelf verder gaat',
    mail: partMail(WHO, { ...stood, by: '', reason: '', what: 'Termijn loopt weer' }, [window]),
    subject: 'Termijn loopt weer',
    parts: [
      'Daardoor verandert:',
      '- Bezwaartermijn\n  Was: vrijdag 3 augustus 2018\n  Wordt: vrijdag 10 augustus 2018\n  Waarom: Algemene wet bestuursrecht, artikel 6:7',
      'Dit gaat vanzelf: de aanvrager had tot en met die dag de tijd (Algemene wet bestuursrecht, artikel 4:15 lid 1).',
    ],
  },
  {
    name: 'een termijn die vanzelf verder gaat na uitstel met instemming',
    mail: partMail(
      WHO,
      { ...stood, by: '', reason: '', what: 'Termijn loopt weer', ground: 'Awb 4:15 lid 2 sub a' },
      [],
    ),
    subject: 'Termijn loopt weer',
    parts: ['tot en met die dag stond de termijn stil (Algemene wet bestuursrecht, artikel 4:15 lid 2 onder a).'],
  },
  {
    name: 'stukken gewijzigd',
    mail: documentsChangedMail(WHO, CLOSE, {
      day: day('2018-05-31'),
      by: 'Iris Prins',
      reason: 'andere eis',
    }),
    subject: 'Stukken gewijzigd: verleng de termijn om in te schrijven',
    parts: [
      'zijn wezenlijk gewijzigd: Andere eis. Vastgelegd door Iris Prins. De sluiting is nu:\n\nDonderdag 24 mei 2018, 15.00 uur\n',
      'Bepaal met Iris Prins (jurist) hoeveel langer het wordt, en verplaats de sluiting.',
      'Eerder dan donderdag 31 mei 2018 mag de sluiting niet zijn (Aanbestedingswet 2012, artikel 2.54).',
      'tenderklok verplaats 2019-JGD21110 sluiting 2018-05-31 --reden "stukken gewijzigd" --proef',
    ],
  },
  {
    name: 'stukken gewijzigd, van een perceel met een eigen sluiting die laat genoeg is',
    mail: documentsChangedMail(
      WHO,
      { ...CLOSE, id: 'submission-close@perceel-2' },
      { day: CLOSE.lastDay, by: 'Iris Prins', reason: 'andere eis' },
    ),
    subject: 'Stukken gewijzigd: verleng de termijn om in te schrijven voor perceel 2',
    parts: [
      'De sluiting voor perceel 2 is nu:\n\nDonderdag 24 mei 2018, 15.00 uur\n',
      'in verhouding tot het gewicht van de wijziging.\n',
      'tenderklok verplaats 2019-JGD21110 sluiting-perceel-2 2018-05-25',
    ],
  },
  {
    name: 'wat geen latere dag oplost, naast wat dat wel doet',
    mail: rulesBrokenMail(WHO, REF, [
      { rule: 'clarification-margin', milestone: 'clarification-note', ground: 'Aw 2.54', mend: null },
      {
        rule: 'ends-on-free-day',
        milestone: 'award-decision',
        ground: null,
        mend: { milestone: 'award-decision', day: day('2018-06-25') },
      },
    ]),
    subject: 'Planning klopt niet meer: nota van inlichtingen, en nog 1',
    parts: [
      '- Gunningsbeslissing: valt op een vrije dag. Eerste dag die wel kan: maandag 25 juni 2018.',
      'een rechter kan dat verbieden',
      'tenderklok beeindig 2019-JGD21110 --reden "…"',
    ],
  },
  {
    name: 'een nieuwe winnaar na de beslissing',
    mail: newDecisionMail(
      WHO,
      {
        reference: REF,
        by: 'Iris Prins',
        reason: 'Failliet',
        milestone: 'award-decision',
        award: awardOf({ winner: 'zorg-b' }),
        dropped: 'zorg-a',
      },
      [],
    ),
    subject: 'Nodig: een nieuwe gunningsbeslissing',
    parts: [
      'een andere winnaar van perceel 1. Uitgevallen: zorg-a. Reden: Failliet. Vastgelegd door Iris Prins.',
      'Eerste in de rangorde is nu zorg-b.',
      'U moet nu een nieuwe gunningsbeslissing sturen aan alle inschrijvers.',
      'tenderklok meld 2019-JGD21110 gunningsbeslissing',
    ],
  },
  {
    name: 'een bezwaar op tijd',
    mail: objectionMail(WHO, { reference: REF, no: 1, objector: 'Zorg BV', timeliness: 'in-time', ...PLAIN }),
    subject: 'Bezwaar 1 ontvangen',
    parts: [
      'Er kwam een bezwaar binnen van Zorg BV tegen de beslissing in 2019-JGD21110.',
      'Het is nu een eigen zaak: 2019-JGD21110/bezwaar-1.',
      'een bezwaar houdt het besluit niet op (Algemene wet bestuursrecht, artikel 6:16)',
      'tenderklok meld 2019-JGD21110/bezwaar-1 ontvangstbevestiging-bezwaar --bewijs "…"',
      'tenderklok toon 2019-JGD21110/bezwaar-1',
    ],
  },
  {
    name: 'een bezwaar dat te laat kwam',
    mail: objectionMail(WHO, { reference: REF, no: 2, objector: 'Zorg BV', timeliness: 'late', ...PLAIN }),
    subject: 'Bezwaar 2 ontvangen',
    parts: [
      'Het bezwaar kwam te laat. Of het toch telt, moet worden beoordeeld (Algemene wet bestuursrecht, artikel 6:11). Iris Prins (jurist) beoordeelt dat.',
      'tenderklok beoordeel-termijn 2019-JGD21110/bezwaar-2 --oordeel … --reden "…"',
    ],
  },
  ...(
    [
      ['tender', ['Moet een besluit of de rangorde opnieuw?', 'Moet de procedure stoppen?']],
      ['subsidy', ['Moet een besluit opnieuw?', 'Moet de subsidie stoppen?', 'tenderklok beeindig 2019-JGD21110']],
      ['objection', ['Bekijk hoe het bezwaar ervoor staat:', 'tenderklok toon 2019-JGD21110']],
    ] as const
  ).map(([caseKind, parts]) => ({
    name: `een vonnis, in een zaak van soort ${caseKind}`,
    mail: verdictMail(WHO, { reference: REF, caseKind, reason: 'Gunning van tafel' }),
    subject: 'Vonnis: wat moet er volgen?',
    parts: ['Er is een vonnis vastgelegd: Gunning van tafel.', ...parts],
  })),
  {
    name: 'een aanvraag na het einde',
    mail: asideMail(WHO, {
      reference: REF,
      milestone: 'subsidy-application',
      happenedAt: Date.parse('2018-12-03T10:00:00+01:00'),
      filedAt: Date.parse('2018-12-04T10:00:00+01:00'),
      why: 'ended',
      applies: true,
    }),
    subject: 'Na het einde: subsidieaanvraag',
    parts: [
      'De subsidieaanvraag kwam op maandag 3 december 2018, 10.00 uur en is vastgelegd op dinsdag 4 december 2018, 10.00 uur. De zaak of het perceel was toen al geëindigd.',
      'Op een aanvraag moet u wel beslissen, ook als u haar afwijst (Algemene wet bestuursrecht, artikel 4:13).',
      'met de jurist wat er moet volgen.',
    ],
  },
  {
    name: 'een tweede aanvraag',
    mail: asideMail(WHO, {
      reference: REF,
      milestone: 'subsidy-application',
      happenedAt: Date.parse('2018-12-03T10:00:00+01:00'),
      filedAt: Date.parse('2018-12-04T10:00:00+01:00'),
      why: 'again',
      applies: true,
    }),
    subject: 'Nog een keer: subsidieaanvraag',
    parts: [
      'De subsidieaanvraag kwam op maandag 3 december 2018, 10.00 uur en is vastgelegd op dinsdag 4 december 2018, 10.00 uur. Er was er al een.',
      'Op een aanvraag moet u wel beslissen, ook als u haar afwijst (Algemene wet bestuursrecht, artikel 4:13).',
      'met de jurist wat er moet volgen.',
    ],
  },
  {
    name: 'een aanvulling waar niemand om vroeg',
    mail: completionMail(WHO, {
      reference: REF,
      caseKind: 'tender',
      milestone: 'subsidy-decision@perceel-1',
      on: day('2018-09-20'),
      judged: 'not-asked',
      requestedOn: null,
    }),
    subject: 'Aanvulling: er was niet om gevraagd',
    parts: [
      'De aanvrager stuurde op donderdag 20 september 2018 een aanvulling. Dat staat in het dossier. Er verandert geen datum.',
      'Er was niet om gevraagd. Daarom stond de termijn voor het subsidiebesluit',
      'Algemene wet bestuursrecht, artikel 4:15 lid 1',
      '--termijn subsidiebesluit-perceel-1 --gevraagd … --uiterlijk …',
    ],
  },
  {
    name: 'een herstel van vóór het verzoek',
    mail: completionMail(WHO, {
      reference: REF,
      caseKind: 'objection',
      milestone: 'objection-decision',
      on: day('2018-09-13'),
      judged: 'before-request',
      requestedOn: day('2018-09-14'),
    }),
    subject: 'Herstel: kwam vóór het verzoek',
    parts: [
      'Dit kwam vóór het verzoek van vrijdag 14 september 2018.',
      'artikel 7:10 lid 2',
      'tenderklok hersteld 2019-JGD21110 --aangevuld 2018-09-14',
    ],
  },
  {
    name: 'een aanvulling na het besluit',
    mail: completionMail(WHO, {
      reference: REF,
      caseKind: 'tender',
      milestone: 'subsidy-decision',
      on: day('2018-09-20'),
      judged: 'settled',
      requestedOn: null,
    }),
    subject: 'Aanvulling: er viel niets meer te besluiten',
    parts: ['het subsidiebesluit was er al, of is vervallen.', 'met de jurist of hier iets op moet volgen'],
  },
  {
    name: 'een ingebrekestelling over een beslissing op bezwaar',
    mail: lawyersNoticeMail(WHO, REF, {
      milestone: 'objection-decision',
      receivedAt: Date.parse('2018-12-03T10:00:00Z'),
    }),
    subject: 'Ingebrekestelling: beslissing op bezwaar',
    parts: ['Zij is vastgelegd.', 'Tenderklok rekent hiervoor geen dwangsom uit. Iris Prins (jurist) beoordeelt dat.'],
  },
  {
    name: 'een bezwaar na een storing, langs de verkeerde weg',
    mail: objectionMail(WHO, {
      reference: REF,
      no: 2,
      objector: 'Zorg BV',
      timeliness: 'late',
      ...PLAIN,
      outageOn: day('2026-08-03'),
      resendThrough: day('2026-08-06'),
    }),
    subject: 'Bezwaar 2 ontvangen',
    parts: [
      'Op maandag 3 augustus 2026 was u elektronisch niet bereikbaar. Kon de indiener er daardoor niets aan doen, dan telt het toch (Algemene wet bestuursrecht, artikel 2:21 lid 3).',
      'zegt u het vandaag, dan ten minste tot en met donderdag 6 augustus 2026 (Algemene wet bestuursrecht, artikel 2:23).',
    ],
  },
  {
    name: 'een bezwaar dat geen perceel noemt, waar elk een eigen termijn heeft',
    mail: objectionMail(WHO, {
      reference: REF,
      no: 4,
      objector: 'Zorg BV',
      timeliness: 'in-time',
      ...PLAIN,
      asks: 'lot',
    }),
    subject: 'Bezwaar 4 ontvangen',
    parts: [
      'De percelen hebben elk een eigen termijn, en dit bezwaar noemt geen perceel.',
      'naar de termijn die voor de indiener het gunstigst is (Algemene wet bestuursrecht, artikel 6:7)',
      'tenderklok bezwaar-betreft 2019-JGD21110 --nummer 4 --perceel …',
    ],
  },
  {
    name: 'een bezwaar dat geen aanvrager noemt, waar elk een eigen besluit heeft',
    mail: objectionMail(WHO, {
      reference: REF,
      no: 5,
      objector: null,
      timeliness: 'late',
      ...PLAIN,
      asks: 'applicant',
    }),
    subject: 'Bezwaar 5 ontvangen',
    parts: ['Elke aanvrager heeft een eigen besluit en termijn', '--nummer 5 --aanvrager …'],
  },
  {
    name: 'een bezwaar dat naar een andere dag wordt beoordeeld',
    mail: objectionMail(WHO, { reference: REF, no: 1, objector: null, timeliness: 'in-time', ...PLAIN, again: true }),
    subject: 'Bezwaar 1 opnieuw beoordeeld',
    parts: ['of de termijn daarvan, blijkt een andere. Het bezwaar is daarom opnieuw beoordeeld: het kwam op tijd.'],
  },
  {
    name: 'een bezwaar dat te vroeg kwam',
    mail: objectionMail(WHO, { reference: REF, no: 3, objector: null, timeliness: 'premature', ...PLAIN }),
    subject: 'Bezwaar 3 ontvangen',
    parts: [
      'Er kwam een bezwaar binnen tegen de beslissing',
      'Het bezwaar kwam te vroeg.',
      'Algemene wet bestuursrecht, artikel 6:10',
    ],
  },
  {
    name: 'een bezwaar in een procedure zonder besluit',
    mail: objectionMail(WHO, { reference: REF, no: 4, objector: null, timeliness: 'no-decision', ...PLAIN }),
    subject: 'Bezwaar 4 ontvangen',
    parts: ['Deze procedure kent geen besluit waartegen bezwaar openstaat.', 'Algemene wet bestuursrecht, artikel 7:1'],
  },
];
