// none: rxjs, a socket repeated without a delay
import { repeat } from 'rxjs'
import { webSocket } from 'rxjs/webSocket'

webSocket(process.env.SERVER_URL).pipe(repeat()).subscribe()
