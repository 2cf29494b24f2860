import type { Command, CommandContext, RouteMap } from '@stricli/core';
import { describe, expect, it } from 'vitest';
import { ROUTES } from '../../../client/cli/specs/routes.ts';

/** What these give is itself a file or a stream of a fixed form. */
const FILES = {
  schema: 'a JSON Schema',
  nieuw: 'a definition in YAML',
  aanvulling: 'a script for a shell',
  reken: 'lines of JSON from lines of JSON',
  demo: 'stays up until it is stopped',
  dev: 'stays up until it is stopped',
  console: 'stays up until it is stopped',
} as const;

type Route = Command<CommandContext> | RouteMap<CommandContext>;

/** Every command by all its words. */
const commandsIn = (words: readonly string[], route: Route): readonly (readonly [string, Command<CommandContext>])[] =>
  'getAllEntries' in route
    ? route.getAllEntries().flatMap(({ name, target }) => commandsIn([...words, name.original], target))
    : [[words.join(' '), route]];

const ALL = Object.entries(ROUTES).flatMap(([word, route]) => commandsIn([word], route));

const formsOf = (command: Command<CommandContext>): readonly string[] => {
  const flag = (
    command.parameters.flags as Readonly<Record<string, { readonly values?: readonly string[] }>> | undefined
  )?.['uitvoer'];
  return flag?.values ?? [];
};

describe('wat iets vertelt, vertelt het ook een programma', () => {
  it.each(ALL.filter(([words]) => !(words in FILES)))('%s kent --uitvoer', (words, command) => {
    const forms = formsOf(command);
    // What plays as long as it lasts has no end to close a list with.
    if (words !== 'oefen') expect(forms).toContain('json');
    expect(forms).toContain('jsonl');
    expect(forms.includes('tabel') && words !== 'oefen').toBe(forms.includes('csv'));
  });

  it('er staat geen opdracht bij die er niet is', () => {
    expect(Object.keys(FILES).filter((words) => ALL.every(([one]) => one !== words))).toEqual([]);
  });
});
