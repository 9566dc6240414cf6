// npm run supply [-- --offline]: writes licences and bill of materials to docs/security, and asks for known vulnerabilities.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare/run.mjs';
import { audit, auditPage } from './supply/audit.mjs';
import { billOfMaterials } from './supply/bill-of-materials.mjs';
import { licencesPage, objections } from './supply/licences.mjs';
import { productionPackages, readLock } from './supply/lock.mjs';

const lock = readLock();
const packages = productionPackages(lock);

write('licences.md', licencesPage(packages));
write('sbom.cdx.json', billOfMaterials(lock));
for (const sentence of objections(packages)) fail(sentence);
if (process.argv.includes('--offline')) console.log('--offline: known vulnerabilities were not asked for.');
else reportAudit(audit());

function reportAudit(answer) {
  if (!answer.asked)
    return fail(
      `The audit could not be asked: ${answer.why}. So nothing is known of vulnerabilities. Set npm_config_registry to a registry that answers, or leave the audit out with: npm run supply -- --offline`,
    );
  write('audit.md', auditPage(answer.found, new Date().toISOString().slice(0, 10)));
  for (const line of answer.found) fail(line);
}

function write(name, text) {
  writeFileSync(join(root, 'docs', 'security', name), text);
  console.log(`docs/security/${name} is written.`);
}

function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
