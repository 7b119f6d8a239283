import { message } from '../ui/message';
import { AppealItem } from './AppealItem';
import type { Choices } from './choices';
import type { AppealRow } from './popup-view';

interface AppealListProps {
  readonly rows: readonly AppealRow[];
  readonly choices: Choices;
}

/** What was hidden, and why; nothing at all when there is none. */
export const AppealList = ({ rows, choices }: AppealListProps) =>
  rows.length > 0 ? (
    <section>
      <h2 class="rubric">{message('popup_list')}</h2>
      <ul class="appeals">
        {rows.map((row) => (
          <AppealItem key={row.appeal.id} row={row} choices={choices} />
        ))}
      </ul>
    </section>
  ) : null;
