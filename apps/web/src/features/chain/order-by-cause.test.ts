import { expect, it } from 'vitest';
import { orderByCause } from './order-by-cause.ts';

const event = (slug: string, startDate: string) => ({ slug, startDate });
const slugs = (events: readonly { slug: string }[]) => events.map(({ slug }) => slug);

it('orders by time', () => {
  expect(slugs(orderByCause([event('b', '1991-01-01'), event('a', '1990-01-01')], []))).toEqual(['a', 'b']);
});

it('puts a cause before its effect of the same day, whatever their names', () => {
  const events = [event('signing', '2024-06-19'), event('visit', '2024-06-19')];
  expect(slugs(orderByCause(events, [{ cause: 'visit', effect: 'signing' }]))).toEqual(['visit', 'signing']);
});

it('ends with every event even in a circle', () => {
  const events = [event('a', '1990-01-01'), event('b', '1990-01-01')];
  const circle = [
    { cause: 'a', effect: 'b' },
    { cause: 'b', effect: 'a' },
  ];
  expect(slugs(orderByCause(events, circle)).toSorted()).toEqual(['a', 'b']);
});
