import { readReceiptList, type ReadReceiptList } from '../../files/bids/read-receipt-list.ts';
import { csvTable } from '../../files/tables/csv-table.ts';
import { decodeTable } from '../../files/tables/decode.ts';
import { isWorkbook, xlsxTable } from '../../files/tables/xlsx-table.ts';

/** Reads the list of bids that a platform received, out of a workbook or CSV. */
export async function readBidList(bytes: Buffer): Promise<ReadReceiptList> {
  return readReceiptList(isWorkbook(bytes) ? await xlsxTable(bytes) : csvTable(decodeTable(bytes)));
}
