export interface NamedValue {
  /** in camel case: `schoolOpenDays` for `--school-open-days` */
  name: string;
  /** as it was written */
  option: string;
  value: string;
}

/**
 * Reads `--name value` and `--name=value`.
 * @throws Error for a word that belongs to no option, and for an option without a value.
 */
export function namedValues(words: readonly string[]): NamedValue[] {
  const found: NamedValue[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    if (!word.startsWith('--')) throw new Error(`"${word}" belongs to no option: write --name value.`);
    const [option, ...joined] = word.split('=') as [string, ...string[]];
    const value = joined.length > 0 ? joined.join('=') : words[(index += 1)];
    if (!value || value.startsWith('--')) throw new Error(`${option} needs a value.`);
    found.push({
      option,
      value,
      name: option.slice(2).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    });
  }
  return found;
}
