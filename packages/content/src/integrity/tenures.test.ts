import { rejects } from '../../test/rejects.ts';

const FOUNDING = 'events/first-years/1948-founding.yaml';
const KIM = 'actors/kim-il-sung.yaml';
const TERM = '{ office: premier, start: "1948-09-09", end: "1972-12-28", cite: [{ source: first-book }] }';

rejects([
  [
    'an office held before the term',
    KIM,
    'start: "1948-09-09"',
    'start: "1948-10"',
    `${FOUNDING}:17 "kim-il-sung" held "premier" in 1948-10/1972-12-28, not in 1948-09-09`,
  ],
  [
    'an office held after the term',
    KIM,
    `start: "1948-09-09", end: "1972-12-28"`,
    'end: "1947"',
    `${FOUNDING}:17 "kim-il-sung" held "premier" in /1947, not in 1948-09-09`,
  ],
  ['an office that the person never held', KIM, `\n  - ${TERM}`, ' []', `${FOUNDING}:17 "kim-il-sung" never held "premier"`],
  ['an unknown office of a person', KIM, 'office: premier', 'office: premiere', `${KIM}:8 "premiere" is not among the offices`],
  [
    'an unknown office in an event',
    FOUNDING,
    'office: premier',
    'office: premiere',
    `${FOUNDING}:17 "premiere" is not among the offices`,
  ],
  [
    'a term that ends before it begins',
    KIM,
    'end: "1972-12-28"',
    'end: "1938"',
    `${KIM}:8 ends in 1938, before it begins in 1948-09-09`,
  ],
  [
    'a term with dates of no source',
    KIM,
    ', cite: [{ source: first-book }]',
    '',
    `${KIM}:8 offices[1] must have a citation when it has a date, and only then`,
  ],
  [
    'a state that holds an office',
    'actors/dprk.yaml',
    'kind: state',
    'kind: state\noffices: [{ office: premier }]',
    'actors/dprk.yaml:2 is no person but holds an office',
  ],
]);
