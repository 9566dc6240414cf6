import type { LetterName, LetterRecipient } from '../contract/index.js';
import type { LetterContent } from '@ehc/casefile/data';
import { contactsOf } from '../settings/contacts.js';
import { exampleContent } from '../testing/example-content.js';
import { exampleEvents } from '../testing/example-events.js';
import { renderHtml } from './render.js';
import { writeLetter } from './write-letter.js';

const write = (content: LetterContent) => () => writeLetter(content, contactsOf('EX'));
const noAddress = [{ name: 'Jo Example', role: 'parent' }];

describe('a letter with a hole is never written', () => {
  it.each<[string, LetterName, LetterRecipient, Partial<LetterContent>, string]>([
    [
      'a refusal without reasons',
      'refusal-to-assess',
      'family',
      { words: {} },
      'the reasons for the decision (words.reasons) is missing',
    ],
    ['reasons that are blank', 'refusal-to-issue', 'family', { words: { reasons: '  ' } }, '(words.reasons)'],
    [
      'nobody to have it',
      'draft-plan',
      'family',
      { recipients: [] },
      'the person who is to have it as family (recipients) is missing',
    ],
    [
      'neither e-mail nor address',
      'draft-plan',
      'family',
      { recipients: noAddress },
      'an e-mail or postal address of family (recipients) is missing',
    ],
    ['no name of the child', 'final-plan', 'family', { child: { name: '' } }, '(child.name)'],
    [
      'no date of birth for the school',
      'duty-to-admit',
      'named-institution',
      { child: { name: 'Sam Example' } },
      '(child.dateOfBirth)',
    ],
    [
      'no deadline in the record',
      'decision-to-issue',
      'family',
      { deadlines: [] },
      'the case has no deadline ehc.final-plan',
    ],
    [
      'no place for the mediation',
      'mediation-session',
      'family',
      { words: {} },
      'the place of the session (words.place)',
    ],
    [
      'no notice of a decision in the mediation',
      'mediation-certificate',
      'family',
      { entries: [] },
      'the case has no entry notice-given for it',
    ],
    [
      'no last day to appeal in the record',
      'certificate-revoked',
      'family',
      { deadlines: [] },
      'the case has no deadline appeal.lodge',
    ],
    [
      'a mediation provider without contacts',
      'mediation-certificate',
      'family',
      { case: { ...exampleContent('mediation-certificate', 'family').case, provider: 'west-mediation' } },
      'there are no contacts for the mediation provider west-mediation (LETTER_CONTACTS)',
    ],
    [
      'an order whose limit is not in the record',
      'order-made',
      'family',
      { deadlines: [] },
      'the case has no deadline order.make-plan.draft/order-1',
    ],
    [
      'no tier',
      'escalation',
      'managers',
      { event: exampleEvents['resolution-offered']! },
      'the tier (event.fact.tier)',
    ],
    ['a reader it has no wording for', 'limit-missed', 'family', {}, 'limit-missed has no wording for family'],
    [
      'a template that is not there',
      'no-such-letter' as LetterName,
      'family',
      {},
      'there is no template no-such-letter',
    ],
  ])('given %s, then %s to %s fails and names it', (_, template, recipient, changes, words) => {
    expect(write(exampleContent(template, recipient, changes))).toThrow(/^The letter cannot be written: /);
    expect(write(exampleContent(template, recipient, changes))).toThrow(words);
  });

  it('given an authority without contacts, then the setting is named', () =>
    expect(() => contactsOf('ZZ')).toThrow('there are no contacts for ZZ (LETTER_CONTACTS)'));

  it('given a template that asks for something that is not there, then nothing is rendered', () =>
    expect(() => renderHtml('draft-plan', {})).toThrow(
      /^The letter cannot be written: its template draft-plan asks for something that is not there/,
    ));

  it('given words with HTML in them, then they are shown as written', () =>
    expect(
      writeLetter(
        exampleContent('refusal-to-assess', 'family', { words: { reasons: '<b>5 < 6 & "so"</b>' } }),
        contactsOf('EX'),
      ).text,
    ).toContain('<b>5 < 6 & "so"</b>'));
});
