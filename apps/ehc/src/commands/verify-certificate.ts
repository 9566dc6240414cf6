import type { Command } from 'commander';
import type { VerifyCertificateOptions } from './verify-certificate/run-verify-certificate.js';

/** `ehc verify-certificate`: whether a mediation certificate is genuine and stands, without asking anybody about it. */
export function verifyCertificate(program: Command): void {
  program
    .command('verify-certificate')
    .description('prove that a mediation certificate is genuine and stands; needs no database')
    .argument('<file>', 'the PDF of the certificate as it was issued, or the signed text (.jws)')
    .requiredOption('--keys <file or address>', 'the published keys, such as https://…/.well-known/jwks.json')
    .option(
      '--status-list <file or address>',
      'what was revoked, such as https://…/status-list, not older than 24 hours',
    )
    .option('--name <name>', 'the name of the child or young person, to see if it is about them')
    .option('--born <date>', 'their date of birth, YYYY-MM-DD')
    .addHelpText(
      'after',
      '\nEnds with 0 only for a certificate that is genuine, stands, and is about the person named.',
    )
    .action(async (file: string, options: VerifyCertificateOptions) =>
      (await import('./verify-certificate/run-verify-certificate.js')).runVerifyCertificate(file, options),
    );
}
