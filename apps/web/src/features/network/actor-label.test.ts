import { describe, expect, it } from 'vitest';
import { setLabel, shortName } from './actor-label.ts';

describe('shortName', () => {
  it.each([
    ['Democratic People’s Republic of Korea (North Korea)', 'STATE', 'North Korea'],
    ['소비에트 사회주의 공화국 연방(소련)', 'STATE', '소련'],
    ['Международное агентство по атомной энергии (МАГАТЭ)', 'ORGANIZATION', 'МАГАТЭ'],
    ['Metropolitan Kirill (Gundyayev)', 'PERSON', 'Metropolitan Kirill'],
    ['National Intelligence Service (Republic of Korea)', 'ORGANIZATION', 'National Intelligence Service'],
    ['Joseph Stalin', 'PERSON', 'Joseph Stalin'],
    ['Иосиф Виссарионович Сталин', 'PERSON', 'Иосиф Сталин'],
    ['Ким Ир Сен', 'PERSON', 'Ким Ир Сен'],
  ] as const)('calls %s (%s) %s', (name, kind, expected) => {
    expect(shortName(name, kind)).toBe(expected);
  });
});

describe('setLabel', () => {
  it('breaks a long name in two lines of like length', () => {
    expect(setLabel('Communist Party of the Soviet Union', 13, 150).lines).toEqual(['Communist Party', 'of the Soviet Union']);
  });

  it.each(['Joseph Stalin', 'Communist Party of the Soviet Union', '조선민주주의인민공화국내각사무국'])(
    'keeps %s within the width',
    (name) => {
      expect(setLabel(name, 13, 100).width).toBeLessThanOrEqual(100);
    },
  );
});
