import { basename, resolve } from 'node:path';
import type { Content, Draft } from './content.ts';
import { listContentFiles } from './content-files.ts';
import { compareFaults, type Fault } from './fault.ts';
import { checkIntegrity } from './integrity/check-integrity.ts';
import { RecordReader } from './record-reader.ts';
import { actorShape } from './shape/actor.ts';
import { claimShape } from './shape/claim.ts';
import { courseShape } from './shape/course.ts';
import { debateShape } from './shape/debate.ts';
import { eventShape } from './shape/event.ts';
import { indicatorShape } from './shape/indicator.ts';
import { lessonShape } from './shape/lesson.ts';
import { officeShape } from './shape/office.ts';
import { periodShape } from './shape/period.ts';
import { placeShape } from './shape/place.ts';
import { questionShape } from './shape/question.ts';
import { quizShape } from './shape/quiz.ts';
import { routeShape } from './shape/route.ts';
import { sourceShape } from './shape/source.ts';
import { termShape } from './shape/term.ts';
import { terminologyShape } from './shape/terminology.ts';
import { themeShape } from './shape/theme.ts';

export type ContentResult =
  | { readonly isValid: true; readonly content: Content }
  /** All faults at once, by file and line. */
  | { readonly isValid: false; readonly faults: readonly Fault[] };

/**
 * Reads and checks the whole content folder: form, then how the records hang together.
 *
 * @throws when the folder is not there or a file cannot be read.
 */
export async function readContent(dir: string): Promise<ContentResult> {
  const reader = new RecordReader(await listContentFiles(dir), basename(resolve(dir)));
  const draft = readDraft(reader);
  const faults = [...reader.faults, ...checkIntegrity({ ...draft, isWhole: reader.faults.length === 0 })];
  return faults.length === 0
    ? { isValid: true, content: draft.content }
    : { isValid: false, faults: faults.toSorted(compareFaults) };
}

/**
 * Reads a content that was sound when it was released: its form only, since the rules on how records hang together grow stricter.
 *
 * @param name stands for the folder in faults, such as "content@1".
 */
export function readReleasedContent(files: Iterable<readonly [path: string, text: string]>, name: string): ContentResult {
  const reader = new RecordReader(
    [...files].map(([path, text]) => ({ path, label: `${name}/${path}`, text })),
    name,
  );
  const { content } = readDraft(reader);
  return reader.faults.length === 0
    ? { isValid: true, content }
    : { isValid: false, faults: reader.faults.toSorted(compareFaults) };
}

function readDraft(reader: RecordReader): Omit<Draft, 'isWhole'> {
  const periods = reader.readList('period', 'periods', 'slug', periodShape);
  const themes = reader.readList('theme', 'themes', 'slug', themeShape);
  const places = reader.readList('place', 'places', 'slug', placeShape);
  const offices = reader.readList('office', 'offices', 'slug', officeShape);
  const actors = reader.readFiles('actor', /^actors\/(?<slug>[^/]+)\.yaml$/, actorShape);
  const events = reader.readFiles('event', /^events\/(?<parent>[^/]+)\/(?<slug>[^/]+)\.yaml$/, eventShape);
  const routes = reader.readFiles('route', /^routes\/(?<slug>[^/]+)\.yaml$/, routeShape);
  const sources = reader.readLists('source', /^sources\/[^/]+\.json$/, 'id', sourceShape);
  const claims = reader.readList('claim', 'claims', 'code', claimShape);
  const debates = reader.readFiles('debate', /^debates\/(?<slug>[^/]+)\.yaml$/, debateShape);
  const indicators = reader.readFiles('indicator', /^indicators\/(?<slug>[^/]+)\.yaml$/, indicatorShape);
  const terms = reader.readFiles('term', /^glossary\/(?<slug>[^/]+)\.yaml$/, termShape);
  const terminology = reader.readList('fixed term', 'terminology', 'en', terminologyShape);
  const lessons = reader.readFiles('lesson', /^lessons\/(?<slug>[^/]+)\/lesson\.yaml$/, lessonShape);
  const proses = reader.readProse(/^lessons\/(?<parent>[^/]+)\/(?<locale>en|ko|ru)\.md$/);
  const questions = reader.readLists('question', /^questions\/(?<parent>[^/]+)\.yaml$/, 'slug', questionShape);
  const quizzes = reader.readFiles('quiz', /^quizzes\/(?<slug>[^/]+)\.yaml$/, quizShape);
  const courses = reader.readFiles('course', /^(?<slug>course)\.yaml$/, courseShape);
  reader.finish();
  return {
    content: {
      periods: periods.records,
      themes: themes.records,
      places: places.records,
      offices: offices.records,
      actors: actors.records,
      events: events.records.map((event) => ({ ...event, period: event.origin.parent })),
      routes: routes.records,
      sources: sources.records,
      claims: claims.records,
      debates: debates.records,
      indicators: indicators.records,
      terms: terms.records,
      terminology: terminology.records,
      lessons: lessons.records,
      proses,
      questions: questions.records.map((question) => ({ ...question, lesson: question.origin.parent })),
      quizzes: quizzes.records,
      courses: courses.records,
    },
    known: {
      periods: periods.slugs,
      themes: themes.slugs,
      places: places.slugs,
      offices: offices.slugs,
      actors: actors.slugs,
      events: events.slugs,
      routes: routes.slugs,
      sources: sources.slugs,
      claims: claims.slugs,
      debates: debates.slugs,
      indicators: indicators.slugs,
      terms: terms.slugs,
      terminology: terminology.slugs,
      lessons: lessons.slugs,
      questions: questions.slugs,
      quizzes: quizzes.slugs,
      courses: courses.slugs,
    },
  };
}
