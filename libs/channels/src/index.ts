export { AppChannel } from './app/app.channel';
export type { AppSettings } from './app/dialects';
export * from './channel';
export * from './channel-registry';
export { type ChannelSettings, openChannels } from './open-channels';
export { bytesOf } from './plain';
export { RobotChannel, type RobotSettings } from './robot/robot.channel';
export * from './smtp/smtp.channel';
