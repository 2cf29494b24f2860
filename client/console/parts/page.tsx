import type { Child } from 'hono/jsx';
import { html, raw } from 'hono/html';
import { mayOperate } from '../../../domain/rights/may-operate.ts';
import type { ConsoleGiven } from '../given.ts';
import { PATHS } from '../paths.ts';
import type { Visitor } from '../visitor.ts';

/** Where every page leads, in order. */
const NAV = [
  { path: PATHS.work, name: 'Mijn werk' },
  { path: PATHS.cases, name: 'Procedures' },
  { path: PATHS.begin, name: 'Nieuwe procedure' },
  { path: PATHS.agenda, name: 'Agenda' },
] as const;

/** The same for one visitor: where procedures are rehearsed there is a page more, and who keeps the installation running has one. */
const navOf = (
  { operation, films }: ConsoleGiven,
  visitor: Visitor | null,
): readonly { path: string; name: string }[] => [
  ...NAV,
  ...(films === undefined ? [] : [{ path: PATHS.films, name: 'Oefenen' }]),
  ...(operation !== undefined && visitor !== null && mayOperate(visitor.by)
    ? [{ path: PATHS.operation, name: 'Beheer' }]
    : []),
];

export interface PageProps {
  readonly given: ConsoleGiven;
  readonly visitor: Visitor | null;
  /** What the page is about; the first words of its title. */
  readonly title: string;
  /** Path of the page of the navigation that it belongs to. */
  readonly under?: string;
  readonly children: Child;
}

/** A whole page: banner, head, navigation, what it is about, foot. */
export function Page({ given, visitor, title, under, children }: PageProps) {
  const { assets, isPrivate } = given;
  const asset = (name: string): string => PATHS.asset(assets.fileOf(name));
  return html`<!doctype html>${(
      <html lang="nl">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light" />
          <title>{`${title} | Tenderklok`}</title>
          <link rel="icon" href={asset('favicon.svg')} />
          <link rel="preload" href={asset('noto-sans-400.woff2')} as="font" type="font/woff2" crossorigin="" />
          <link rel="stylesheet" href={asset('console.css')} />
          {raw('<meta name="htmx-config" content=\'{"includeIndicatorCSS":false,"inlineScriptNonce":""}\'>')}
          <script src={asset('htmx.js')} defer></script>
        </head>
        <body>
          <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
            Naar de inhoud
          </a>
          {isPrivate ? <Banner /> : null}
          <header class="head">
            <div class="frame">
              <a class="brand" href={PATHS.work}>
                <Clock />
                Tenderklok
              </a>
              <nav class="nav" aria-label="Hoofdmenu">
                <ul>
                  {navOf(given, visitor).map(({ path, name }) => (
                    <li>
                      <a href={path} {...(path === under ? { 'aria-current': 'page' as const } : {})}>
                        {name}
                      </a>
                    </li>
                  ))}
                </ul>
              </nav>
              {visitor === null ? null : (
                <p class="who">
                  {visitor.name} <a href={PATHS.logOut}>Afmelden</a>
                </p>
              )}
            </div>
          </header>
          <main id="inhoud" tabindex={-1}>
            <div class="frame">{children}</div>
          </main>
          <footer class="foot">
            <div class="frame">
              <p>Tenderklok rekent de termijnen uit; u besluit.</p>
              {visitor === null ? null : (
                <ul>
                  <li>
                    <a href={PATHS.help}>Uitleg en woordenlijst</a>
                  </li>
                  <li>
                    <a href={PATHS.accessibility}>Toegankelijkheid</a>
                  </li>
                </ul>
              )}
            </div>
          </footer>
        </body>
      </html>
    )}`;
}

const Banner = () => (
  <section class="banner" aria-label="Proefopstelling">
    <div class="frame">
      <p>
        <strong>Proefopstelling.</strong> Dit zijn geen echte zaken. Geen mail gaat naar buiten.
      </p>
    </div>
  </section>
);

const Clock = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <circle cx="16" cy="16" r="15" fill="#00568b" />
    <circle cx="16" cy="16" r="11" fill="#fff" />
    <path
      d="M16 8v8l5 4"
      fill="none"
      stroke="#00568b"
      stroke-width="3"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
