/** What a suite prints in the extension host reaches the terminal among VS Code's own log; the mark tells it apart. */
export const mark = "[suite] ";

/** Before how long a test took, as JSON. */
export const timeMark = "[time] ";
