import { dropStaleUploads, forgetObjects, objectsToRemove } from '../../store/dropped-uploads.ts';
import type { Deps } from '../deps.ts';

/** Uploads and files of one round; the rest goes in the next. */
const AT_MOST = 50;

/**
 * Drops what was never handed in whole, long after the closing, and removes the sealed bytes that it left; where this worker has no vault they
 * wait for one that has.
 */
export async function sweepUploads({
  db,
  log,
  removeObject,
}: Pick<Deps, 'db' | 'log' | 'removeObject'>): Promise<void> {
  const dropped = await dropStaleUploads(db, Date.now(), AT_MOST);
  if (dropped > 0) log.info({ dropped }, 'unfinished uploads dropped');
  if (removeObject === undefined) return;
  const objects = await objectsToRemove(db, AT_MOST);
  for (const one of objects) await removeObject(one);
  await forgetObjects(db, objects);
}
