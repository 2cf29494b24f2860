export function chromiumPath(env?: Readonly<Record<string, string | undefined>>): string | null;
export function findChromium(): void;
