/** Characters that cannot be seen: control characters, and those that break lines or turn the writing direction. */
const unseen = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/**
 * Returns the path of a file inside the folder, as `file:` names it; undefined where it is an address, begins at a root
 * or a drive, may lead out of the folder, or is not what it seems.
 */
export function pathInFolder(file: string): string | undefined {
  const path = file.trim().replaceAll("\\", "/");
  const isElsewhere = path === "" || path.startsWith("/") || /^[a-z][\w+.-]*:/i.test(path) || unseen.test(path);
  return isElsewhere || path.split("/").includes("..") ? undefined : path;
}
