/** The package's entry also loads its quick test, which costs bytes on every page. */
declare module '@mozilla/readability/Readability' {
  import { Readability } from '@mozilla/readability';
  export default Readability;
}
