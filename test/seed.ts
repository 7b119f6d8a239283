import { configureGlobal } from 'fast-check';

/** The same commit gets the same answer: fast-check tries the same inputs on every run. Others: `SEED=7 npm test -- --only unit`. */
configureGlobal({ seed: Number(process.env['SEED'] ?? 23_11_2026) });
