/** Which project may import which, by the scope in its package.json. Nobody imports an app. Floors inside a project: .dependency-cruiser.cjs. */
const mayImport = {
  rules: ['rules'],
  platform: ['platform'],
  casefile: ['casefile', 'rules', 'platform'],
  assessments: ['assessments', 'casefile', 'rules', 'platform'],
  correspondence: ['correspondence', 'assessments', 'casefile', 'rules', 'platform'],
  app: ['correspondence', 'assessments', 'casefile', 'rules', 'platform'],
};

const tag = (name) => `scope:${name}`;

/** The law is a table: it stands on nothing that can go away. */
const notForRules = ['@nestjs/*', '@temporalio/*', 'typeorm', 'pg', 'fastify', 'zod'];

export const boundaries = {
  allow: ['^.*/jest\\.preset\\.mjs$'],
  enforceBuildableLibDependency: false,
  depConstraints: Object.entries(mayImport).map(([name, targets]) => ({
    sourceTag: tag(name),
    onlyDependOnLibsWithTags: targets.map(tag),
    ...(name === 'rules' ? { bannedExternalImports: notForRules } : {}),
  })),
};
