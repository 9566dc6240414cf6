/** Crockford's base 32: digits and letters without I, L, O and U, which are read as something else. */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const randomCharacters = 12;

const mistaken: Record<string, string> = { I: '1', L: '1', O: '0' };

/** One step in the field of 32 elements (x^5 + x^2 + 1): twice as much. */
const twice = (value: number): number => (value << 1) ^ (value & 16 ? 0b100101 : 0);

/**
 * The character that makes a number checkable: any one wrong character, and any two that changed places, no longer fit it.
 * @param characters of the alphabet, at most 30
 */
export const checkCharacter = (characters: string): string =>
  alphabet[twice([...characters].reduce((sum, character) => twice(sum) ^ alphabet.indexOf(character), 0))]!;

/** `MC-7F3K-9Q2D-XW4T-` and the check character. */
export function asWritten(random: string): string {
  return `MC-${random.match(/.{4}/g)!.join('-')}-${checkCharacter(random)}`;
}

/**
 * Reads a certificate number as somebody typed it: in small letters, without its hyphens, with O for 0 and with I or L for 1.
 * @returns the number as it stands on the certificate; or what is wrong with it, in plain words
 */
export function readCertificateNumber(text: string): { number: string } | { problem: string } {
  const typed = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '');
  const characters = (typed.length === randomCharacters + 3 ? typed.replace(/^MC/, '') : typed).replace(
    /[ILO]/g,
    (character) => mistaken[character]!,
  );
  if (characters.length !== randomCharacters + 1)
    return {
      problem: `A certificate number is MC and ${randomCharacters + 1} letters and digits, such as MC-7F3K-9Q2D-XW4T-S`,
    };
  const foreign = [...characters].find((character) => !alphabet.includes(character));
  if (foreign !== undefined) return { problem: `A certificate number never has the character ${foreign}` };
  const random = characters.slice(0, randomCharacters);
  return checkCharacter(random) === characters.at(-1)
    ? { number: asWritten(random) }
    : {
        problem:
          'The number has a typing mistake: its last character shows that one is wrong, or that two changed places',
      };
}

/** Exactly as it stands on a certificate, such as `MC-7F3K-9Q2D-XW4T-S`, and its check character fits. */
export function isCertificateNumber(text: unknown): text is string {
  if (typeof text !== 'string') return false;
  const read = readCertificateNumber(text);
  return 'number' in read && read.number === text;
}
