export { letter } from './letter.js';
