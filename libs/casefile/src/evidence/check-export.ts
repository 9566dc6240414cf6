import { againstHeads, firstFault } from './against-heads.js';
import type { PublishedEntries } from './entry.js';
import { exportedCase, sealed, type ExportedCase } from './export-format.js';
import type { HeadsContent } from './heads.js';
import { faultInWords } from './in-words.js';
import { publishedOf } from './published.js';

export interface ExportVerdict {
  reference?: string;
  entries: number;
  /** how many files of signed heads it was held against */
  heldAgainst: number;
  /** what is wrong, in words; the first altered, missing or reordered entry among it */
  problems: string[];
}

/**
 * Checks an exported case: every hash, their order, that what is shown is what was hashed, and what was published.
 * @param bytes of the file
 * @param signed files of heads whose signatures were checked; those later than the export say nothing of it
 */
export function checkExport(bytes: Uint8Array, signed: HeadsContent[] = []): ExportVerdict {
  const nothing = { entries: 0, heldAgainst: 0 };
  const text = asText(bytes);
  const json = text === undefined ? undefined : asJson(text);
  if (json === undefined) return { ...nothing, problems: ['The file is damaged: it is not JSON in UTF-8.'] };
  const read = exportedCase.safeParse(json);
  if (!read.success) return { ...nothing, problems: [`The file is not an exported case: ${whereOf(read.error)}.`] };
  const exported = read.data;
  const heads = signed.filter(({ at }) => Date.parse(at) <= Date.parse(exported.exportedAt));
  return {
    reference: exported.reference,
    entries: exported.entries.length,
    heldAgainst: heads.length,
    problems: distinct([
      ...entryProblems(exported, publishedOf(heads, exported.la).get(exported.reference) ?? new Map()),
      ...excerptProblems(exported),
      ...(sealed(exported) === text ? [] : ['The file was changed after it was exported: its seal does not fit.']),
    ]),
  };
}

function entryProblems(exported: ExportedCase, published: PublishedEntries): string[] {
  const { la, reference, entries, reached } = exported;
  const fault = firstFault(entries, reached, published);
  const foreign = entries.find(({ shown }) => shown['la'] !== la || shown['case'] !== reference);
  return [
    ...(fault ? [faultInWords(reference, fault)] : []),
    ...(foreign
      ? [`Entry ${foreign.sequence} is of another case than ${reference}: ${String(foreign.shown['case'])}.`]
      : []),
  ];
}

/** The excerpts of the heads are not signed: they may say what the signed files do not, but must fit the entries beside them. */
function excerptProblems({ reference, entries, heads }: ExportedCase): string[] {
  const problems = heads.map(({ day, entries: told }) => {
    const published = new Map(Object.entries(told).map(([sequence, hash]) => [Number(sequence), { hash, day }]));
    return againstHeads(entries, published);
  });
  const first = problems.find((fault) => fault !== undefined);
  return first ? [faultInWords(reference, first)] : [];
}

const distinct = (problems: string[]): string[] => [...new Set(problems)];

function whereOf({ issues: [issue] }: { issues: { path: PropertyKey[]; message: string }[] }): string {
  return `${issue!.path.join('.') || 'the whole'} (${issue!.message})`;
}

function asText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined; // not UTF-8
  }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not JSON
  }
}
