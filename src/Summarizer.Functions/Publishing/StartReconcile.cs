namespace Summarizer.Functions.Publishing;

/// <summary>Reconciles now, for example after articles were copied in while no events reached the app.</summary>
public sealed class StartReconcile(Reconciler reconciler)
{
    /// <summary><c>POST /reconcile</c>: 202 with the number of articles, and how many will be digested again.</summary>
    [Function(nameof(StartReconcile))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "reconcile")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var (articles, requested) = await reconciler.ReconcileAsync(cancellationToken);
        return Results.Accepted(value: new { articles, requested });
    }
}
