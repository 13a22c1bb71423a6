import type { MouseEvent } from 'react'
import ReactMarkdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { bridge } from '../../state/bridge'
import styles from './markdown.module.css'

/** Links open outside, through main; pictures would need the network, so their words stand for them. */
const COMPONENTS: Components = {
  a: ({ href, children }) => (
    <a
      href={href}
      title={href}
      onClick={(event: MouseEvent) => {
        event.preventDefault()
        if (href) void bridge.request.openOutside(href)
      }}
      onAuxClick={(event: MouseEvent) => event.preventDefault()}
    >
      {children}
    </a>
  ),
  img: ({ alt }) => <em>{alt}</em>,
}

/** Shows Markdown. HTML in it is shown as text, never run. */
export const Markdown = ({ text }: { readonly text: string }) => (
  <div className={styles.markdown}>
    <ReactMarkdown remarkPlugins={[remarkGfm]} components={COMPONENTS}>
      {text}
    </ReactMarkdown>
  </div>
)
