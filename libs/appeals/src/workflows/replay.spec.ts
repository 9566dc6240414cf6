import { join } from 'node:path';
import { describeReplay } from '@ehc/casefile/testing';
import { historyStories } from '../testing/history-stories.js';

describeReplay({
  one: 'an appeal',
  many: 'appeals',
  folder: join(import.meta.dirname, 'histories'),
  paths: historyStories,
  today: 'EHC_TEST_APPEAL_WORKFLOWS',
  changed: 'EHC_TEST_CHANGED_APPEAL_WORKFLOWS',
});
