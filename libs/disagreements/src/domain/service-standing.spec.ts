import { serviceTerms, type ServiceTerm } from '../contract/index.js';
import { standingOf, type Finding, type ServiceReview } from './service-standing.js';

const all = Object.keys(serviceTerms) as ServiceTerm[];
const review = (reviewedOn: string, found: Partial<Record<ServiceTerm, Finding>> = {}, version = 1): ServiceReview => ({
  reviewedOn,
  version,
  nextReviewOn: `${Number(reviewedOn.slice(0, 4)) + 1}${reviewedOn.slice(4)}`,
  terms: { ...Object.fromEntries(all.map((term) => [term, { met: true }])), ...found },
});
const noTraining: Partial<Record<ServiceTerm, Finding>> = {
  training: { met: false, note: 'Nobody was trained since 2024' },
};

describe('given a service that was never reviewed', () => {
  it('then each term stands there in words, none as met or not met, and no review is due (DRS-03)', () => {
    const { terms, ...standing } = standingOf([], '2026-11-22');
    expect(standing).toEqual({ reviewedOn: null, nextReviewOn: null, overdue: false, notMet: [] });
    expect(terms.map(({ term }) => term)).toEqual(all);
    expect(new Set(terms.map(({ met }) => met))).toEqual(new Set([null]));
    expect(terms.find(({ term }) => term === 'free-to-families')?.inWords).toBe('Families pay nothing');
  });
});

describe('given a review on 2 March 2026 that found the training wanting', () => {
  const reviews = [review('2026-03-02', noTraining)];

  it('then the training is not met, with what was noted, and the rest is', () => {
    const { notMet, terms } = standingOf(reviews, '2026-11-22');
    expect(notMet).toEqual(['training']);
    expect(terms.find(({ term }) => term === 'training')).toMatchObject({
      met: false,
      note: 'Nobody was trained since 2024',
    });
    expect(terms.filter(({ met }) => met)).toHaveLength(all.length - 1);
  });

  it.each([
    ['2027-03-01', false],
    ['2027-03-02', false],
    ['2027-03-03', true],
  ])('when it is %s, then that the next review of 2 March 2027 is past is %s', (today, overdue) =>
    expect(standingOf(reviews, today)).toMatchObject({ nextReviewOn: '2027-03-02', overdue }),
  );

  it('when the next review finds it mended, then nothing is wanting, and the review after that is waited for', () =>
    expect(standingOf([...reviews, review('2027-02-15')], '2027-03-03')).toMatchObject({
      reviewedOn: '2027-02-15',
      nextReviewOn: '2028-02-15',
      overdue: false,
      notMet: [],
    }));

  it('when a review of 2025 is entered afterwards, then that of 2026 still counts', () =>
    expect(standingOf([...reviews, review('2025-03-03')], '2026-11-22')).toMatchObject({
      reviewedOn: '2026-03-02',
      notMet: ['training'],
    }));

  it.each([['in order'], ['newest first']])(
    'when it is entered again, put right, then what was entered last counts, read %s',
    (order) => {
      const both = [...reviews, review('2026-03-02', { funding: { met: false } }, 2)];
      if (order === 'newest first') both.reverse();
      expect(standingOf(both, '2026-11-22').notMet).toEqual(['funding']);
    },
  );

  it('when a term came into the table since, then it is neither met nor not met', () => {
    const { feedback: _, ...known } = reviews[0]!.terms;
    const { terms, notMet } = standingOf([{ ...reviews[0]!, terms: known }], '2026-11-22');
    expect(terms.find(({ term }) => term === 'feedback')).toMatchObject({ met: null, note: null });
    expect(notMet).toEqual(['training']);
  });
});
