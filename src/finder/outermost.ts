import { parentOf } from '../dom/shadow';
import type { Finding } from '../model/finding';
import type { Walls } from './walls';

/** Findings by their elements. */
export type Findings = Map<Element, Finding>;

/** Takes findings and the walls of the page; of nested findings returns only the outermost. What asks for entry beside a wall stands with it. */
export function outermost(found: Findings, walls: Walls): readonly Finding[] {
  for (const finding of found.values()) if (walls.isBeside(finding)) found.delete(finding.element);
  return [...found.values()].filter(({ element }) => {
    for (let up = parentOf(element); up; up = parentOf(up)) if (found.has(up)) return false;
    return true;
  });
}
