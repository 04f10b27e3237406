import { rejects } from '../../test/rejects.ts';

const LESSON = 'lessons/the-first-years/lesson.yaml';
const PROSE = 'lessons/the-first-years/en.md';

rejects([
  ['a long question', LESSON, 'Who began it?', `${'Who began it and '.repeat(5)}why?`, `${LESSON}:6 question has 21 words`],
  ['an anchor that stands twice', LESSON, 'anchor: trade', 'anchor: timeline', `${LESSON}:25 anchor "timeline" stands twice`],
  [
    'prose without a section',
    LESSON,
    'anchor: the-start',
    'anchor: the-end',
    `${LESSON}:12 prose "the-end" has no section in en.md`,
  ],
  ['a section that no block shows', LESSON, 'anchor: the-start', 'anchor: the-end', `${PROSE}:1 section "the-start" is not used`],
  [
    'a section in Russian only',
    'lessons/the-first-years/ru.md',
    '{#the-start}',
    '{#the-turn}',
    'lessons/the-first-years/ru.md:1 section "the-turn" is not used',
  ],
  [
    'a section that stands twice',
    PROSE,
    'See the',
    '## Again {#the-start}\n\nSee the',
    `${PROSE}:4 section "the-start" stands twice`,
  ],
  ['a heading without an anchor', PROSE, ' {#the-start}', '', `${PROSE}:1 heading "## How it began" has no anchor`],
  ['a citation of a wrong form', PROSE, '@silent-page', 'silent-page', `${PROSE}:3 "silent-page" is not a citation`],
  [
    'prose in a lesson in preparation',
    LESSON,
    'status: complete',
    'status: in-preparation',
    `${LESSON}:12 is prose, but the lesson is in preparation`,
  ],
  [
    'a complete lesson without prose',
    LESSON,
    '  - { kind: prose, anchor: the-start }\n',
    '',
    `${LESSON}:2 is complete without any prose`,
  ],
  [
    'a check on a practice question',
    LESSON,
    'question: founding-year',
    'question: in-order',
    `${LESSON}:28 "in-order" is for practice`,
  ],
  ['a scope of nothing', LESSON, '{ periods: [first-years], kinds: [treaty] }', '{}', `${LESSON}:9 scope names no events`],
  [
    'a plan whose steps take longer than the class',
    LESSON,
    'blocks:\n',
    `teacherNotes:
  plans: [{ minutes: 50, steps: [{ minutes: 20, activity: { en: Read } }, { minutes: 40, activity: { en: Talk } }] }]
  answers: [{ question: { en: Who? }, expected: { en: Somebody } }]
  misconceptions: [{ belief: { en: Nobody }, correction: { en: Somebody } }]
  sensitive: []
  differentiation: { support: { en: Less }, core: { en: All }, stretch: { en: More } }
  standards: [{ framework: c3, code: D2.His.1.9-12 }]
blocks:
`,
    `${LESSON}:11 the steps of the plan for 50 minutes take 60`,
  ],
  [
    'a block of an unknown kind',
    LESSON,
    'kind: chart',
    'kind: graph',
    `${LESSON}:25 blocks[4].kind "graph" is not an allowed word`,
  ],
]);
