using Microsoft.Extensions.Hosting;

namespace LocalFunctions.Worker;

/// <summary>For a server inside a program that handles the console and signals itself.</summary>
internal sealed class NoLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
