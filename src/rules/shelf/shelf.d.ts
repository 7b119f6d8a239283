/** A file of the shelf, read and checked when Stet is built. */
declare module '*.txt' {
  const rules: import('../pack').PackedRules;
  export default rules;
}
