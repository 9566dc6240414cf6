const sizes = { H1: 24, H2: 15, P: 11 } as const;

/** Adds a heading. */
export function heading(
  doc: PDFKit.PDFDocument,
  into: PDFKit.PDFStructureElement,
  level: 'H1' | 'H2',
  text: string,
): void {
  if (level === 'H2') doc.moveDown(0.7);
  into.add(
    doc.struct(level, {}, () => {
      doc.font('bold').fontSize(sizes[level]).text(`${text} `, doc.page.margins.left);
    }),
  );
  doc.moveDown(0.4);
}

/** Adds a paragraph; `label` stands before it in bold. */
export function paragraph(
  doc: PDFKit.PDFDocument,
  into: PDFKit.PDFStructureElement,
  { label, text, width }: { label?: string; text: string; width?: number },
): void {
  const wrap = width === undefined ? {} : { width };
  into.add(
    doc.struct('P', {}, () => {
      doc.fontSize(sizes.P);
      if (label !== undefined)
        doc.font('bold').text(`${label}: `, doc.page.margins.left, doc.y, { continued: true, ...wrap });
      doc.font('normal').text(`${text} `, { ...wrap });
    }),
  );
  doc.moveDown(0.5);
}
