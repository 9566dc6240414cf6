import { describeBundle } from '@ehc/casefile/testing';
import { KIND } from '../contract/index.js';

describeBundle('mediation', KIND, 'EHC_TEST_MEDIATION_WORKFLOWS');
