import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { remedyWindow, remedyWindowFrom } from '../../../domain/office/letter-window.ts';
import { milestoneOf, termOf } from '../acts/builders.ts';

const day = (text: string): IsoDate => text as IsoDate;
const objection = milestoneOf('objection-window', { owner: 'theirs', waitsFor: 'award-decision' });
const standstill = milestoneOf('standstill', { owner: 'theirs', waitsFor: 'award-decision' });

describe('de termijn van wie een brief krijgt', () => {
  it('is zes weken vanaf de dag na de verzending, als er bezwaar openstaat (Awb 6:7, 6:8)', () => {
    const window = remedyWindow([objection], 'award-decision', day('2018-06-22'));
    expect(window).toMatchObject({ kind: 'objection', term: { firstDay: '2018-06-23', lastDay: '2018-08-03' } });
  });

  it('is twintig dagen bij een opschortende termijn (Aw 2.127)', () => {
    const window = remedyWindow([standstill], 'award-decision', day('2026-03-02'));
    expect(window).toMatchObject({ kind: 'standstill', term: { firstDay: '2026-03-03', lastDay: '2026-03-23' } });
  });

  it('volgt de lengte die de leidraad noemt, als de regel zelf geen wet is', () => {
    const own = { ...standstill, term: termOf({ rule: 'eigen-termijn', length: { amount: 10, unit: 'days' } }) };
    const window = remedyWindow([own], 'award-decision', day('2026-03-02'));
    expect(window?.term).toMatchObject({ firstDay: '2026-03-03', lastDay: '2026-03-12' });
  });

  it('telt vanaf de Amsterdamse dag van het bewijs, ook vlak voor middernacht', () => {
    const late = Date.parse('2018-06-22T23:59:59+02:00');
    expect(remedyWindowFrom([objection], 'award-decision', late)?.term?.firstDay).toBe('2018-06-23');
    expect(remedyWindowFrom([objection], 'award-decision', late + 1000)?.term?.firstDay).toBe('2018-06-24');
  });

  it('is er niet waar niemand ertegen op kan komen', () => {
    expect(remedyWindow([], 'award-decision', day('2018-06-22'))).toBeNull();
  });
});
