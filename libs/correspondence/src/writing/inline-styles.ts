const ink = '#0b0c0c';
const line = '#b1b4b6';

const styles: Record<string, string> = {
  body: `margin:0;padding:0;background:#ffffff;color:${ink};font-family:Arial,Helvetica,sans-serif;font-size:19px;line-height:1.4`,
  main: 'display:block;max-width:640px;margin:0 auto;padding:24px 16px',
  h1: 'font-size:32px;line-height:1.2;font-weight:bold;margin:24px 0 16px',
  h2: 'font-size:24px;line-height:1.25;font-weight:bold;margin:32px 0 12px',
  h3: 'font-size:19px;font-weight:bold;margin:24px 0 8px',
  p: 'margin:0 0 16px',
  ul: 'margin:0 0 16px;padding-left:24px',
  li: 'margin:0 0 6px',
  a: 'color:#1d70b8',
  table: 'border-collapse:collapse;width:100%;margin:0 0 24px',
  th: `text-align:left;vertical-align:top;font-weight:bold;padding:8px 16px 8px 0;border-bottom:1px solid ${line}`,
  td: `vertical-align:top;padding:8px 16px 8px 0;border-bottom:1px solid ${line}`,
};

/** Puts the look of each element on the element itself: mail programs drop style sheets. Templates stay free of it. */
export const inlineStyles = (html: string): string =>
  html.replace(/<([a-z][a-z0-9]*)(?=[\s>])/g, (tag, name: string) =>
    styles[name] ? `${tag} style="${styles[name]}"` : tag,
  );
