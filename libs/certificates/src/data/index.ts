import { Certificates1796600200000 } from './migrations/1-certificates.js';
import { CertificatesProviderWall1796700400000 } from './migrations/2-provider-wall.js';

export { eraseCertificates } from './erase-certificates.js';
export { confirmCertificate, revokeCertificate } from './issue.js';
export { findPublic, nobody, statusList, type PublicCertificate } from './public-check.js';
export {
  certificatesOf,
  dropPrepared,
  keepSignature,
  prepareCertificate,
  type RegisteredCertificate,
  type Signature,
} from './register.js';

export const migrations = [Certificates1796600200000, CertificatesProviderWall1796700400000];
