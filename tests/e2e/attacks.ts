/** Where a page could try to take its window. */
export const PLACES_TO_GO = [
  'https://example.com/',
  'http://example.com/',
  'http://127.0.0.1:9/',
  'file:///etc/passwd',
  'file:///',
  'about:blank',
  'about:blank#x',
  'about:srcdoc',
  'chrome://version/',
  'chrome://gpu/',
  'devtools://devtools/bundled/inspector.html',
  'view-source:app://callback/index.html',
  'data:text/html,<script>1</script>',
  'blob:app://callback/1',
  'javascript:void(document.title="x")',
  'app://other/index.html',
  'app://callback/recovery.html',
  'app://callback/nothing.html',
  'mailto:someone@example.com',
  'ftp://example.com/',
  'ws://example.com/',
  'filesystem:app://callback/temporary/x',
  'x-unknown:thing',
] as const

/** What a person may well want to open. */
export const OPENABLE_ADDRESSES: readonly string[] = [
  'https://example.com',
  'https://example.com/jobs?id=1&ref=%2Fa#top',
  'http://example.com:8080/path',
  'HTTPS://EXAMPLE.COM/',
  'https://bücher.example/',
  'https://[::1]/',
  'http://127.0.0.1/',
  'mailto:jane@example.com',
  'mailto:jane@example.com?subject=Hello&body=Dear%20Jane',
  'MAILTO:jane.doe+jobs@example.com',
  'tel:+15550100',
  'tel:555-0100',
  'tel:+1-555-0100;ext=12',
]

const FOREIGN_SCHEMES =
  'file smb ftp ftps sftp ssh telnet gopher nfs afp dav davs ldap ldaps javascript vbscript data blob about chrome devtools view-source filesystem app callback ms-settings ms-msdt search-ms search ms-word ms-excel ms-powerpoint ms-officecmd ms-cxh ms-appinstaller ms-windows-store ms-gamebar ms-screenclip shell itms itms-services itms-apps macappstore steam slack zoommtg zoomus skype teams msteams tg whatsapp facetime facetime-audio sms smsto callto sip sips xmpp irc ircs git svn magnet ed2k bitcoin vnc rdp jar jnlp res mk mhtml mocha livescript wyciwyg x-apple.systempreferences intent market geo maps cid mid news nntp snews rtsp mms ws wss vscode apt snap hcp help dict'.split(
    ' ',
  )

const MALFORMED = [
  '',
  ' ',
  'example.com',
  '//example.com',
  '/etc/passwd',
  'C:\\Windows\\System32\\calc.exe',
  '\\\\server\\share',
  'https:',
  'https://',
  'https:///',
  'https:/example.com',
  'https:example.com',
  'https:\\\\example.com',
  'http://user@example.com/',
  'http://user:secret@example.com/',
  'https://example.com@evil.example/',
  ' https://example.com',
  'https://example.com ',
  'https://exa mple.com',
  'https://example.com/\nfile:///etc/passwd',
  'https://example.com/\r\nX: y',
  'https://example.com/\t',
  'https://example.com/\0',
  'https://example.com/\u202Efdp.exe',
  'https://example.com/\u200B',
  'https://example.com/\uFEFF',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'mailto:',
  'mailto:jane',
  'mailto:jane@example.com?attach=/etc/passwd',
  'mailto:jane@example.com?Attachment=/etc/passwd',
  'mailto:jane@example.com?subject=x&attach=file:///etc/passwd',
  'mailto:jane@example.com%0aBcc:eve@example.com',
  'mailto:jane@example.com\nBcc:eve@example.com',
  'mailto:a@b@c',
  'tel:',
  'tel:*#06#',
  'tel:*21*5550100#',
  'tel:555 0100',
  'tel:555%200100',
  'tel:call-me',
  'tel:+1;ext=12;isub=x',
  `https://example.com/${'x'.repeat(5000)}`,
]

/** What must never reach the system: other schemes in three spellings, and what only looks like an address. */
export const HOSTILE_ADDRESSES: readonly string[] = [
  ...FOREIGN_SCHEMES.flatMap((scheme) => [`${scheme}:x`, `${scheme.toUpperCase()}://example.com/x`]),
  ...MALFORMED,
]

const CLIMBS = [
  '../',
  '..%2f',
  '%2e%2e/',
  '%2e%2e%2f',
  '..\\',
  '..%5c',
  '%252e%252e%252f',
  '....//',
  '..;/',
  '.%00./',
  '..%c0%af',
  '..%u2215',
]
const TARGETS = ['package.json', 'main/main.js', 'preload/preload.cjs', 'etc/passwd', 'C:/Windows/win.ini']

/** Addresses under `app:` that would leave the folder if paths were put together from them. */
export const TRAVERSALS: readonly string[] = [
  ...CLIMBS.flatMap((climb) =>
    TARGETS.flatMap((target) => [1, 2, 8].map((n) => `app://callback/${climb.repeat(n)}${target}`)),
  ),
  ...TARGETS.map((target) => `app://callback//${target}`),
  ...TARGETS.map((target) => `app://callback/assets/../../${target}`),
  ...TARGETS.map((target) => `app://other/${target}`),
  'app://callback/',
  'app://callback/assets',
  'app://callback/.stamp',
  'app://callback/index.html/',
  'app://callback/index.html%00',
  'app://callback/INDEX.HTML',
  'app://callback/index.html::$DATA',
  'app://callback/file:///etc/passwd',
  'app://callback/%2fetc%2fpasswd',
  'app://callback/%00',
  'app://callback.example/index.html',
  'app:///index.html',
]
