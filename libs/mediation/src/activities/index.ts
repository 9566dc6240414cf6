export { recordedMediation } from './recorded.js';
