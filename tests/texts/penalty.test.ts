import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { penaltyText } from '../../texts/penalty.ts';

const day = (text: string): IsoDate => text as IsoDate;
const about = { milestone: 'subsidy-decision', noticeReceived: day('2026-12-03') };

describe('wat een te laat besluit kost (Awb 4:17)', () => {
  it.each([
    [
      { firstDay: day('2026-12-18'), days: 1, amountEur: 23, maximumEur: 1442, stopped: false },
      'Dwangsom subsidiebesluit: € 23,00 over 1 dag (hoogstens € 1.442,00), ingebrekestelling van donderdag 3 december 2026. De eerste dag is vrijdag 18 december 2026. Loopt tot het besluit er is, hoogstens 42 dagen.',
    ],
    [
      { firstDay: null, days: 0, amountEur: 0, maximumEur: 1442, stopped: true },
      'Dwangsom subsidiebesluit: € 0,00 over 0 dagen (hoogstens € 1.442,00), ingebrekestelling van donderdag 3 december 2026. Gestopt door het besluit.',
    ],
  ])('%j', (clock, text) => {
    expect(penaltyText(clock, about)).toBe(text);
  });
});
