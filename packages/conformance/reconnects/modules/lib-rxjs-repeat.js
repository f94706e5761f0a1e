// fixed: rxjs, a socket repeated after three seconds
import { repeat, retry } from 'rxjs'
import { webSocket } from 'rxjs/webSocket'

webSocket(process.env.SERVER_URL)
  .pipe(retry({ delay: 3000 }), repeat({ delay: 3000 }))
  .subscribe()
