/** The manual as chapters; of each its address, its title and what stands below that, as HTML. */
export function chaptersOf(
  markdown: string,
): readonly { readonly id: string; readonly title: string; readonly html: string }[];
