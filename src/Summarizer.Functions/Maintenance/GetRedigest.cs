namespace Summarizer.Functions.Maintenance;

/// <summary>Reports the progress of the last redigest.</summary>
public sealed class GetRedigest(MaintenanceRunner runner)
{
    /// <summary><c>GET /redigest</c>: the numbers of digests and requests so far.</summary>
    [Function(nameof(GetRedigest))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "redigest")] HttpRequest request,
        CancellationToken cancellationToken
    ) => Progress.FindAsync(runner, request, MaintenanceMessage.Redigest, cancellationToken);
}
