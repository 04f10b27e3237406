/** For the enum of the API. */
export const description = 'By choosing the one right option.';
