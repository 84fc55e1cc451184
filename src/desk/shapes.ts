/**
 * The JSON of every endpoint under `/desk/api` (and `/desk/api/v1`), as zod schemas and types: the server answers exactly
 * this, the console reads exactly this. Instants are milliseconds since 1970 (UTC), days are `YYYY-MM-DD` (UTC). An
 * absent value is `null`, so that every key is always there. No secret is ever in any of it (I11).
 */
export * from './shapes/case';
export * from './shapes/deeds';
export * from './shapes/people';
export * from './shapes/queue';
export * from './shapes/supervision';
export type { AgentName, Handling } from './shapes/words';
