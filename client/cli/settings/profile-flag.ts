/** What was typed, and the profile that it names for this one command. */
export interface Typing {
  readonly args: readonly string[];
  /** Null: none; the empty text: the flag without a name. */
  readonly profile: string | null;
}

const FLAG = '--profiel';

/** Takes `--profiel <name>` out of what was typed: it counts for every command, wherever it stands before `--`. */
export function takeProfile(typed: readonly string[]): Typing {
  const end = typed.indexOf('--');
  const at = typed.findIndex(
    (word, index) => (end < 0 || index < end) && (word === FLAG || word.startsWith(`${FLAG}=`)),
  );
  if (at < 0) return { args: typed, profile: null };
  const joined = (typed[at] ?? '').startsWith(`${FLAG}=`);
  const profile = joined ? (typed[at] ?? '').slice(FLAG.length + 1) : (typed[at + 1] ?? '');
  return { args: [...typed.slice(0, at), ...typed.slice(at + (joined ? 1 : 2))], profile };
}
