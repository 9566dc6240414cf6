import { rule } from '../statute/index.js';
import { instruments } from '../statute/instruments.js';
import type { Part } from '../statute/part.js';
import { partsOf } from '../statute/tables.js';
import { indexPage } from './index-page.js';
import { localAgreements } from './local-agreements.js';
import { rowHeading, ruleNotes, ruleRow } from './rule-row.js';

export interface Page {
  /** File name inside docs/law. */
  name: string;
  text: string;
}

/** Every page of docs/law, written from the tables. */
export function lawPages(): Page[] {
  return [indexPage(), ...Object.keys(partsOf).map((name) => ({ name: `${name}.md`, text: instrumentPage(name) }))];
}

function instrumentPage(name: string): string {
  const instrument = Object.values(instruments).find(({ id }) => id === name)!;
  const sections = partsOf[name]!.map(section);
  const more = name === 'local-agreements' ? localAgreements() : [];
  return [
    `# ${instrument.full}`,
    '',
    'Generated from the tables in `libs/rules/src/statute`. Do not edit: change the table and run `node libs/rules/bin/law-pages.mjs`.',
    '',
    `Read for these tables: ${instrument.read}.`,
    '',
    ...sections,
    ...more,
    '',
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

function section({ heading, rules }: Part): string {
  const all = Object.keys(rules).map((id) => rule(id));
  const notes = all.flatMap(ruleNotes);
  return [`## ${heading}`, '', ...rowHeading, ...all.map(ruleRow), '', ...(notes.length ? [...notes, ''] : [])].join(
    '\n',
  );
}
