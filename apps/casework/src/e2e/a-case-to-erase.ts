import { officer, type CaseworkUnderTest } from './casework-under-test.js';
import { inDays } from './requests.js';

/** What must be found nowhere once the case is erased; invented, and found nowhere else. */
export const planted = {
  child: 'Zebulon Quagmire',
  dateOfBirth: '2019-05-17',
  parent: 'Philippa Quagmire',
  parentMail: 'pq-4711@family.example',
  address: '7 Xylophone Yard',
  reasons: 'cannot bear the bell of the canteen',
  fileTitle: 'Report of Dr Wimpole',
  fileText: 'Zeb hums Vivaldi when he is worried',
  safeguarding: 'the neighbour heard shouting',
  plan: 'Twelve minutes of humming with a friend',
  provision: 'F1 humming lessons',
  note: 'the humming teacher has moved to Fleetwood',
  grantReason: 'asked at the strategy meeting about Zeb',
  readingReason: 'covering for Olive while Zeb moves school',
  serverMessage: '4711-planted',
  author: 'Wilhelmina Wimpole',
  transition: 'a visit to the upper school with Uncle Ted',
  holdReason: 'the ombudsman asks about Zeb',
} as const;

export const openingKey = 'opening-to-be-erased';
export const opening = () => ({
  on: inDays(0),
  requester: 'parent',
  child: { name: planted.child, dateOfBirth: planted.dateOfBirth, address: [planted.address] },
  parents: [{ name: planted.parent, email: planted.parentMail, address: [planted.address, 'Testham'] }],
  contacts: [{ role: 'school', name: 'Test School', email: 'office@school.example' }],
  particulars: { reasons: planted.reasons },
});

const plan = {
  sections: {
    ...{ A: planted.plan, B: 'Speech', C: '', D: '', F: 'Humming, weekly', G: '', H1: '', H2: '', I: '', J: '', K: [] },
    E: [
      {
        outcome: 'asks for help',
        term: 'short',
        measuredBy: 'teacher notes',
        achievedBy: 'July',
        provision: planted.plan,
        responsible: 'Test Therapy',
        reviewOn: '2027-07-01',
      },
    ],
  },
  summary: planted.plan,
  transitionPoints: [{ what: 'other', on: '2032-09-01', note: planted.transition }],
};

const text = (content: string) => ({ mediaType: 'text/plain', content: Buffer.from(content).toString('base64') });

/** A case with people, words, documents, a plan, provision, a grant and readings; the request was withdrawn. */
export async function aCaseToErase(casework: CaseworkUnderTest, key = openingKey): Promise<string> {
  const { body } = await casework.post('/v1/assessments', opening(), officer, key);
  const reference = body['reference'] as string;
  const post = async (path: string, sent: object, who = {}) => {
    const answer = await casework.post(`/v1/assessments/${reference}/${path}`, sent, who);
    if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  };
  await post('notice-of-consideration', { on: inDays(0) });
  await post('views', { on: inDays(0), particulars: { views: planted.reasons } });
  await post('people', { role: 'parent', name: planted.parent, email: planted.parentMail });
  await post('documents', {
    kind: 'advice',
    title: planted.fileTitle,
    author: planted.author,
    ...text(planted.fileText),
  });
  await post('documents', { kind: 'other', title: 'Note', safeguarding: true, ...text(planted.safeguarding) });
  await post('plan-versions', plan);
  const line = { line: planted.provision, owedBy: 'local-authority', status: 'started', since: inDays(0) };
  await post('provision', { ...line, note: planted.note });
  await post(
    'safeguarding-grants',
    { to: 'essex.manager', reason: planted.grantReason },
    { subject: 'essex.safeguarding', roles: ['safeguarding-lead'] },
  );
  await post('withdrawal', { on: inDays(0), by: 'parent', particulars: { reason: planted.reasons } });
  await casework.call(
    'GET',
    `/v1/assessments/${reference}`,
    { subject: 'essex.other-officer' },
    {
      headers: { 'Reading-Reason': planted.readingReason },
    },
  );
  const hold = { case: reference, reason: planted.holdReason, until: inDays(9) };
  const { id } = (await casework.post('/v1/retention/holds', hold, { roles: ['manager'] })).body;
  await casework.post(`/v1/retention/holds/${id}/end`, {}, { roles: ['manager'] });
  return reference;
}
