import { inWords } from '../counting/in-words.js';
import { inputsOf } from '../due/inputs-of.js';
import { RuleError } from '../rule-error.js';
import { allRules, rule } from './index.js';
import { partsOf } from './tables.js';

/** Every rule named in the register of time limits, apart from those that stand for a group. */
const register = `
ehc.consult-on-request ehc.not-necessary-early ehc.decision-to-assess ehc.advice ehc.advice-early-years-or-parent ehc.refusal-to-issue
ehc.draft-representations ehc.school-consult-reply ehc.final-plan ehc.appeal-notice placement.remain
transfer.send-plan transfer.notify-family transfer.first-review icb.change-notice-move icb.change-notice-other icb.impractical-provision
disclosure disclosure.higher-education review.annual review.list-to-heads phase.school phase.post16 phase.post16-to-post16
review.meeting-notice review.circulate-advice review.report review.decision review.amend-notice review.amend-representations
review.final-amended review.not-amend-after-notice amend.without-review review.under-18-neet review.18-plus-left
reassess.decision reassess.bar reassess.advice reassess.final-plan reassess.next-review reassess.icb-request
cease.consult cease.notify cease.maintain-pending cease.age-25
mediation.contact mediation.certificate-cutoff mediation.certificate-declined mediation.notify-icb mediation.arrange-health mediation.arrange
mediation.certificate-not-arranged mediation.venue-notice mediation.certificate-after mediation.agreement-appealable mediation.agreement-other
mediation.agreement-icb-tells-la appeal.lodge appeal.la-response concede.assess concede.contents concede.placement concede.issue concede.cease
order.cease-upheld order.assess order.make-plan order.reconsider order.amend order.name-school order.maintain
recommendation.respond recommendation.copy-to-dfe pb.info pb.request-window pb.recipients dp.criteria dp.refusal dp.notice-consent-account
dp.school-consent dp.amount dp.first-review dp.reduce dp.change-of-person dp.stop dp.repay lo.comments lo.content school.sen-report
school.senco-qualification capacity section41.withdrawal custody.copy-on-detention custody.copy-on-move custody.release-to-new-la
custody.release-to-icb custody.icb-impractical custody.release-review custody.mediation-arrange custody.order custody.concede
custody.decision-to-assess custody.final-plan transition.notice transition.final-plan transition.refusal
`
  .trim()
  .split(/\s+/);

describe('the tables of the law', () => {
  it('have every rule of the register', () => {
    const known = new Set(allRules().map(({ id }) => id));
    expect(register.filter((id) => !known.has(id))).toEqual([]);
  });

  it('use each id once', () => {
    const ids = Object.values(partsOf).flatMap((parts) => parts.flatMap(({ rules }) => Object.keys(rules)));
    expect(new Set(ids).size).toBe(ids.length);
    expect(allRules()).toHaveLength(ids.length);
  });

  it.each(allRules().map((one) => [one.id, one] as const))(
    '%s says what it takes, how it counts and where it stands',
    (id, one) => {
      expect(inputsOf(id).every(({ words }) => words.length > 0)).toBe(true);
      expect(one.versions.every(({ count }) => inWords(count).length > 0)).toBe(true);
      const provisions = [...one.provisions, ...one.versions.flatMap((version) => version.provisions ?? [])];
      expect(provisions.length).toBeGreaterThan(0);
      const address = one.binding === 'local' ? /^docs\/law\// : /^https:\/\/www\.(legislation\.)?gov\.uk\//;
      for (const { citation, url } of provisions)
        expect([citation, url]).toEqual([expect.stringMatching(/\w \w/), expect.stringMatching(address)]);
    },
  );

  it('name only rules that exist as their parts', () => {
    const named = allRules().flatMap(({ versions }) =>
      versions.flatMap(({ count }) =>
        count.way === 'parts' ? count.parts : count.way === 'as-order' ? Object.values(count.orders) : [],
      ),
    );
    expect(named.map((id) => rule(id).id)).toEqual(named);
  });

  it('refuse a rule that does not exist', () => {
    expect(() => rule('ehc.fnal-plan')).toThrow(
      new RuleError('unknown-rule', "There is no rule called 'ehc.fnal-plan'."),
    );
  });
});
