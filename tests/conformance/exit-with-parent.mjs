// Loaded before the server: ends it when the process that started it is gone, however that ended. Its standard input closes then.
process.stdin.on('end', () => process.exit(0)).resume();
process.stdin.unref();
