import { Badge } from './parts.tsx';

/** What of a case asks for attention, a badge each. */
export const Attention = ({ words }: { readonly words: readonly string[] }) => (
  <>
    {words.map((word) => (
      <>
        <Badge tone="bad">{word}</Badge>{' '}
      </>
    ))}
  </>
);
