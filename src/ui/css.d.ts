/** Vite puts a style sheet that a script imports into the page's head. */
declare module '*.css';
