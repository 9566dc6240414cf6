export type { NamesOnPaper } from './names.js';
export { addressOf, printCertificate, type ToPrint } from './print-certificate.js';
