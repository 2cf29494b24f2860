import type { Refusal } from '../../../domain/acts/refusal.ts';
import { Alert } from './parts.tsx';

/** What came of looking at an act before it is done. */
export type Outlook =
  /** It can be done: what would follow, a line each. */
  | { readonly kind: 'possible'; readonly lines: readonly string[] }
  /** It cannot: why, and what to do. */
  | { readonly kind: 'refused'; readonly text: string; readonly rule?: Refusal['rule'] };

/** The same on a page. */
export const OutlookPart = ({ outlook }: { outlook: Outlook }) =>
  outlook.kind === 'refused' ? (
    <Alert tone="error">
      <h2>Dit kan niet</h2>
      <p>{outlook.text}</p>
    </Alert>
  ) : (
    <Alert tone="info">
      <h2>Dit gebeurt er als u bevestigt</h2>
      <ul>
        {outlook.lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <p>Er is nog niets gewijzigd.</p>
    </Alert>
  );
