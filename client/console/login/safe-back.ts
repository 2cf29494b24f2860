/** A place that no page has: what is resolved against it and stays there is of this console. */
const HERE = 'http://hier.invalid';

/** Where somebody goes after she logged in: a page of this console, and never another site. */
export function safeBack(wanted: string | undefined, home: string): string {
  // A browser reads a backslash as a slash, and skips what is no text.
  if (wanted === undefined || !wanted.startsWith('/') || /[\\\p{Cc}]/u.test(wanted)) return home;
  if (!URL.canParse(wanted, HERE)) return home;
  const url = new URL(wanted, HERE);
  if (url.origin !== HERE || url.pathname.startsWith('//') || isLogIn(url.pathname)) return home;
  return `${url.pathname}${url.search}`;
}

/** The pages of logging in lead back to themselves. */
const isLogIn = (path: string): boolean => /^\/(aanmelden|afmelden)(\/|$)/.test(path);
