import { readFileSync } from 'node:fs';
import { inRepository } from '../checks/repository.js';
import { accessPage } from './access-page.js';

describe('the page of who may do what', () => {
  it('is what the services check: run node apps/ehc/bin/readme-tables.mjs when it differs', () =>
    expect(readFileSync(inRepository('docs/security/access.md'), 'utf8')).toBe(accessPage()));
});
