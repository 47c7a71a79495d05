import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

interface Size {
  readonly width: number;
  readonly overflows: boolean;
}

/**
 * A block that knows how wide it is, for drawings that fit. What is wider still can be scrolled to, and then the block
 * takes the keyboard's focus under its `label`.
 */
export function Measured({
  label,
  children,
}: {
  readonly label: string;
  readonly children: (width: number) => ComponentChildren;
}) {
  const block = useRef<HTMLDivElement>(null);
  const [{ width, overflows }, setSize] = useState<Size>({ width: 0, overflows: false });
  useEffect(() => {
    const element = block.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      setSize({ width: Math.floor(element.clientWidth), overflows: element.scrollWidth > element.clientWidth });
    });
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, [width > 0]);
  const focus = overflows ? ({ tabIndex: 0, role: "group", "aria-label": label } as const) : {};
  return (
    <div class="wide" ref={block} {...focus}>
      {width > 0 && children(width)}
    </div>
  );
}
