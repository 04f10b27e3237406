/** For the enum of the API. */
export const description = 'By a number.';
