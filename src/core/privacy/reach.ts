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

/** Names of forges that make an alias of SSH clear, as in `github-work`. Alone, one may be a machine of a company. */
const forgeNames: ReadonlyMap<string, string> = new Map(
  forges.flatMap((forge) => (/^[a-z]+\.[a-z]+$/.test(forge) ? [[forge.replace(/\..*/, ""), forge] as const] : [])),
);

/** How far git sends a repository, as far as the addresses of its remotes tell. */
export type Reach =
  /** To this machine alone, or nowhere. */
  | { readonly kind: "here" }
  /** To a known forge, where it may be public. */
  | { readonly kind: "forge"; readonly forge: string }
  /** To hosts of which nobody knows here who can read there. */
  | { readonly kind: "unknown"; readonly hosts: readonly string[] };

/**
 * Says how far remotes with these addresses reach. A known forge counts before hosts that are not known. `aliases` are
 * the hosts that SSH's own settings give for names.
 */
export function reachOf(remotes: readonly string[], aliases: ReadonlyMap<string, string> = new Map()): Reach {
  const named = remotes.flatMap((remote) => hostOf(remote) ?? []).map((host) => aliases.get(host) ?? host);
  const hosts = [...new Set(named)].filter((host) => !isLoopback(host));
  const forge = hosts.map(forgeAt).find((known) => known !== undefined);
  if (forge !== undefined) return { kind: "forge", forge };
  return hosts.length === 0 ? { kind: "here" } : { kind: "unknown", hosts };
}

/**
 * Returns the names that SSH may have another host for: those of its addresses that are no forge known by name. None is
 * anything but letters, digits, dots, hyphens and underscores, or begins like an option.
 */
export function sshNamesIn(remotes: readonly string[]): readonly string[] {
  const names = remotes
    .filter((remote) => !/^\s*"?(?:https?|git|ftps?|file):\/\//i.test(remote))
    .flatMap((remote) => hostOf(remote) ?? [])
    .filter((host) => forgeAt(host) === undefined && !isLoopback(host) && /^[a-z0-9_][\w.-]*$/i.test(host));
  return [...new Set(names)];
}

/** Returns the host in SSH's own answer of how it would connect (`ssh -G`). */
export function hostInAnswer(answer: string): string | undefined {
  return /^hostname (\S+)\s*$/im.exec(answer)?.[1]?.toLowerCase();
}

/** Whether a folder at addresses of this scheme shows `.git` where it is in a repository; a virtual one may not. */
export function showsRepository(scheme: string): boolean {
  return scheme === "file" || scheme === "vscode-remote";
}

/**
 * The host in the address of a remote, whatever its form: `https://`, `ssh://`, `git@host:path`. An alias of SSH is
 * one too. Undefined for a path on this machine. It holds nothing of what may be a password.
 */
function hostOf(remote: string): string | undefined {
  const address = remote.trim().replaceAll(/^"|"$/g, "");
  const [, helper, rest = ""] = /^([a-z0-9][a-z0-9+.-]*)::(.*)$/is.exec(address) ?? [];
  if (helper !== undefined) return hostOfHelped(rest) ?? helper;
  const [, scheme, authority = ""] = /^([a-z][a-z0-9+.-]*):\/\/([^/\\?#]*)/i.exec(address) ?? [];
  if (scheme?.toLowerCase() === "file") return /^(?:[a-z]:)?$/i.test(authority) ? undefined : nameIn(authority);
  if (scheme !== undefined) return nameIn(authority) || scheme;
  const [, share] = /^(?:\\\\|\/\/)([^\\/]+)/.exec(address) ?? [];
  if (share !== undefined) return nameIn(share);
  if (/^[a-z]:[\\/]/i.test(address)) return undefined;
  const [, named = ""] = /^((?:[^@/\\[]*@)?\[[^\]/]*\]|[^:/\\]*):/.exec(address) ?? [];
  if (named !== "") return nameIn(named);
  // The scheme may have been left out.
  const [, first = ""] = /^([^/]*)\//.exec(address) ?? [];
  return forgeAt(first.toLowerCase()) === undefined ? undefined : first.toLowerCase();
}

/** The host behind the name of a helper. What that does with a place on this machine nobody knows. */
function hostOfHelped(address: string): string | undefined {
  const host = hostOf(address);
  return host?.includes(".") === true && !isLoopback(host) ? host : undefined;
}

/** The host without user, password, port, the brackets of an IPv6 address and a dot at the end. */
function nameIn(authority: string): string {
  const [, bracketed] = /(?:^|@)\[([^\]]*)\](?::\d*)?$/.exec(authority) ?? [];
  const name = (bracketed ?? authority).replace(/^.*@/, "").toLowerCase();
  const isAddress = bracketed !== undefined && /:.*:/.test(name);
  return isAddress ? name : name.replace(/:\d*$/, "").replace(/\.$/, "");
}

function isLoopback(host: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|::1|(?:0{1,4}:){7}0{0,3}1)$/.test(host);
}

/** The known forge that a host or an alias of SSH stands for. */
function forgeAt(host: string): string | undefined {
  const named = forges.find(
    (forge) =>
      host === forge || host.endsWith(`.${forge}`) || host.startsWith(`${forge}-`) || host.startsWith(`${forge}_`),
  );
  if (named !== undefined || host.includes(".")) return named;
  const parts = host.split(/[-_]/);
  const [first = "", last = ""] = parts.length > 1 ? [parts[0], parts.at(-1)] : [];
  return forgeNames.get(first) ?? forgeNames.get(last);
}
