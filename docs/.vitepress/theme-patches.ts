import type { Plugin } from 'vitepress'

type Patch = readonly [from: string, to: string]

/** Behind the tag that begins a component: the words of the site, for those that have none yet. */
const withTheme: Patch = [
  '>\n',
  ">\nimport { useData as useSite } from '../composables/data'\nconst { theme: siteTheme } = useSite()\n"
]

/**
 * What VitePress's theme says in English in every language, and what it leaves out: in the sources of its components,
 * as it has no option for either.
 */
const patches: Readonly<Record<string, readonly Patch[]>> = {
  VPNavBarMenu: [['Main Navigation', '{{ theme.words.landmarks.menu }}']],
  VPSidebar: [withTheme, ['Sidebar Navigation', '{{ siteTheme.words.landmarks.sidebar }}']],
  VPDocFooter: [withTheme, ['>Pager<', '>{{ siteTheme.words.landmarks.pager }}<']],
  VPNavBarExtra: [withTheme, ['label="extra navigation"', ':label="siteTheme.words.landmarks.more"']],
  VPNavBarHamburger: [withTheme, ['aria-label="mobile navigation"', ':aria-label="siteTheme.words.landmarks.menu"']],
  VPNavBarMenuLink: [[':rel="item.rel"', ':rel="item.rel" :hreflang="item.hreflang"']],
  VPNavScreenMenuLink: [[':rel="item.rel"', ':rel="item.rel" :hreflang="item.hreflang"']]
}

/** Patches components of the theme, and fails where there is nothing to patch any more. */
export function themePatches(): Plugin {
  const patched = new Set<string>()
  return {
    name: 'theme-patches',
    enforce: 'pre',
    transform(code, id) {
      const name = /\/theme-default\/components\/(\w+)\.vue$/.exec(id)?.[1]
      const changes = name === undefined ? undefined : patches[name]
      if (!changes) return
      patched.add(name!)
      return changes.reduce((now, [from, to]) => {
        if (!now.includes(from)) throw new Error(`${name}.vue of VitePress has no ${from} any more`)
        return now.replace(from, to)
      }, code)
    },
    buildEnd(error) {
      const left = Object.keys(patches).filter((name) => !patched.has(name))
      if (!error && left.length > 0) throw new Error(`VitePress has no ${left.join(', ')} any more`)
    }
  }
}
