import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import {
  beginSession,
  chosenPerson,
  endAllSessions,
  endSession,
  findSession,
} from '../../../client/usecases/session.ts';
import { PRIVATE_STACK, type LoggedIn } from '../../../domain/rights/vouched.ts';
import { emptyCaseFile } from '../../store/case-file.ts';

const db = emptyCaseFile();
const file = () => ({ db: db() });
const ISSUER = 'https://aanmelden.example';
let number = 0;
const somebody = (over: Partial<LoggedIn> = {}): LoggedIn => ({
  issuer: ISSUER,
  subject: `sub-${(number += 1)}`,
  name: 'Iris Prins',
  mail: 'i.prins@utrecht.example',
  roles: ['lawyer', 'auditor'],
  ...over,
});
const HOUR_MS = 3_600_000;
const later = (token: string, hours: number) =>
  sql`update sessions set ends_at = ends_at - make_interval(hours => ${hours})
      where token_sha256 = encode(sha256(${token}::bytea), 'hex')`.execute(db());

describe('een aanmelding', () => {
  it('is van wie zich aanmeldde, met haar rollen, acht uur lang', async () => {
    const person = somebody();
    const before = Date.now();
    const token = await beginSession(file(), person);
    const found = await findSession(file(), token, ISSUER);
    expect(found).toMatchObject({ asker: person, name: 'Iris Prins' });
    const minutes = Math.round(((found?.endsAt ?? 0) - before - 8 * HOUR_MS) / 60_000);
    expect(minutes).toBe(0);
  });

  it('eindigt na acht uur vanzelf, en wordt dan vergeten', async () => {
    const token = await beginSession(file(), somebody());
    await later(token, 7);
    expect(await findSession(file(), token, ISSUER)).not.toBeNull();
    await later(token, 1);
    expect(await findSession(file(), token, ISSUER)).toBeNull();
    await beginSession(file(), somebody());
    const left = await db().selectFrom('sessions').select('ends_at').where('ends_at', '<', new Date()).execute();
    expect(left).toEqual([]);
  });

  it('staat in het dossier zonder wat een browser nodig heeft om haar te gebruiken', async () => {
    const token = await beginSession(file(), somebody());
    const rows = await db().selectFrom('sessions').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await findSession(file(), rows[0]?.token_sha256 ?? '', ISSUER)).toBeNull();
  });

  it('is elke keer een andere', async () => {
    const person = somebody();
    expect(await beginSession(file(), person)).not.toBe(await beginSession(file(), person));
  });

  it('eindigt met afmelden, en alleen die', async () => {
    const person = somebody();
    const [one, other] = [await beginSession(file(), person), await beginSession(file(), person)];
    await endSession(file(), one);
    await endSession(file(), one);
    expect(await findSession(file(), one, ISSUER)).toBeNull();
    expect(await findSession(file(), other, ISSUER)).not.toBeNull();
  });

  it('eindigt overal met overal afmelden, en die van een ander niet', async () => {
    const person = somebody();
    const [one, other] = [await beginSession(file(), person), await beginSession(file(), person)];
    const colleague = await beginSession(file(), somebody());
    const elsewhere = await beginSession(file(), { ...person, issuer: 'https://andere.example' });
    expect(await endAllSessions(file(), one)).toBe(2);
    expect([await findSession(file(), one, ISSUER), await findSession(file(), other, ISSUER)]).toEqual([null, null]);
    expect(await findSession(file(), colleague, ISSUER)).not.toBeNull();
    expect(await findSession(file(), elsewhere, 'https://andere.example')).not.toBeNull();
    expect(await endAllSessions(file(), one)).toBe(0);
  });

  it.each(['', 'x', '\u0000', "' or 1=1 --", 'x'.repeat(10_000)])('is van niemand met %j', async (token) => {
    expect(await findSession(file(), token, ISSUER)).toBeNull();
  });
});

describe('een aanmelding op een proefopstelling', () => {
  const noor = chosenPerson({ name: 'Noor de Wit', mail: 'N.deWit@utrecht.example' });

  it('vraagt als de persoon die is gekozen, op haar woord', async () => {
    const token = await beginSession(file(), noor);
    expect(await findSession(file(), token, PRIVATE_STACK)).toMatchObject({
      asker: 'N.deWit@utrecht.example',
      name: 'Noor de Wit',
    });
  });

  it('geldt niet meer zodra mensen zich echt aanmelden, en een echte niet op een proefopstelling', async () => {
    expect(await findSession(file(), await beginSession(file(), noor), ISSUER)).toBeNull();
    expect(await findSession(file(), await beginSession(file(), somebody()), PRIVATE_STACK)).toBeNull();
  });
});
