import { describe, expect, it } from 'vitest';
import { summary } from '../../../client/cli/told-rehearsal.ts';

const PLAYED = { steps: 12, lines: 30, stoppedAt: null, unfinished: [] };

describe('wat een oefening aan het eind zegt', () => {
  it('is dat alles klaar is, of wat niet', () => {
    expect(summary(PLAYED, '4,2')).toBe('30 feiten en mails in 12 stappen, in 4,2 seconden. Alle zaken zijn afgerond.');
    expect(summary({ ...PLAYED, unfinished: ['A-1', 'A-1/x'] }, '4,2')).toContain('Nog niet afgerond: A-1, A-1/x.');
  });

  it('is van een oefening die werd gestopt dat zij niet klaar was, waar zij stond en wat er nog loopt', () => {
    const stoppedAt = Date.parse('2018-05-24T15:00:00+02:00');
    const told = summary({ ...PLAYED, stoppedAt, unfinished: ['A-1'] }, '4,2');
    expect(told).toContain('De oefening is gestopt voordat zij klaar was, op donderdag 24 mei 2018, 15.00 uur.');
    expect(told).toContain('Nog niet afgerond: A-1.');
    expect(told).not.toContain('Alle zaken');
    expect(summary({ ...PLAYED, stoppedAt }, '4,2')).not.toContain('Alle zaken');
  });
});
