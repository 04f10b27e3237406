import type { Content } from '../content.ts';
import { type Fault, faultAt } from '../fault.ts';
import type { Rule } from './rule.ts';

type Route = Content['routes'][number];

/** A route begins and ends at places, and its dates follow each other. */
export const checkRoutes: Rule = function* ({ content }) {
  for (const route of content.routes) {
    yield* ends(route);
    yield* phases(route);
    yield* stops(route);
  }
};

function* ends({ origin, stops }: Route): Iterable<Fault> {
  for (const index of [0, stops.length - 1]) {
    if (stops[index]?.place === undefined)
      yield faultAt(origin, ['stops', index], 'is an end of the route without a name', 'Name the place where it begins or ends');
  }
}

function* phases({ origin, phases = [] }: Route): Iterable<Fault> {
  for (const [index, { date }] of phases.entries()) {
    const before = phases[index - 1]?.date;
    if (before && date.startDate <= before.endDate)
      yield faultAt(
        origin,
        ['phases', index, 'date'],
        `${date.edtf} begins before ${before.edtf} ends`,
        'Put the phases in order',
      );
  }
}

function* stops({ origin, date: whole, stops }: Route): Iterable<Fault> {
  let before = whole;
  for (const [index, { date }] of stops.entries()) {
    if (!date) continue;
    const path = ['stops', index, 'date'];
    if (!whole) yield faultAt(origin, path, 'dates a stop of what is no journey', 'Remove it');
    else if (date.endDate < whole.startDate || date.startDate > whole.endDate)
      yield faultAt(origin, path, `${date.edtf} lies outside of the journey, ${whole.edtf}`, 'Correct one of the two');
    else if (before && date.endDate < before.startDate)
      yield faultAt(origin, path, `${date.edtf} lies before the stop of ${before.edtf}`, 'Put the stops in order');
    before = date;
  }
}
