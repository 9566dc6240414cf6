/** A letter cannot be written because a fact is missing. The message is for ops: fixed words, codes and field names only. */
export class CannotBeWritten extends Error {
  override readonly name = 'CannotBeWritten';

  constructor(what: string, options?: ErrorOptions) {
    super(`The letter cannot be written: ${what}.`, options);
  }
}
