const AFTER_MS = 1_000;
const EACH_MS = 1_000;
const CLEAR = '\r\u001b[K';

let wipe: (() => void) | null = null;

/** Takes away the line that says how long it takes, so that something else can be said. */
export function clearProgress(): void {
  wipe?.();
}

/** Does work, and tells a person at a terminal from the first second on that it goes on, and how long already. */
export async function withProgress<T>(work: () => Promise<T>, stream: NodeJS.WriteStream = process.stderr): Promise<T> {
  if (!stream.isTTY) return work();
  const began = performance.now();
  let there = false;
  wipe = () => {
    if (there) stream.write(CLEAR);
    there = false;
  };
  const tell = (): void => {
    stream.write(`${CLEAR}Bezig, ${Math.round((performance.now() - began) / 1000)} s …`);
    there = true;
  };
  let each: NodeJS.Timeout | undefined;
  const first = setTimeout(() => {
    tell();
    each = setInterval(tell, EACH_MS).unref();
  }, AFTER_MS).unref();
  try {
    return await work();
  } finally {
    clearTimeout(first);
    clearInterval(each);
    clearProgress();
    wipe = null;
  }
}
