import './actor.offices.ts';
import './actor.queries.ts';
import './actor.type.ts';
