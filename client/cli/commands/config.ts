import { existsSync } from 'node:fs';
import { printList, say, type Form } from '../output.ts';
import { CONFIG_FILE, settings } from '../settings/settings.ts';
import { shownSettings } from '../settings/shown.ts';

/** Every setting and where it came from; nothing secret. @throws Stop when the configuration file is wrong */
export function config(form: Form): void {
  const { profile } = settings();
  const rows = shownSettings();
  printList(form, rows, (items) => ({
    head: ['Instelling', 'Waarde', 'Komt uit'],
    rows: items.map(({ name, value, from }) => [name, value, from]),
  }));
  if (form !== 'tabel') return;
  say(
    `Configuratiebestand: ${CONFIG_FILE}${existsSync(CONFIG_FILE) ? '' : ' (is er niet)'}. Profiel: ${profile ?? 'geen'}.`,
  );
}
