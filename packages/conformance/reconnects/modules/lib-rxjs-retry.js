// stopped: rxjs takes a clean close for the end, and retry for no error
import { retry } from 'rxjs'
import { webSocket } from 'rxjs/webSocket'

webSocket(process.env.SERVER_URL).pipe(retry()).subscribe()
