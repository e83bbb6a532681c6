using Summarizer.Functions.Articles;

namespace Summarizer.Functions.Maintenance;

/// <summary>Requests all uploads that were rejected for one reason.</summary>
public sealed class RejectionReplayer(RejectionStore rejections, RequestSender requests)
{
    private const int PageSize = 1_000;

    /// <summary>Requests what the next page of the rejections lists. Returns the run after it, and whether that was the last.</summary>
    internal async Task<(MaintenanceRun Next, bool IsDone)> StepAsync(string code, MaintenanceRun run, CancellationToken cancellationToken)
    {
        var (page, marker) = await rejections.ListAsync(run.Marker, PageSize, cancellationToken);
        var found = page.Where(rejection => rejection.Code == code).Select(rejection => rejection.Name).ToList();
        var requested = await requests.SendAsync(found, cancellationToken);
        return (run.Count(found.Count, requested) with { Marker = marker }, marker is null);
    }
}
