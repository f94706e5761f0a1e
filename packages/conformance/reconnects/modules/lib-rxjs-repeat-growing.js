// growing: rxjs, a delay from the count of rounds
import { repeat, timer } from 'rxjs'
import { webSocket } from 'rxjs/webSocket'

webSocket(process.env.SERVER_URL)
  .pipe(repeat({ delay: (count) => timer(Math.min(500 * 2 ** count, 60_000)) }))
  .subscribe()
