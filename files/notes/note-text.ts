/** A note to write, in words. */
export interface NoteText {
  readonly title: string;
  readonly notes: readonly string[];
  readonly sections: readonly {
    readonly heading: string;
    readonly facts: readonly string[];
    readonly parts: readonly { readonly label: string; readonly text: string }[];
  }[];
}

/** The lines of a text that people wrote. */
export const linesOf = (text: string): readonly string[] => text.replaceAll('\r\n', '\n').split('\n');
