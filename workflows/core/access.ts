import { ACCESS } from '../../contracts/names.ts';
import { USUAL_ACCESS, type Access } from '../../texts/access.ts';
import { commandLineOf } from '../../texts/command-line.ts';
import type { Wording } from '../../texts/next-step.ts';

/** As the worker was told, who puts it before the bundle. For what people read alone: no command of a case may hang on it. */
export const access = (): Access => (globalThis as { readonly [ACCESS]?: Access })[ACCESS] ?? USUAL_ACCESS;

/** A next step as it is typed on this installation. */
export const wording: Wording = (step) => commandLineOf(access().program)(step);
