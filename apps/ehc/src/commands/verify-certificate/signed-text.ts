import { inflateSync } from 'node:zlib';

const jws = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * The signed text of a certificate: of a .jws file itself, or of the file that is attached to the PDF we print.
 * @throws Error for a PDF that carries none: one that was printed anew, scanned or locked
 */
export function signedTextIn(bytes: Buffer): string {
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') return bytes.toString('utf8').trim();
  for (const content of streamsIn(bytes)) {
    const text = content.toString('latin1').trim();
    if (jws.test(text)) return text;
  }
  throw new Error(
    'This PDF has no signed text attached. Use the PDF as it was issued, not a scan or a copy that was printed again, or check the certificate by its number.',
  );
}

/** What the streams of a PDF hold, unpacked where they are packed in the common way. */
function* streamsIn(bytes: Buffer): Generator<Buffer> {
  let at = 0;
  for (;;) {
    const begin = bytes.indexOf('stream', at);
    if (begin < 0) return;
    const end = bytes.indexOf('endstream', begin);
    if (end < 0) return;
    at = end + 'endstream'.length;
    const from = begin + 'stream'.length + (bytes[begin + 'stream'.length] === 0x0d ? 2 : 1);
    yield unpacked(bytes.subarray(from, end));
  }
}

function unpacked(stream: Buffer): Buffer {
  try {
    return inflateSync(stream, { maxOutputLength: 10_000_000 });
  } catch {
    // packed in another way, or not at all
    return stream;
  }
}
