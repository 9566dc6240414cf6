import type { LetterName } from '@ehc/assessments/contract';
import type { LettersOfAKind } from './letter-kind.js';

const reasons = { 'words.reasons': 'the reasons for the decision' };

export const assessment: LettersOfAKind<LetterName> = {
  openings: { family: 'Your request', professional: 'EHC assessment', staff: 'Case' },
  letters: {
    'notice-of-consideration': { about: 'we are considering an assessment', readers: ['family', 'professional'] },
    'no-provision-needed': { about: 'decision', readers: ['family', 'professional'], needs: reasons },
    'decision-to-assess': { about: 'decision', readers: ['family', 'professional'] },
    'refusal-to-assess': { about: 'decision', readers: ['family', 'professional'], needs: reasons },
    'key-working-contact': {
      about: 'your contact',
      readers: ['family'],
      needs: { 'event.fact.level': 'the level of help that was agreed' },
    },
    'advice-request': {
      about: 'advice needed',
      readers: ['family', 'professional'],
      needs: { 'event.fact.adviceKind': 'the kind of advice' },
    },
    'advice-reminder': {
      about: 'advice not yet received',
      readers: ['family', 'professional'],
      needs: { 'event.fact.advice': 'which advice is meant' },
    },
    'refusal-to-issue': { about: 'decision', readers: ['family', 'professional'], needs: reasons },
    'decision-to-issue': { about: 'decision', readers: ['family', 'professional'] },
    'draft-plan': {
      about: 'draft plan',
      readers: ['family'],
      needs: { 'event.fact.planVersion': 'the version of the plan' },
    },
    'setting-consultation': {
      about: 'consultation',
      readers: ['professional'],
      needs: { 'child.dateOfBirth': 'the date of birth of the child or young person' },
    },
    'plan-meeting-offer': { about: 'meeting about the draft plan', readers: ['family'] },
    'final-plan': { about: 'final plan', readers: ['family', 'professional'] },
    'duty-to-admit': {
      about: 'duty to admit',
      readers: ['professional'],
      needs: { 'child.dateOfBirth': 'the date of birth of the child or young person' },
    },
    'exception-recorded': {
      about: 'a date we cannot keep to',
      readers: ['family', 'professional'],
      needs: { 'event.fact.rule': 'the limit that is meant', 'event.fact.ground': 'the ground of the exception' },
    },
    'withdrawal-confirmed': { about: 'request withdrawn', readers: ['family', 'professional'] },
    'move-confirmed': {
      about: 'move to another area',
      readers: ['family', 'professional'],
      needs: { 'event.fact.newLocalAuthority': 'the new local authority' },
    },
    'limit-ahead': { about: 'a limit is near', readers: ['staff'] },
    'limit-missed': { about: 'a limit was missed', readers: ['staff'] },
    'breach-withdrawn': { about: 'a missed limit was met after all', readers: ['staff'] },
  },
};
