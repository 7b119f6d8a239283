import { useEffect, useRef } from 'preact/hooks';
import type { Site } from '../model/site';
import { message } from '../ui/message';
import type { Fresh } from './fresh';

interface SiteButtonsProps {
  readonly site: Site;
  readonly fresh: Fresh | undefined;
  /** Whether the site's settings are unfolded, and the id of the element they are unfolded in. */
  readonly open: boolean;
  readonly detailsId: string;
  readonly onOpen: (open: boolean) => void;
  readonly onRemove: () => void;
}

/** What can be done with one site of the table. The name of the site is there for those who do not see the row. */
export const SiteButtons = ({ site, fresh, open, detailsId, onOpen, onRemove }: SiteButtonsProps) => {
  const ofSite = <span class="unseen"> {site}</span>;
  const change = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (fresh !== undefined) change.current?.focus();
  }, [fresh]);
  return (
    <>
      <button
        ref={change}
        type="button"
        class="button quiet"
        aria-expanded={open}
        aria-controls={open ? detailsId : undefined}
        onClick={() => onOpen(!open)}
      >
        {message('options_site_change')}
        {ofSite}
      </button>
      <button type="button" class="button quiet" onClick={onRemove}>
        {message('options_site_remove')}
        {ofSite}
      </button>
    </>
  );
};
