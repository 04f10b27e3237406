import './actor-tie.queries.ts';
import './actor-tie.type.ts';
