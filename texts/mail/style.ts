/** The look of a mail: one column that a phone can read, in light and in dark. Nothing is fetched from anywhere. */
const RULES: readonly string[] = [
  ':root{color-scheme:light dark}',
  'body{margin:0;padding:16px;background:#fff;color:#1b1b1b;font:16px/1.5 system-ui,Arial,sans-serif}',
  'main{max-width:40rem;margin:0 auto}',
  'h1{font-size:1.35rem;line-height:1.25;margin:0 0 4px}',
  '.zaak{margin:0 0 20px;color:#555}',
  '.dag{font-size:1.5rem;line-height:1.25;font-weight:700;margin:16px 0;padding:12px 16px;border-left:6px solid #154273}',
  'code{font:.875rem/1.4 ui-monospace,Consolas,monospace;overflow-wrap:anywhere}',
  'code span{display:inline-block;max-width:100%}',
  '.doe{padding:12px 16px;background:#e8eff7;border-radius:6px}',
  'ul{padding-left:20px}',
  'table{border-collapse:collapse;width:100%;margin:16px 0}',
  'th,td{text-align:left;vertical-align:top;padding:8px 12px 8px 0;border-bottom:1px solid #ccc}',
  '.van{margin-top:28px;color:#555}',
  '@media(max-width:480px){thead{display:none}tr{display:block;padding:8px 0;border-bottom:1px solid #ccc}td{display:block;padding:0;border:0}td:first-child{font-weight:700}td[data-kop]::before{content:attr(data-kop)": ";color:#555}}',
  '@media(prefers-color-scheme:dark){body{background:#16181b;color:#ececec}.zaak,.van,td[data-kop]::before{color:#b0b0b0}.dag{border-color:#7fb2ea}.doe{background:#22303f}th,td,tr{border-color:#444}}',
];

export const STYLE = RULES.join('');
