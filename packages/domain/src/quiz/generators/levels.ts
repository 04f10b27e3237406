import type { GeneratorName } from '../blueprint.ts';
import type { QuestionLevel } from '../curated.ts';

/**
 * What a generated question asks of a student, in the words in which authors classify theirs.
 *
 * To put in order, to place in a period and to read a figure is to understand; to tell who speaks in a source is to analyse it
 * (Anderson and Krathwohl, A Taxonomy for Learning, Teaching, and Assessing, 2001: classifying, interpreting, attributing).
 */
export const GENERATOR_LEVELS: Readonly<Record<GeneratorName, QuestionLevel>> = {
  chronology: 'UNDERSTAND',
  year: 'RECALL',
  'period-placement': 'UNDERSTAND',
  participants: 'RECALL',
  'office-holders': 'RECALL',
  'cause-and-consequence': 'UNDERSTAND',
  'map-place': 'RECALL',
  glossary: 'RECALL',
  'source-perspective': 'ANALYSE',
  'indicator-reading': 'UNDERSTAND',
};
