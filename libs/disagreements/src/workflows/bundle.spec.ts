import { describeBundle } from '@ehc/casefile/testing';
import { KIND } from '../contract/index.js';

describeBundle('disagreements', KIND, 'EHC_TEST_DISAGREEMENT_WORKFLOWS');
