export { CannotBeWritten } from './cannot-be-written.js';
export { writeLetter, type WrittenLetter } from './write-letter.js';
