import { WorkflowNotFoundError } from '@temporalio/client';
import { describe, expect, it } from 'vitest';
import { lostAmong } from '../../../client/usecases/lost-cases.ts';

const OPEN = Array.from({ length: 10_000 }, (_, no) => ({ reference: `Z-${no}`, workflowId: `aanbesteding/Z-${no}` }));
const ALL = new Map(OPEN.map(({ workflowId }) => [workflowId, 0]));

/** A server on which these run, whatever its list says. */
function serverWith(runs: (workflowId: string) => boolean) {
  const asked: string[] = [];
  const describeOne = (id: string) => {
    asked.push(id);
    return runs(id)
      ? Promise.resolve({ status: { name: 'RUNNING' } })
      : Promise.reject(new WorkflowNotFoundError('not found', id, undefined));
  };
  const client = { workflow: { getHandle: (id: string) => ({ describe: () => describeOne(id) }) } };
  return { client: client as never, asked };
}

describe('zaken waarvoor geen workflow loopt', () => {
  it('zijn er geen als de lijst ze alle noemt, en niemand wordt iets gevraagd', async () => {
    const { client, asked } = serverWith(() => false);
    expect(await lostAmong(OPEN, client, ALL)).toEqual({ sure: [], more: 0 });
    expect(asked).toEqual([]);
  });

  it('worden bij naam genoemd: een lijst kan achterlopen', async () => {
    const { client, asked } = serverWith((id) => id !== 'aanbesteding/Z-7');
    const listed = new Map([...ALL].filter(([id]) => !/-[78]$/.test(id)));
    expect(await lostAmong(OPEN, client, listed)).toEqual({ sure: ['Z-7'], more: 0 });
    expect(asked).toEqual(['aanbesteding/Z-7', 'aanbesteding/Z-8']);
  });

  it('zijn het er tienduizend, dan wordt naar honderd gevraagd', async () => {
    const { client, asked } = serverWith(() => false);
    const { sure, more } = await lostAmong(OPEN, client, new Map());
    expect([sure.length, more, asked.length]).toEqual([100, 9_900, 100]);
  });

  it('loopt van wat de lijst mist alles, dan wordt verder gevraagd tot er een is die niet loopt', async () => {
    const { client, asked } = serverWith((id) => id !== 'aanbesteding/Z-250');
    expect(await lostAmong(OPEN, client, new Map())).toEqual({ sure: ['Z-250'], more: 9_700 });
    expect(asked).toHaveLength(300);
  });
});
