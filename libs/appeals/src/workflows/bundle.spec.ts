import { describeBundle } from '@ehc/casefile/testing';
import { KIND } from '../contract/index.js';

describeBundle('appeals', KIND, 'EHC_TEST_APPEAL_WORKFLOWS');
