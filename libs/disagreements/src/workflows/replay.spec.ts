import { join } from 'node:path';
import { describeReplay } from '@ehc/casefile/testing';
import { historyStories } from '../testing/history-stories.js';

describeReplay({
  one: 'a disagreement',
  many: 'disagreements',
  folder: join(import.meta.dirname, 'histories'),
  paths: historyStories,
  today: 'EHC_TEST_DISAGREEMENT_WORKFLOWS',
  changed: 'EHC_TEST_CHANGED_DISAGREEMENT_WORKFLOWS',
});
