import { rejects } from '../../test/rejects.ts';

const SOURCES = 'sources/sample.json';
const ADDRESS = '"https://example.org/page"';

rejects([
  [
    'an archive address that is no document',
    SOURCES,
    ADDRESS,
    '"https://digitalarchive.wilsoncenter.org/search?q=Kim"',
    `${SOURCES}:15 "/search" is no document of digitalarchive.wilsoncenter.org`,
  ],
  ['a DOI of another shape', SOURCES, ADDRESS, '"https://doi.org/abc"', `${SOURCES}:15 "/abc" is no document of doi.org`],
  [
    'a test host',
    SOURCES,
    ADDRESS,
    '"http://localhost:3000/page"',
    `${SOURCES}:15 localhost:3000 is not the host of a public site`,
  ],
  [
    'a bare address of a machine',
    SOURCES,
    ADDRESS,
    '"http://10.0.0.1/page"',
    `${SOURCES}:15 10.0.0.1 is not the host of a public site`,
  ],
  [
    'marks of tracking',
    SOURCES,
    ADDRESS,
    '"https://example.org/page?utm_source=feed"',
    `${SOURCES}:15 carries marks of tracking or of a search`,
  ],
  ['something that is no address', SOURCES, ADDRESS, '"example.org/page"', `${SOURCES}:15 URL is not a web address`],
]);
