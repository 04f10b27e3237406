import './attempt-review.ts';
import './review.mutations.ts';
import './review.queries.ts';
