import { rejects } from '../../test/rejects.ts';

const FOUNDING = 'events/first-years/1948-founding.yaml';

rejects([
  [
    'a participant who was dead',
    'actors/kim-il-sung.yaml',
    '"1994-07-08"',
    '"1947"',
    `${FOUNDING}:15 "kim-il-sung" ended in 1947, before 1948-09-09`,
  ],
  [
    'a participant that did not exist yet',
    'actors/dprk.yaml',
    '"1948-09-09"',
    '"1949"',
    `${FOUNDING}:18 "dprk" begins in 1949, after 1948-09-09`,
  ],
]);
