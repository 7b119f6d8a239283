import { type Kind, kinds } from '../model/kind';
import type { SiteSettings } from '../model/settings';
import { kindName } from '../ui/kind-name';
import { message } from '../ui/message';

const named = (list: readonly Kind[]): string => list.map(kindName).join(', ');

/** Takes a site's settings; returns in short sentences what is different there. */
export const siteSummary = (settings: SiteSettings): readonly string[] => {
  if (settings.off === true) return [message('options_site_off')];
  const hidden = kinds.filter((kind) => settings.kinds?.[kind] === true);
  const standing = kinds.filter((kind) => settings.kinds?.[kind] === false);
  const stays = settings.stays?.length ?? 0;
  const sentences = [
    ...(standing.length > 0 ? [message('options_site_standing', named(standing))] : []),
    ...(hidden.length > 0 ? [message('options_site_hidden', named(hidden))] : []),
    ...(stays > 0 ? [message('options_site_stays', String(stays))] : []),
  ];
  return sentences.length > 0 ? sentences : [message('options_site_plain')];
};
