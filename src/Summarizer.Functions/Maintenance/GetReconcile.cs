namespace Summarizer.Functions.Maintenance;

/// <summary>Reports the progress of the last reconciliation.</summary>
public sealed class GetReconcile(MaintenanceRunner runner)
{
    /// <summary><c>GET /reconcile</c>: the numbers of articles and requests so far.</summary>
    [Function(nameof(GetReconcile))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "reconcile")] HttpRequest request,
        CancellationToken cancellationToken
    ) => Progress.FindAsync(runner, request, MaintenanceMessage.Reconcile, cancellationToken);
}
