import { rejects } from '../../test/rejects.ts';

rejects([
  [
    'a side that the affiliations already tell',
    'actors/kim-il-sung.yaml',
    'kind: person',
    'kind: person\nside: pyongyang',
    'actors/kim-il-sung.yaml:2 "pyongyang" follows from the affiliations',
  ],
]);
