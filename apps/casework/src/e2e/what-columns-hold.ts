/** The columns that hold something personal of a case: erasing empties each of them. */
export const personal = [
  'assessments.plan_versions.sections',
  'assessments.plan_versions.summary',
  'assessments.plan_versions.transition_points',
  'assessments.provision_deliveries.line',
  'assessments.provision_deliveries.note',
  'casefile.documents.author',
  'casefile.documents.content',
  'casefile.documents.title',
  'casefile.erasures.reason',
  'casefile.openings.fingerprint',
  'casefile.particulars.fingerprint',
  'casefile.particulars.words',
  'casefile.people.address',
  'casefile.people.date_of_birth',
  'casefile.people.email',
  'casefile.people.name',
  'casefile.reads.what',
  'casefile.reads.why',
  'casefile.requests.answer',
  'casefile.requests.fingerprint',
  'casefile.retention_holds.reason',
  'casefile.safeguarding_grants.reason',
  'correspondence.letters.html',
  'correspondence.letters.problem',
  'correspondence.letters.sent_to',
  'correspondence.letters.server_message_id',
  'correspondence.letters.text',
];

/** Of a mediation alone, and erased with it: the integration tests of the register look at these. */
const ofMediations = ['certificates.register.holder', 'certificates.register.jws', 'certificates.register.salt'];

/** Names of columns that hold a code, a day of the process or the subject of a colleague, in whichever table they stand. */
const codes = new Set(
  [
    'la, case_reference, reference, kind, stage, state, status, what, nature, rule, citation, ground, template, recipient, owed_by, role, roles',
    'officer, subject, made_by, noted_by, added_by, created_by, recorded_by, read_by, asked_by, approved_by, withdrawn_by, held_by, ended_by',
    'granted_by, switched_off_by, media_type, agreement_area, agreement_version, next_duty, erased_ground, previous_hash, hash, key',
    'provider, number, told_reference, told_kind, mediation_reference, revoked_on, revoked_because, replaced_by, registered_from, registered_until, changed_by',
    'began_on, opened_on, erased_on, next_due_on, due, not_before, met_on, ended_on, warned_for, missed_for, happened_on, until_day, since',
  ]
    .join(', ')
    .split(', '),
);

/** What has no such name: texts of the law, counts, colleagues, local authorities and their services, ops. */
const codesHere = new Set([
  'casefile.cases.kind',
  'casefile.deadlines.explanation',
  'casefile.deadlines.words',
  'casefile.decodings.namespace',
  'casefile.decodings.not_decoded',
  'casefile.decodings.outcome',
  'casefile.decodings.request_id',
  'casefile.documents.dated',
  'casefile.erasures.erased',
  'casefile.local_authorities.code',
  'casefile.local_authorities.name',
  'casefile.log.body',
  'casefile.log.clocks',
  'casefile.outbox.concerns',
  'casefile.staff.email',
  'casefile.staff.name',
  'casefile.tellings.fact',
  'casefile.tellings.move',
  'casefile.tellings.refused',
  'certificates.register.facts',
  'certificates.register.kid',
  'correspondence.letters.subject',
  'disagreements.service_reviews.next_review_on',
  'disagreements.service_reviews.reviewed_on',
  'disagreements.service_reviews.terms',
  'mediation.practitioners.name',
  'mediation.practitioners.provider_name',
  'mediation.practitioners.register',
  'public.migrations.name',
]);

/** Whether somebody has said what a column holds. */
export const isKnown = (place: string): boolean =>
  personal.includes(place) ||
  ofMediations.includes(place) ||
  codesHere.has(place) ||
  codes.has(place.split('.').at(-1)!);
