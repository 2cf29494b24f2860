import { expect, it } from 'vitest';
import { readAssets } from '../../../client/console/assets.ts';

it('de bestanden van de console zijn te vinden waar de bouw ze laat, van welk bestand van het programma zij ook wordt gelezen', () => {
  const assets = readAssets();
  const style = assets.fileOf('console.css');
  expect(style).toMatch(/^console-[0-9a-f]{12}\.css$/);
  expect(assets.read(style)?.type).toBe('text/css; charset=utf-8');
});
