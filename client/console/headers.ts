import type { MiddlewareHandler } from 'hono';

/** Nothing from elsewhere, nothing in line, and in nobody's frame. A picture of ours can stand in the page itself. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** What a browser may do with our pages. What a page shows is of whoever asked: nothing of it is kept anywhere. */
export const safeHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  // A page that is closed further says so itself.
  for (const [name, value] of Object.entries(HEADERS))
    if (context.res.headers.get(name) === null) context.header(name, value);
  if (context.res.headers.get('Cache-Control') === null) context.header('Cache-Control', 'no-store');
};
