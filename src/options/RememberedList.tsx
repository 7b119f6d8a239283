import { useContext } from 'preact/hooks';
import type { Site } from '../model/site';
import { message } from '../ui/message';
import { Memory } from './memory';

interface RememberedListProps {
  readonly sites: readonly Site[];
}

/** Sites of which something is remembered: how much, and a button to forget it. */
export const RememberedList = ({ sites }: RememberedListProps) => {
  const { counts, forget } = useContext(Memory);
  return (
    <ul class="stays">
      {sites.map((site) => (
        <li key={site}>
          <span>
            {site} <span class="soft">{message('options_memory_count', String(counts.get(site) ?? 0))}</span>
          </span>
          <button type="button" class="button quiet" onClick={() => forget(site)}>
            {message('options_memory_forget')}
            <span class="unseen"> {site}</span>
          </button>
        </li>
      ))}
    </ul>
  );
};
