const BEGINNINGS = ['', 'Acme ', '&', '<', '</b>', '\u202e']
const MIDDLES = [
  '<b>bold</b>',
  '<a href="https://example.invalid">here</a>',
  '<img src="file:///etc/passwd">',
  '&amp;&lt;&#60;&#x3c;',
  '<span size="0">',
  '<!-- -->',
  '<![CDATA[x]]>',
  '&nosuch;',
  '{{title}}',
  '$(reboot)',
]
const ENDINGS = ['', ' GmbH', '>', '&', '\n</body>']

/** Texts that would do something where they are taken for markup, a template or a command. */
export const hostileTexts = (count: number): readonly string[] => {
  const all = BEGINNINGS.flatMap((start) =>
    MIDDLES.flatMap((middle) => ENDINGS.map((end) => `${start}${middle}${end}`)),
  )
  if (all.length < count) throw new Error(`only ${all.length} hostile texts`)
  return all.slice(0, count)
}
