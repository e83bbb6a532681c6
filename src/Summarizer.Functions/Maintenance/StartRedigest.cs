using Summarizer.Functions.Http;

namespace Summarizer.Functions.Maintenance;

/// <summary>Digests again what another model, prompt or language made, after the settings or the product changed.</summary>
public sealed class StartRedigest(MaintenanceRunner runner, PublicUrls urls)
{
    /// <summary><c>POST /redigest</c>: 202 with the progress. If a run is under way, another one follows and requests only the rest.</summary>
    [Function(nameof(StartRedigest))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "redigest")] HttpRequest request,
        CancellationToken cancellationToken
    ) =>
        Progress.Accepted(
            request,
            urls,
            MaintenanceMessage.Redigest,
            await runner.StartAsync(MaintenanceMessage.Redigest, again: true, cancellationToken)
        );
}
