/**
 * Which of these instants (milliseconds, newest first) to let go so that at most so many are left, spread over time: close together lately,
 * further apart the longer ago. The newest and the oldest always stay. Gives their places in the list.
 */
export function thinned(instants: readonly number[], most: number, now: number): number[] {
  const kept = instants.map((at, place) => ({ at, place }));
  const gone: number[] = [];
  while (kept.length > most) {
    let least = 1;
    let leastRoom = Infinity;
    for (let index = 1; index < kept.length - 1; index++) {
      const gap = kept[index - 1]!.at - kept[index + 1]!.at;
      const room = gap / Math.max(1, now - kept[index]!.at);
      if (room < leastRoom) [least, leastRoom] = [index, room];
    }
    gone.push(...kept.splice(least, 1).map(({ place }) => place));
  }
  return gone;
}
