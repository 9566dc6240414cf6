interface SmtpError extends Error {
  code?: string;
  command?: string;
  responseCode?: number;
  permanent?: boolean;
  timeoutType?: string;
  originalCode?: string;
}

const beforeTheLetter = new Set([
  'EDNS',
  'ETLS',
  'EAUTH',
  'ENOAUTH',
  'EOAUTH2',
  'EPROXY',
  'ECONFIG',
  'EENVELOPE',
  'ERR_ACCESS_DENIED',
]);
const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN']);
const earlyTimeouts = new Set(['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT']);

/**
 * Did the mail server refuse this letter for good? Only what it says of the addressee or the letter counts: a refused sender or
 * sign-in is a fault of the settings, and is mended without giving the letter up.
 */
export function isRefusedForGood(error: unknown): boolean {
  const { code, command, permanent, responseCode } = error as SmtpError;
  if (code === 'EENVELOPE' && responseCode === undefined) return true;
  return permanent === true && (command === 'RCPT TO' || command === 'DATA');
}

/** Could the mail server have taken the letter although we were not told? */
export function mayHaveArrived(error: unknown): boolean {
  const { code = '', responseCode, timeoutType = '', originalCode = '' } = error as SmtpError;
  return !(
    responseCode !== undefined ||
    beforeTheLetter.has(code) ||
    neverConnected.has(originalCode) ||
    neverConnected.has(code) ||
    earlyTimeouts.has(timeoutType)
  );
}

/** The failure in codes: what servers write may hold addresses. */
export function problemOf(error: unknown): string {
  const { code, command, responseCode, timeoutType, originalCode } = error as SmtpError;
  const codes = [originalCode, code, timeoutType, command, responseCode].filter(
    (part, index, all) => part !== undefined && all.indexOf(part) === index,
  );
  return `The mail server did not take the letter (${codes.length ? codes.join(' ') : 'no code'}).`;
}
