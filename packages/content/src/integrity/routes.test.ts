import { rejects } from '../../test/rejects.ts';

const JOURNEY = 'routes/the-journey.yaml';
const LINE = 'routes/the-line.yaml';

rejects([
  [
    'an end without a name',
    LINE,
    '- { place: khasan }',
    '- { via: [130, 42] }',
    `${LINE}:9 is an end of the route without a name`,
  ],
  ['phases that overlap', LINE, '"1950/.."', '"1949-12/.."', `${LINE}:5 1949-12/.. begins before 1947/1949 ends`],
  [
    'a stop before the one before it',
    JOURNEY,
    '"1961-07-05/1961-07-06" }',
    '"1961-06-19/1961-06-20" }\n  - { place: khasan, date: "1961-06-18" }',
    `${JOURNEY}:8 1961-06-18 lies outside of the journey, 1961-06-20/1961-07-06`,
  ],
  [
    'stops out of order',
    JOURNEY,
    '- { via: [92.87, 56.01] }',
    '- { place: moscow, date: "1961-07-06" }\n  - { place: khasan, date: "1961-07-01" }',
    `${JOURNEY}:7 1961-07-01 lies before the stop of 1961-07-06`,
  ],
  [
    'a dated stop of a railway',
    LINE,
    '{ place: khasan }',
    '{ place: khasan, date: "1950" }',
    `${LINE}:9 dates a stop of what is no journey`,
  ],
  [
    'a journey without a date',
    JOURNEY,
    'date: "1961-06-20/1961-07-06"\n',
    '',
    `${JOURNEY}:1 the record must have a date if it is a journey, and phases if it is a railway or pipeline`,
  ],
  [
    'a point with a date',
    JOURNEY,
    '{ via: [92.87, 56.01] }',
    '{ via: [92.87, 56.01], date: "1961-07-01" }',
    `${JOURNEY}:6 stops[2] must be a place, or a point without a date`,
  ],
  ['a route of one stop', LINE, '  - { via: [92.87, 56.01] }\n  - { place: khasan }\n', '', `${LINE}:7 stops needs at least 2`],
  ['an unknown kind', LINE, 'railway', 'road', `${LINE}:1 kind "road" is not an allowed word`],
  ['an unknown place', JOURNEY, 'place: khasan', 'place: kazan', `${JOURNEY}:5 "kazan" is not among the places`],
  ['an unknown event', JOURNEY, '[1961-treaty]', '[1961-treatise]', `${JOURNEY}:9 "1961-treatise" is not among the events`],
  ['an unknown source', JOURNEY, 'first-book', 'last-book', `${JOURNEY}:10 "last-book" is not among the sources`],
  ['a note without a translation', LINE, ', ru: Проведена прямо.', '', `${LINE}:10 note is missing in Russian (ru)`],
]);
