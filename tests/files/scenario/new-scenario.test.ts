import { describe, expect, it } from 'vitest';
import { newScenario } from '../../../files/scenario/new-scenario.ts';
import { readScenario } from '../../../files/scenario/read-scenario.ts';
import { ACT_NAMES, specOf } from '../../../domain/acts/acts.ts';
import { OFFICE_ACT_NAMES, officeSpecOf } from '../../../domain/office/office-acts.ts';
import { procedureType } from '../../../procedures/procedure-types.ts';

const scripted = OFFICE_ACT_NAMES.filter((name) => officeSpecOf(name).file !== true);
const type = procedureType('europees-openbaar');

describe('een nieuw script', () => {
  it('is te lezen zoals het is: er gebeurt niets dan het gewone', () => {
    if (type === null) return expect.fail('the type is there');
    const { scenario, findings } = readScenario(newScenario(), type);
    expect(findings).toEqual([]);
    expect(scenario).toEqual({ restOnTime: true, acts: [] });
  });

  it('en met alles wat er als commentaar in staat', () => {
    if (type === null) return expect.fail('the type is there');
    const { scenario, findings } = readScenario(newScenario().replaceAll(/^#  - /gm, '  - '), type);
    expect(findings).toEqual([]);
    // A question, a bid and three files beside the acts that are made from their own fields.
    expect(scenario?.acts).toHaveLength(ACT_NAMES.length + 5 + scripted.length);
    expect(newScenario()).toContain(`handeling: ${specOf('moveMilestone').word}`);
  });
});
