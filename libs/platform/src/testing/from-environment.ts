/** @returns the variable's value. @throws Error with one sentence that says what to set: a missing server fails a test, it never skips it. */
export function fromEnvironment(name: string, whatToSet: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`This test needs ${name}: set it to ${whatToSet} (\`npm test\` at the root does so).`);
  return value;
}
