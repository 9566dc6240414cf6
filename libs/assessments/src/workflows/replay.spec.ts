import { join } from 'node:path';
import { bundled, describeReplay } from '@ehc/casefile/testing';
import { historyStories } from '../testing/history-stories.js';

const { files, replay } = describeReplay({
  one: 'a case',
  many: 'cases',
  folder: join(import.meta.dirname, 'histories'),
  paths: historyStories,
  today: 'EHC_TEST_WORKFLOWS',
  changed: 'EHC_TEST_CHANGED_WORKFLOWS',
});

describe('given the histories of cases that ran under earlier versions', () => {
  it.each(files)(
    'when the law refuses today what it allowed when %s ran, then that case runs on: the answer is in its history',
    (file) => replay(bundled('EHC_TEST_STRICTER_WORKFLOWS'), file),
  );
});
