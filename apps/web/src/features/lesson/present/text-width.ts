/** The widest text that a slide holds, in widths of its letters' size: eight lines of some 27. */
export const TEXT_WIDTH = 210;
/** The same for a list, whose last lines are seldom full. */
export const LIST_WIDTH = 160;
/** The widest text in large type beside other things; wider ones are set denser. */
export const LARGE_WIDTH = 130;
