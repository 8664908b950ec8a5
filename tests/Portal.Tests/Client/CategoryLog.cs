using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Portal.Tests.Client;

/// <summary>Remembers what categories a log was asked for.</summary>
internal sealed class CategoryLog : ILoggerProvider
{
    public ConcurrentBag<string> Categories { get; } = [];

    public ILogger CreateLogger(string categoryName)
    {
        Categories.Add(categoryName);
        return NullLogger.Instance;
    }

    public void Dispose()
    {
    }
}
