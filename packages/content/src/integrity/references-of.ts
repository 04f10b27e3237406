import { referencesOfBlock } from '../../generated/block-references.ts';
import { referencesOfQuestionKind } from '../../generated/question-references.ts';
import type { Content, Noun } from '../content.ts';
import type { Origin, Path } from '../fault.ts';
import { list, one, optional, type Target } from './targets.ts';

/** A value that names a record of another file. */
export type Reference = Target & { readonly origin: Origin };

type Citations = readonly { readonly source: string }[];

/** Schemes of links in prose. */
export const LINK_NOUNS: Readonly<Record<string, Noun>> = {
  event: 'events',
  actor: 'actors',
  term: 'terms',
  source: 'sources',
  claim: 'claims',
  debate: 'debates',
  indicator: 'indicators',
};

/** Every reference that the content makes, with the place where it stands. */
export function* referencesOf(content: Content): Iterable<Reference> {
  for (const { origin, body } of content.offices) yield* from(origin, optional('actors', ['body'], body));
  for (const actor of content.actors) yield* from(actor.origin, ofActor(actor));
  for (const event of content.events) yield* from(event.origin, ofEvent(event));
  for (const claim of content.claims) yield* from(claim.origin, ofClaim(claim));
  for (const debate of content.debates) yield* from(debate.origin, ofDebate(debate));
  for (const { origin, points, annotations } of content.indicators) {
    yield* from(origin, [
      ...points.flatMap((point, index) => cited(['points', index, 'cite'], point.cite)),
      ...annotations.map(({ event }, index) => one('events', ['annotations', index, 'event'], event)),
    ]);
  }
  for (const { origin, seeAlso, cite } of content.terms) {
    yield* from(origin, [...list('terms', ['seeAlso'], seeAlso), ...cited(['cite'], cite)]);
  }
  for (const route of content.routes) yield* from(route.origin, ofRoute(route));
  for (const lesson of content.lessons) yield* from(lesson.origin, ofLesson(lesson));
  for (const { origin, lesson, citations, links } of content.proses) {
    yield { origin, path: [1], noun: 'lessons', slug: lesson };
    for (const { source, line } of citations) yield { origin, path: [line], noun: 'sources', slug: source };
    for (const { scheme, target, line } of links) {
      const noun = LINK_NOUNS[scheme];
      if (noun) yield { origin, path: [line], noun, slug: target };
    }
  }
  for (const course of content.courses) yield* from(course.origin, ofCourse(course));
  for (const question of content.questions) {
    const { origin, lesson, events, cite } = question;
    yield* from(origin, [
      one('lessons', [], lesson),
      ...list('events', ['events'], events),
      ...cited(['cite'], cite),
      ...referencesOfQuestionKind(question),
    ]);
  }
  for (const { origin, lesson, sections } of content.quizzes) {
    const curated = sections.flatMap((section, index) => [
      ...optional('lessons', ['sections', index, 'curated'], section.curated),
      ...list('questions', ['sections', index, 'questions'], section.questions ?? []),
      ...list('themes', ['sections', index, 'themes'], section.themes ?? []),
      ...list('lessons', ['sections', index, 'lessons'], section.lessons ?? []),
    ]);
    yield* from(origin, [...optional('lessons', ['lesson'], lesson), ...curated]);
  }
}

function ofActor({ affiliations, offices }: Content['actors'][number]): Target[] {
  return [
    ...list('actors', ['affiliations'], affiliations),
    ...offices.flatMap(({ office, cite }, index) => [
      one('offices', ['offices', index, 'office'], office),
      ...cited(['offices', index, 'cite'], cite ?? []),
    ]),
  ];
}

function ofEvent(event: Content['events'][number]): Target[] {
  return [
    one('periods', [], event.period),
    ...list('themes', ['themes'], event.themes),
    ...list('places', ['places'], event.places),
    ...list('events', ['causes'], event.causes),
    ...event.participants.flatMap(({ actor, office }, index) => [
      one('actors', ['participants', index, 'actor'], actor),
      ...optional('offices', ['participants', index, 'office'], office),
    ]),
    ...event.facts.flatMap(({ cite }, index) => cited(['facts', index, 'cite'], cite)),
    ...(event.dispute?.positions ?? []).flatMap(({ cite }, index) => cited(['dispute', 'positions', index, 'cite'], cite)),
  ];
}

function ofClaim({ source, evidence }: Content['claims'][number]): Target[] {
  return [
    one('sources', ['source'], source),
    ...evidence.flatMap(({ event, indicator, debate }, index) => [
      ...optional('events', ['evidence', index, 'event'], event),
      ...optional('indicators', ['evidence', index, 'indicator'], indicator),
      ...optional('debates', ['evidence', index, 'debate'], debate),
    ]),
  ];
}

function ofDebate({ claims, positions }: Content['debates'][number]): Target[] {
  const ofPositions = positions.flatMap(({ cite, evidence }, index) => [
    ...cited(['positions', index, 'cite'], cite),
    ...evidence.flatMap((item, place) => {
      const path = ['positions', index, 'evidence', place];
      return [
        ...optional('events', [...path, 'event'], item.event),
        ...optional('indicators', [...path, 'indicator'], item.indicator),
        ...cited([...path, 'cite'], item.cite ?? []),
      ];
    }),
  ]);
  return [...list('claims', ['claims'], claims), ...ofPositions];
}

function ofRoute({ stops, events, cite }: Content['routes'][number]): Target[] {
  return [
    ...stops.flatMap(({ place }, index) => optional('places', ['stops', index, 'place'], place)),
    ...list('events', ['events'], events),
    ...cited(['cite'], cite),
  ];
}

function ofLesson({ period, claims, scope, warmUp, furtherReading, blocks }: Content['lessons'][number]): Target[] {
  return [
    ...cited(['warmUp', 'cite'], warmUp?.cite ?? []),
    ...furtherReading.map(({ source }, index) => one('sources', ['furtherReading', index, 'source'], source)),
    ...optional('periods', ['period'], period),
    ...list('claims', ['claims'], claims),
    ...list('periods', ['scope', 'periods'], scope.periods ?? []),
    ...list('themes', ['scope', 'themes'], scope.themes ?? []),
    ...list('actors', ['scope', 'actors'], scope.actors ?? []),
    ...list('events', ['scope', 'events'], scope.events ?? []),
    ...blocks.flatMap((block, index) =>
      referencesOfBlock(block).map((target) => ({ ...target, path: ['blocks', index, ...target.path] })),
    ),
  ];
}

function ofCourse({ weeks, exams }: Content['courses'][number]): Target[] {
  return [
    ...weeks.flatMap(({ lesson, reading }, index) => [
      one('lessons', ['weeks', index, 'lesson'], lesson),
      ...reading.map(({ source }, place) => one('sources', ['weeks', index, 'reading', place, 'source'], source)),
    ]),
    ...exams.flatMap(({ slug, essay }, index) => [
      one('quizzes', ['exams', index, 'slug'], slug),
      ...list('sources', ['exams', index, 'essay', 'sources'], essay.sources),
    ]),
  ];
}

function* from(origin: Origin, targets: Iterable<Target>): Iterable<Reference> {
  for (const target of targets) yield { origin, ...target };
}

function cited(path: Path, citations: Citations): Target[] {
  return citations.map(({ source }, index) => ({ noun: 'sources', path: [...path, index, 'source'], slug: source }));
}
