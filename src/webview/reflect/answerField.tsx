import { useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  readonly id: string;
  /** The id of the question that it answers. */
  readonly question: string;
  readonly label: string | undefined;
  /** Whether the keyboard goes here when the step opens. */
  readonly first: boolean;
  readonly text: string;
  readonly onType: (text: string) => void;
}

/** Room for an answer. What comes from outside is taken over only while nobody is typing here. */
export function AnswerField({ id, question, label, first, text, onType }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = field.current;
    if (area && area.value !== text && document.activeElement !== area) area.value = text;
  }, [text]);
  return (
    <>
      {label !== undefined && <label for={id}>{label}</label>}
      <textarea
        id={id}
        ref={field}
        rows={label === undefined ? 5 : 2}
        spellcheck
        aria-labelledby={label === undefined ? question : undefined}
        aria-describedby={label === undefined ? undefined : question}
        data-focus={first ? "" : undefined}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    </>
  );
}
