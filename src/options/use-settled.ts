import { useEffect, useState } from 'preact/hooks';

/** Takes a value that changes with each key; returns it as it was when it last stood still for `rest` milliseconds. */
export const useSettled = <T>(value: T, rest: number): T => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return settled;
};
