import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

const named = /^(?:export )?(?:const|function) (\w+)/gm;
const register = join(import.meta.dirname, 'parts.ts');

/** Makes whatever a file of `src/` names at its top replaceable; what the engine does stays as it is. */
export const takeApart = (): Plugin => ({
  name: 'take-apart',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/(clues|dom|finder|model)\/[\w-]+\.ts$/ },
    handler(code, id) {
      const lines = [...code.matchAll(named)].map(
        ([, name = '']) =>
          `parts_.set('${basename(id, '.ts')}#${name}', { get: () => ${name}, set: (value) => { ${name} = value; } });`,
      );
      const loose = code.replace(/^(export )?const /gm, '$1let ');
      return { code: `import { parts as parts_ } from '${register}';\n${loose}\n${lines.join('\n')}`, map: null };
    },
  },
});
