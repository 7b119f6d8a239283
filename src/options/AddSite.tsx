import { useId, useState } from 'preact/hooks';
import { type Site, siteFrom } from '../model/site';
import { message } from '../ui/message';

interface AddSiteProps {
  readonly onAdd: (site: Site) => void;
}

/** What is typed into the field, whether it named no site when it was sent, and what becomes of it. */
const useTypedSite = (onAdd: (site: Site) => void) => {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const type = (text: string): void => {
    setTyped(text);
    setWrong(false);
  };
  const send = (event: Event): void => {
    event.preventDefault();
    const site = siteFrom(typed);
    setWrong(site === undefined);
    if (site === undefined) return;
    setTyped('');
    onAdd(site);
  };
  return { typed, wrong, type, send };
};

/** A field for the address of a site that is to get settings of its own. */
export const AddSite = ({ onAdd }: AddSiteProps) => {
  const id = useId();
  const { typed, wrong, type, send } = useTypedSite(onAdd);
  return (
    <form class="add-site" onSubmit={send}>
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
          onInput={(event) => type(event.currentTarget.value)}
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
