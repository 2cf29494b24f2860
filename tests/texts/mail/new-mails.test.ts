import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { droppedOutMail } from '../../../texts/mail/dropped-out.ts';
import { rankedMail } from '../../../texts/mail/ranked.ts';
import { reminderMail } from '../../../texts/mail/reminder.ts';
import { startedMail } from '../../../texts/mail/started.ts';
import { windowEndedMail } from '../../../texts/mail/window-ended.ts';
import { CLOSE, EVALUATION, EVALUATOR, LAWYER, LEAD, noteOf, OF_UTRECHT, OFFICER, SECOND_LEAD } from './builders.ts';
import { awardOf } from './notice-cases.ts';

const REF = '2019-JGD21110';
const DATES = [noteOf(), CLOSE, EVALUATION];

describe('een zaak begint', () => {
  it.each([
    ['de procesleider', LEAD, 'Gestart: u leidt deze procedure', 'De jurist is Iris Prins, de inkoper Sam Bakker.', 3],
    [
      'de tweede procesleider',
      SECOND_LEAD,
      'Gestart: u bent procesleider van deze procedure',
      'U neemt het over als',
      3,
    ],
    ['de inkoper', OFFICER, 'Gestart: u bent inkoper van deze procedure', 'Noor de Wit leidt deze procedure.', 3],
    ['de jurist', LAWYER, 'Gestart: u bent jurist van deze procedure', 'als uw oordeel nodig is', 1],
    ['een beoordelaar', EVALUATOR, 'Gestart: u bent beoordelaar van deze procedure', 'hoeft u niets te doen', 1],
  ])('%s hoort wat zij is, en haar eerste datums', (_name, to, title, part, dates) => {
    const { subject, text } = startedMail(to, 'tender', DATES);
    expect(subject).toBe(`${title}${OF_UTRECHT}`);
    expect(text).toContain(part);
    expect(text.match(/^- /gm)).toHaveLength(dates);
  });

  it('wie geen datum heeft, hoort dat', () => {
    expect(startedMail(EVALUATOR, 'subsidy', [CLOSE]).text).toContain('Er zijn nu geen datums voor u.');
  });

  it('van veel datums staan de eerste er, en hoeveel het er zijn', () => {
    const { text } = startedMail(
      LEAD,
      'tender',
      Array.from({ length: 9 }, () => noteOf()),
    );
    expect(text.match(/^- /gm)).toHaveLength(6);
    expect(text).toContain('Er zijn er 9; ze staan allemaal in het agendabestand bij deze mail.');
  });
});

describe('de rangorde', () => {
  it('ligt vast, en is nog geen gunning', () => {
    const { subject, text } = rankedMail(LEAD, REF, [awardOf({ winner: 'zorg-b' })], false);
    expect(subject).toBe(`De rangorde ligt vast${OF_UTRECHT}`);
    expect(text).toContain('Dit is nog geen gunning.');
    expect(text).toContain('- Perceel 1: eerste in de rangorde is zorg-b');
    expect(text).toContain('Bereid nu de gunningsbeslissing voor');
    expect(text).not.toMatch(/gegund/);
  });

  it('een gelijke stand zegt dat een loting moet, en hoe die op papier komt', () => {
    const { subject, text } = rankedMail(LEAD, REF, [awardOf({ tie: ['zorg-a', 'zorg-b'] })], false);
    expect(subject).toBe(`Gelijke stand: een loting beslist${OF_UTRECHT}`);
    expect(text).toContain('- Perceel 1: gelijke stand van zorg-a en zorg-b');
    expect(text).toContain('U moet nu een loting houden bij een notaris.');
    expect(text).toContain(`tenderklok loting ${REF} --gunning perceel-1 --winnaar … --notaris "…" --bewijs "…"`);
  });

  it('noemt percelen die samen gaan bij hun naam, en in de opdracht zoals het programma ze kent', () => {
    const together = { ...awardOf({ tie: ['a', 'b'] }), award: 'perceel-1+perceel-2+beide' };
    const { text } = rankedMail(LEAD, REF, [{ ...together, lots: ['perceel-1', 'perceel-2', 'beide'] }], false);
    expect(text).toContain('Leg de uitkomst voor perceel 1 en perceel 2 vast, met twee mensen:');
    expect(text).toContain('--gunning perceel-1+perceel-2+beide');
  });

  it('de jurist hoort wie de loting houdt', () => {
    const { text } = rankedMail(LAWYER, REF, [awardOf({ tie: ['zorg-a', 'zorg-b'] })], false);
    expect(text).toContain('Noor de Wit moet nu een loting houden bij een notaris.');
    expect(text).not.toContain('tenderklok ');
  });

  it.each([
    ['meer winnaars', { winners: ['a', 'b'] }, 'bovenaan staan a en b'],
    [
      'een gelijke stand om de laatste plaats',
      { winners: ['a'], tie: ['b', 'c'], places: 1 },
      'bovenaan staat a; gelijke stand van b en c',
    ],
    ['niemand', { noAward: 'floor' }, 'niemand kan winnen (geen inschrijving haalt de ondergrens)'],
  ] as const)('%s', (_name, outcome, part) => {
    expect(rankedMail(LEAD, REF, [awardOf(outcome)], false).text).toContain(`- Perceel 1: ${part}`);
  });
});

describe('een uitval', () => {
  const about = { reference: REF, by: 'Iris Prins', reason: 'certificaat ingetrokken', bid: 'zorg-a' };

  it.each([
    [
      'vóór de beslissing',
      { winner: 'zorg-b' },
      false,
      'Eerste in de rangorde is nu zorg-b.',
      'Neem haar op deze nieuwe rangorde',
    ],
    [
      'na de beslissing',
      { winner: 'zorg-b' },
      true,
      'Eerste in de rangorde is nu zorg-b.',
      'Bericht alle inschrijvers',
    ],
    ['met een gelijke stand', { tie: ['b', 'c'] }, false, 'gelijke stand van b en c', 'U moet nu een loting houden'],
    [
      'van de laatste',
      { noAward: 'all-dropped' },
      false,
      'Er is niemand meer die kan winnen',
      'opnieuw moet of eindigt',
    ],
  ] as const)('%s zegt wie er volgt en wat er moet', (_name, outcome, decided, next, must) => {
    const { subject, text } = droppedOutMail(LEAD, { ...about, award: awardOf(outcome), atStake: true, decided });
    expect(subject).toBe(`Uitgevallen: zorg-a${OF_UTRECHT}`);
    expect(text).toContain('Reden: Certificaat ingetrokken. Vastgelegd door Iris Prins.');
    expect(text).toContain(next);
    expect(text).toContain(must);
    expect(text).not.toContain('U hoeft nu niets te doen');
  });

  it('zegt van een nieuwe rangorde dat de eerste is ingetrokken, en wie eerder uitviel', () => {
    const award = { ...awardOf({ winner: 'zorg-b' }), dropped: ['zorg-a'] };
    const { subject, text } = rankedMail(LEAD, REF, [award], true);
    expect(subject).toContain('De nieuwe rangorde ligt vast');
    expect(text).toContain('De eerste is ingetrokken en blijft in het dossier.');
    expect(text).toContain('Perceel 1: zorg-a viel eerder uit en doet niet mee.');
    expect(rankedMail(LEAD, REF, [awardOf({ tie: ['a', 'b'] })], true).subject).toContain(
      'Nieuwe rangorde, gelijke stand: een loting beslist',
    );
  });

  it.each([
    [true, 'Was dit de winnaar? Neem dan een nieuwe beslissing'],
    [false, 'Laat deze inschrijving buiten de beoordeling'],
  ])('zonder rangorde (beslist: %s) zegt dat niemand vanzelf doorschuift, en wat er moet', (decided, must) => {
    const { text } = droppedOutMail(LEAD, { ...about, award: null, atStake: false, decided });
    expect(text).toContain('In deze zaak ligt geen rangorde vast.');
    expect(text).toContain(must);
    expect(text.includes('tenderklok beslis-opnieuw')).toBe(decided);
  });

  it('van wie niet won, zegt dat aan de uitslag niets verandert', () => {
    const award = awardOf({ winner: 'zorg-b' });
    const { text } = droppedOutMail(LEAD, { ...about, award, atStake: false, decided: true });
    expect(text).toContain(
      'Aan de uitslag verandert niets. Valt later een winnaar uit, dan slaat Tenderklok zorg-a over.',
    );
    expect(text).not.toContain('Bericht alle inschrijvers');
  });
});

describe('een termijn om op te komen tegen een besluit is voorbij', () => {
  const window = noteOf({ id: 'objection-window', owner: 'theirs', kind: 'window', ground: 'Awb 6:7' });

  it.each([
    [0, 'Er is geen bezwaar vastgelegd.'],
    [1, 'Er is één bezwaar vastgelegd; het is een eigen zaak.'],
    [2, 'Er zijn 2 bezwaren vastgelegd; elk is een eigen zaak.'],
  ])('met %i bezwaren', (objections, part) => {
    const { subject, text } = windowEndedMail(LEAD, window, { objections, final: null });
    expect(subject).toBe(`Voorbij: bezwaartermijn${OF_UTRECHT}`);
    expect(text).toContain(part);
    expect(text).toContain('binnen een week binnenkomt (Algemene wet bestuursrecht, artikel 6:9 lid 2)');
  });

  it('van een kort geding weet het programma niets, en zegt dat', () => {
    const standstill = { ...window, id: 'standstill' };
    const { text } = windowEndedMail(LEAD, standstill, { objections: null, final: 'award-final' });
    expect(text).toContain('Of iemand een kort geding is begonnen, weet Tenderklok niet. Ga dat na');
    expect(text).toContain('Aanbestedingswet 2012, artikel 2.131');
    expect(text).toContain(`tenderklok schors ${REF} --reden "…" --termijn definitieve-gunning`);
  });
});

describe('het einde van de gestanddoening', () => {
  it('zegt tot wanneer, waarom en wat er moet', () => {
    const about = noteOf({
      id: 'bid-validity',
      owner: 'theirs',
      lastDay: '2018-09-21' as IsoDate,
      ground: 'gids 2.4.2',
      today: '2018-09-07' as IsoDate,
    });
    const { subject, text } = reminderMail([{ about, to: LEAD }]);
    expect(subject).toBe(`Over 10 werkdagen: gestanddoening${OF_UTRECHT}`);
    expect(text).toContain(
      'Vrijdag 21 september 2018\n\nDan is het einde van de gestanddoening. Dat is over 10 werkdagen.',
    );
    expect(text).toContain(
      'De gids zegt het in paragraaf 2.4.2. Daarna is geen inschrijver meer aan zijn inschrijving gebonden',
    );
    expect(text).toContain('Vraag dan alle inschrijvers vóór die dag schriftelijk');
  });
});
