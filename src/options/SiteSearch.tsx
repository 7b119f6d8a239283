import { useId } from 'preact/hooks';
import { message } from '../ui/message';

interface SiteSearchProps {
  readonly sought: string;
  readonly onSeek: (sought: string) => void;
  readonly found: number;
}

/** A field that narrows the list of sites, and how many are left. */
export const SiteSearch = ({ sought, onSeek, found }: SiteSearchProps) => {
  const id = useId();
  return (
    <div class="site-search">
      <label for={id} class="unseen">
        {message('options_sites_search')}
      </label>
      <input
        id={id}
        class="field"
        type="search"
        autocomplete="off"
        placeholder={message('options_sites_search')}
        value={sought}
        onInput={(event) => onSeek(event.currentTarget.value)}
      />
      <p class="soft" role="status">
        {message('options_sites_count', String(found))}
      </p>
    </div>
  );
};
