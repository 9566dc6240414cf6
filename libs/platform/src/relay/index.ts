export { listenTo } from './listen.js';
export { Relay, type Rounds } from './relay.js';
