import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const inPackages = createRequire(import.meta.url);
const fonts = {
  normal: inPackages.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: inPackages.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
};

/**
 * An A4 page that screen readers can read: tagged, with its language and title, its fonts in the file, marked as PDF/UA
 * (ISO 14289-1).
 */
export function newDocument(title: string, writtenOn: Date): PDFKit.PDFDocument {
  const options = {
    size: 'A4',
    margin: 56,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    font: fonts.normal,
    info: { Title: title, Creator: 'EHC Pathway', Producer: 'EHC Pathway', CreationDate: writtenOn },
  };
  // its types do not know PDF/UA yet
  const document = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions);
  // For the number 1, which it takes for PDF/A-1, it lists the glyphs of each font, and not all of them (clause 7.21.4.2).
  Object.assign(document, { subset: '1' });
  return document.registerFont('normal', fonts.normal).registerFont('bold', fonts.bold);
}

/** Ends the document. @returns the file */
export function bytesOf(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (part: Buffer) => void parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
    doc.end();
  });
}
