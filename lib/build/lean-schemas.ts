/** Ships lean-zod.ts in the place of the schema library. */
import { join } from 'node:path';
import { type Plugin } from 'vite';

const LEAN = join(import.meta.dirname, 'lean-zod.ts');

export function leanSchemas(): Plugin {
  return {
    name: 'keyfence:lean-schemas',
    enforce: 'pre',
    resolveId: (source) => (source === 'zod/mini' ? LEAN : null),
  };
}
