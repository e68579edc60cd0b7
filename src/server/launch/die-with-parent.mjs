// Loaded into the scripts that a start runs: when the start is killed, even with -9, its script ends too. What the
// script itself starts inherits this file, and is left alone.
if (process.env.TONGWEN_RUNS === String(process.ppid) && process.channel) {
  process.on('disconnect', () => process.exit(1));
  process.channel.unref();
}
