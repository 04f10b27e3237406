import { describe, expect, it } from 'vitest';
import { tracksOf } from './tracks.ts';

const by = (...sides: Parameters<typeof tracksOf>[0][number]['actor']['sides'][]) =>
  sides.map((each) => ({ actor: { sides: each } }));

describe('tracksOf', () => {
  it('names each side once, from top to bottom', () => {
    expect(tracksOf(by(['SEOUL'], ['MOSCOW'], ['MOSCOW']))).toEqual(['MOSCOW', 'SEOUL']);
  });

  it('puts who acts for none of the six into the last track', () => {
    expect(tracksOf(by(['MOSCOW'], []))).toEqual(['MOSCOW', 'OTHER']);
  });

  it('loses no event without participants', () => {
    expect(tracksOf([])).toEqual(['OTHER']);
  });
});
