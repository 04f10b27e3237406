/** Questions with two defensible answers: each test names a trap of the corpus and proves that no seed falls into it. */
import { describe, expect, it } from 'vitest';
import { affairOf, makeCorpus } from '../../../test/make-corpus.ts';
import { DIFFICULTIES, type GeneratorName } from '../blueprint.ts';
import type { Corpus, CorpusEvent } from '../corpus.ts';
import { distanceKm } from '../kinds/map-point/score.ts';
import type { Question } from '../question.ts';
import { createRandom } from '../random.ts';
import { GENERATORS } from './generators.ts';

const corpus = makeCorpus();
const bySlug = new Map(corpus.events.map((event) => [event.slug, event]));

function questionsOf(name: GeneratorName, from: Corpus = corpus, count = 40): Question[] {
  const seeds = Array.from({ length: count }, (_, index) => `trap-${index}`);
  return DIFFICULTIES.flatMap((difficulty) =>
    seeds.flatMap((seed) => GENERATORS[name](from, createRandom(seed), { difficulty }) ?? []),
  );
}

function eventsOf({ key }: Question): CorpusEvent[] {
  return key.events.flatMap((slug) => bySlug.get(slug) ?? []);
}

function rightTexts({ view, key }: Question): string[] {
  return view.options.filter(({ id }) => key.answer.optionIds.includes(id)).map(({ text }) => text.en);
}

function wrongTexts({ view, key }: Question): string[] {
  return view.options.filter(({ id }) => !key.answer.optionIds.includes(id)).map(({ text }) => text.en);
}

describe.each([
  'chronology',
  'year',
  'period-placement',
  'participants',
  'office-holders',
  'cause-and-consequence',
  'map-place',
] as const)('%s', (name) => {
  it('asks of no contested or disputed event', () => {
    for (const event of questionsOf(name).flatMap(eventsOf)) {
      expect(event).toMatchObject({ confidence: 'VERIFIED', isDisputed: false });
    }
  });

  it('stays within the scope with at least one event', () => {
    const scope = new Set(corpus.events.filter(({ period }) => period === 'third-years').map(({ slug }) => slug));
    const questions = questionsOf(name, { ...corpus, scope }, 10);
    expect(questions.length).toBeGreaterThan(0);
    for (const { key } of questions) expect(key.events.some((slug) => scope.has(slug))).toBe(true);
  });
});

describe.each(['chronology', 'year', 'period-placement', 'cause-and-consequence'] as const)('%s', (name) => {
  it('asks of no event with an approximate date or with its year in the title', () => {
    for (const event of questionsOf(name).flatMap(eventsOf)) {
      expect(event.date).toMatch(/^[\d-]+$/);
      expect(event.title.en).not.toMatch(/\d{4}/);
    }
  });
});

describe('chronology', () => {
  it('orders events whose spans lie at least thirty days apart', () => {
    for (const events of questionsOf('chronology').map(eventsOf)) {
      for (const [index, event] of events.slice(1).entries()) {
        const gap = Date.parse(event.startDate) - Date.parse(events[index]?.endDate ?? '');
        expect(gap / 86_400_000).toBeGreaterThanOrEqual(30);
      }
    }
  });

  it('does not put two steps of one affair into one question', () => {
    for (const { key } of questionsOf('chronology')) {
      expect(new Set(key.events.map(affairOf)).size).toBe(key.events.length);
    }
  });

  it('takes events closer together the harder it is', () => {
    const spanDays = (difficulty: 1 | 3) => {
      const questions = Array.from({ length: 60 }, (_, seed) =>
        GENERATORS.chronology(corpus, createRandom(`${seed}`), { difficulty }),
      );
      const spans = questions.flatMap((question) => {
        const events = question ? eventsOf(question) : [];
        return Date.parse(events.at(-1)?.startDate ?? '') - Date.parse(events[0]?.startDate ?? '');
      });
      return spans.reduce((sum, span) => sum + span, 0) / spans.length;
    };
    expect(spanDays(3)).toBeLessThan(spanDays(1));
  });

  it('builds nothing from events that all fall into one month', () => {
    const events = corpus.events.map((event) => ({ ...event, date: '1950-05', startDate: '1950-05-01', endDate: '1950-05-31' }));
    expect(questionsOf('chronology', { ...corpus, events }, 5)).toEqual([]);
  });
});

describe('year', () => {
  it('offers no year in which another step of the same affair fell', () => {
    for (const question of questionsOf('year')) {
      const [subject] = question.key.events;
      const sameAffair = corpus.events.filter(({ slug }) => slug !== subject && affairOf(slug) === affairOf(subject ?? ''));
      const years = sameAffair.map(({ startDate }) => startDate.slice(0, 4));
      expect(wrongTexts(question).filter((year) => years.includes(year))).toEqual([]);
    }
  });

  it('shows the years in order and its key at every place', () => {
    const places = questionsOf('year').map(({ view, key }) => {
      const years = view.options.map(({ text }) => text.en);
      expect(years).toEqual([...years].sort());
      return view.options.findIndex(({ id }) => id === key.answer.optionIds[0]);
    });
    expect(new Set(places)).toEqual(new Set([0, 1, 2, 3]));
  });

  it('skips an event that lasts beyond its year', () => {
    const events = corpus.events.map((event) => ({ ...event, endDate: `${Number(event.startDate.slice(0, 4)) + 1}-01-01` }));
    expect(questionsOf('year', { ...corpus, events }, 5)).toEqual([]);
  });
});

describe('period placement', () => {
  it('asks of no event in a year that two periods share', () => {
    const yearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
    const periods = corpus.periods.map((period) => ({ ...period, startDate: yearBefore(period.startDate) }));
    const borders = periods.map(({ startDate }) => startDate.slice(0, 4));
    for (const event of questionsOf('period-placement', { ...corpus, periods }).flatMap(eventsOf)) {
      expect(borders).not.toContain(event.startDate.slice(0, 4));
    }
  });
});

describe('participants', () => {
  it('offers nobody as a wrong answer who stands in the record of the event or of a neighboring one', () => {
    for (const question of questionsOf('participants')) {
      const [event] = eventsOf(question);
      const near = corpus.events.filter(
        ({ startDate }) => Math.abs(Date.parse(startDate) - Date.parse(event?.startDate ?? '')) < 180 * 86_400_000,
      );
      const present = new Set(near.flatMap(({ participations }) => participations.map(({ actor }) => actor)));
      const names = corpus.actors.filter(({ slug }) => present.has(slug)).map(({ name }) => name.en);
      expect(wrongTexts(question).filter((name) => names.includes(name))).toEqual([]);
    }
  });

  it('never offers Russia against the Soviet Union', () => {
    const ofStates = questionsOf('participants', corpus, 200)
      .map((question) => [...rightTexts(question), ...wrongTexts(question)])
      .filter((texts) => texts.includes('North Korea'));
    expect(ofStates.length).toBeGreaterThan(0);
    for (const texts of ofStates) expect(texts.includes('Russia') && texts.includes('Soviet Union')).toBe(false);
  });

  it('asks who signed where several did, and counts nobody else of the event as right or wrong', () => {
    const signed = questionsOf('participants').filter(({ view }) => view.prompt.en.includes('signed'));
    expect(signed.length).toBeGreaterThan(0);
    for (const question of signed) {
      const participations = eventsOf(question)[0]?.participations ?? [];
      const namesOf = (isWanted: (role: string) => boolean) => {
        const slugs = participations.filter(({ role }) => isWanted(role)).map(({ actor }) => actor);
        return corpus.actors.filter(({ slug }) => slugs.includes(slug)).map(({ name }) => name.en);
      };
      expect(rightTexts(question).sort()).toEqual(namesOf((role) => role === 'SIGNATORY').sort());
      const others = namesOf((role) => role !== 'SIGNATORY');
      expect(wrongTexts(question).filter((name) => others.includes(name))).toEqual([]);
    }
  });

  it('counts an observer neither as right nor as wrong', () => {
    for (const question of questionsOf('participants')) {
      const [event] = eventsOf(question);
      const observers = event?.participations.filter(({ role }) => role === 'OBSERVER').map(({ actor }) => actor) ?? [];
      const names = corpus.actors.filter(({ slug }) => observers.includes(slug)).map(({ name }) => name.en);
      expect([...rightTexts(question), ...wrongTexts(question)].filter((name) => names.includes(name))).toEqual([]);
    }
  });
});

describe('office holders', () => {
  /** The office is named between the first quotation marks. */
  const officeOf = ({ view }: Question) => corpus.offices.find(({ title }) => view.prompt.en.includes(`“${title.en}”`));
  const namesInOffice = (question: Question) => {
    const [event] = eventsOf(question);
    const year = event?.startDate.slice(0, 4) ?? '';
    const held = officeOf(question)?.tenures.filter(({ start, end }) => {
      return (start?.date ?? '0') <= year && (end?.date ?? '9') >= year;
    });
    const holders = held?.map(({ actor }) => actor) ?? [];
    return corpus.actors.filter(({ slug }) => holders.includes(slug)).map(({ name }) => name.en);
  };

  it('asks for the one person who held the office at that time', () => {
    const questions = questionsOf('office-holders');
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) expect(namesInOffice(question)).toEqual(rightTexts(question));
  });

  it('asks for no acting, shared or deputy office, nor for a term whose end is not known', () => {
    const asked = new Set(questionsOf('office-holders').map((question) => officeOf(question)?.slug));
    for (const trap of ['acting-premier-dprk', 'commissar-ussr', 'envoy-ussr']) expect(asked).not.toContain(trap);
  });

  it('asks for a term without a known end as long as a sound event names the holder in office', () => {
    const known = corpus.offices.filter(({ slug }) => slug === 'envoy-ussr');
    const others = corpus.offices
      .filter(({ slug }) => slug !== 'envoy-ussr')
      .map((office) => ({ ...office, title: { en: 'Deputy' } }));
    const seen = { actor: 'gleb-voronov', role: 'NEGOTIATOR', office: 'envoy-ussr' } as const;
    const events = corpus.events.map((event) =>
      event.startDate < '1965' ? { ...event, participations: [...event.participations, seen] } : event,
    );
    const years = questionsOf('office-holders', { ...corpus, offices: [...known, ...others], events }).flatMap(eventsOf);
    expect(years.length).toBeGreaterThan(0);
    for (const { startDate } of years) expect(startDate < '1965').toBe(true);
  });

  it('does not ask for a person whom the title of the event names', () => {
    const holders = corpus.offices.flatMap(({ tenures }) => tenures.map(({ actor }) => actor));
    const names = corpus.actors.filter(({ slug }) => holders.includes(slug)).map(({ name }) => name.en);
    const events = corpus.events.map((event) => ({ ...event, title: { en: `${event.title.en} by ${names.join(', ')}` } }));
    expect(questionsOf('office-holders', { ...corpus, events }, 5)).toEqual([]);
  });

  it('offers persons of the same state, the harder the nearer in time', () => {
    const yearsApart = (difficulty: 1 | 2 | 3) => {
      const questions = Array.from({ length: 60 }, (_, seed) =>
        GENERATORS['office-holders'](corpus, createRandom(`${seed}`), { difficulty }),
      );
      const distances = questions.flatMap((question) => {
        const year = Number(question && eventsOf(question)[0]?.startDate.slice(0, 4));
        const persons = corpus.actors.filter(({ name }) => question && wrongTexts(question).includes(name.en));
        const states = new Set(persons.flatMap(({ affiliations }) => affiliations));
        expect(states.size).toBeLessThanOrEqual(1);
        return persons.map(({ slug }) => Math.min(...termsOf(slug).map(([start, end]) => Math.max(0, start - year, year - end))));
      });
      return distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
    };
    expect(yearsApart(3)).toBeLessThan(yearsApart(2));
    expect(yearsApart(2)).toBeLessThan(yearsApart(1));
  });

  function termsOf(actor: string): [start: number, end: number][] {
    const terms = corpus.offices.flatMap(({ tenures }) => tenures.filter((tenure) => tenure.actor === actor));
    return terms.map(({ start, end }) => [Number(start?.date), Number(end?.date ?? start?.date)]);
  }
});

describe('cause and consequence', () => {
  const byTitle = new Map(corpus.events.map((event) => [event.title.en, event]));
  const asked = (question: Question) => {
    const subject = byTitle.get(/“(.*)”/.exec(question.view.prompt.en)?.[1] ?? '');
    const toEvents = (titles: readonly string[]) => titles.flatMap((title) => byTitle.get(title) ?? []);
    const [right] = toEvents(rightTexts(question));
    if (!subject || !right) throw new Error('The question names no event of the corpus');
    return { subject, right, wrong: toEvents(wrongTexts(question)), isCauseWanted: question.view.prompt.en.includes('led to') };
  };
  /** Everything that led to an event. */
  const allCauses = (event: CorpusEvent): string[] =>
    event.causes.flatMap((slug) => {
      const cause = bySlug.get(slug);
      return cause ? [slug, ...allCauses(cause)] : [];
    });

  it('has a recorded cause or effect as its key, and nothing that led to the event or followed from it beside it', () => {
    const questions = questionsOf('cause-and-consequence').map(asked);
    expect(new Set(questions.map(({ isCauseWanted }) => isCauseWanted))).toEqual(new Set([true, false]));
    for (const { subject, right, wrong, isCauseWanted } of questions) {
      const [cause, effect] = isCauseWanted ? [right, subject] : [subject, right];
      expect(effect.causes).toContain(cause.slug);
      for (const other of wrong) {
        expect(allCauses(subject)).not.toContain(other.slug);
        expect(allCauses(other)).not.toContain(subject.slug);
      }
    }
  });

  it('offers nothing that its date alone rules out', () => {
    for (const { subject, wrong, isCauseWanted } of questionsOf('cause-and-consequence').map(asked)) {
      for (const other of wrong) {
        if (isCauseWanted) expect(other.endDate < subject.startDate).toBe(true);
        else expect(other.startDate > subject.endDate).toBe(true);
      }
    }
  });

  it('offers nothing of which the record of the event speaks', () => {
    const everything = { en: corpus.events.map(({ title }) => title.en).join('. ') };
    const events = corpus.events.map((event) => ({ ...event, facts: [everything] }));
    expect(questionsOf('cause-and-consequence', { ...corpus, events }, 5)).toEqual([]);
  });

  it('offers events the harder the nearer in time to the right one', () => {
    const yearsApart = (difficulty: 1 | 2 | 3) => {
      const questions = Array.from({ length: 60 }, (_, seed) =>
        GENERATORS['cause-and-consequence'](corpus, createRandom(`${seed}`), { difficulty }),
      );
      const years = questions.flatMap((question) => {
        if (!question) return [];
        const { right, wrong } = asked(question);
        return wrong.map((other) => Math.abs(Number(other.date.slice(0, 4)) - Number(right.date.slice(0, 4))));
      });
      return years.reduce((sum, distance) => sum + distance, 0) / years.length;
    };
    expect(yearsApart(3)).toBeLessThan(yearsApart(2));
    expect(yearsApart(2)).toBeLessThan(yearsApart(1));
  });
});

describe('map place', () => {
  const byName = new Map(corpus.places.map((place) => [place.name.en, place]));
  const toPlaces = (names: readonly string[]) => names.flatMap((name) => byName.get(name) ?? []);

  it('has as its key the one place of the event, and no other place of it or of an event like it beside it', () => {
    const questions = questionsOf('map-place').filter(({ view }) => view.kind === 'SINGLE_CHOICE');
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) {
      const [event] = eventsOf(question);
      expect(toPlaces(rightTexts(question)).map(({ slug }) => slug)).toEqual(event?.places);
      const sameAffair = corpus.events.filter(({ slug }) => affairOf(slug) === affairOf(event?.slug ?? ''));
      const there = sameAffair.flatMap(({ places }) => places);
      expect(toPlaces(wrongTexts(question)).filter(({ slug }) => there.includes(slug))).toEqual([]);
    }
  });

  it('offers no two places of one town, and none of which the record of the event speaks', () => {
    for (const question of questionsOf('map-place')) {
      const shown = toPlaces(question.view.options.map(({ text }) => text.en));
      for (const a of shown) {
        for (const b of shown) if (a !== b) expect(distanceKm(a, b)).toBeGreaterThan(50);
      }
      const isOfOmsk = eventsOf(question).some(({ facts }) => facts.some(({ en }) => en.includes('Omsk')));
      if (isOfOmsk) expect(wrongTexts(question)).not.toContain('Omsk');
    }
  });

  it('asks of no event whose title names the place, and of no place at sea', () => {
    const named = corpus.events.map((event) => ({
      ...event,
      title: { en: `${event.title.en} at ${corpus.places.find(({ slug }) => slug === event.places[0])?.name.en}` },
    }));
    expect(questionsOf('map-place', { ...corpus, events: named }, 5)).toEqual([]);
    const places = corpus.places.map(({ slug, name, latitude, longitude }) => ({ slug, name, latitude, longitude }));
    expect(questionsOf('map-place', { ...corpus, events: [...corpus.events], places }, 5)).toEqual([]);
  });

  it('asks for the point itself when it is hardest', () => {
    const points = questionsOf('map-place').filter(({ view }) => view.kind === 'MAP_POINT');
    expect(points.length).toBeGreaterThan(0);
    for (const question of points) {
      const [slug = ''] = eventsOf(question)[0]?.places ?? [];
      expect(question.view.options).toEqual([]);
      expect(corpus.places.find((place) => place.slug === slug)).toMatchObject(question.key.answer.point ?? {});
    }
  });

  it('offers places the harder the nearer to the right one', () => {
    const kmApart = (difficulty: 1 | 2) => {
      const questions = Array.from({ length: 60 }, (_, seed) =>
        GENERATORS['map-place'](corpus, createRandom(`${seed}`), { difficulty }),
      );
      const distances = questions.flatMap((question) => {
        const [right] = toPlaces(question ? rightTexts(question) : []);
        return toPlaces(question ? wrongTexts(question) : []).map((place) => (right ? distanceKm(place, right) : 0));
      });
      return distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
    };
    expect(kmApart(2)).toBeLessThan(kmApart(1));
  });
});

describe('glossary', () => {
  it('does not set terms that refer to each other against each other, and skips terms without a source', () => {
    for (const { view } of questionsOf('glossary')) {
      const names = view.options.map(({ text }) => text.en);
      expect(names.includes('Barter') && names.includes('Clearing')).toBe(false);
      expect(names).not.toContain('Envoy');
    }
  });
});

describe('source perspective', () => {
  it('asks of no source whose label names a side or that two sides made', () => {
    for (const { view } of questionsOf('source-perspective')) {
      const shown = [view.prompt.en, ...view.options.map(({ text }) => text.en)].join(' ');
      expect(shown).not.toMatch(/Soviet note|Agreement signed/);
    }
  });
});

describe('indicator reading', () => {
  it('prints no estimate and asks nothing of contested indicators', () => {
    for (const { view } of questionsOf('indicator-reading')) expect(view.prompt.en).not.toMatch(/\d{3}9 –/);
    const indicators = corpus.indicators.map((indicator) => ({ ...indicator, confidence: 'CONTESTED' as const }));
    expect(questionsOf('indicator-reading', { ...corpus, indicators }, 5)).toEqual([]);
  });
});
