using System.Runtime.InteropServices;

namespace Benchmarks.Build.Measuring;

/// <summary>The processor time of all processes that this one has started and seen end. .NET does not tell it; POSIX does (getrusage).</summary>
internal static partial class ChildTime
{
    private const int Children = -1;

    public static TimeSpan Total
    {
        get
        {
            // struct rusage begins with two timevals, of user and system time, and has 14 more numbers.
            Span<long> usage = stackalloc long[18];
            if (GetUsage(Children, usage) != 0)
            {
                throw new InvalidOperationException("The system does not tell how long its processes took.");
            }

            return TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3]);
        }
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, Span<long> usage);
}
