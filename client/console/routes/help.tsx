import type { Routes } from '../env.ts';
import { AccessibilityPage } from '../pages/accessibility.tsx';
import { HelpPage } from '../pages/help.tsx';
import { ChapterPage, ManualPage } from '../pages/manual.tsx';
import { PATHS } from '../paths.ts';

/** Pages that explain. */
export function helpRoutes(routes: Routes): void {
  routes.get(PATHS.help, (asked) => asked.html(<HelpPage seen={asked.get('seen')} />));
  routes.get(PATHS.manual, (asked) => {
    const seen = asked.get('seen');
    return asked.html(<ManualPage seen={seen} chapters={seen.given.manual ?? []} />);
  });
  routes.get(`${PATHS.manual}/:hoofdstuk`, (asked) => {
    const seen = asked.get('seen');
    const { manual = [] } = seen.given;
    const at = manual.findIndex(({ id }) => id === asked.req.param('hoofdstuk'));
    return at < 0 ? asked.notFound() : asked.html(<ChapterPage seen={seen} chapters={manual} at={at} />);
  });
  routes.get(PATHS.accessibility, (asked) => asked.html(<AccessibilityPage seen={asked.get('seen')} />));
}
