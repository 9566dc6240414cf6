import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../prepare/run.mjs';

/** Every project of the workspace as its folder, such as libs/rules. */
function allProjects() {
  return ['libs', 'apps']
    .flatMap((floor) => readdirSync(join(root, floor)).map((name) => join(floor, name)))
    .filter((folder) => existsSync(join(root, folder, 'jest.config.mjs')));
}

/** The projects of these names; all of them when none is named. Ends the program when there is no such project. */
export function projectsNamed(names) {
  const all = allProjects();
  const unknown = names.find((name) => !all.some((folder) => basename(folder) === name));
  if (unknown === undefined) return names.length === 0 ? all : all.filter((folder) => names.includes(basename(folder)));
  console.error(`There is no project "${unknown}". Name any of: ${all.map((folder) => basename(folder)).join(', ')}.`);
  process.exit(1);
}

/** The servers that the tests of these projects need, by how their files are named. */
export function serversNeeded(folders) {
  const needs = [
    { ending: '.integration.spec.ts', kinds: ['postgres'] },
    { ending: '.workflow.spec.ts', kinds: ['postgres', 'timeSkipping'] },
    { ending: '.browser.spec.ts', kinds: ['postgres', 'browser'] },
    { ending: '.e2e.spec.ts', kinds: ['postgres', 'temporal', 'timeSkipping'] },
  ];
  const files = folders.flatMap((folder) => readdirSync(join(root, folder, 'src'), { recursive: true }));
  return [
    ...new Set(needs.filter(({ ending }) => files.some((file) => file.endsWith(ending))).flatMap(({ kinds }) => kinds)),
  ];
}
