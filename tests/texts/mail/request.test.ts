import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { requestEnd, type OpenRequest } from '../../../domain/office/request-term.ts';
import { milestoneLabel } from '../../../texts/labels/milestones.ts';
import { reminderMail } from '../../../texts/mail/reminder.ts';
import { bidderReminderMail, unansweredMail } from '../../../texts/mail/request.ts';
import { LAWYER, LEAD, noteOf, OF_UTRECHT, UTRECHT } from './builders.ts';

const REPAIR: OpenRequest = {
  no: 2,
  bid: 3,
  about: 'repair',
  askedAt: Date.parse('2018-06-01T10:00:00+02:00'),
  dueAt: Date.parse('2018-06-14T17:00:00+02:00'),
};
const PAPERS: OpenRequest = { ...REPAIR, no: 4, bid: 1, about: 'evidence' };
const about = noteOf({ ...requestEnd(REPAIR), roles: LEAD.roles, today: '2018-06-12' as IsoDate });
const REF = UTRECHT.reference;

describe('een navraag', () => {
  it('heet naar nummer, inschrijving en onderwerp', () => {
    expect(milestoneLabel(about.id)).toBe('navraag 2 aan inschrijving 3 (herstel van een omissie)');
  });

  it('waarvan de termijn nog loopt: tot wanneer, waarom, en waar een antwoord heen gaat', () => {
    const { subject, text } = reminderMail([{ about, to: LEAD }]);
    expect(subject).toBe(`Over 2 werkdagen: navraag 2 aan inschrijving 3 (herstel van een omissie)${OF_UTRECHT}`);
    expect(text).toContain('Donderdag 14 juni 2018, 17.00 uur');
    expect(text).toContain('Uiterlijk dan moet het antwoord op navraag 2 aan inschrijving 3');
    expect(text).toContain('De navraag berust op de Aanbestedingswet 2012, artikel 2.55.');
    expect(text).toContain(`tenderklok navraag ontvang ${REF} 2 --bewijs "…"`);
    expect(text).not.toContain('tenderklok meld');
  });

  it('staat tussen andere termijnen met haar naam', () => {
    const { text } = reminderMail([
      { about, to: LEAD },
      { about: noteOf(), to: LEAD },
    ]);
    expect(text).toContain('- Navraag 2 aan inschrijving 3 (herstel van een omissie)');
    expect(text).toContain('Wie: anderen');
  });
});

describe('een navraag zonder antwoord', () => {
  it('zegt wat er nu kan: vastleggen, beoordelen, en de toets', () => {
    const { subject, text } = unansweredMail(LEAD, [REPAIR]);
    expect(subject).toBe(`Geen antwoord: navraag 2 aan inschrijving 3 (herstel van een omissie)${OF_UTRECHT}`);
    expect(text).toContain('de inschrijver had tot en met donderdag 14 juni 2018, 17.00 uur');
    expect(text).toContain(`tenderklok navraag ontvang ${REF} 2`);
    expect(text).toContain(`tenderklok navraag beoordeel ${REF} 2 --oordeel onvoldoende`);
    expect(text).toContain(`tenderklok toets leg-vast ${REF} 3`);
  });

  it('van meer tegelijk in een mail, elk met wat daarna komt', () => {
    const { subject, text } = unansweredMail(LAWYER, [REPAIR, PAPERS]);
    expect(subject).toBe(`Geen antwoord: 2 keer navraag${OF_UTRECHT}`);
    expect(text).toContain('Daarna: leg bij de toets vast of dit de inschrijving uitsluit.');
    expect(text).toContain('Daarna: leg vast dat deze inschrijver uitvalt');
    expect(text).not.toContain('tenderklok ');
  });

  it('is er niet zonder navraag', () => {
    expect(() => unansweredMail(LEAD, [])).toThrow('nothing passed');
  });
});

describe('de inschrijver', () => {
  it('hoort tot wanneer, en niet opnieuw wat er is gevraagd', () => {
    const { subject, text } = bidderReminderMail(UTRECHT, 'Zorg BV', REPAIR);
    expect(subject).toBe(`Herinnering: wij wachten op uw antwoord over inschrijving 3${OF_UTRECHT}`);
    expect(text).toContain('Beste Zorg BV,');
    expect(text).toContain('Uiterlijk donderdag 14 juni 2018, 17.00 uur');
    expect(text).toContain(
      'Op vrijdag 1 juni 2018 vroegen wij u iets over uw inschrijving 3 (herstel van een omissie).',
    );
    expect(text).not.toContain('tenderklok ');
  });
});
