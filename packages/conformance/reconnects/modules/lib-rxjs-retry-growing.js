// stopped: the same with a growing delay that never comes to pass
import { retry, timer } from 'rxjs'
import { webSocket } from 'rxjs/webSocket'

webSocket(process.env.SERVER_URL)
  .pipe(retry({ delay: (_error, count) => timer(Math.min(1000 * 2 ** count, 60_000)) }))
  .subscribe()
