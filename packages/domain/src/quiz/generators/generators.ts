import type { GeneratorName } from '../blueprint.ts';
import type { QuestionKind } from '../question.ts';
import { generateCauseAndConsequence } from './cause-and-consequence.ts';
import { generateChronology } from './chronology.ts';
import type { Generator } from './generator.ts';
import { generateGlossary } from './glossary.ts';
import { generateIndicatorReading } from './indicator-reading.ts';
import { generateMapPlace } from './map-place.ts';
import { generateOfficeHolders } from './office-holders.ts';
import { generateParticipants } from './participants.ts';
import { generatePeriodPlacement } from './period-placement.ts';
import { generateSourcePerspective } from './source-perspective.ts';
import { generateYear } from './year.ts';

/** Every generator by the name that a blueprint calls it. */
export const GENERATORS: Readonly<Record<GeneratorName, Generator>> = {
  chronology: generateChronology,
  year: generateYear,
  'period-placement': generatePeriodPlacement,
  participants: generateParticipants,
  glossary: generateGlossary,
  'source-perspective': generateSourcePerspective,
  'indicator-reading': generateIndicatorReading,
  'office-holders': generateOfficeHolders,
  'cause-and-consequence': generateCauseAndConsequence,
  'map-place': generateMapPlace,
};

/** Which generators can make a question of a kind; a kind that is absent is only written by hand. */
export const GENERATORS_OF_KIND: Readonly<Partial<Record<QuestionKind, readonly GeneratorName[]>>> = {
  SINGLE_CHOICE: ['year', 'office-holders', 'cause-and-consequence', 'map-place', 'source-perspective', 'glossary'],
  MULTIPLE_RESPONSE: ['participants'],
  ORDERING: ['chronology'],
  MATCHING: ['glossary'],
  PLACEMENT: ['period-placement'],
  NUMERIC: ['indicator-reading'],
  MAP_POINT: ['map-place'],
};
