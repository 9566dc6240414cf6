import { agreements } from '../agreements/index.js';
import type { Agreement } from '../agreements/agreement.js';
import { inWords } from '../counting/in-words.js';

/** What each local agreement adds, as sections of the page. */
export function localAgreements(): string[] {
  return agreements().flatMap(section);
}

function section(agreement: Agreement): string[] {
  const limits = Object.entries(agreement.localLimits).map(([id, count]) => `\`${id}\` ${inWords(count)}`);
  return [
    `## ${agreement.localAuthority.name}, version ${agreement.version}`,
    '',
    `- In force from ${agreement.from}${agreement.to ? ` to ${agreement.to}` : ''}. ${agreement.reason} Source: ${agreement.source}.`,
    ...line(
      'Parties',
      agreement.parties.map(({ organisation }) => organisation),
    ),
    ...line('Limits of its own', limits),
    ...line(
      'Targets for stages',
      agreement.stageTargets.map(({ words }) => words),
    ),
    ...line(
      'Signed off by',
      agreement.signOff.map(({ words }) => words),
    ),
    ...line(
      'May ask for an assessment',
      agreement.requesters.map((code) => code.replaceAll('-', ' ').replace('post 16', 'post-16')),
    ),
    ...line('Support may be asked for by', agreement.supportReferral.sources),
    ...line(
      'Consents',
      agreement.supportReferral.consents.map(({ what, written }) => (written ? `${what} (in writing)` : what)),
    ),
    ...line('Starting values that the source does not give', agreement.notInSource),
    '',
  ];
}

function line(heading: string, values: string[]): string[] {
  return values.length ? [`- ${heading}: ${values.join('; ')}.`] : [];
}
