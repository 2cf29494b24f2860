/** What an example of a definition says where its writer has to fill something in. */
export const EXAMPLE_WORDS = {
  subject: 'Waar het om gaat',
  person: 'Naam',
} as const;
