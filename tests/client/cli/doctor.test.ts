import { afterEach, describe, expect, it, vi } from 'vitest';
import { doctor } from '../../../client/cli/commands/law.ts';
import { endOfDay, startOfDay } from '../../../domain/law/clock.ts';
import { addDays } from '../../../domain/law/day.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { DECREES_KNOWN_THROUGH } from '../../../domain/law/royal-decrees.ts';

const END = `${DECREES_KNOWN_THROUGH}-12-31` as IsoDate;
const YEAR_BEFORE = addDays(END, -365);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('is de kalender lang genoeg bekend', () => {
  it.each([
    ['meer dan een jaar ervoor is in orde', startOfDay(YEAR_BEFORE) - 1, 0, 'In orde: '],
    ['een jaar ervoor vraagt om een nieuwe versie', startOfDay(YEAR_BEFORE), 1, 'nog 365 dagen.'],
    ['op de laatste dag is er nog nul', endOfDay(END) - 1, 1, 'nog 0 dagen.'],
  ])('%s', async (_name, now, code, part) => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    expect(await doctor(now)).toBe(code);
    const text = write.mock.calls.map(([chunk]) => chunk).join('');
    expect(text).toContain(part);
    expect(text).toContain(`bekend tot en met ${DECREES_KNOWN_THROUGH}`);
    expect(text).toMatch(/^[^\n]+\.\n$/);
  });
});
