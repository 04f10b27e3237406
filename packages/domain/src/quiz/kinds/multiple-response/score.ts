import type { Answer, PublicQuestion, QuestionKey } from '../../question.ts';

/**
 * Scores a multiple response: t/c − f/w, not below 0, where t of the c right options and f of the w wrong ones are ticked.
 *
 * Right and wrong options weigh the same in total, so that ticking everything earns nothing and ticking at random has mean 0
 * before the floor. Moodle's question type Multiple choice (several answers) scores the same when the author sets the fractions
 * of the right options to 100/c % and of the wrong ones to −100/w %.
 */
export function scoreMultipleResponse(view: PublicQuestion, { answer: right }: QuestionKey, { optionIds }: Answer): number {
  const ticked = new Set(optionIds);
  const rightIds = new Set(right.optionIds);
  const wrongIds = view.options.map(({ id }) => id).filter((id) => !rightIds.has(id));
  return Math.max(0, share(rightIds, ticked) - share(wrongIds, ticked));
}

function share(ids: Iterable<string>, ticked: ReadonlySet<string>): number {
  const all = [...ids];
  return all.length === 0 ? 0 : all.filter((id) => ticked.has(id)).length / all.length;
}
