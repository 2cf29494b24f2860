import type { Routes } from '../env.ts';
import { AccessibilityPage } from '../pages/accessibility.tsx';
import { HelpPage } from '../pages/help.tsx';
import { PATHS } from '../paths.ts';

/** Pages that explain. */
export function helpRoutes(routes: Routes): void {
  routes.get(PATHS.help, (asked) => asked.html(<HelpPage seen={asked.get('seen')} />));
  routes.get(PATHS.accessibility, (asked) => asked.html(<AccessibilityPage seen={asked.get('seen')} />));
}
