import type { TextEdit } from "./textEdit.ts";

/** A part of a text: kept from the original, or new. */
type Piece = { readonly start: number; readonly end: number } | { readonly added: string };

/**
 * A text that is changed in several passes, each pass's edits made for the text after the one before.
 * `edits` are all passes together, made for the original: one for each place that changed.
 */
export interface Pieces {
  readonly pieces: readonly Piece[];
}

/** A text of that length before any change. */
export function unchanged(length: number): Pieces {
  return { pieces: [{ start: 0, end: length }] };
}

/** The text after another pass. */
export function withPass({ pieces }: Pieces, edits: readonly TextEdit[]): Pieces {
  let result = pieces;
  // Applied from the back, so that earlier offsets stay valid. Of two edits at one offset, the later one ends up
  // behind.
  for (const { range, text } of edits
    .toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
    .reverse()) {
    const [before, rest] = cut(result, range.start);
    const [, after] = cut(rest, range.end - range.start);
    result = [...before, ...(text === "" ? [] : [{ added: text }]), ...after];
  }
  return { pieces: result };
}

function cut(pieces: readonly Piece[], at: number): readonly [readonly Piece[], readonly Piece[]] {
  let offset = 0;
  for (const [index, piece] of pieces.entries()) {
    const length = lengthOf(piece);
    if (offset + length <= at) {
      offset += length;
      continue;
    }
    const inside = at - offset;
    if (inside === 0) return [pieces.slice(0, index), pieces.slice(index)];
    const [left, right]: readonly [Piece, Piece] =
      "added" in piece
        ? [{ added: piece.added.slice(0, inside) }, { added: piece.added.slice(inside) }]
        : [
            { start: piece.start, end: piece.start + inside },
            { start: piece.start + inside, end: piece.end },
          ];
    return [
      [...pieces.slice(0, index), left],
      [right, ...pieces.slice(index + 1)],
    ];
  }
  return [pieces, []];
}

function lengthOf(piece: Piece): number {
  return "added" in piece ? piece.added.length : piece.end - piece.start;
}

/** All passes as edits of the original text, which has that length. */
export function editsOf({ pieces }: Pieces, length: number): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let position = 0;
  let added = "";
  const end = { start: length, end: length };
  for (const piece of [...pieces, end]) {
    if ("added" in piece) {
      added += piece.added;
      continue;
    }
    if (piece.start > position || added !== "")
      edits.push({ range: { start: position, end: piece.start }, text: added });
    position = piece.end;
    added = "";
  }
  return edits;
}
