namespace Summarizer.Functions.Publishing;

/// <summary>Digests again what another model, prompt or language made, after the settings or the product changed.</summary>
public sealed class StartRedigest(Reconciler reconciler)
{
    /// <summary><c>POST /redigest</c>: 202 with the number of digests, and how many will be made again. A repeated call resumes.</summary>
    [Function(nameof(StartRedigest))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "redigest")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var (digests, requested) = await reconciler.RedigestAsync(cancellationToken);
        return Results.Accepted(value: new { digests, requested });
    }
}
