namespace Clientwright.Fuzz;

/// <summary>
/// Sees that a case ends. One that overflows the stack takes the program down as well, so the number of the case that is being run always
/// stands in a file.
/// </summary>
internal sealed class HangGuard : IDisposable
{
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(3);

    private readonly string _path;
    private readonly Timer _timer;
    private long _number;

    public HangGuard(string folder)
    {
        Directory.CreateDirectory(folder);
        _path = Path.Combine(folder, "running.txt");
        _timer = new Timer(_ => Environment.FailFast($"Case {_number} does not end."));
    }

    public void Begin(long number)
    {
        _number = number;
        File.WriteAllText(_path, FormattableString.Invariant($"case {number}\n"));
        _timer.Change(Most, Timeout.InfiniteTimeSpan);
    }

    public void Dispose()
    {
        _timer.Dispose();
        File.Delete(_path);
    }
}
