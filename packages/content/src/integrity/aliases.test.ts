import { rejects } from '../../test/rejects.ts';

const KIM = 'actors/kim-il-sung.yaml';
const NAME = 'name: { en: Kim Il Sung, ko: 김일성, ru: Ким Ир Сен }\n';

rejects([
  ['a name of the record', KIM, NAME, `${NAME}aliases: [김일성]\n`, `${KIM}:3 "김일성" is a name of the record already`],
  ['an alias given twice', KIM, NAME, `${NAME}aliases: [Il, IL]\n`, `${KIM}:3 "IL" is a name of the record already`],
  [
    'the name of another place',
    'places.yaml',
    '하산, ru: Хасан }\n',
    '하산, ru: Хасан }\n  aliases: [Moscow]\n',
    'places.yaml:8 "Moscow" is a name of "moscow" too',
  ],
]);
