import { rejects } from '../../test/rejects.ts';

const TRADE = 'indicators/trade.yaml';
const POINTS = 'points:\n';

rejects([
  [
    'an annotation long before the first figure',
    TRADE,
    POINTS,
    'annotations: [{ event: 1961-treaty }]\npoints:\n',
    `${TRADE}:5 "1961-treaty" of 1961-07-06 lies more than 2 years outside the series`,
  ],
  [
    'an annotation that names no event',
    TRADE,
    POINTS,
    'annotations: [{ event: 1988-treaty }]\npoints:\n',
    `${TRADE}:5 "1988-treaty" is not among the events`,
  ],
  [
    'an event that annotates a series twice',
    TRADE,
    POINTS,
    'annotations: [{ event: 1961-treaty }, { event: 1961-treaty }]\npoints:\n',
    `${TRADE}:5 "1961-treaty" stands twice`,
  ],
]);
