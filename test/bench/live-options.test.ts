import { describe, expect, it } from 'vitest';
import { liveOptions } from './live-options.mjs';

describe('what stands behind npm run bench:live --', () => {
  it('is nothing, or a folder, extensions to compare with, a file and how much', () => {
    expect(liveOptions([])).toEqual({ against: [], pages: 24, rounds: 3 });
    expect(
      liveOptions(['DIR', '--against', 'A', '--against', 'B', '--json', 'F', '--pages', '4', '--rounds', '1']),
    ).toEqual({ folder: 'DIR', against: ['A', 'B'], json: 'F', pages: 4, rounds: 1 });
  });

  it.each([[['A', 'B']], [['--pages', '0']], [['--rounds', 'many']]])(
    'is not %j, and says how it is written',
    (args) => {
      expect(() => liveOptions(args)).toThrow('npm run bench:live -- [DIR]');
    },
  );

  it('takes no other option', () => {
    expect(() => liveOptions(['--fast'])).toThrow('--fast');
  });
});
