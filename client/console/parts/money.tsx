import { GRANT_LABEL } from '../../../texts/labels/words.ts';
import { euros } from '../../../texts/money.ts';
import type { YearGrant, YearPrice } from '../../usecases/show.ts';
import { Table } from './table.tsx';

const amount = (cents: string | null): string => (cents === null ? 'nog niet bekend' : euros(BigInt(cents)));

/** Prices of every year, and what is granted of each within its ceiling; nothing where there is neither. */
export const Money = ({
  prices,
  grants,
}: {
  readonly prices: readonly YearPrice[];
  readonly grants: readonly YearGrant[];
}) => (
  <>
    {prices.length === 0 ? null : (
      <Table
        caption="Prijzen per jaar"
        columns={[
          { name: 'Product', cell: (one) => one.product },
          { name: 'Jaar', cell: (one) => String(one.year) },
          { name: 'Prijs', num: true, cell: (one) => euros(one.cents) },
        ]}
        rows={prices}
      />
    )}
    {grants.length === 0 ? null : (
      <Table
        caption="Verleend per jaar"
        columns={[
          { name: 'Jaar', cell: (one) => String(one.year) },
          { name: 'Gevraagd', num: true, cell: (one) => amount(one.requested) },
          { name: 'Plafond', num: true, cell: (one) => amount(one.ceiling) },
          { name: 'Verleend', num: true, cell: (one) => amount(one.granted) },
          { name: 'Uitkomst', cell: (one) => GRANT_LABEL[one.kind] },
        ]}
        rows={grants}
      />
    )}
  </>
);
