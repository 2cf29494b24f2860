import { describe, expect, it } from 'vitest';
import { refusal, type Refusal, type RefusalRule } from '../../../domain/acts/refusal.ts';
import { refusalText } from '../../../texts/labels/refusals.ts';
import { sourcesOf } from '../../architecture/sources.ts';

const source = (room: string, path: string): string => sourcesOf(room).find((one) => one.path === path)?.text ?? '';
const namesIn = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map((found) => found[1] ?? '')),
];

/** Every rule that the domain can refuse by, and every value that a sentence has a place for. */
const RULES = namesIn(source('domain', 'domain/acts/refusal.ts'), /^ {2}\| '([a-z-]+)'/gm) as RefusalRule[];
const VALUES = namesIn(source('texts', 'texts/labels/refusals.ts'), /\b(\w+) = ''/g);

const filled = Object.fromEntries(VALUES.map((name) => [name, `W${name}W`]));
const milestones = ['submission-close', 'indexation-2020', null] as const;
/** Rules whose reason is a finding of the check, with a way out of its own. */
const IN_OWN_WORDS: readonly string[] = ['breaks-rule'];
const OWN_WORDS = { ...filled, why: 'WwhyW is te kort. Kies een latere dag.' };
const full = (rule: RefusalRule, milestone: string | null): string =>
  refusalText(
    refusal(rule, {
      ...(milestone === null ? {} : { milestone }),
      values: IN_OWN_WORDS.includes(rule) ? OWN_WORDS : filled,
    }),
  );

/** Words with which a sentence tells what someone can do now. */
const WAY_OUT =
  /(?:^|[.;:] |, of )(?:Bekijk|Beëindig|Controleer|Doe|Geef|Hervat|Kies|kies|Kijk|Laat|Lees|Leg|Meld|Noem|Rond|Schors|Schrijf|Verplaats|Vraag|Wacht|Zet)\b/;

describe('de tekst van elke weigering', () => {
  it('de regels en hun waarden zijn gevonden', () => {
    expect(RULES).toContain('unknown-milestone');
    expect(RULES).toContain('bad-act');
    expect(RULES.length).toBeGreaterThan(35);
    expect(VALUES).toEqual(expect.arrayContaining(['when', 'allowed', 'award']));
  });

  it.each(RULES)('%s is heel', (rule) => {
    for (const milestone of milestones) {
      const text = full(rule, milestone);
      expect(text).toMatch(/^[A-Z][^\n]*\.$/);
      expect(text).not.toMatch(/undefined|null|\$\{|\[object|NaN/);
    }
  });

  it.each(RULES)('%s laat geen gat', (rule) => {
    expect(full(rule, 'submission-close')).not.toMatch(/ {2}| [.,;:)]|\( |\(\)|\.\.|: \./);
  });

  it.each(RULES)('%s begint elke zin met een hoofdletter', (rule) => {
    expect(full(rule, 'submission-close')).not.toMatch(/[.!?] [a-z]/);
  });

  /** What came late is kept: its sentence tells what becomes of it, and nobody has to do anything. */
  const KEPT: readonly string[] = ['question-late', 'bid-late'];

  it.each(RULES.filter((rule) => !KEPT.includes(rule)))('%s zegt wat iemand nu kan doen', (rule) => {
    expect(full(rule, 'submission-close')).toMatch(WAY_OUT);
  });
});

const GOLDEN: readonly (readonly [name: string, of: Refusal, text: string])[] = [
  [
    'een fase die nog niet begonnen is',
    refusal('wrong-phase', { milestone: 'evaluation', values: { phase: 'evaluation', current: 'submission' } }),
    'Niet gemeld. Beoordeling hoort bij de fase beoordeling; de procedure is in de fase inschrijven. Rond eerst die fase af.',
  ],
  [
    'een sluiting die te dicht op de nota komt',
    refusal('move-under-minimum', {
      milestone: 'submission-close',
      values: { other: '2018-05-15', allowed: '2018-05-25' },
    }),
    'Niet verplaatst. Tussen de nota van inlichtingen en de sluiting moeten tien dagen zitten, bij spoed vier (Aanbestedingswet 2012, artikelen 2.54 en 2.73); de andere datum is dinsdag 15 mei 2018. Kies voor sluiting inschrijving vrijdag 25 mei 2018 of later. Dat is de dichtstbijzijnde dag die mag.',
  ],
  [
    'een nota die te dicht op de sluiting komt',
    refusal('move-under-minimum', {
      milestone: 'clarification-note',
      values: { other: '2018-05-24', allowed: '2018-05-14' },
    }),
    'Niet verplaatst. Tussen de nota van inlichtingen en de sluiting moeten tien dagen zitten, bij spoed vier (Aanbestedingswet 2012, artikelen 2.54 en 2.73); de andere datum is donderdag 24 mei 2018. Kies voor nota van inlichtingen maandag 14 mei 2018 of eerder. Dat is de dichtstbijzijnde dag die mag.',
  ],
  [
    'openen vóór het uur',
    refusal('before-the-hour', { milestone: 'bid-opening', values: { when: 'do 24 mei 2018 17.00' } }),
    'Niet gemeld. Opening mag niet vóór donderdag 24 mei 2018, 17.00 uur. Wacht tot dat moment.',
  ],
  [
    'een ingebrekestelling die te vroeg is',
    refusal('default-premature', { milestone: 'subsidy-decision', values: { last: '2018-11-30' } }),
    'Niet vastgelegd. De ingebrekestelling is te vroeg: voor subsidiebesluit is er tijd tot en met vrijdag 30 november 2018 (Algemene wet bestuursrecht, artikel 4:17 lid 3). Vraag de indiener om na die dag opnieuw te schrijven.',
  ],
  [
    'intrekken na de aankondiging',
    refusal('withdraw-after-notice', { milestone: 'contract-notice' }),
    'Niet ingetrokken. De procedure is aangekondigd; intrekken in stilte kan dan niet meer. Beëindig haar voortijdig met tenderklok beeindig: dat wordt bekendgemaakt.',
  ],
  [
    'een perceel dat er niet is, waar er andere zijn',
    refusal('unknown-lot', { values: { lot: '3', lots: 'perceel-1, perceel-2' } }),
    'Niet geschorst. Deze zaak heeft geen perceel 3. Kies uit: perceel-1, perceel-2.',
  ],
  [
    'een perceel in een zaak zonder percelen',
    refusal('unknown-lot', { values: { lot: '3', lots: '' } }),
    'Niet geschorst. Deze zaak heeft geen perceel 3. Schors de hele zaak.',
  ],
  [
    'een perceel dat al op de rechter wacht',
    refusal('lot-held', { values: { lot: 'perceel-1' } }),
    'Niet geschorst. Over perceel-1 loopt al een procedure bij de rechter. Hervat dat perceel na het vonnis.',
  ],
  [
    'een gunning die op de rechter wacht',
    refusal('lot-held', { milestone: 'award-final', values: { lot: 'de gunning' } }),
    'Niet gemeld. Over de gunning loopt een procedure bij de rechter; tot het vonnis wordt er niets definitief (Aanbestedingswet 2012, artikel 2.131). Hervat het perceel na het vonnis.',
  ],
  [
    'een uitval na de definitieve gunning',
    refusal('award-settled', { milestone: 'award-final' }),
    'Niet gedaan. Definitieve gunning is al gemeld; wie nu stopt, valt niet meer uit een gunning. Beëindig de overeenkomst of de subsidie volgens haar eigen regels.',
  ],
  [
    'een gunning in een nieuwe opschortende termijn',
    refusal('standstill-open', { milestone: 'award-final', ground: 'Aw 2.127' }),
    'Niet gemeld. Na de uitval loopt een nieuwe opschortende termijn; tot die voorbij is, wordt de gunning niet definitief (Aanbestedingswet 2012, artikel 2.127). Kijk met tenderklok toon tot wanneer.',
  ],
  [
    'een dag in het verleden',
    refusal('move-into-past', { milestone: 'award-decision', values: { to: '2018-05-15' } }),
    'Niet verplaatst. Dinsdag 15 mei 2018 is al voorbij. Kies voor gunningsbeslissing een datum in de toekomst.',
  ],
  [
    'een moment in het verleden',
    refusal('move-into-past', { milestone: 'bid-opening', values: { to: '2018-05-15 09:30' } }),
    'Niet verplaatst. Dinsdag 15 mei 2018, 09.30 uur is al voorbij. Kies voor opening een datum in de toekomst.',
  ],
  [
    'een dag die niet bestaat',
    refusal('bad-act', { milestone: 'submission-close', values: { what: '2018-06-31' } }),
    'Niet gedaan. De waarde 2018-06-31 is niet te lezen. Schrijf een datum als 2018-05-31 of 2018-05-31 15:00.',
  ],
  [
    'een datum met een tijd die niet bestaat',
    refusal('bad-act', { milestone: 'submission-close', values: { what: '2018-05-31 25:00' } }),
    'Niet gedaan. De waarde 2018-05-31 25:00 is niet te lezen. Schrijf een datum als 2018-05-31 of 2018-05-31 15:00.',
  ],
];

describe('weigeringen in woorden', () => {
  it.each(GOLDEN)('%s', (_name, of, text) => {
    expect(refusalText(of)).toBe(text);
  });
});
