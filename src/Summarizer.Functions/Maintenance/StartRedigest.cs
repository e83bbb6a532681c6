using Summarizer.Functions.Http;

namespace Summarizer.Functions.Maintenance;

/// <summary>Makes digests again after a change of model, prompt, language or second check, by the settings or the product.</summary>
public sealed class StartRedigest(MaintenanceRunner runner, PublicUrls urls)
{
    /// <summary>
    /// <c>POST /redigest</c>: 202 with the progress. If a run is under way, another one follows and requests only the rest.
    /// </summary>
    [Function(nameof(StartRedigest))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "redigest")] HttpRequest request,
        CancellationToken cancellationToken
    ) => Progress.StartAsync(runner, urls, request, MaintenanceMessage.Redigest, cancellationToken);
}
