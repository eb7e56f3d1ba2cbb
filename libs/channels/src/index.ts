export * from './channel';
export * from './channel-registry';
export * from './smtp/smtp.channel';
