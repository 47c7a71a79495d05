/** A text in parts, as plain text: the one form that pages and documents are made from. */
export interface Report {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly Table[];
}

/** A table; every row has a cell for each column. */
export interface Table {
  readonly caption: string;
  readonly head: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

export interface Column {
  readonly title: string;
  readonly numeric: boolean;
}

/**
 * Returns the report as Markdown with tables (GitHub's). Whatever is in its texts shows as text: no link, no HTML, no
 * formula.
 */
export function toMarkdown({ title, paragraphs, sections }: Report): string {
  const blocks = [`# ${plain(title)}`, ...paragraphs.map(plain)];
  for (const section of sections) {
    blocks.push(`## ${plain(section.heading)}`, ...section.paragraphs.map(plain));
    for (const { caption, head, rows } of section.tables) {
      const lines = [
        row(head.map((column) => column.title)),
        `| ${head.map(({ numeric }) => (numeric ? "---:" : "---")).join(" | ")} |`,
        ...rows.map(row),
      ];
      blocks.push(`**${plain(caption)}**`, lines.join("\n"));
    }
  }
  return blocks.join("\n\n") + "\n";
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(plain).join(" | ")} |`;
}

/**
 * One line of Markdown that reads as the text. Escaped are all marks that CommonMark and GitHub give a meaning inside a
 * line, and those that make a list, a heading or a bare address at its beginning or end.
 */
function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>|&~#!@$]/g, "\\$&")
    .replace(/^([-+=]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, "\\$&");
}
