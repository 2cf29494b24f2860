import { buildCommand, type Command, type CommandContext } from '@stricli/core';
import { ACT_NAMES, specOf, type ActName } from '../../../domain/acts/acts.ts';
import { typedBrief, type Field } from '../../../domain/acts/field.ts';
import type { TextForm } from '../forms.ts';
import { guarded } from '../guard.ts';
import { docsOfAct } from './examples.ts';
import { door, kenmerk, proef, proposesMilestones, tekstOfJson } from './flags.ts';
import { PLACEHOLDER } from './placeholder.ts';
import { typedFields } from './typed-fields.ts';
import { name, words } from './words.ts';

const text = (brief: string, placeholder: string, optional: boolean) =>
  ({ kind: 'parsed', parse: placeholder === 'tekst' ? words : name, brief, placeholder, optional }) as const;

const COMMON = {
  door,
  proef,
  uitvoer: tekstOfJson,
} as const;

const SECOND = text('Tweede persoon, die hetzelfde doet', 'wie', true);

type Flags = Readonly<Record<string, string | boolean | undefined>> & { readonly proef: boolean };

/** The command of an act, made from the act itself: its words, its fields, and how many people it takes. */
export function actCommandOf(act: ActName): Command<CommandContext> {
  const spec = specOf(act);
  const { placed, flagged, typed } = typedFields(
    Object.entries(spec.shape).filter(([, field]) => field.kind !== 'version'),
  );
  return buildCommand({
    func: (flags: Flags, reference: string, ...values: string[]) =>
      guarded(async () => {
        const { actCommand } = await import('../commands/act.ts');
        const { door, tweede, proef, uitvoer } = flags as {
          door?: string;
          tweede?: string;
          proef: boolean;
          uitvoer: TextForm;
        };
        const people = { ...(door === undefined ? {} : { door }), ...(tweede === undefined ? {} : { tweede }) };
        return actCommand(act, reference, typed(flags, values), { ...people, proef, uitvoer });
      }),
    parameters: {
      flags: {
        ...COMMON,
        ...(spec.people === undefined ? {} : { tweede: SECOND }),
        ...Object.fromEntries(flagged.map(([own, field]) => [field.word, flagOf(own, field)])),
      } as never,
      positional: {
        kind: 'tuple',
        parameters: [
          kenmerk(spec.kinds),
          ...placed.map(([, field]) => ({
            brief: typedBrief(field),
            parse: name,
            placeholder: PLACEHOLDER[field.kind],
            ...(field.kind === 'milestone' ? proposesMilestones : {}),
          })),
        ],
      } as never,
    },
    docs: docsOfAct(act),
  });
}

function flagOf(own: string, field: Field) {
  const without = withoutIt(own, field);
  const brief = `${typedBrief(field)}${without ?? ''}`;
  const may = field.optional === true || without !== null;
  if (field.kind === 'choice')
    return { kind: 'enum', values: Object.keys(field.choices ?? {}), brief, optional: may } as const;
  return { ...text(brief, PLACEHOLDER[field.kind], may), ...(field.kind === 'milestone' ? proposesMilestones : {}) };
}

/** What a field that an act needs means when nobody types it, or null: then it must be typed. */
function withoutIt(own: string, field: Field): string | null {
  // A reason that is missing is asked for in words of its own; a try needs none.
  if (own === 'reason') return ' (altijd nodig, behalve met --proef)';
  if (field.now === true) return '; anders nu';
  return field.usually === undefined ? null : '; anders de mijlpaal waar het gewoonlijk om gaat';
}

/** The commands of all acts, by their word. */
export const ACT_COMMANDS: Readonly<Record<string, Command<CommandContext>>> = Object.fromEntries(
  // Scoring has a command of its own, which reads in what is scored.
  ACT_NAMES.filter((act) => act !== 'scoreBids').map((act) => [specOf(act).word, actCommandOf(act)]),
);
