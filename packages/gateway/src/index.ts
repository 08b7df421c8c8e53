export { type GatewayOptions, StartRefused } from './options.ts';
export { type Gateway, startGateway } from './server.ts';
