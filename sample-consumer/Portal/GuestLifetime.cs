using Microsoft.Extensions.Hosting;

namespace SampleConsumer.Portal;

/// <summary>
/// Leaves the process to its owner. The lifetime that a host has otherwise catches Ctrl+C and keeps the process alive to shut down
/// gracefully, which is right for a server and wrong for a guest in somebody else's program.
/// </summary>
internal sealed class GuestLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
