export { ownShutdown, stopInOrder, type ShutdownOwner, type ShutdownStep } from './own-shutdown.js';
