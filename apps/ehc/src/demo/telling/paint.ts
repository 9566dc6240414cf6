const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;

/** Colours a text; leaves it as it is where the output is no terminal or NO_COLOR is set. */
export function paint(colour: keyof typeof codes, text: string): string {
  if (!process.stdout.isTTY || process.env['NO_COLOR']) return text;
  return `\u001b[${codes[colour]}m${text}\u001b[0m`;
}
