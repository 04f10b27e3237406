/** For the enum of the API. */
export const description = 'By a text that a teacher marks.';
