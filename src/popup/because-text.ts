import type { Because } from '../model/finding';
import { message, messageIfAny } from '../ui/message';

/** A reason that has no text yet is told by its name. */
const becauseText = ({ reason, detail }: Because): string => {
  const sentence = messageIfAny(`because_${reason.replaceAll('-', '_')}`) ?? reason.replaceAll('-', ' ');
  return detail ? message('because_with_detail', sentence, detail) : sentence;
};

/**
 * Takes the reasons for hiding something; returns each as a plain sentence, and at least one: nothing vanishes without
 * a because. Where no words, fields or links speak, the verdict went by how it is built and where it stands.
 */
export const becauseTexts = (because: readonly Because[]): readonly string[] =>
  because.length > 0 ? because.map(becauseText) : [message('popup_built_like')];
