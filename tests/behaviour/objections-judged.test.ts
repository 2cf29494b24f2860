import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showCase } from '../../client/usecases/show.ts';
import { OBJECTION } from '../../domain/plan/objection-plan.ts';
import { about, play, refusals, sharedStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

const script = (...acts: readonly string[]): string =>
  ['handelingen:', ...acts.map((one) => `  - { ${one}, door: lead }`)].join('\n');
const reported = (op: string, mijlpaal: string, rest = ''): string =>
  `op: ${op} 10:00, handeling: meld, mijlpaal: ${mijlpaal}, bewijs: stuk${rest}`;
const objection = (op: string, rest = ''): string =>
  `op: ${op} 10:00, handeling: bezwaar, van: a, ontvangen: ${op} 09:00, bewijs: brief${rest}`;
const of = (party: string): string => `, aanvrager: ${party}`;

describe('een bezwaar tegen het besluit op één aanvraag (Awb 6:7, 7:1)', () => {
  it('telt in de termijn van die aanvrager', async () => {
    const scenario = script(
      reported('2017-12-15', 'subsidieaanvraag', of('stichting-a')),
      reported('2017-12-22', 'subsidieaanvraag', of('vereniging-b')),
      reported('2018-01-10', 'subsidiebesluit', of('stichting-a')),
      reported('2018-01-19', 'subsidiebesluit', of('vereniging-b')),
      objection('2018-02-26', of('stichting-a')),
      objection('2018-02-26', of('vereniging-b')),
      objection('2018-02-26', of('stichting-z')),
      objection('2018-02-26'),
    );
    const played = await play(stage, { scenario, until: '2018-02-28' }, 'subsidieronde-2017');
    expect(refusals(played.lines)).toEqual(['no-decision-of']);
    expect((await showCase(stage.desk, played.reference, 0))?.view.objections).toMatchObject([
      { no: 1, applicant: 'stichting-a', timeliness: 'late' },
      { no: 2, applicant: 'vereniging-b', timeliness: 'in-time' },
      { no: 3, timeliness: 'in-time' },
    ]);
  });

  it('een besluit dat opnieuw wordt genomen, opent de termijn van die aanvrager opnieuw (Awb 6:19)', async () => {
    const scenario = script(
      reported('2017-12-15', 'subsidieaanvraag', of('stichting-a')),
      reported('2017-12-22', 'subsidieaanvraag', of('vereniging-b')),
      reported('2018-01-10', 'subsidiebesluit', of('stichting-a')),
      reported('2018-01-19', 'subsidiebesluit', of('vereniging-b')),
      `op: 2018-02-22 10:00, handeling: beslis-opnieuw, mijlpaal: subsidiebesluit, aanvrager: stichting-a, reden: fout, bewijs: brief`,
      objection('2018-03-20', of('stichting-a')),
    );
    const played = await play(stage, { scenario, until: '2018-04-30' }, 'subsidieronde-2017');
    expect(refusals(played.lines)).toEqual([]);
    expect(about(played.lines, 'milestone-reached', 'objection-window@stichting-a').map((one) => one.lastDay)).toEqual([
      '2018-02-21',
      '2018-04-05',
    ]);
    expect((await showCase(stage.desk, played.reference, 0))?.view.objections).toMatchObject([
      { timeliness: 'in-time' },
    ]);
  });
});

describe('een melding van het besluit die wordt hersteld', () => {
  it('beoordeelt wat al als bezwaar kwam opnieuw, met de datums die daaruit volgen', async () => {
    const scenario = script(
      reported('2018-06-22', 'gunningsbeslissing'),
      objection('2018-08-03'),
      `op: 2018-08-03 12:00, handeling: herstel, mijlpaal: gunningsbeslissing, gebeurd: 2018-06-21 10:00, reden: verkeerde dag, bewijs: brief, tweede: Iris Prins`,
    );
    const played = await play(stage, { scenario, until: '2018-08-06' });
    expect(refusals(played.lines)).toEqual([]);
    const { reference } = played;
    expect((await showCase(stage.desk, reference, 0))?.view.objections).toMatchObject([{ timeliness: 'late' }]);
    const own = await showCase(stage.desk, `${reference}/bezwaar-1`, 0);
    expect(own?.view.objection).toMatchObject({ timeliness: 'late', verdict: null });
    expect(own?.state.milestones.find((one) => one.id === OBJECTION.decision)?.lastDay).toBe('2018-09-13');
    expect(played.mails.some(({ subject }) => subject?.startsWith('Bezwaar 1 opnieuw beoordeeld ·'))).toBe(true);
  });
});
