import { expect, it } from 'vitest';
import { readContentVersion } from './content-version.ts';

it('tells a release from content that was changed since', () => {
  expect(readContentVersion('3')).toEqual({ release: 3, isReleased: true });
  expect(readContentVersion('3+1f0c89ab4d21')).toEqual({ release: 3, isReleased: false });
  expect(readContentVersion('0+1f0c89ab4d21')).toEqual({ release: 0, isReleased: false });
});

it.each([null, '', 'new', '3.1'])('knows no version in %j', (header) => {
  expect(readContentVersion(header)).toBeNull();
});
