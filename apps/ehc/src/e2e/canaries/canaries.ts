import { randomBytes } from 'node:crypto';

/** Words that nobody else would ever write, one for each field that they were planted in. */
export interface Canaries {
  /** A new word; it remembers the field. */
  plant(field: string): string;
  /** Where each word that stands in the bytes was planted: as it is, in capitals, or within base64. */
  foundIn(bytes: Buffer | string): string[];
  fieldOf(word: string): string | undefined;
}

/** Small letters, digits and hyphens are what every field of text, every address and every header takes. */
export function newCanaries(): Canaries {
  const mark = `kanari${randomBytes(4).toString('hex')}`;
  const fields = new Map<string, string>();
  const inside = new RegExp([...alignments(mark)].join('|'));
  return {
    plant(field) {
      const word = `${mark}${String(fields.size).padStart(4, '0')}`;
      fields.set(word, field);
      return word;
    },
    foundIn(bytes) {
      const text = typeof bytes === 'string' ? bytes : bytes.toString('latin1');
      const plain = text.match(new RegExp(`${mark}\\d{4}`, 'gi')) ?? [];
      const encoded = inside.test(text) ? ['a word in base64'] : [];
      return [...new Set([...plain.map((word) => fields.get(word.toLowerCase()) ?? word), ...encoded])];
    },
    fieldOf: (word) => fields.get(word),
  };
}

/** How the mark looks within base64, for each of the three places at which it may begin; the ends depend on the neighbours. */
function* alignments(mark: string): Generator<string> {
  for (const before of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(before), Buffer.from(mark)]).toString('base64');
    const whole = Math.floor((before + mark.length) / 3) * 4;
    yield encoded.slice(before === 0 ? 0 : 4, whole).replace(/[+/]/g, '\\$&');
  }
}
