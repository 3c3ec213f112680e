/** The headers that keep the workbench's pages to themselves: nothing loaded from, sent to, or framed by anyone else. */

const COMMON: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** The page: its own scripts, and WebAssembly for the library that reads workbooks. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The pane: Fluent UI writes its rules into style elements, so inline styles are allowed; inline scripts are not. */
const PANE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** The headers for one answer. Anything that is not the pane's gets the page's stricter policy. */
export function securityHeaders(part: 'page' | 'pane'): Readonly<Record<string, string>> {
  return { ...COMMON, 'Content-Security-Policy': part === 'pane' ? PANE_POLICY : PAGE_POLICY };
}
