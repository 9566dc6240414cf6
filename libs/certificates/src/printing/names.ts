/** The names that a certificate bears on paper, and nowhere else. */
export interface NamesOnPaper {
  /** the child or young person it is about */
  person: string;
  /** the child's parent, where it is given to a parent */
  parent?: string | undefined;
  adviser: string;
}

/** What the fonts in the file can write. */
const writable =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Inherited}\p{Nd}\p{Pd}\p{Zs}.,'’‘ʼ()/]+$/u;

/** @throws Error naming the field whose letters the fonts in the file do not have: a certificate with a gap for a name is worse than none */
export function writableName(field: string, name: string): string {
  const text = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!writable.test(text))
    throw new Error(`The ${field} cannot be printed: it must be written in Latin, Greek or Cyrillic letters.`);
  return text;
}
