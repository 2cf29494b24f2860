import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { bidValidityEnd } from '../../../domain/plan/bid-validity.ts';
import { milestoneOf } from '../acts/builders.ts';

const close = milestoneOf('submission-close', { lastDay: '2018-05-24' as IsoDate, exclusive: true });

describe('gestanddoening', () => {
  it('eindigt zoveel dagen na de sluiting zoals die nu is, aan het eind van die dag', () => {
    const end = bidValidityEnd(close, { days: 120, extensionDays: null, ground: 'gids 2.4.2' });
    expect(end).toMatchObject({ id: 'bid-validity', kind: 'lastDay', lastDay: '2018-09-21', ground: 'gids 2.4.2' });
    expect(end.endsAt).toBe(Date.parse('2018-09-22T00:00:00+02:00'));
    expect(end.exclusive).toBeUndefined();
  });

  it('is van een perceel als de sluiting dat is; zonder plaats is het een afspraak', () => {
    const end = bidValidityEnd(
      { ...close, id: 'submission-close@perceel-2' },
      { days: 1, extensionDays: null, ground: null },
    );
    expect([end.id, end.ground]).toEqual(['bid-validity@perceel-2', 'contract']);
  });
});
