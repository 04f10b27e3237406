/** What matching and placement share on paper: a letter before each option. */
import type { Question } from '../question.ts';
import { type KindPaper, reorderOptions } from './kind-paper.ts';
import { letterAt } from './paper-model.ts';

/** The key reads "1C 2A": the options by their number, the targets by their letter. */
export const pairingPaper: Omit<KindPaper, 'task'> = {
  reorder: reorderOptions,
  parts: ({ options, targets }, text) => [
    { type: 'options', mark: 'LETTER', items: options.map((option) => text(option.text)) },
    { type: 'targets', items: targets.map((target) => text(target.text)) },
  ],
  key: (question) =>
    targetIndexes(question)
      .map((target, index) => `${index + 1}${letterAt(target)}`)
      .join(' '),
  right: (question, text) => {
    const targets = targetIndexes(question).map((index) => question.view.targets[index]);
    return question.view.options.map((option, index) => {
      const target = targets[index];
      return `${text(option.text)} – ${target ? text(target.text) : ''}`;
    });
  },
};

/** By option: the place of its target. */
function targetIndexes({ view, key }: Question): number[] {
  return view.options.map(({ id }) => {
    const targetId = key.answer.pairs.find((pair) => pair.optionId === id)?.targetId;
    return view.targets.findIndex((target) => target.id === targetId);
  });
}
