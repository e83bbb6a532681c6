namespace Summarizer.Functions.Maintenance;

/// <summary>Says how far the last redigest is.</summary>
public sealed class GetRedigest(MaintenanceRunner runner)
{
    /// <summary><c>GET /redigest</c>: the numbers of digests and requests so far.</summary>
    [Function(nameof(GetRedigest))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "redigest")] HttpRequest request,
        CancellationToken cancellationToken
    ) => Progress.Show(request, MaintenanceMessage.Redigest, await runner.FindAsync(MaintenanceMessage.Redigest, cancellationToken));
}
