/** No learner has this id, so that a visitor who is none owns nothing. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';
