/** A note as it is read, in whatever form. */
export interface NoteDocument {
  readonly title: string;
  readonly notes: readonly string[];
  readonly sections: readonly {
    readonly heading: string;
    readonly facts: readonly string[];
    readonly parts: readonly { readonly label: string; readonly text: string }[];
  }[];
}
