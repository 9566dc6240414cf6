import { readFileSync } from 'node:fs';

export interface BundleContent {
  /** in bytes */
  size: number;
  has(workflowType: string): boolean;
  /** packages in it that are not Temporal's own and what that stands on */
  otherLibraries: string[];
  /** parts of the project in it: "casefile/domain" */
  floors: string[];
}

/** What stands in a bundle of workflows. */
export function bundleContent(path: string): BundleContent {
  const bundle = readFileSync(path, 'utf8');
  const modules = [...bundle.matchAll(/^\/\*\*\*\/ "([^"]+)"/gm)].map(([, module]) =>
    module!.replace(/^(\.\.?\/)*(node_modules\/)?/, ''),
  );
  const ours = modules.filter((module) => module.startsWith('libs/'));
  const libraries = new Set(modules.filter((module) => !module.startsWith('libs/')).map(packageOf));
  if (!libraries.has('@temporalio/workflow')) throw new Error(`${path} is no bundle of workflows`);
  return {
    size: Buffer.byteLength(bundle),
    has: (workflowType) => new RegExp(`\\b${workflowType}: \\(\\) =>`).test(bundle),
    otherLibraries: [...libraries].filter((name) => !needed.has(name) && !/^\?\d+$/.test(name)),
    floors: [...new Set(ours.map(floorOf))].sort(),
  };
}

const needed = new Set(['@temporalio/common', '@temporalio/workflow', '@temporalio/worker', 'nexus-rpc', 'ms', 'long']);

const packageOf = (module: string): string =>
  module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/');

const floorOf = (module: string): string =>
  module
    .split('/')
    .slice(1, 4)
    .filter((part) => part !== 'src' && part !== 'dist')
    .join('/');
