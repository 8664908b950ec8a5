using System.Diagnostics;
using System.Globalization;
using Hostile.Client.Fuzzing;

// Spoilt answers for as long as one likes: [--for 0:01:00] [--seed 1] [--first 0]. Ends with 1 if a promise was broken.
var duration = TimeSpan.Parse(Option("--for", "0:01:00"), CultureInfo.InvariantCulture);
var seed = int.Parse(Option("--seed", "1"), CultureInfo.InvariantCulture);
var first = long.Parse(Option("--first", "0"), CultureInfo.InvariantCulture);

using var fuzzer = new AnswerFuzzer(seed);
var watch = Stopwatch.StartNew();
for (var number = first; watch.Elapsed < duration; number++)
{
    if (fuzzer.Run(number) is { } finding)
    {
        Console.WriteLine($"seed {seed}, case {number}, {finding}");
    }
}

foreach (var line in fuzzer.Statistics.Lines())
{
    Console.WriteLine(line);
}

return fuzzer.Statistics.Findings.Count == 0 ? 0 : 1;

string Option(string name, string otherwise) => Array.IndexOf(args, name) is var index and >= 0 && index + 1 < args.Length ? args[index + 1] : otherwise;
