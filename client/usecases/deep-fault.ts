import { faultOf, type Fault } from './fault.ts';

/** How deep errors lie in one another at most. */
const DEEP = 8;

/** An error and what caused it, the outermost first. */
export function causesOf(error: unknown): readonly Error[] {
  const found: Error[] = [];
  for (let at = error; at instanceof Error && found.length < DEEP; at = at.cause) found.push(at);
  return found;
}

/** What an error says of the surroundings, however deep it lies; null when it is something else. */
export function deepFault(error: unknown): Fault | null {
  for (const at of causesOf(error)) {
    const fault = faultOf(at);
    if (fault !== null) return fault;
  }
  return null;
}
