namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Threading.Tasks;

/// <summary>A body that may still hold its connection, whatever its case calls it.</summary>
[Embedded]
internal static class OpenBody
{
    internal static void Dispose(object? body) => (body as IDisposable)?.Dispose();

    internal static ValueTask DisposeAsync(object? body)
    {
        if (body is IAsyncDisposable open)
        {
            return open.DisposeAsync();
        }

        Dispose(body);
        return default;
    }
}
