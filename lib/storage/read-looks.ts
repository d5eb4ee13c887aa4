import { type Looks, looks } from './items/looks.ts';
import { read } from './store.ts';

/** Theme and language as the user wants them. Never rejects: a page that says storage is broken needs both. */
export const readLooks = (): Promise<Looks> => read(looks).catch(() => looks.fallback);
