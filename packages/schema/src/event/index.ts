import './event.chain.ts';
import './event.lists.ts';
import './event.queries.ts';
import './event.type.ts';
import './fact.type.ts';
