// Reads a PDF from standard input and tells what a screen reader would find in it, as JSON. A program of its own: pdf.js is ESM only.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const parts = [];
for await (const part of process.stdin) parts.push(part);
const pdf = await getDocument({ data: new Uint8Array(Buffer.concat(parts)), verbosity: 0 }).promise;
const page = await pdf.getPage(1);
const { items, lang } = await page.getTextContent({ includeMarkedContent: true });

const texts = {};
let inside;
let outside = '';
for (const { type, id, str, hasEOL } of items) {
  if (type === 'beginMarkedContentProps') inside = id;
  else if (type === 'endMarkedContent') inside = undefined;
  else if (inside) texts[inside] = `${texts[inside] ?? ''}${str}${hasEOL ? ' ' : ''}`;
  else outside += str ?? '';
}
const told = ({ role, alt, children = [] }) => ({
  role,
  ...(alt && { alt }),
  text: children
    .map(({ id }) => texts[id] ?? '')
    .join('')
    .replace(/\s+/g, ' ')
    .trim(),
});
const flat = (element) => (element.role ? [told(element), ...(element.children ?? []).flatMap(flat)] : []);

const { info, metadata } = await pdf.getMetadata();
const fonts = Array.from((await page.getOperatorList()).argsArray.flat(), (name) =>
  typeof name === 'string' && page.commonObjs.has(name) ? page.commonObjs.get(name).missingFile : undefined,
);
const attachments = Object.values((await pdf.getAttachments()) ?? {});
process.stdout.write(
  JSON.stringify({
    pages: pdf.numPages,
    lang,
    title: info.Title,
    xmp: metadata?.getRaw?.() ?? '',
    marked: await pdf.getMarkInfo(),
    showsTitle: (await pdf.getViewerPreferences())?.DisplayDocTitle,
    elements: flat(await page.getStructTree()),
    outside: outside.trim(),
    fontsMissing: fonts.filter((missing) => missing === true).length,
    fontsInside: fonts.filter((missing) => missing === false).length,
    attachments: attachments.map(({ filename, content }) => ({ filename, text: Buffer.from(content).toString() })),
  }),
);
