/** For the enum of the API. */
export const description = 'By giving each option its target.';
