import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../browsers/machine.mjs';

/**
 * Takes an installed package's name; returns the path of its program, to be run with Node.
 * @param {string} name
 * @returns {string}
 */
const programOf = (name) => {
  const folder = join(projectRoot, 'node_modules', name);
  const programs = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).bin;
  return join(folder, Object.values(programs)[0]);
};

/**
 * Runs an installed package's program to its end.
 * @param {string} name
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to this process's own
 * @returns {Promise<{ ok: boolean, output: string }>} whether it succeeded, and all that it printed
 */
export const runTool = (name, args, env = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [programOf(name), ...args], {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (status) => resolve({ ok: status === 0, output }));
  });
