namespace Summarizer.Functions.Publishing;

/// <summary>Digests everything again that another model, prompt or language made, after the settings or the product changed.</summary>
public sealed class StartRedigest(Reconciler reconciler)
{
    /// <summary><c>POST /redigest</c>: 202 with how many digests there are and how many are made again. Repeating it resumes.</summary>
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
