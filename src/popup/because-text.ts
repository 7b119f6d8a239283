import type { Because } from '../model/finding';
import { message, messageIfAny } from '../ui/message';

/** Takes a reason; returns it as a plain sentence. One that has no text yet is told by its name: nothing vanishes without a because. */
export const becauseText = ({ reason, detail }: Because): string => {
  const sentence = messageIfAny(`because_${reason.replaceAll('-', '_')}`) ?? reason.replaceAll('-', ' ');
  return detail ? message('because_with_detail', sentence, detail) : sentence;
};
