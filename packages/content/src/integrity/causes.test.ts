import { rejects } from '../../test/rejects.ts';

const FOUNDING = 'events/first-years/1948-founding.yaml';
const TREATY = 'events/later-years/1961-treaty.yaml';

rejects([
  [
    'a cause after its effect',
    FOUNDING,
    'themes:',
    'causes: [1961-treaty]\nthemes:',
    `${FOUNDING}:4 "1961-treaty" of 1961-07-06 cannot be a cause of something of 1948-09-09`,
  ],
  [
    'a circle of causes',
    FOUNDING,
    'themes:',
    'causes: [1961-treaty]\nthemes:',
    `${TREATY}:13 is a cause of itself: 1948-founding <- 1961-treaty <- 1948-founding`,
  ],
]);
