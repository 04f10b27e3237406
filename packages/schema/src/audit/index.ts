import './audit.queries.ts';
