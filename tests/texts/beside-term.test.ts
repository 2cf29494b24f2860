import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import type { Trait } from '../../domain/plan/trait.ts';
import { besideTerm } from '../../texts/beside-term.ts';
import { termOf } from '../domain/acts/builders.ts';

const day = (text: string): IsoDate => text as IsoDate;
const TERM = termOf({ lastDay: day('2018-09-14') });
const NOT_MOVED = { moved: {} };
const dated = (lastDay: string, traits: readonly Trait[] = [], term = TERM) => ({
  id: 'besluit',
  lastDay: day(lastDay),
  term,
  traits,
});
const DECIDES: readonly Trait[] = ['decides-objection', 'decision-term'];

describe('waarom een datum niet die van haar termijn is', () => {
  it.each([
    ['zij is die van haar termijn', '2018-09-14', TERM],
    ['zij heeft geen termijn', '2018-09-10', null],
  ])('niets als %s', (_name, lastDay, term) => {
    expect(besideTerm(dated(lastDay, [], term), NOT_MOVED, 'ZAAK-1')).toEqual([]);
  });

  it.each([
    ['2018-09-13', 'Dat is eerder dan de termijn zelf, die tot en met vrijdag 14 september 2018 loopt'],
    ['2018-09-15', 'Dat is later dan de termijn zelf, die tot en met vrijdag 14 september 2018 loopt'],
  ])('wie haar op %s zette', (lastDay, part) => {
    const [line] = besideTerm(dated(lastDay), NOT_MOVED, 'ZAAK-1');
    expect(line).toContain(part);
    expect(line).toMatch(/tenderklok tijdlijn ZAAK-1$/);
  });

  it.each(['2018-10-31', '2018-09-14'])(
    'de indiener stemde in met uitstel tot en met %s (Awb 7:10 lid 4)',
    (agreed) => {
      const [consent, after, ...more] = besideTerm(
        dated(agreed, DECIDES),
        { ...NOT_MOVED, agreed: day(agreed) },
        'ZAAK-1/bezwaar-2',
      );
      expect(consent).toMatch(/^De indiener stemde in met uitstel tot en met \S+ \d+ \S+ 2018\. /);
      expect(consent).toContain('de termijn van de wet, die tot en met vrijdag 14 september 2018 loopt');
      expect(consent).toMatch(/tenderklok tijdlijn ZAAK-1\/bezwaar-2$/);
      expect(after).toBe('Zonder die instemming telt de termijn zo.');
      expect(more).toEqual([]);
    },
  );

  it.each([
    [{}, 'zo staat het in de definitie'],
    [{ besluit: { day: day('2018-09-10') } }, 'iemand heeft het verplaatst'],
  ])('zegt wie dat deed: %j', (moved, how) => {
    expect(besideTerm(dated('2018-09-10'), { moved }, 'ZAAK-1')[0]).toContain(`loopt: ${how}. `);
  });

  it('een eerdere dag dan waarmee de indiener instemde, is verplaatst', () => {
    const [first, second] = besideTerm(
      dated('2018-10-01', DECIDES),
      { ...NOT_MOVED, agreed: day('2018-10-31') },
      'ZAAK-1',
    );
    expect(first).toMatch(/^Iemand heeft de datum naar maandag 1 oktober 2018 verplaatst\./);
    expect(second).toMatch(/^De indiener stemde in/);
  });

  it('de instemming gaat over de beslissing alleen', () => {
    const hearing = besideTerm(
      dated('2018-09-10', ['hears']),
      { ...NOT_MOVED, agreed: day('2018-10-31') },
      'ZAAK-1/bezwaar-2',
    );
    expect(hearing).toMatchObject([expect.stringMatching(/^Dat is eerder/)]);
  });
});
