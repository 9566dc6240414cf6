import type { LetterContent } from '@ehc/casefile/data';
import type { LetterName, LetterRecipient } from '../contract/index.js';
import { exampleContent } from '../testing/example-content.js';
import type { LetterContacts } from './contact-point.js';
import { contactsOf } from './contacts.js';
import { withStandingContact } from './standing-contact.js';

const point = (name: string) => ({ ...contactsOf('EX').healthCommissioner, name, email: `${name}@icb.example` });
const contacts: LetterContacts = { ...contactsOf('EX'), healthCommissioners: { 'icb-mid': point('mid') } };

const sentTo = (
  template: LetterName,
  recipient: LetterRecipient,
  changes: (content: LetterContent) => Partial<LetterContent> = () => ({}),
) => {
  const content = exampleContent(template, recipient, { recipients: [] });
  return withStandingContact({ ...content, ...changes(content) }, contacts).recipients.map(({ email }) => email);
};
const withProvider =
  (provider?: string) =>
  ({ case: kase }: LetterContent) => ({ case: { ...kase, ...(provider && { provider }) } });
const toCommissioner =
  (commissioner: string, more: Partial<LetterContent> = {}) =>
  ({ order }: LetterContent) => ({ order: { ...order, concerns: { commissioner } }, ...more });

describe('a letter to a body outside the case', () => {
  it.each([
    ['south-mediation', 'southern-mediation@essex.example'],
    ['north-mediation', 'mediation@essex.example'],
    [undefined, 'mediation@essex.example'],
  ])('given a family that came to %s, then its adviser is written to', (provider, email) =>
    expect(sentTo('mediation-cannot-be-arranged', 'mediation-adviser', withProvider(provider))).toEqual([email]),
  );

  it('given a provider that the settings do not name, then nobody else has the letter', () =>
    expect(() => sentTo('mediation-cannot-be-arranged', 'mediation-adviser', withProvider('west-mediation'))).toThrow(
      'there are no contacts for the mediation provider west-mediation (LETTER_CONTACTS)',
    ));

  it('given one of several health commissioners, then that one is told', () =>
    expect(sentTo('health-issues-told', 'health-commissioner', toCommissioner('icb-mid'))).toEqual([
      'mid@icb.example',
    ]));

  it('given a commissioner that the settings do not name, then the letter waits and says so', () =>
    expect(() => sentTo('health-issues-told', 'health-commissioner', toCommissioner('icb-west'))).toThrow(
      'the health commissioner icb-west (LETTER_CONTACTS)',
    ));

  it('given an entry that names whom to write to, then that person is written to', () => {
    const recipients = [{ name: 'Ira', email: 'ira@icb.example', role: 'health-commissioner' }];
    const named = toCommissioner('icb-west', { words: { contact: { name: 'Ira' } }, recipients });
    expect(sentTo('health-issues-told', 'health-commissioner', named)).toEqual(['ira@icb.example']);
  });

  it('given nobody in the case, then health and social care are told at their standing contacts, and others are missing', () => {
    expect(sentTo('notice-of-consideration', 'health-commissioner')).toEqual(['health@essex.example']);
    expect(sentTo('notice-of-consideration', 'social-care')).toEqual(['social-care@essex.example']);
    expect(sentTo('setting-consultation', 'setting')).toEqual([]);
  });
});
