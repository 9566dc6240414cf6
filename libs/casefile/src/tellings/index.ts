export { handOverTellings } from './hand-over.js';
export { relayTellings } from './relay-tellings.js';
