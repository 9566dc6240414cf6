export { inWords, opsTextMark } from './in-words.js';
