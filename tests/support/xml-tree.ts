export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** All text within, in the order of the document. */
  readonly text: string
}

type Open = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string }

const TOKEN = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/gy
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

const plain = (raw: string): string =>
  raw.replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? (ENTITIES[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  )

/** Elements and text alone, as drawings are written; throws at anything else, and where tags don't match. */
export const xmlTree = (xml: string): XmlElement => {
  const top: Open = { name: '', attributes: {}, children: [], text: '' }
  const open: Open[] = [top]
  let at = 0
  for (const [token, isEnd, name = '', attributes = '', isEmpty, text] of xml.matchAll(TOKEN)) {
    at += token.length
    const inner = open.at(-1)
    if (!inner) break
    if (text !== undefined) inner.text += plain(text)
    else if (isEnd) {
      const outer = open.at(-2)
      if (inner.name !== name || !outer) throw new Error(`</${name}> closes <${inner.name}>`)
      open.pop()
      outer.children.push(inner)
      outer.text += inner.text
    } else {
      const named = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, plain(value)])
      const element: Open = { name, attributes: Object.fromEntries(named), children: [], text: '' }
      if (isEmpty) inner.children.push(element)
      else open.push(element)
    }
  }
  const [root] = top.children
  if (at !== xml.length || open.length !== 1 || !root)
    throw new Error(`no XML from ${at} on: ${xml.slice(at, at + 80)}`)
  return root
}

/** Every element of a name, from outside in, in the order of the document. */
export const elementsNamed = (within: XmlElement, name: string): readonly XmlElement[] => [
  ...(within.name === name ? [within] : []),
  ...within.children.flatMap((child) => elementsNamed(child, name)),
]
