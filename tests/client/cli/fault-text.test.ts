import { describe, expect, it } from 'vitest';
import { asked, Unanswered } from '../../../client/cli/asked.ts';
import { EXIT, Stop } from '../../../client/cli/exit.ts';
import { faultText } from '../../../client/cli/fault-text.ts';
import { WorkerSilent } from '../../../client/temporal/worker-silent.ts';
import { NoRoom } from '../../../vault/object-store.ts';
import { TemporalAway } from '../../../client/usecases/connect.ts';

const withCode = (code: string | number, message = 'x'): Error => Object.assign(new Error(message), { code });

describe('a fault of the surroundings', () => {
  it.each([
    ['a database that does not answer', withCode('ECONNREFUSED'), 'PostgreSQL antwoordt niet. '],
    ['of several addresses', new AggregateError([withCode('ECONNREFUSED')]), 'PostgreSQL antwoordt niet. '],
    [
      'a database that answers too slowly',
      new Error('timeout exceeded when trying to connect'),
      'PostgreSQL antwoordt',
    ],
    ['an address that is none', withCode('ERR_INVALID_URL'), 'DATABASE_URL is geen adres. '],
    ['a wrong password', withCode('28P01'), 'PostgreSQL kent deze naam met dit wachtwoord niet. '],
    ['a wrong database', withCode('3D000'), 'PostgreSQL kent deze database niet. '],
    ['a database without tables', withCode('42P01'), 'Draai eerst: tenderklok setup'],
    ['no rights', withCode('42501'), 'PostgreSQL staat dit deze gebruiker niet toe. '],
    ['a full disk', withCode('53100'), 'De schijf van PostgreSQL is vol. '],
    ['a database short of memory', withCode('53200'), 'PostgreSQL heeft te weinig geheugen. '],
    ['a machine short of memory', withCode('ENOMEM'), 'Deze machine heeft te weinig geheugen. '],
    ['a disk that takes no more', withCode('ENOSPC'), 'Op de schijf van deze installatie is te weinig ruimte. '],
    ['a share of the disk that is used up', withCode('EDQUOT'), 'is te weinig ruimte. '],
    ['a vault without room', new NoRoom(5), 'is te weinig ruimte. '],
    ['a server that is away', new TemporalAway('x', null), 'Temporal antwoordt niet. '],
    ['a server that answers too late', withCode(4), 'Temporal antwoordt niet'],
    ['a wrong namespace', withCode(5, 'Namespace elders is not found.'), 'Temporal kent deze naamruimte niet'],
    ['no access', withCode(7), 'Temporal staat dit niet toe'],
    ['a worker that is silent', new WorkerSilent(), 'De worker antwoordt niet. '],
  ])('%s is one sentence, also deep in another error', (_what, error, part) => {
    for (const given of [error, new Error('outer', { cause: new Error('inner', { cause: error }) })]) {
      expect(faultText(given)).toContain(part);
      expect(faultText(given)).toContain('Er is niets gewijzigd.');
      expect(faultText(given)).not.toContain('\n');
    }
  });

  it.each([new Error('bug'), withCode(5, 'workflow not found'), withCode(3), withCode('23505'), 'text'])(
    '%s is none',
    (error) => expect(faultText(error)).toBeNull(),
  );
});

describe('what was asked and not answered', () => {
  it('is not said to have changed nothing', async () => {
    for (const fault of [withCode('ECONNREFUSED'), new WorkerSilent(), withCode(14)]) {
      const error: unknown = await asked(() => Promise.reject(fault)).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(Unanswered);
      expect(faultText(error)).toContain('Of dit is vastgelegd, is niet zeker.');
      expect(faultText(error)).not.toContain('niets gewijzigd');
    }
  });

  it('is an answer when it is an ending that is meant', async () => {
    const stop = new Stop(EXIT.refused, 'Niet gedaan.');
    await expect(asked(() => Promise.reject(stop))).rejects.toBe(stop);
    expect(await asked(() => Promise.resolve(3))).toBe(3);
  });
});
