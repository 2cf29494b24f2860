import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { filmsOf } from '../../client/cli/films.ts';
import { FILM_CONSOLE } from '../../client/console/film/film-mail.tsx';
import { NO_SCRIPT, type Film } from '../../client/console/film/film.ts';
import { readScript } from '../../client/told/read-script.ts';
import { planDefinition } from '../../client/usecases/checked-definition.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { newDefinition } from '../../files/definition/new-definition.ts';
import { procedureType } from '../../procedures/procedure-types.ts';
import { template } from '../../procedures/template.ts';

const faults: Error[] = [];
const films = filmsOf((error) => void faults.push(error));
afterAll(() => films.close());

function definition(): string {
  const type = procedureType('openbaar-nationaal');
  return (type === null ? null : newDefinition(template(type), '2027-01-11' as IsoDate)) ?? '';
}
const isOver = (): boolean => ['played', 'stopped', 'failed'].includes(films.of('noor')[0]?.state.kind ?? '');
const over = () => expect.poll(isOver, { timeout: 120_000, interval: 50 }).toBe(true);

describe('een generale repetitie op een eigen proefopstelling', () => {
  let film: Film | null = null;

  it('speelt een procedure van de eerste dag tot de laatste, met de mail van elke dag', async () => {
    film = films.begin({ owner: 'noor', text: definition(), ...NO_SCRIPT });
    expect(film?.state.kind).toBe('begins');
    expect(films.begin({ owner: 'ravi', text: definition(), ...NO_SCRIPT })).toBeNull();
    await over();
    expect([faults, film?.state]).toMatchObject([[], { kind: 'played' }]);
    const days = film?.days ?? [];
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted());
    expect(days[0]?.day).toBe('2027-01-11');
    const shots = days.flatMap((one) => one.shots);
    expect(shots.at(-1)?.text).toContain('Zaak ');
    const mails = shots.flatMap(({ mail }) => (mail === null ? [] : [mail]));
    expect(mails.length).toBeGreaterThan(5);
    expect(mails.every(({ to, subject, text }) => to.includes('@') && subject !== '' && text !== '')).toBe(true);
    // Read in the console, they lead to pages: nobody types a command there.
    expect(mails.filter(({ text }) => /^\S*tenderklok .*$/m.test(text) || text.includes('npx '))).toEqual([]);
    expect(mails.some(({ text }) => text.includes(`${FILM_CONSOLE}/procedures/`))).toBe(true);
    expect(films.of('ravi')).toEqual([]);
  });

  it('stopt tussen twee stappen; wat is gespeeld, blijft te bekijken', async () => {
    film = films.begin({ owner: 'noor', text: definition(), ...NO_SCRIPT });
    films.stop(film?.id ?? '');
    await over();
    expect([faults, film?.state.kind]).toEqual([[], 'stopped']);
    expect(films.of('noor')).toHaveLength(2);
  });

  it('speelt wat in een script staat, met de lijst van het platform die het overneemt', async () => {
    const text = example('lnvt-2020.yaml').toString('utf8');
    const { planned } = planDefinition(text);
    if (planned === null) throw new Error('there is no plan');
    const read = await readScript(example('lnvt-2020.scenario.yaml').toString('utf8'), planned, example);
    if (read.kind === 'faulty') throw new Error(JSON.stringify(read.faults));
    film = films.begin({ owner: 'noor', text, ...read });
    await over();
    expect([faults, film?.state]).toMatchObject([[], { kind: 'played' }]);
    const told = film?.days.flatMap(({ shots }) => shots.map((one) => one.text)) ?? [];
    expect(told).toContainEqual(expect.stringContaining('Inschrijving 4 ontvangen'));
    expect(told).toContainEqual(expect.stringContaining('Alfa Telecom'));
    expect(told).toContainEqual('Fase begonnen: inschrijven');
  });
});

const example = (name: string): Buffer => readFileSync(new URL(`../../examples/${name}`, import.meta.url));
