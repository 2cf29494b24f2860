import { EXAMPLE_WORDS } from '../example-words.ts';
import type { CheckRule } from './rule.ts';

/** Mails and letters carry subject and names word for word, and a case that runs keeps them: nobody starts by an example. */
export const placeholderLeft: CheckRule = {
  id: 'placeholder-left',
  severity: 'warning',
  ground: null,
  check({ definition: { subject, roles } }) {
    const people = Object.values(roles).flat();
    const left = [
      { key: 'onderwerp', words: EXAMPLE_WORDS.subject, stands: subject === EXAMPLE_WORDS.subject },
      { key: 'rollen', words: EXAMPLE_WORDS.person, stands: people.some(({ name }) => name === EXAMPLE_WORDS.person) },
    ];
    return left
      .filter(({ stands }) => stands)
      .map(({ key, words }) => ({
        message: `Hier staat nog "${words}" uit het voorbeeld. Vul in wat bij deze procedure hoort: mails en brieven nemen het over.`,
        path: [key],
      }));
  },
};
