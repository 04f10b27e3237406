import { rejects } from '../../test/rejects.ts';

const FOUNDING = 'events/first-years/1948-founding.yaml';
const SOURCES = 'sources/sample.json';

rejects([
  [
    'an event outside the period of its folder',
    FOUNDING,
    '"1948-09-09"',
    '"1951"',
    `${FOUNDING}:1 begins on 1951-01-01, outside its folder's period first-years`,
  ],
  [
    'a day that the calendar does not have',
    FOUNDING,
    '"1948-09-09"',
    '"1948-02-30"',
    `${FOUNDING}:1 date "1948-02-30" is not a date`,
  ],
  [
    'an interval that ends before it begins',
    FOUNDING,
    '"1948-09-09"',
    '"1948-09/1948-08"',
    `${FOUNDING}:1 date "1948-09/1948-08" is not a date`,
  ],
  ['a date without quotes', FOUNDING, '"1948-09-09"', '1948', `${FOUNDING}:1 date is a number and not a text`],
  [
    'a death before the birth',
    'actors/kim-il-sung.yaml',
    '"1994-07-08"',
    '"1894"',
    'actors/kim-il-sung.yaml:4 ends in 1894, before it begins in 1912-04-15',
  ],
  ['a source of no possible date', SOURCES, '[1999, 4]', '[1999, 14]', `${SOURCES}:7 is no date of the calendar`],
  [
    'a period that ends before it starts',
    'periods.yaml',
    '"1950-06-24"',
    '"1944-06-24"',
    'periods.yaml:3 ends on 1944-06-24, before it starts on 1945-08-08',
  ],
  [
    'a gap between periods',
    'periods.yaml',
    '"1950-06-25"',
    '"1950-06-26"',
    'periods.yaml:7 starts on 1950-06-26, but the period before ends on 1950-06-24',
  ],
  [
    'an open period before the last',
    'periods.yaml',
    '  end: "1950-06-24"\n',
    '',
    'periods.yaml:1 is open but not the last period',
  ],
]);
