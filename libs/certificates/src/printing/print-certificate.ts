import { inWords, type CertificateFacts } from '../contract/index.js';
import { bytesOf, newDocument } from './document.js';
import { heading, paragraph } from './elements.js';
import { writableName, type NamesOnPaper } from './names.js';
import { drawQr } from './qr.js';

export interface ToPrint {
  facts: CertificateFacts;
  /** known to whoever prints it; neither the signed text nor the register has them */
  names: NamesOnPaper;
  /** the certificate as it was signed; it is attached to the PDF */
  jws: string;
  /** where everybody can check certificates, such as https://certificates.council.example */
  publicUrl: string;
}

/** heading, words and code stay together */
const spaceForCheck = 200;

/** Where everybody can check this certificate. */
export const addressOf = (publicUrl: string, number: string): string =>
  `${publicUrl.replace(/\/+$/, '')}/certificates/${number}`;

/**
 * A certificate on paper: one accessible A4 page with a QR code to its check, and the signed text as an attached file.
 * @throws Error naming a name that cannot be printed
 */
export async function printCertificate({ facts, names, jws, publicUrl }: ToPrint): Promise<Buffer> {
  const address = addressOf(publicUrl, facts.number);
  const doc = newDocument(`Mediation certificate ${facts.number}`, new Date(`${facts.issuedOn}T12:00:00Z`));
  const document = doc.struct('Document');
  doc.addStructure(document);
  heading(doc, document, 'H1', 'Mediation certificate');
  paragraph(doc, document, { text: 'Children and Families Act 2014, section 55' });
  heading(doc, document, 'H2', 'Whom it is about');
  for (const line of people(names)) paragraph(doc, document, line);
  heading(doc, document, 'H2', 'The certificate');
  for (const line of inWords(facts)) paragraph(doc, document, line);
  if (doc.y + spaceForCheck > doc.page.height - doc.page.margins.bottom) doc.addPage();
  heading(doc, document, 'H2', 'Is it genuine, and does it stand?');
  const [top, size] = [doc.y, 120];
  const { left, right } = doc.page.margins;
  for (const text of howToCheck(address))
    paragraph(doc, document, { text, width: doc.page.width - left - right - size });
  drawQr(doc, document, {
    text: address,
    alt: `QR code that leads to ${address}`,
    ...{ x: doc.page.width - right - size, y: top, size },
  });
  document.end();
  attach(doc, facts, jws);
  return bytesOf(doc);
}

const people = ({ person, parent, adviser }: NamesOnPaper): { label: string; text: string }[] => [
  { label: 'Child or young person', text: writableName('name of the child or young person', person) },
  ...(parent === undefined ? [] : [{ label: 'Parent', text: writableName('name of the parent', parent) }]),
  { label: 'Mediation adviser', text: writableName('name of the mediation adviser', adviser) },
];

const howToCheck = (address: string): string[] => [
  `Scan the code, or open ${address}. Compare what you see with this page.`,
  'Whether it still stands is told there only. The file attached to this PDF is signed: with it a certificate can be checked without the internet.',
];

function attach(doc: PDFKit.PDFDocument, { number, issuedOn }: CertificateFacts, jws: string): void {
  const on = new Date(`${issuedOn}T12:00:00Z`);
  const file = {
    name: `${number}.jws`,
    type: 'application/jwt',
    description: 'This certificate as it was signed',
    relationship: 'Data',
    creationDate: on,
    modifiedDate: on,
  };
  doc.file(Buffer.from(jws), file);
}
