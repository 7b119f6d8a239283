import { useContext } from 'preact/hooks';
import { message } from '../ui/message';
import { Memory } from './memory';
import { RememberedList } from './RememberedList';
import { Section } from './Section';

/** What Stet remembers of sites, to be seen and forgotten. */
export const MemorySection = () => {
  const { counts, forgetAll } = useContext(Memory);
  return (
    <Section title={message('options_memory')} hint={message('options_memory_hint')}>
      {counts.size > 0 && (
        <>
          <details class="memory">
            <summary>{message('options_sites_count', String(counts.size))}</summary>
            <RememberedList sites={[...counts.keys()]} />
          </details>
          <div class="row">
            <button type="button" class="button" onClick={forgetAll}>
              {message('options_memory_forget_all')}
            </button>
          </div>
        </>
      )}
      <p class="soft" role="status">
        {counts.size === 0 && message('options_memory_none')}
      </p>
    </Section>
  );
};
