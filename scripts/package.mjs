import { buildPackage } from './packaging/build-package.mjs'
import { prepare } from './setup/prepare.mjs'
import { runScript, say } from './setup/say.mjs'

await runScript(async () => {
  await prepare()
  const { folder, binary } = await buildPackage()
  say(`The app is in ${folder}; start it with ${binary}`)
  return 0
})
