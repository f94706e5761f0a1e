import { JSDOM } from 'jsdom'
import { runClient, standard } from './trial.js'

const { window } = new JSDOM('', { url: 'http://127.0.0.1/' })

await runClient(process.argv[2]!, (url, events) => standard(new window.WebSocket(url), events))
