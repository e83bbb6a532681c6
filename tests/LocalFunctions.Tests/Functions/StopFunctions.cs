using LocalFunctions.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LocalFunctions.Tests.StopFunctions;

public sealed class Gate
{
    public CancellationTokenSource Open { get; } = new();
}

public sealed class Held(Probe probe, Gate gate)
{
    [Function("HeldRequest")]
    public async Task<IResult> AnswerAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        await WaitAsync("request", cancellationToken);
        return Results.Text("done");
    }

    [Function("HeldMessage")]
    public Task RunAsync([QueueTrigger("held")] string message, CancellationToken cancellationToken) =>
        WaitAsync("message", cancellationToken);

    private async Task WaitAsync(string what, CancellationToken cancellationToken)
    {
        probe.Note($"{what} begun");
        using var either = CancellationTokenSource.CreateLinkedTokenSource(gate.Open.Token, cancellationToken);
        await Task.Delay(Timeout.Infinite, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        probe.Note(cancellationToken.IsCancellationRequested ? $"{what} cancelled" : $"{what} done");
        cancellationToken.ThrowIfCancellationRequested();
    }
}
