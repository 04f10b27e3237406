import './attempt.queries.ts';
import './attempt.mutations.ts';
import './viewer.type.ts';
