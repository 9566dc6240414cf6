/** Code that breaks one rule of eslint.config.mjs, written as our own code would be written, and where it would stand. */
export interface PlantedCode {
  what: string;
  rule: string;
  file: string;
  text: string;
}

const workflow = 'libs/casefile/src/workflows/case-line.ts';
const domain = 'libs/assessments/src/domain/stage.ts';
const data = 'libs/casefile/src/data/cases.ts';
const controller = 'libs/assessments/src/api/plan.controller.ts';
const promise = 'const later = async (): Promise<number> => 1;';

/** The files named exist: their text is replaced for the look only, because rules that look at types need a place in a project. */
export const plantedCode: PlantedCode[] = [
  {
    what: 'a promise that nobody waits for',
    rule: '@typescript-eslint/no-floating-promises',
    file: workflow,
    text: `${promise}\nexport function go(): void {\n  later();\n}\n`,
  },
  {
    what: 'a promise thrown away by void',
    rule: '@typescript-eslint/no-floating-promises',
    file: workflow,
    text: `${promise}\nexport function go(): void {\n  void later();\n}\n`,
  },
  {
    what: 'a Node module in a workflow',
    rule: 'no-restricted-imports',
    file: workflow,
    text: "import { randomUUID } from 'node:crypto';\nexport const id = randomUUID;\n",
  },
  {
    what: 'a Node module by its old name',
    rule: 'no-restricted-imports',
    file: domain,
    text: "import { readFileSync } from 'fs';\nexport const read = readFileSync;\n",
  },
  {
    what: 'the environment in the domain',
    rule: 'no-restricted-globals',
    file: domain,
    text: 'export const la = process.env.LA;\n',
  },
  {
    what: 'a call to the world in a workflow',
    rule: 'no-restricted-globals',
    file: workflow,
    text: "export const ask = () => fetch('http://localhost');\n",
  },
  {
    what: 'a repository of the data source',
    rule: 'no-restricted-syntax',
    file: data,
    text: 'export const all = (dataSource: any) => dataSource.getRepository(Object).find();\n',
  },
  {
    what: 'the manager of the data source',
    rule: 'no-restricted-syntax',
    file: controller,
    text: 'export class C {\n  dataSource: any;\n  get() {\n    return this.dataSource.manager.find(Object);\n  }\n}\n',
  },
  {
    what: 'a transaction of one’s own',
    rule: 'no-restricted-syntax',
    file: data,
    text: 'export const all = (dataSource: any) => dataSource.transaction(async (m: any) => m.find(Object));\n',
  },
  {
    what: 'a query straight on the data source',
    rule: 'no-restricted-syntax',
    file: data,
    text: "export const all = (dataSource: any) => dataSource.query('select * from casefile.cases');\n",
  },
  {
    what: 'the same through a field',
    rule: 'no-restricted-syntax',
    file: controller,
    text: "export class C {\n  dataSource: any;\n  get() {\n    return this.dataSource.query('select * from casefile.people');\n  }\n}\n",
  },
  {
    what: 'a query builder of the data source',
    rule: 'no-restricted-syntax',
    file: data,
    text: 'export const all = (db: any) => db.createQueryBuilder().getMany();\n',
  },
  {
    what: 'a query on a connection that comes and goes',
    rule: 'no-restricted-syntax',
    file: 'apps/notifications/src/start.ts',
    text: "export const all = (database: any) => database.current().query('select * from casefile.log');\n",
  },
  {
    what: 'an injected repository',
    rule: 'no-restricted-syntax',
    file: controller,
    text: 'declare const InjectRepository: any;\nexport class C {\n  constructor(@InjectRepository(Object) readonly rows: unknown) {}\n}\n',
  },
];
