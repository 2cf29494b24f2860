import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../files/evaluation/sha256.ts';
import { isAbout, LARGEST_REPORT, readDeliveryReport } from '../../files/mail/delivery-report.ts';
import { fileReport } from '../../store/file-proof.ts';
import { sendingOf } from '../../store/letter-sendings.ts';
import type { Deps } from '../deps.ts';

/** Older reports have been read: a relay gives up after five days. */
const LOOK_BACK_MS = 14 * 86_400_000;

/**
 * Files delivery status reports out of the mailbox to which letters come back. One about another message, or for another address than
 * the letter went to, is left.
 */
export async function readReturns({ db, log, returns }: Pick<Deps, 'db' | 'log' | 'returns'>): Promise<void> {
  if (returns === undefined) return;
  for (const entry of await readdir(returns, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile()) continue;
    const { mtimeMs, size } = await stat(path);
    if (Date.now() - mtimeMs > LOOK_BACK_MS || size > LARGEST_REPORT) continue;
    const content = await readFile(path);
    const report = await readDeliveryReport(content);
    if (report === null || report.outcome === 'other' || report.messageId === null) continue;
    const sending = await sendingOf(db, [report.messageId]);
    if (sending === null || !isAbout(report, sending.address)) continue;
    const { outcome, detail } = report;
    const at = Math.min(report.date ?? mtimeMs, Date.now());
    const isNew = await fileReport(db, sending, { outcome, at, detail, content, sha256: sha256(content) });
    if (isNew) log.info({ reference: sending.reference, letter: sending.no, outcome }, 'delivery report filed');
  }
}
