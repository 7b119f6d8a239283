import type { Site } from '../model/site';
import type { Stay } from '../model/stay';
import { kindName } from '../ui/kind-name';
import { message } from '../ui/message';

interface StayListProps {
  readonly site: Site;
  readonly stays: readonly Stay[];
  readonly onRemove: (stay: Stay) => void;
}

/** The single appeals that the reader lets stand on one site. Their words are not kept, only what they are known by. */
export const StayList = ({ site, stays, onRemove }: StayListProps) => (
  <div class="stays-of">
    <h3 class="rubric">{message('options_stays', site)}</h3>
    <ul class="stays">
      {stays.map((stay, index) => (
        <li key={`${stay.by} ${stay.print}`}>
          <span>
            {kindName(stay.kind)}{' '}
            <span class="soft">
              {stay.by === 'words' ? message('options_stay_words') : message('options_stay_box', stay.print)}
            </span>
          </span>
          <button type="button" class="button quiet" onClick={() => onRemove(stay)}>
            {message('options_stay_remove')}
            <span class="unseen">
              {' '}
              {kindName(stay.kind)} {index + 1}
            </span>
          </button>
        </li>
      ))}
    </ul>
  </div>
);
