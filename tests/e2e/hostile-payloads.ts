/** Made inside the page, since much of it can't be sent there. Self-contained. */
export const hostilePayloads = (): unknown[] => {
  const deep = (depth: number): unknown => {
    let value: unknown = 'bottom'
    for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { type: value, payload: value }
    return value
  }
  const cyclic: Record<string, unknown> = { type: 'hunt/create' }
  cyclic.payload = cyclic
  const polluting = [
    '{"__proto__":{"polluted":1}}',
    '{"type":"hunt/create","payload":{"__proto__":{"name":"x"}}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '{"from":"files","paths":["/etc/passwd"],"__proto__":{}}',
  ].map((text) => JSON.parse(text) as unknown)
  const words = [
    '',
    'x',
    '../../etc/passwd',
    '\0',
    'a'.repeat(1_000_000),
    '__proto__',
    'constructor',
    '<script>1</script>',
  ]
  const numbers = [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER, 10n ** 30n]
  const things = [null, undefined, true, false, new Date(0), /x/, new Map([[1, 2]]), new Set([1]), new ArrayBuffer(8)]
  const views = [
    new Uint8Array(9),
    new Float64Array(3),
    new Error('x'),
    new Blob(['x']),
    [],
    {},
    [[]],
    [null],
    [undefined],
  ]
  const types = [
    'hunt/create',
    'application/create',
    'application/move',
    'sample/remove',
    'import/applications',
    'no/such',
  ]
  const bodies = [
    null,
    1,
    'x',
    [],
    {},
    { id: 1 },
    { name: {} },
    { huntId: [] },
    { ids: 'all' },
    { name: 'x'.repeat(10_000_000) },
  ]
  const commands = types.flatMap((type) => bodies.map((payload) => ({ type, payload })))
  const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 7, null, {}, ['hunt/create']]
  const strange = odd.flatMap((type) => [{ type, payload: {} }, { type, payload: null }, { type }])
  const sources = ['dialog ', 'url', null, 0].map((from) => ({ from, paths: ['/etc/passwd'], text: 'a,b' }))
  const wrongSources = [
    { from: 'files', paths: [] },
    { from: 'files', paths: '/etc/passwd' },
    { from: 'files', paths: [1, null] },
    { from: 'text', text: { toString: null } },
    { from: 'dialog', more: 1 },
  ]
  const mappings = [{ columns: ['__proto__'], stages: {}, dateOrder: 'iso', withDuplicates: false }, { columns: {} }]
  const large = [Array.from({ length: 600_000 }, () => 0), Array.from({ length: 100_000 }, () => ({ a: 1 }))]
  const depths = [10, 23, 25, 30, 100, 500, 900].flatMap((depth) => [
    deep(depth),
    { type: 'hunt/create', payload: deep(depth) },
  ])
  return [
    ...polluting,
    ...words,
    ...numbers,
    ...things,
    ...views,
    ...commands,
    ...strange,
    ...sources,
    ...wrongSources,
    ...mappings,
    ...large,
    ...depths,
    cyclic,
    () => 1,
    Symbol('x'),
  ]
}
