import './live.mutations.ts';
import './live.queries.ts';
import './live.subscriptions.ts';
import './live-question.type.ts';
