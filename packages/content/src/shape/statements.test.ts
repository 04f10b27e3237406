import { rejects } from '../../test/rejects.ts';

const FOUNDING = 'events/first-years/1948-founding.yaml';
const TREATY = 'events/later-years/1961-treaty.yaml';

rejects([
  [
    'a fact without a citation',
    TREATY,
    'cite: [{ source: first-book }]',
    'cite: []',
    `${TREATY}:10 facts[1].cite needs at least 1`,
  ],
  [
    'a dispute of one position',
    TREATY,
    '    - {\n        view: { en: Firm, ko: 확고, ru: Твёрдым },\n        heldBy: { en: The first school, ko: 첫째 학파, ru: Первая школа },\n        cite: [{ source: first-book }],\n      }\n',
    '',
    `${TREATY}:17 dispute.positions needs at least 2`,
  ],
  [
    'a participant with office and part',
    FOUNDING,
    '  - actor: dprk',
    '    part: { en: Speaker }\n  - actor: dprk',
    `${FOUNDING}:15 participants[1] has both an office and a part`,
  ],
  ['a claim of an unknown number', 'claims.yaml', 'code: A1', 'code: A13', 'claims.yaml:1 code is not the code of a claim'],
  [
    'evidence of nothing on a claim',
    'claims.yaml',
    'indicator: trade, ',
    '',
    'claims.yaml:6 evidence[2] must name one event, one indicator or one debate',
  ],
  [
    'evidence of two things on a claim',
    'claims.yaml',
    'event: 1961-treaty, ',
    'event: 1961-treaty, debate: the-promise, ',
    'claims.yaml:5 evidence[1] must name one event, one indicator or one debate',
  ],
  [
    'evidence that does not say why it bears on a claim',
    'claims.yaml',
    ', note: { en: It is open., ko: 열려 있다., ru: Он открыт. }',
    '',
    'claims.yaml:7 evidence[3].note is missing',
  ],
  [
    'evidence of nothing',
    'debates/the-promise.yaml',
    'indicator: trade, ',
    '',
    'debates/the-promise.yaml:17 positions[2].evidence[1] must name one event or one indicator',
  ],
]);
