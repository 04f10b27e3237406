import { Children, isValidElement } from 'react';
import { expect, it } from 'vitest';
import { keepTogether } from './keep-together.tsx';

/** The parts that stay on one line. */
function together(text: string): string[] {
  return Children.toArray(keepTogether(text)).flatMap((part) =>
    isValidElement<{ children: string }>(part) ? [part.props.children] : [],
  );
}

it('keeps a span of years on one line', () => {
  expect(together('The freeze, 1990–1995 · exit quiz')).toEqual(['1990–1995']);
});

it('keeps a particle with the word whose mark it follows', () => {
  expect(together('‘모스크바를 언급하지 말라’고 했고 「평화 선언」은 없었다.')).toEqual(['말라’고', '선언」은']);
});

it('leaves everything else as it is', () => {
  const text = 'It isn’t “the end” – not yet. 그는 “아니다” 하고 답했다.';
  expect(keepTogether(text)).toBe(text);
});
