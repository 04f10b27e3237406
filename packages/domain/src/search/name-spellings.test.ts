import { expect, test } from 'vitest';
import { nameSpellings } from './name-spellings.ts';

test('takes a name and the one in its brackets for two, and each but once', () => {
  expect(nameSpellings({ en: 'Ho Ka-i (Alexei Hegai)', ko: '허가이', ru: 'Алексей Иванович Хегай' })).toEqual([
    'Ho Ka-i',
    'Alexei Hegai',
    '허가이',
    'Алексей Иванович Хегай',
  ]);
  expect(nameSpellings({ en: '38 North', ru: '38 North' })).toEqual(['38 North']);
});
