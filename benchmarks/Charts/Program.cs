using Benchmarks.Charts;

return new ChartsCommand().Parse(args).Invoke();
