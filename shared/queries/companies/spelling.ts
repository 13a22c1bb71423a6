/** Whether one letter more, less, other or two neighbours swapped make one of the words the other. Equal words are not. */
export const isOneSlipApart = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || a === b) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1)
  if (short.slice(at + 1) === long.slice(at + 1)) return true
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
}

/**
 * All pairs that are one slip apart. Two such words have one with a letter taken out in common, so only those that share
 * one are compared: the cost grows with the number of words, not with that of pairs.
 */
export const pairsOneSlipApart = (words: readonly string[]): readonly (readonly [string, string])[] => {
  const holders = new Map<string, string[]>()
  const hold = (form: string, word: string): void => {
    const held = holders.get(form)
    if (!held) holders.set(form, [word])
    else if (held.at(-1) !== word) held.push(word)
  }
  for (const word of new Set(words)) {
    hold(word, word)
    for (let at = 0; at < word.length; at++) hold(word.slice(0, at) + word.slice(at + 1), word)
  }
  const pairs = new Map<string, readonly [string, string]>()
  for (const held of holders.values())
    for (const [index, a] of held.entries())
      for (const b of held.slice(index + 1)) if (isOneSlipApart(a, b)) pairs.set([a, b].sort().join('\n'), [a, b])
  return [...pairs.values()]
}
