using Microsoft.Extensions.Hosting;

namespace LocalFunctions.Worker;

/// <summary>For a server inside a program: the console and its signals belong to the program.</summary>
internal sealed class NoLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
