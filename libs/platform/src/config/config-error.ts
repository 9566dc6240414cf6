/** What is wrong with the settings a program was started with: one sentence for each variable, never a value (it may be a secret). */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: string[]) {
    super(`The program cannot start with these settings.\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  }
}
