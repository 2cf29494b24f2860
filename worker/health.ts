import { writeFileSync } from 'node:fs';

const EVERY_MS = 10_000;

/** Touches a file as long as the worker works, for whoever watches the process from outside. @returns what ends it. */
export function showHealth(path: string, works: () => boolean, onError: (error: Error) => void): () => void {
  const touch = (): void => {
    try {
      if (works()) writeFileSync(path, '');
    } catch (error) {
      onError(error as Error);
    }
  };
  touch();
  const timer = setInterval(touch, EVERY_MS).unref();
  return () => clearInterval(timer);
}
