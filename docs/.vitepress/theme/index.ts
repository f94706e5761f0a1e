import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { defineAsyncComponent, h } from 'vue'
import Decoder from './Decoder.vue'
import NotFound from './NotFound.vue'
import './live.css'
import './style.css'

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'not-found': () => h(NotFound) }),
  enhanceApp({ app }) {
    app.component('Decoder', Decoder)
    // Only the pages that have them load them.
    app.component(
      'Playground',
      defineAsyncComponent(() => import('./Playground.vue'))
    )
    app.component(
      'RuleExample',
      defineAsyncComponent(() => import('./RuleExample.vue'))
    )
  }
} satisfies Theme
