import { useId, useState } from 'preact/hooks';
import { type Site, siteFrom } from '../model/site';
import { message } from '../ui/message';

interface AddSiteProps {
  readonly onAdd: (site: Site) => void;
}

/** A field for the address of a site that is to get settings of its own. */
export const AddSite = ({ onAdd }: AddSiteProps) => {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const site = siteFrom(typed);
    setWrong(site === undefined);
    if (site === undefined) return;
    setTyped('');
    onAdd(site);
  };
  return (
    <form class="add-site" onSubmit={add}>
      <label for={id}>{message('options_site_add')}</label>
      <div class="row">
        <input
          id={id}
          class="field"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder="example.org"
          value={typed}
          aria-invalid={wrong}
          aria-describedby={`${id}-wrong`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(false);
          }}
        />
        <button type="submit" class="button">
          {message('options_site_add_button')}
        </button>
      </div>
      <p id={`${id}-wrong`} class="wrong" role="alert">
        {wrong && message('options_site_add_wrong')}
      </p>
    </form>
  );
};
