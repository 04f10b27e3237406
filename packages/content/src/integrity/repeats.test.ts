import { rejects } from '../../test/rejects.ts';

const FOUNDING = 'events/first-years/1948-founding.yaml';

rejects([
  ['a theme that stands twice', FOUNDING, '[diplomacy]', '[diplomacy, diplomacy]', `${FOUNDING}:4 "diplomacy" stands twice`],
  [
    'a term that names itself',
    'glossary/juche.yaml',
    '[songun]',
    '[juche]',
    'glossary/juche.yaml:3 "juche" is the record itself',
  ],
  [
    'an actor that takes part twice',
    FOUNDING,
    'actor: dprk',
    'actor: kim-il-sung',
    `${FOUNDING}:18 "kim-il-sung" takes part twice`,
  ],
]);
