import { expect, it } from 'vitest';
import { writeJsonLd } from './write-json-ld.ts';

it('lets no text end the script in which the data stands, and gives each text back as it was', () => {
  const name = '</script><script>alert("한")</script><!--';
  const written = writeJsonLd({ '@type': 'Event', name });
  expect(written).not.toContain('<');
  expect(JSON.parse(written)).toEqual({ '@context': 'https://schema.org', '@type': 'Event', name });
});

it('does not write what has no value', () => {
  const written = writeJsonLd({
    '@type': 'Event',
    name: 'A',
    endDate: undefined,
    about: [],
    address: null,
    location: { url: undefined },
  });
  expect(JSON.parse(written)).toEqual({ '@context': 'https://schema.org', '@type': 'Event', name: 'A', location: {} });
});
