/** Whether a version is older than this one. @example isOlder('20.2.9', [20, 3]) // true */
export function isOlder(version: string, [major, minor]: readonly [major: number, minor: number]): boolean {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
  return ownMajor < major || (ownMajor === major && ownMinor < minor);
}
