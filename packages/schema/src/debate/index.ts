import './debate.queries.ts';
import './debate.type.ts';
