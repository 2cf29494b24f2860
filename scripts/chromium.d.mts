/** Whether one can be fetched for this machine. */
export const FOR_THIS_MACHINE: boolean;
export function chromiumPath(env?: Readonly<Record<string, string | undefined>>): string | null;
export function findChromium(): void;
