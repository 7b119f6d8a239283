import { message } from '../ui/message';
import { Section } from './Section';

interface AboutSectionProps {
  readonly version: string;
}

/** The version, and what Stet promises. */
export const AboutSection = ({ version }: AboutSectionProps) => (
  <Section title={message('options_about')}>
    <p>{message('options_about_version', version)}</p>
    <p class="soft">{message('options_about_promise')}</p>
  </Section>
);
