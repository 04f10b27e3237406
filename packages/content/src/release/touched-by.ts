import { groupBy } from '@tumen/domain/group-by';
import { type RecordKind, recordKey } from '@tumen/domain/release/record-change';
import type { Content, Noun } from '../content.ts';
import { type Reference, referencesOf } from '../integrity/references-of.ts';

/** What a change of a record reaches, by slug and in order. Exam questions are not told of. */
export type Touched = { readonly lessons: readonly string[]; readonly questions: readonly string[] };

const KINDS: Readonly<Record<Noun, RecordKind>> = {
  actors: 'ACTOR',
  claims: 'CLAIM',
  courses: 'COURSE',
  debates: 'DEBATE',
  events: 'EVENT',
  indicators: 'INDICATOR',
  lessons: 'LESSON',
  offices: 'OFFICE',
  periods: 'PERIOD',
  places: 'PLACE',
  questions: 'QUESTION',
  quizzes: 'QUIZ',
  routes: 'ROUTE',
  sources: 'SOURCE',
  terminology: 'TERMINOLOGY',
  terms: 'TERM',
  themes: 'THEME',
};

type Key = string;

/**
 * Finds which lessons and questions rest on a record: those that name it, that name or show an event which does, and the lesson or
 * question itself. By the content as it is now.
 */
export function findTouched(content: Content): (record: { readonly kind: RecordKind; readonly slug: string }) => Touched {
  const ofRecord = groupBy([...referencesOf(content)], ({ origin }) => origin.record);
  const keysOf = (record: string) => (ofRecord.get(record) ?? []).map(toKey);
  const throughEvents = (events: readonly string[]) => events.flatMap((slug) => keysOf(`event ${slug}`));
  const lessons = new Map<Key, Set<string>>();
  const questions = new Map<Key, Set<string>>();

  for (const lesson of content.lessons) {
    const named = [...keysOf(`lesson ${lesson.slug}`), ...keysOf(`prose of ${lesson.slug}`)];
    const shown = eventsInScope(content, lesson.scope);
    const own = [recordKey({ kind: 'LESSON', slug: lesson.slug }), ...shown.map((slug) => recordKey({ kind: 'EVENT', slug }))];
    note(lessons, lesson.slug, [...own, ...named, ...throughEvents(shown)]);
  }
  for (const { slug, lesson, usage, events } of content.questions) {
    if (usage === 'EXAM') continue;
    const own = recordKey({ kind: 'QUESTION', slug });
    const isOfLesson = (key: Key) => key === recordKey({ kind: 'LESSON', slug: lesson });
    note(questions, slug, [own, ...keysOf(`question ${slug}`).filter((key) => !isOfLesson(key)), ...throughEvents(events)]);
    note(lessons, lesson, [own]);
  }
  const sorted = (slugs: ReadonlySet<string> | undefined) => [...(slugs ?? [])].toSorted();
  return (record) => ({
    lessons: sorted(lessons.get(recordKey(record))),
    questions: sorted(questions.get(recordKey(record))),
  });
}

function toKey({ noun, slug }: Reference): Key {
  return recordKey({ kind: KINDS[noun], slug });
}

/** As the API selects them: packages/schema/src/lesson/scope.ts. */
function eventsInScope({ events }: Content, scope: Content['lessons'][number]['scope']): string[] {
  return events
    .filter(
      ({ slug, period, themes, kind, participants }) =>
        scope.periods?.includes(period) ||
        scope.events?.includes(slug) ||
        scope.kinds?.includes(kind) ||
        themes.some((theme) => scope.themes?.includes(theme)) ||
        participants.some(({ actor }) => scope.actors?.includes(actor)),
    )
    .map(({ slug }) => slug);
}

function note(slugs: Map<Key, Set<string>>, slug: string, keys: readonly Key[]): void {
  for (const key of keys) {
    const known = slugs.get(key) ?? new Set();
    slugs.set(key, known.add(slug));
  }
}
