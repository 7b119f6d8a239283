import { useRef } from 'preact/hooks';

interface FileButtonProps {
  readonly label: string;
  readonly onChoose: (file: File) => void;
}

/** A button that lets the reader choose a JSON file; the browser's own field for it stays out of sight. */
export const FileButton = ({ label, onChoose }: FileButtonProps) => {
  const field = useRef<HTMLInputElement>(null);
  const choose = (input: HTMLInputElement): void => {
    const [file] = input.files ?? [];
    if (file !== undefined) onChoose(file);
    // Else choosing the same file again, once it is mended, would not count as a change.
    input.value = '';
  };
  return (
    <>
      <button type="button" class="button" onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => choose(event.currentTarget)}
      />
    </>
  );
};
