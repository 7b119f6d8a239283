import type { RefObject } from 'preact';
import type { Site } from '../model/site';
import { message } from '../ui/message';

interface RemovedSiteProps {
  readonly site: Site | undefined;
  readonly undo: RefObject<HTMLButtonElement | null>;
  readonly onUndo: () => void;
}

/** Says that a site was removed, and takes it back on a click. */
export const RemovedSite = ({ site, undo, onUndo }: RemovedSiteProps) => (
  <div class="removed" role="status">
    {site !== undefined && (
      <>
        <span>{message('options_site_removed', site)}</span>
        <button ref={undo} type="button" class="button quiet" onClick={onUndo}>
          {message('options_undo')}
        </button>
      </>
    )}
  </div>
);
