import { SEARCH_ATTRIBUTES } from '../../../contracts/search-attributes.ts';
import { ok, onTemporal, wrong } from './check.ts';

/** What the list in Temporal UI shows is there. */
export const searchAttributes = onTemporal('search-attributes', async ({ connection, namespace }) => {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const names = Object.values(SEARCH_ATTRIBUTES).map(({ name }) => name);
  const missing = names.filter((name) => !(name in customAttributes));
  return missing.length === 0 ? ok({ count: names.length }) : wrong('missing', { list: missing.join(', ') });
});
