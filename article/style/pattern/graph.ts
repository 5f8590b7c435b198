/**
 * Of all nodes (numbers under `size`) that can be reached from the starts, the number of the strongly connected component of each, -1 for those
 * that cannot (Tarjan, "Depth-first search and linear graph algorithms", 1972, without recursion).
 */
export function componentsOf(starts: readonly number[], next: (node: number) => readonly number[], size: number): Int32Array {
  const component = new Int32Array(size).fill(-1);
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const open: number[] = [];
  let seen = 0;
  let found = 0;
  for (const start of starts) {
    if (order[start] !== -1) continue;
    const path: { node: number; ways: readonly number[]; at: number }[] = [];
    const enter = (node: number): void => {
      order[node] = low[node] = seen++;
      open.push(node);
      path.push({ node, ways: next(node), at: 0 });
    };
    enter(start);
    while (path.length) {
      const top = path.at(-1)!;
      const to = top.ways[top.at++];
      if (to !== undefined) {
        if (order[to] === -1) enter(to);
        else if (component[to] === -1) low[top.node] = Math.min(low[top.node]!, order[to]!);
        continue;
      }
      path.pop();
      const below = path.at(-1);
      if (below) low[below.node] = Math.min(low[below.node]!, low[top.node]!);
      if (low[top.node] !== order[top.node]) continue;
      for (let node = -1; node !== top.node;) component[(node = open.pop()!)] = found;
      found++;
    }
  }
  return component;
}

/** True when one of the wanted nodes can be reached from the start by a step or more. */
export function reaches(start: number, next: (node: number) => readonly number[], wanted: (node: number) => boolean): boolean {
  const seen = new Set<number>();
  const todo = [...next(start)];
  while (todo.length) {
    const at = todo.pop()!;
    if (seen.has(at)) continue;
    if (wanted(at)) return true;
    seen.add(at);
    todo.push(...next(at));
  }
  return false;
}
