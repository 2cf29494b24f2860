import { changesNothing, previewLines } from '../told/told-preview.ts';
import type { Preview } from '../usecases/preview.ts';
import { wording } from './program.ts';

/** What an act would change, for whoever tries it. Null: no date changes. */
export function previewText(reference: string, preview: Preview | null): string {
  if (preview === null || changesNothing(preview))
    return 'Proef: dit kan, en geen datum verandert erdoor. Er is niets gewijzigd.';
  return [
    preview.moved.length === 0 ? 'Proef: dit kan, en geen datum verandert erdoor.' : 'Proef: dit zou veranderen.',
    ...previewLines(reference, preview, wording),
    'Er is niets gewijzigd.',
  ].join('\n');
}
