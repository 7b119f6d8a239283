import type { Kind } from '../model/kind';
import { kindName } from '../ui/kind-name';
import { message } from '../ui/message';
import { Switch } from '../ui/Switch';
import type { KindRow } from './popup-view';

interface KindListProps {
  readonly main: readonly KindRow[];
  readonly others: readonly KindRow[];
  readonly onSwitch: (kind: Kind, on: boolean) => void;
}

const Rows = ({ rows, onSwitch }: { readonly rows: readonly KindRow[] } & Pick<KindListProps, 'onSwitch'>) => (
  <ul class="kinds">
    {rows.map(({ kind, found, on }) => (
      <li key={kind}>
        <Switch
          label={
            <span class="kind">
              {kindName(kind)}
              {found > 0 && (
                <span class="found" title={message('popup_found', String(found))}>
                  <span aria-hidden="true">{found}</span>
                  <span class="unseen">{message('popup_found', String(found))}</span>
                </span>
              )}
            </span>
          }
          on={on}
          onSwitch={(next) => onSwitch(kind, next)}
        />
      </li>
    ))}
  </ul>
);

/** A switch for each kind: those that matter on the page, and the others folded away. */
export const KindList = ({ main, others, onSwitch }: KindListProps) => {
  const title = <h2 class="rubric">{message('popup_kinds')}</h2>;
  const isBare = main.length === 0;
  return (
    <section>
      {!isBare && (
        <>
          {title}
          <Rows rows={main} onSwitch={onSwitch} />
        </>
      )}
      {others.length > 0 && (
        <details>
          <summary>{isBare ? title : message('popup_other_kinds')}</summary>
          <Rows rows={others} onSwitch={onSwitch} />
        </details>
      )}
    </section>
  );
};
