/** Places where a repository can be public, with the words people know them by. */
const forges = [
  "github.com",
  "gitlab.com",
  "bitbucket.org",
  "codeberg.org",
  "git.sr.ht",
  "gitee.com",
  "sourceforge.net",
  "dev.azure.com",
] as const;

/**
 * The known forge that a remote's address points to, whatever its form: `https://`, `ssh://`, `git@host:path`.
 * Whether the repository there is public, an address cannot say. Undefined for paths on disk and for hosts not known.
 */
export function forgeOf(remote: string): string | undefined {
  const host = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^@/]*@)?([^/:]+)[/:]/i.exec(remote.trim())?.[1]?.toLowerCase();
  return forges.find((forge) => host === forge || host?.endsWith(`.${forge}`));
}
