export { commonConfig } from './common-config.js';
export { ConfigError } from './config-error.js';
export { jsonText } from './json-text.js';
export { payloadKeys, serviceKeyRing, type KeyRing, type PayloadKeys } from './payload-keys.js';
export { readConfig } from './read-config.js';
