import { countryAt, isCountryCode, isInCountry } from '../countries.ts';
import { faultAt } from '../fault.ts';
import type { Rule } from './rule.ts';

/** A place lies on land, in the country that it names; a place that names none lies at sea. */
export const checkCoordinates: Rule = function* ({ content: { places } }) {
  for (const { origin, country, latitude, longitude } of places) {
    const at = `${latitude}, ${longitude}`;
    if (country === undefined) {
      const land = countryAt(latitude, longitude);
      if (land)
        yield faultAt(origin, ['latitude'], `${at} lies in ${land}, not at sea`, 'Add the country, or correct the coordinates');
    } else if (!isCountryCode(country)) {
      yield faultAt(
        origin,
        ['country'],
        `"${country}" is not among the known countries`,
        'Correct it, or add it to packages/content/src/countries.ts',
      );
    } else if (!isInCountry(country, latitude, longitude)) {
      const remedy = 'Correct the coordinates (latitude first) or the country';
      yield faultAt(
        origin,
        ['latitude'],
        `${at} lies in ${countryAt(latitude, longitude) ?? 'the sea'}, not in ${country}`,
        remedy,
      );
    }
  }
};
