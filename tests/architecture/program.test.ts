import { describe, expect, it } from 'vitest';
import { ROUTES } from '../../client/cli/specs/routes.ts';
import { ROOMS, sourcesOf } from './sources.ts';

/** The name of the program before one of its commands, as it would be typed. */
const TYPED = new RegExp(`\\btenderklok (?:${Object.keys(ROUTES).join('|')})\\b`);
const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '');

describe('how a command is typed differs by installation', () => {
  it.each(ROOMS)('%s writes no command with the name of the program: `typed` does', (room) => {
    const literal = sourcesOf(room).flatMap(({ path, text }) => {
      const found = TYPED.exec(withoutComments(text));
      return found === null ? [] : [`${path}: ${found[0]}`];
    });
    expect(literal).toEqual([]);
  });

  it.each(ROOMS)(
    '%s tells nobody to start it in a way that may fetch a package of that name from elsewhere',
    (room) => {
      const fetching = sourcesOf(room).filter(({ text }) => /npx (?!--no\b)(?:-\S+ )*tenderklok/.test(text));
      expect(fetching.map(({ path }) => path)).toEqual([]);
    },
  );
});
