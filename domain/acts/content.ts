import type { ActName } from './acts.ts';
import { ownFields } from './judge.ts';

/** What makes an act this one and no other, whenever it is asked: what is done, by whom, and its own fields. */
export function contentOf(name: ActName, act: Readonly<Record<string, unknown>>): string {
  const own = Object.entries(ownFields(act)).filter(([, value]) => value !== undefined);
  return JSON.stringify([name, act['by'], own.sort(([one], [other]) => (one < other ? -1 : 1))]);
}
