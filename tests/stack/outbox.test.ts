import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onStack } from '../../bench/on-stack.ts';
import { playRounds, type Fate } from '../../bench/outbox-kills.ts';
import { run } from '../client/cli/run.ts';
import { temporaryPlace } from './driver.ts';

/** More than go out with the preparation of a round: the rest goes in a batch of its own. */
const READERS = 260;
/** Each costs the seconds after which another worker takes over: one while the round is prepared, one in a batch would do. */
const KILLS = 2;

let killed: Fate;
let met: Fate;
/** What `mail` and `doctor` say afterwards. */
let shown: { readonly mail: readonly unknown[]; readonly doctor: string };
const place = temporaryPlace();
beforeAll(async () => {
  await onStack({ virtualClock: true }, async (on) => {
    ({ killed, met } = await playRounds(on, { readers: READERS, kills: KILLS, seed: 4711 }));
    const { databaseUrl, temporalAddress, namespace } = on.stack;
    const env = { DATABASE_URL: databaseUrl, TEMPORAL_ADDRESS: temporalAddress, TEMPORAL_NAMESPACE: namespace };
    const asked = [['mail', '--uitvoer', 'json'], ['doctor']].map((args) => run(args, { cwd: place.path, env }));
    const [mail = '', doctor = ''] = (await Promise.all(asked)).map(({ stdout }) => stdout);
    shown = { mail: JSON.parse(mail) as readonly unknown[], doctor };
  });
}, 240_000);
afterAll(() => place.remove());

describe('een ronde waarin de worker die verstuurt telkens omvalt', () => {
  it('gaat door tot elke mail weg is, of in twijfel', () => {
    expect(killed.kills).toBe(KILLS);
    expect(killed.mails).toBeGreaterThanOrEqual(READERS);
    expect(killed.sent + killed.inDoubt).toBe(killed.mails);
  });

  it('stuurt geen mail twee keer en verliest er geen', () => {
    expect([killed.twice, killed.lost]).toEqual([0, 0]);
  });

  it('laat in twijfel wat onderweg was, en mail en doctor noemen dat', () => {
    expect(killed.inDoubt).toBeGreaterThan(0);
    expect(shown.mail).toHaveLength(killed.inDoubt);
    expect(shown.doctor).toContain(`${killed.inDoubt} in twijfel`);
  });
});

describe('rondes die elkaar treffen', () => {
  it('sturen samen elke mail precies één keer', () => {
    expect(met).toMatchObject({ twice: 0, lost: 0, inDoubt: 0, sent: met.mails });
    expect(met.mails).toBeGreaterThanOrEqual(READERS);
  });
});
