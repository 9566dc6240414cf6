// Lints texts as if they stood in the files named: reads [{ file, text }] from stdin, writes [{ file, found: [{ rule, message }] }].
import { ESLint } from 'eslint';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const eslint = new ESLint({ cwd: root });
const answers = [];
for (const { file, text } of JSON.parse(readFileSync(0, 'utf8'))) {
  const [{ messages }] = await eslint.lintText(text, { filePath: join(root, file) });
  answers.push({ file, found: messages.map(({ ruleId, message }) => ({ rule: ruleId, message })) });
}
console.log(JSON.stringify(answers));
