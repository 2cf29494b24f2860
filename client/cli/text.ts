import { formatMessageForArgumentScannerError, ArgumentScannerError, type ApplicationText } from '@stricli/core';
import { shown } from '../told/shown.ts';
import { WrongWord } from './specs/words.ts';

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} of ${words.at(-1)}`;

const meant = (corrections: readonly string[]): string =>
  corrections.length === 0 ? ' Kijk met --help wat er kan.' : ` Bedoelt u ${listed(corrections)}?`;

const describe = (exc: unknown): string => (exc instanceof Error ? exc.message : String(exc));

/** What is wrong with what was typed. */
const parsingFault = (exc: unknown): string =>
  exc instanceof ArgumentScannerError
    ? formatMessageForArgumentScannerError(exc, {
        FlagNotFoundError: ({ input, corrections }) => `De optie --${input} bestaat niet.${meant(corrections)}`,
        AliasNotFoundError: ({ input }) => `De optie -${input} bestaat niet. Kijk met --help wat er kan.`,
        ArgumentParseError: ({ externalFlagNameOrPlaceholder, input, exception }) =>
          exception instanceof WrongWord
            ? `De waarde bij ${externalFlagNameOrPlaceholder} klopt niet. ${exception.message}`
            : `De waarde ${input} past niet bij ${externalFlagNameOrPlaceholder}. Kijk met --help wat er kan.`,
        EnumValidationError: ({ externalFlagName, input, values }) =>
          `${input} kan niet bij --${externalFlagName}. Kies uit: ${listed(values)}.`,
        UnsatisfiedFlagError: ({ externalFlagName }) =>
          `De optie --${externalFlagName} ontbreekt. Geef haar op met een waarde.`,
        UnexpectedPositionalError: ({ input }) =>
          `De waarde ${input} is er één te veel. Zet tekst met spaties tussen aanhalingstekens.`,
        UnsatisfiedPositionalError: ({ placeholder }) => `De waarde <${placeholder}> ontbreekt.`,
        UnexpectedFlagError: ({ externalFlagName }) => `De optie --${externalFlagName} staat er twee keer.`,
      })
    : `De opdracht is niet te lezen: ${describe(exc)}`;

/** Everything that the command line library says by itself, in Dutch. */
export const text: ApplicationText = {
  headers: { usage: 'GEBRUIK', aliases: 'KORT', commands: 'OPDRACHTEN', flags: 'OPTIES', arguments: 'WAARDEN' },
  keywords: { default: 'standaard =', separator: 'scheiding =' },
  briefs: {
    help: 'Toon deze uitleg',
    helpAll: 'Toon deze uitleg met alles erbij',
    version: 'Toon de versie',
    argumentEscapeSequence: 'Alles hierna is een waarde',
  },
  noCommandRegisteredForInput: ({ input, corrections }) =>
    shown(`De opdracht ${input} bestaat niet.${meant(corrections)}`),
  noTextAvailableForLocale: ({ requestedLocale }) => `De taal ${requestedLocale} is er niet; u leest Nederlands.`,
  exceptionWhileParsingArguments: (exc) => shown(parsingFault(exc)),
  exceptionWhileLoadingCommandFunction: (exc) => `De opdracht is niet te laden: ${describe(exc)}. Draai npm run setup.`,
  exceptionWhileLoadingCommandContext: (exc) => `De opdracht is niet te laden: ${describe(exc)}. Draai npm run setup.`,
  exceptionWhileRunningCommand: (exc) => `Er ging iets mis: ${describe(exc)}`,
  exceptionWhileRunningIntegrationHook: ({ exception }) => `Er ging iets mis: ${describe(exception)}`,
  exceptionWhileRunningIntegrationFlag: ({ exception }) => `Er ging iets mis: ${describe(exception)}`,
  commandErrorResult: (err) => err.message,
  currentVersionIsNotLatest: ({ currentVersion, latestVersion }) =>
    `Versie ${latestVersion} is er; u gebruikt ${currentVersion}.`,
};
