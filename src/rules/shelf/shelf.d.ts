/** A file of the shelf, read and checked when Stet is built. */
declare module '*.txt' {
  const rules: readonly import('../pack').PackedRule[];
  export default rules;
}
