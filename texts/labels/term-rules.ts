/** What each term of law is called: in lists, and where someone asks for it. */
const NAMES: Readonly<Record<string, string>> = {
  'objection-window': 'bezwaartermijn',
  'appeal-window': 'beroepstermijn',
  'objection-post-receipt': 'ontvangst van bezwaar per post',
  'application-refusal': 'aanvraag niet behandelen',
  'penalty-decision': 'dwangsom vaststellen',
  'resend-after-wrong-way': 'opnieuw sturen na de verkeerde weg',
  payment: 'betaling',
  'budget-reservation': 'begrotingsvoorbehoud',
  'court-fee': 'griffierecht',
  'payment-suspension': 'opschorting van de betaling',
  recovery: 'terugvordering',
  'settlement-withdrawal': 'intrekking van de vaststelling',
  'settlement-application': 'aanvraag tot vaststelling',
  'application-before-year': 'aanvraag vóór het boekjaar',
  'objection-decision': 'beslissing op bezwaar',
  'objection-decision-committee': 'beslissing op bezwaar met commissie',
  'grant-decision-default': 'subsidiebesluit',
  'penalty-two-weeks': 'twee weken na ingebrekestelling',
  'continued-subsidy': 'langdurige subsidie',
  'award-notice': 'aankondiging van de gegunde opdracht',
  'award-notice-quarterly': 'aankondiging van gegunde opdrachten per kwartaal',
  'annulment-after-notice': 'vernietiging na de aankondiging',
  'annulment-after-contract': 'vernietiging na de overeenkomst',
  standstill: 'opschortende termijn',
  'tender-minimum-standard': 'inschrijftermijn',
  'tender-minimum-electronic': 'inschrijftermijn elektronisch',
  'tender-minimum-prior-notice': 'inschrijftermijn na vooraankondiging',
  'tender-minimum-prior-notice-floor': 'ondergrens van de inschrijftermijn',
  'tender-minimum-urgent': 'inschrijftermijn bij spoed',
  'prior-notice-latest': 'vooraankondiging uiterlijk',
  'prior-notice-earliest': 'vooraankondiging op zijn vroegst',
  'clarification-note': 'nota van inlichtingen',
  'clarification-note-until-2016': 'nota van inlichtingen tot juli 2016',
  'clarification-note-urgent': 'nota van inlichtingen bij spoed',
  'silence-appeal': 'beroep tegen uitblijven van een besluit',
  'silence-judgment': 'uitspraak over uitblijven van een besluit',
  'silence-decision': 'besluit na uitspraak over uitblijven',
  'objection-decision-adjournment': 'verdaging van de beslissing op bezwaar',
  'penalty-days': 'dagen met een dwangsom',
  'rejection-reasons': 'redenen van afwijzing op verzoek',
  'voluntary-transparency': 'vrijwillige aankondiging vooraf',
  'voluntary-standstill-call-off': 'vrijwillige opschorting bij een nadere opdracht',
  'evidence-age-conduct-declaration': 'ouderdom gedragsverklaring',
  'evidence-age-tax-declaration': 'ouderdom verklaring belastingdienst',
  'evidence-age-trade-register': 'ouderdom uittreksel handelsregister',
  'restricted-requests': 'verzoek tot deelneming',
  'restricted-requests-urgent': 'verzoek tot deelneming bij spoed',
  'dialogue-requests': 'verzoek tot deelneming aan dialoog of innovatiepartnerschap',
  'restricted-tenders': 'inschrijftermijn na uitnodiging',
  'restricted-tenders-electronic': 'inschrijftermijn na uitnodiging elektronisch',
  'restricted-tenders-prior-notice': 'inschrijftermijn na uitnodiging en vooraankondiging',
  'restricted-tenders-prior-notice-floor': 'ondergrens van de inschrijftermijn na uitnodiging',
  'restricted-tenders-urgent': 'inschrijftermijn na uitnodiging bij spoed',
  'negotiation-progress': 'mededeling over het verloop van onderhandelingen',
  'framework-maximum': 'duur van een raamovereenkomst',
  'purchasing-system-requests': 'verzoek tot deelneming aan een dynamisch aankoopsysteem',
  'purchasing-system-admission': 'toelating tot een dynamisch aankoopsysteem',
  'purchasing-system-admission-extended': 'toelating tot een dynamisch aankoopsysteem verlengd',
  'purchasing-system-tenders': 'inschrijftermijn in een dynamisch aankoopsysteem',
  'purchasing-system-declaration': 'nieuwe eigen verklaring in een dynamisch aankoopsysteem',
  'purchasing-system-results': 'uitslag in een dynamisch aankoopsysteem',
  'concession-requests': 'verzoek tot deelneming aan een concessie',
  'concession-tenders': 'inschrijftermijn voor een concessie na uitnodiging',
  'auction-invitation': 'uitnodiging voor een elektronische veiling',
  'contest-results': 'uitslag van een prijsvraag',
  'works-open-tenders': 'inschrijftermijn voor nationale werken',
  'works-restricted-requests': 'verzoek tot deelneming aan nationale werken',
  'works-restricted-tenders': 'inschrijftermijn voor nationale werken na uitnodiging',
  'works-clarification-note': 'nota van inlichtingen voor nationale werken',
  'disclosure-decision': 'beslissing op een verzoek om documenten',
  'disclosure-extension': 'verdaging van een beslissing over documenten',
  'disclosure-release': 'openbaar maken van documenten',
  'integrity-advice': 'advies van bureau bibob',
  'integrity-advice-extension': 'verlenging van advies van bureau bibob',
  'summary-proceedings-appeal': 'hoger beroep in kort geding',
};

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, ' ');
const IDS: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([id, name]) => [
    [plain(id), id],
    [plain(name), id],
  ]),
);

/** @example 'bezwaartermijn' for 'objection-window' */
export const termRuleName = (id: string): string => NAMES[id] ?? id;

/** The rule that someone means by its name or its id, with spaces or hyphens; null when no rule is called so. */
export const termRuleIdOf = (given: string): string | null => IDS.get(plain(given)) ?? null;

/** Names that have this in them, for whoever remembers half of one. */
export const termRuleNamesLike = (given: string): readonly string[] =>
  Object.values(NAMES).filter((name) => name.includes(plain(given)));
