import { portsTable, settingsTables } from './tables.js';

const generated: Record<string, () => string> = { settings: settingsTables, ports: portsTable };

/**
 * A page with its generated parts as they should be; each stands between `<!-- generated: name -->` and `<!-- end -->`.
 * @throws Error when the page lacks one of the parts
 */
export function withTables(page: string): string {
  return Object.entries(generated).reduce((text, [name, table]) => {
    const [start, end] = [`<!-- generated: ${name} -->`, '<!-- end -->'];
    const [from, to] = [text.indexOf(start), text.indexOf(end, text.indexOf(start))];
    if (from === -1 || to === -1) throw new Error(`The page has no place for "${name}": ${start} ... ${end}`);
    return `${text.slice(0, from + start.length)}\n\n${table()}\n\n${text.slice(to)}`;
  }, page);
}
