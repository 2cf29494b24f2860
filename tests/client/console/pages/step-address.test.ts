import { describe, expect, it } from 'vitest';
import { ACT_NAMES } from '../../../../domain/acts/acts.ts';
import type { NextStep } from '../../../../texts/next-step.ts';
import { stepAddress } from '../../../../texts/console-address.ts';
import { emptyCaseFile } from '../../../store/case-file.ts';
import { openTender } from '../../usecases/desk.ts';
import { browserOf, consoleOn, HERE } from '../console-on.ts';

const db = emptyCaseFile();
const OFFICE = [
  'brief lijst',
  'inschrijving lijst',
  'navraag lijst',
  'nota concept',
  'opening open',
  'partij lijst',
  'persoon lijst',
  'toets leg-vast',
  'vraag lijst',
] as const;

describe('waar een mail in de console naar wijst', () => {
  it('is een bladzijde die er is, met wat de mail weet al ingevuld', async () => {
    const on = (await openTender(db())).stored.name.reference;
    const steps: readonly NextStep[] = [
      ...ACT_NAMES.map((act) => ({ act, on }) as NextStep),
      ...OFFICE.map((office) => ({ office, on })),
      ...(['case', 'timeline', 'ranking', 'cases'] as const).map((look) => ({ look, on })),
    ];
    const { app } = consoleOn(db());
    const browser = await browserOf(app, 'n.dewit@utrecht.example');
    for (const step of steps) {
      const address = stepAddress(HERE, step) ?? '';
      expect(address, JSON.stringify(step)).toContain(HERE);
      const { status } = await browser.get(address.slice(HERE.length));
      expect([200, 403], `${address} ${status}`).toContain(status);
    }
    const filled = { milestone: 'sluiting-inschrijving', to: '2018-05-31 15:00', reason: '…' };
    const move = stepAddress(HERE, { act: 'moveMilestone', on, filled, try: true }) ?? '';
    const form = await (await browser.get(move.slice(HERE.length))).text();
    expect(form).toMatch(/<option value="sluiting-inschrijving" selected/);
    expect(form).toMatch(/<input[^>]* name="naar"[^>]* value="2018-05-31"/);
    expect(form).toMatch(/<input[^>]* name="naar-tijd" value="15:00"/);
  });
});
