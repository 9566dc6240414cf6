import { inWords } from '@ehc/certificates/contract';
import { publishedKeys, type Holder, type PublishedKeys } from '@ehc/certificates/signing';
import { checkCertificate, readStatusList, type Checked } from '@ehc/certificates/verifying';
import { readFile } from 'node:fs/promises';
import { fetched } from './fetched.js';
import { signedTextIn } from './signed-text.js';

export interface VerifyCertificateOptions {
  keys: string;
  statusList?: string;
  name?: string;
  born?: string;
}

/**
 * Prints whether a certificate is genuine and stands, and what it says; the process ends with 1 for anything but a genuine one.
 * @throws Error for a file that cannot be read, keys that are none, or a name without a date of birth
 */
export async function runVerifyCertificate(file: string, options: VerifyCertificateOptions): Promise<void> {
  const holder = personIn(options);
  const keys = keysIn(await fetched(options.keys), options.keys);
  const list = options.statusList === undefined ? undefined : await fetched(options.statusList);
  const revoked = await readStatusList(list, keys, new Date());
  const checked = await checkCertificate(signedTextIn(await readFile(file)), { keys, revoked, holder });
  if (checked.verdict === 'genuine' && checked.isAboutThem !== false) console.log(checked.words);
  else {
    process.exitCode = 1;
    console.error(checked.words);
  }
  tell(checked);
}

function tell({ facts, isAboutThem }: Checked): void {
  if (isAboutThem === true) console.log('It is about the person named.');
  if (isAboutThem === false)
    console.error('It is not about the person named, or the name or date of birth is spelt in another way.');
  if (facts)
    console.log(
      `\n${inWords(facts)
        .map(({ label, text }) => `${label}: ${text}`)
        .join('\n')}`,
    );
}

function personIn({ name, born }: VerifyCertificateOptions): Holder | undefined {
  if (name === undefined && born === undefined) return undefined;
  if (name === undefined || born === undefined) throw new Error('Give both --name and --born, or neither.');
  return { name, bornOn: born };
}

function keysIn(text: string, place: string): PublishedKeys {
  try {
    return publishedKeys.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`${place} holds no published keys for certificates.`, { cause });
  }
}
