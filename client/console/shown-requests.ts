import { DefinitionUnreadable } from '../usecases/definition-of.ts';
import type { FoundCase } from '../usecases/find.ts';
import { confirmingOf, type OpenRequest } from '../usecases/requests.ts';
import { rightsIn } from '../usecases/rights-in.ts';
import type { ShownRequest } from './parts/request.tsx';
import type { Seen } from './seen.ts';

/** Requests as whoever looks may see them: what exactly was asked is for who asked, who may confirm and who may read the record. */
export async function shownRequests(
  { given: { file }, visitor }: Seen,
  found: FoundCase,
  requests: readonly OpenRequest[],
): Promise<readonly ShownRequest[]> {
  if (requests.length === 0) return [];
  try {
    const reads = (await rightsIn(file, found, visitor.by)).see('record') === null;
    const shown = requests.map(async (request): Promise<ShownRequest> => {
      const confirming = await confirmingOf(file, found, visitor.by, request);
      return { request, confirming, content: reads || confirming.kind !== 'refused' };
    });
    return await Promise.all(shown);
  } catch (error) {
    if (!(error instanceof DefinitionUnreadable)) throw error;
    return requests.map((request) => ({ request, confirming: null, content: false }));
  }
}
