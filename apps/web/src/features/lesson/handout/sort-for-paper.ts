/** What a class needs before everything else, in this order. */
const MAIN = ['ProseBlock', 'SourceWorkshopBlock', 'CheckBlock'];
/** What stands across the head of the sheet; one is enough. */
const HEAD = 'TimelineBlock';

/**
 * Sorts the parts of a handout by their importance, since the end of the sheet may have no room for the last: text, workshops and checks
 * before the lines to write on, every other kind behind them in the order of the lesson.
 */
export function sortForPaper<Part extends { readonly kind: string }>(parts: readonly Part[]) {
  return {
    head: parts.filter(({ kind }) => kind === HEAD).slice(0, 1),
    main: MAIN.flatMap((each) => parts.filter(({ kind }) => kind === each)),
    rest: parts.filter(({ kind }) => kind !== HEAD && !MAIN.includes(kind)),
  };
}
