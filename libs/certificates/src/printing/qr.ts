import { encode } from 'uqr';

/** The dark squares of a QR code, row by row, with the quiet zone of four around it that ISO/IEC 18004 asks for. */
export const qrSquares = (text: string): boolean[][] => encode(text, { ecc: 'M', border: 4 }).data;

/** Draws a QR code as lines, not as an image, so that it stays sharp at any size; screen readers are told `alt`. */
export function drawQr(
  doc: PDFKit.PDFDocument,
  into: PDFKit.PDFStructureElement,
  { text, alt, x, y, size }: { text: string; alt: string; x: number; y: number; size: number },
): void {
  const squares = qrSquares(text);
  const side = size / squares.length;
  const figure = doc.struct('Figure', { alt }, () => {
    for (const [row, line] of squares.entries())
      for (const [column, dark] of line.entries()) if (dark) doc.rect(x + column * side, y + row * side, side, side);
    doc.fill('#000000');
  });
  boundTo(figure, [x, doc.page.height - y - size, x + size, doc.page.height - y]);
  into.add(figure);
}

/** Says where on the page a figure is, as PDF/UA asks; pdfkit has no option for it. */
function boundTo(figure: PDFKit.PDFStructureElement, box: [number, number, number, number]): void {
  const { dictionary } = figure as unknown as { dictionary: { data: Record<string, unknown> } };
  dictionary.data['A'] = { O: 'Layout', Placement: 'Block', BBox: box };
}
