import { createRequire } from 'node:module';
import { inRepository } from './repository.js';
import { jsonOf } from './texts.js';

export interface Package {
  name: string;
  version: string;
  licence?: string;
}

interface Lock {
  packages: Record<
    string,
    Record<'dependencies' | 'devDependencies', Record<string, string> | undefined> & {
      hasInstallScript?: boolean;
      name?: string;
      version?: string;
      integrity?: string;
    }
  >;
}

interface Tools {
  productionPackages(lock: Lock): Package[];
  objections(packages: Package[]): string[];
  licencesPage(packages: Package[]): string;
  auditSays(answer: string): { asked: boolean; why?: string; found?: string[] };
}

const load = createRequire(import.meta.filename);
/** The parts of `npm run supply`. */
export const tools: Tools = ['lock', 'licences', 'audit'].reduce(
  (all, name) => Object.assign(all, load(inRepository(`tools/supply/${name}.mjs`))),
  {} as Tools,
);

export const lock = jsonOf<Lock>('package-lock.json');
