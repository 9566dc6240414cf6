export type { CertificateContent } from './certificate-content.js';
export { isHolder, normalisedName, proofOf, type Holder } from './holder.js';
export {
  certificateKeys,
  certificatePublicKeys,
  newKeyRing,
  published,
  publicKeysOf,
  publicPart,
  publishedKeys,
  rotated,
  statusListKey,
  type CertificateKeys,
  type PrivateKey,
  type PublicKey,
  type PublishedKeys,
} from './key-ring.js';
export { factsOf, newCertificate, newCertificateNumber, type ToCertify } from './new-certificate.js';
export { signCertificate, signStatusList } from './sign.js';
