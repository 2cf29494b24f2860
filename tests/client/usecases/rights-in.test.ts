import { describe, expect, it } from 'vitest';
import { rightsIn } from '../../../client/usecases/rights-in.ts';
import type { Asker } from '../../../domain/rights/vouched.ts';
import { emptyCaseFile } from '../../store/case-file.ts';
import { openTender } from './desk.ts';

const db = emptyCaseFile();
const rights = async (asker: Asker) => rightsIn({ db: db() }, await openTender(db()), asker);
const stranger = { issuer: 'https://a', subject: '1', name: 'Iemand', mail: 'x@elders.example', roles: [] } as const;

describe('wat iemand mag in een zaak', () => {
  it('volgt uit de rollen die de definitie haar geeft', async () => {
    const { roles, act, see } = await rights('Iris Prins');
    expect(roles).toEqual(['lawyer']);
    expect([act('judgeTimeliness'), act('scoreBids')?.rule]).toEqual([null, 'not-your-act']);
    expect([see('planning'), see('prices')?.rule]).toEqual([null, 'not-yours-to-see']);
  });

  it('volgt ook uit haar groepen, waar mensen zich aanmelden', async () => {
    const { roles, act, see } = await rights({ ...stranger, roles: ['auditor'] });
    expect(roles).toEqual(['auditor']);
    expect([act('suspend')?.rule, see('record')]).toEqual(['not-your-act', null]);
  });

  it('is niets voor wie zich aanmeldde en hier niemand is', async () => {
    const { roles, act, see } = await rights(stranger);
    expect(roles).toEqual([]);
    expect([act('suspend')?.rule, see('planning')?.rule]).toEqual(['not-your-act', 'not-yours-to-see']);
  });

  it('is op een proefopstelling alles wat iemand mag, en niet wat nog voor niemand is', async () => {
    const { roles, act, see } = await rights('Iemand');
    expect(roles).toBeNull();
    expect([act('judgeTimeliness'), see('record'), see('prices')?.values['who']]).toEqual([null, null, '']);
  });
});
