import { rejects } from '../../test/rejects.ts';

const FOUNDING = 'events/first-years/1948-founding.yaml';

rejects([
  [
    'a person spelt two ways in Korean',
    FOUNDING,
    '김일성이',
    '김일썽이',
    `${FOUNDING}:6 has "Kim Il Sung" in English but not "김일성" in Korean`,
  ],
  [
    'a person spelt two ways in Russian',
    FOUNDING,
    'Её возглавил Ким Ир Сен',
    'Её возглавил Ким Ирсен',
    `${FOUNDING}:6 has "Kim Il Sung" in English but not "Ким Ир Сен" in Russian`,
  ],
  [
    'a person spelt two ways in English',
    FOUNDING,
    'Kim Il Sung',
    'Kim Il-sung',
    `${FOUNDING}:6 spells "Kim Il Sung" as "Kim Il-sung"`,
  ],
  [
    'a fixed term rendered otherwise',
    'events/later-years/1961-treaty.yaml',
    '모스크바에서 체결되었다.',
    '소련 수도에서 체결되었다.',
    'events/later-years/1961-treaty.yaml:7 has "Moscow" in English but not "모스크바" in Korean',
  ],
]);
