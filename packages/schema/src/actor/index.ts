import './actor.queries.ts';
import './actor.type.ts';
