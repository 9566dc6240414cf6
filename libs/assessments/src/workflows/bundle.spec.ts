import { describeBundle } from '@ehc/casefile/testing';
import { KIND } from '../contract/index.js';

describeBundle('assessments', KIND, 'EHC_TEST_WORKFLOWS');
