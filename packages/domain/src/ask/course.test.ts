import { describe, expect, it } from 'vitest';
import { COURSE_STEPS } from './course.ts';
import { COURSE_IDEAS, type CourseIdea } from './course-idea.ts';
import { type CourseFault, GAP } from './course-step.ts';

type Sample = { readonly right: readonly unknown[]; readonly wrong: readonly (readonly [unknown, CourseFault])[] };

const edges = (...nodes: readonly unknown[]) => ({ edges: nodes.map((node) => ({ node })) });
const periods = (count: number, period: unknown) => ({ periods: Array.from({ length: count }, () => period) });

/** Answers in the shapes that learners ask for: right ones by several ways, and those that miss the question. */
const SAMPLES: { readonly [idea in CourseIdea]: Sample } = {
  field: {
    right: [
      { event: { title: 'Treaty', date: '1961-07-06' } },
      { event: { startDate: '1961-07-06' } },
      { alliance: { dateLabel: '6 июля 1961 г.' } },
    ],
    wrong: [[{ event: { title: 'Treaty', kind: 'TREATY' } }, 'noDay']],
  },
  nesting: {
    right: [
      { event: { participations: [{ actor: { name: 'Choe Chang-ik' } }, { actor: { name: 'Pak Chang-ok' } }] } },
      { event: { participations: [{ actor: { slug: 'pak-chang-ok' } }, { actor: { slug: 'choe-chang-ik' } }] } },
    ],
    wrong: [[{ event: { participations: [{ role: 'OPPONENT', actor: { kind: 'PERSON' } }] } }, 'noNames']],
  },
  arguments: {
    right: [{ claim: { evidence: [{ event: { title: 'Kosygin in Pyongyang and the return of Soviet arms' } }] } }],
    wrong: [
      [{ claim: { evidence: [{ event: { slug: '2000-putin-in-pyongyang' } }] } }, 'notOnlyAgainst'],
      [
        {
          claim: { evidence: [{ event: { slug: '2000-putin-in-pyongyang' } }, { event: { slug: '1965-kosygin-in-pyongyang' } }] },
        },
        'notOnlyAgainst',
      ],
      [{ claim: { evidence: [{ event: { slug: '1991-jeju-summit' } }] } }, 'noEvents'],
    ],
  },
  filters: {
    right: [
      { events: edges({ date: '1995-08/1995-09-08' }, { date: '1996-09-10' }, { date: '1999-03-17' }) },
      { events: edges({ dateLabel: 'August 1995' }, { dateLabel: '10 September 1996' }, { dateLabel: '17 March 1999' }) },
    ],
    wrong: [
      [{ events: edges({ title: 'A treaty of 1995' }) }, 'noDates'],
      [{ events: edges({ date: '1999-03-17' }, { date: '2000-02-09' }) }, 'otherYears'],
      [{ events: edges({ date: '1995' }) }, 'noEvents'],
    ],
  },
  connections: {
    right: [{ actor: { events: { totalCount: 52 } } }, { kim: { part: { all: 60 } } }],
    wrong: [[{ actor: { events: edges({ title: 'One of 3' }) } }, 'noCount']],
  },
  cursors: {
    right: [{ events: edges({ slug: '1977-pak-song-chol-in-moscow' }, { slug: '1977-trilateral-safeguards' }) }],
    wrong: [
      [{ events: edges({ slug: '1946-soviet-mineral-prospecting' }, { slug: '1977-trilateral-safeguards' }) }, 'firstPage'],
      [{ events: edges({ date: '2017-09-03' }) }, 'noEvents'],
      [{ events: edges() }, 'noDates'],
    ],
  },
  aliases: {
    right: [{ seoul: { totalCount: 11 }, pyongyang: { totalCount: 26 } }],
    wrong: [
      [{ events: { totalCount: 11 } }, 'oneCount'],
      [{ a: { totalCount: 26 }, b: { totalCount: 26 } }, 'sameCount'],
      [{ a: { totalCount: 3 }, b: { totalCount: 4 } }, 'otherCount'],
    ],
  },
  fragments: {
    right: [
      { old: { date: '1961-07-06', facts: [{ text: 'Aid' }] }, new: { date: '2024-06-19', facts: [{ text: 'Help' }] } },
      { a: { startDate: '1961-07-06', what: [{ text: 'Aid' }] }, b: { startDate: '2024-06-19', what: [{ text: 'Help' }] } },
    ],
    wrong: [
      [{ old: { date: '1961-07-06', facts: [{ text: 'Aid' }] } }, 'oneTreaty'],
      [{ old: { date: '1961-07-06' }, new: { date: '2024-06-19' } }, 'noFacts'],
    ],
  },
  variables: {
    right: [{ events: edges({ slug: '1956-dubna-joint-institute' }, { slug: '1961-china-dprk-treaty' }) }],
    wrong: [
      [{ events: edges({ slug: '1961-treaty-of-friendship' }, { slug: '1961-china-dprk-treaty' }) }, 'otherState'],
      [
        { events: edges({ slug: '1961-china-dprk-treaty' }, { slug: '2024-comprehensive-strategic-partnership-treaty' }) },
        'onlyWatched',
      ],
      [{ events: edges({ slug: '1985-npt-accession' }) }, 'otherState'],
      [{ events: edges() }, 'noEvents'],
    ],
  },
  languages: {
    right: [{ event: { korean: '김일성의 ‘주체’ 연설', russian: 'Речь Ким Ир Сена о чучхе' } }],
    wrong: [
      [{ event: { title: 'Speech', russian: 'Речь Ким Ир Сена о чучхе' } }, 'noKorean'],
      [{ event: { korean: '김일성의 ‘주체’ 연설', russian: '김일성의 ‘주체’ 연설' } }, 'noRussian'],
    ],
  },
  unions: {
    right: [{ search: edges({ node: { date: '2016-03-08' } }, { node: { latitude: 42.25, longitude: 130.3 } }) }],
    wrong: [
      [{ search: edges({ node: { date: '2016-03-08' } }) }, 'noPlace'],
      [{ search: edges({ slug: '2016-seoul-suspends-rajin-khasan', node: { latitude: 42.25 } }) }, 'noEventDates'],
    ],
  },
  cost: {
    right: [periods(10, { slug: 'the-freeze', events: { totalCount: 23 } })],
    wrong: [
      [{ period: { events: { totalCount: 23 } } }, 'notTenPeriods'],
      [periods(10, { slug: 'the-freeze', events: edges({ title: 'One' }) }), 'noPeriodCounts'],
    ],
  },
};

describe.each(COURSE_IDEAS)('the step on %s', (idea) => {
  const { start, findFault } = COURSE_STEPS[idea];
  const { right, wrong } = SAMPLES[idea];

  it('takes each right answer', () => {
    expect(right.map(findFault)).toEqual(right.map(() => null));
  });

  it('tells what a wrong answer lacks', () => {
    expect(wrong.map(([answer]) => findFault(answer))).toEqual(wrong.map(([, fault]) => fault));
  });

  it('does not take an answer without data', () => {
    expect(findFault(null)).not.toBeNull();
    expect(findFault({})).not.toBeNull();
  });

  it('starts with a gap, the last one with a query to make cheaper', () => {
    expect(start.includes(GAP)).toBe(idea !== 'cost');
  });
});
