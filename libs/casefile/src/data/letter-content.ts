import { IsNull, type EntityManager } from 'typeorm';
import { rootOf } from '../contract/index.js';
import { CaseRow, DeadlineRow, LogRow, OutboxRow, ParticularsRow, StaffRow, type PersonRow } from './entities/index.js';
import { entriesOf, type LetterEntry } from './letter-entries.js';
import { asOrder, type LetterOrder } from './letter-orders.js';
import { peopleOf } from './people.js';

export interface LetterPerson {
  name: string;
  email?: string;
  address?: string[];
  role: string;
}

/** Everything a letter may say, gathered for the moment of writing. Personal: never leaves Postgres but in the letter. */
export interface LetterContent {
  order: LetterOrder;
  localAuthority: { code: string; name: string };
  case: {
    reference: string;
    stage: string;
    agreement: { area: string; version: string };
    officer?: LetterPerson;
    /** code of the mediation provider to which the family came */
    provider?: string;
  };
  child: { name: string; dateOfBirth?: string };
  event?: { kind: string; on: string; fact: Record<string, unknown> };
  words: Record<string, unknown>;
  /** what the case knows, in the order of its log, corrections applied */
  entries: LetterEntry[];
  deadlines: {
    key: string;
    rule: string;
    words: string;
    citation: string;
    due: string | null;
    notBefore?: string;
    state: string;
    metOn?: string;
    /** what is to be done, in plain words */
    duty?: string;
    /** the arithmetic in words: its reasons */
    steps: string[];
  }[];
  recipients: LetterPerson[];
}

const subjects = new Set(['child', 'young-person']);
const family = new Set(['parent', 'young-person', 'advocate']);

/** Inside `withinLa`. Throws when the order or its case is not there. */
export async function readLetterContent(m: EntityManager, id: string): Promise<LetterContent> {
  const order = await m.findOneByOrFail(OutboxRow, { id });
  const caseReference = order.caseReference;
  const found = await m.findOneByOrFail(CaseRow, { reference: caseReference });
  const event = await m.findOneByOrFail(LogRow, { caseReference, sequence: order.sequence });
  const people = await peopleOf(m, caseReference);
  const words = event.particulars ? ((await m.findOneBy(ParticularsRow, { id: event.particulars }))?.words ?? {}) : {};
  const staff = await m.findBy(StaffRow, { switchedOffAt: IsNull() });
  const deadlines = await m.find(DeadlineRow, { where: { caseReference }, order: { due: 'ASC', key: 'ASC' } });
  const [authority] = (await m.query('select code, name from casefile.local_authorities where code = $1', [
    found.la,
  ])) as LetterContent['localAuthority'][];
  const named = found.officer ?? (await m.findOneBy(CaseRow, { reference: rootOf(caseReference) }))?.officer;
  const officer = staff.find(({ subject }) => subject === named);
  const child = people.find(({ role }) => subjects.has(role));
  return {
    order: asOrder(order),
    localAuthority: authority ?? { code: found.la, name: found.la },
    case: {
      reference: caseReference,
      stage: found.stage,
      agreement: { area: found.agreementArea, version: found.agreementVersion },
      ...(officer ? { officer: colleague(officer) } : {}),
      ...(found.provider ? { provider: found.provider } : {}),
    },
    child: { name: child?.name ?? '', ...(child?.dateOfBirth ? { dateOfBirth: child.dateOfBirth } : {}) },
    ...(event.what === 'fact' ? { event: { kind: event.kind, on: event.happenedOn, fact: event.body } } : {}),
    words,
    entries: await entriesOf(m, caseReference),
    deadlines: deadlines.map(deadline),
    recipients: recipientsOf(order.recipient, people, staff, officer, words),
  };
}

function deadline({ key, rule, words, citation, due, notBefore, state, metOn, explanation }: DeadlineRow) {
  const { duty, steps } = (explanation ?? {}) as { duty?: string; steps?: string[] };
  return {
    key,
    rule,
    words,
    citation,
    due,
    state,
    ...(notBefore ? { notBefore } : {}),
    ...(metOn ? { metOn } : {}),
    ...(duty ? { duty } : {}),
    steps: steps ?? [],
  };
}

function recipientsOf(
  recipient: string,
  people: PersonRow[],
  staff: StaffRow[],
  officer: StaffRow | undefined,
  words: Record<string, unknown>,
): LetterPerson[] {
  if (recipient === 'family') return people.filter(({ role }) => family.has(role)).map(person);
  if (recipient === 'officer')
    return officer ? [colleague(officer)] : staff.filter(({ roles }) => roles.includes('manager')).map(colleague);
  if (recipient === 'managers') return staff.filter(({ roles }) => roles.includes('manager')).map(colleague);
  const named = contactIn(words);
  return named ? [{ ...named, role: recipient }] : people.filter(({ role }) => role === recipient).map(person);
}

/** The contact that the entry's own words name: the adviser or setting that was asked. */
function contactIn(words: Record<string, unknown>): { name: string; email?: string } | undefined {
  const contact = words['contact'] as { name?: unknown; email?: unknown } | undefined;
  if (typeof contact?.name !== 'string') return undefined;
  return { name: contact.name, ...(typeof contact.email === 'string' ? { email: contact.email } : {}) };
}

const person = ({ name, email, address, role }: PersonRow): LetterPerson => ({
  name,
  role,
  ...(email ? { email } : {}),
  ...(address.length > 0 ? { address } : {}),
});
const colleague = ({ name, email }: StaffRow): LetterPerson => ({
  name,
  role: 'colleague',
  ...(email ? { email } : {}),
});
