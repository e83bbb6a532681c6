namespace Summarizer.Functions.Maintenance;

/// <summary>The progress of a job: the blob <c>{job}.json</c>, changed only by whoever read its latest version.</summary>
/// <param name="V">The version of this format.</param>
/// <param name="UpdateId">Changes with <paramref name="UpdatedAt"/>, and is never the same for two writers.</param>
/// <param name="Steps">The number of steps done.</param>
/// <param name="Seen">The number of articles, digests or rejections seen.</param>
/// <param name="Requested">The number of requests sent.</param>
/// <param name="FinishedAt">Null while the run is under way.</param>
/// <param name="IsStartedAgain">Whether another run follows, because somebody asked for it during this one.</param>
/// <param name="Marker">Where the next step of a job that goes through one container starts; storage's marker.</param>
/// <param name="Walk">Where the next step over the names starts; null: at the first.</param>
/// <param name="Drafts">Where the next step over the drafts starts; null: the names come first.</param>
/// <param name="HashFiles">The files of <see cref="HashFiles"/> that the steps wrote.</param>
internal sealed record MaintenanceRun(
    int V,
    DateTimeOffset StartedAt,
    DateTimeOffset UpdatedAt,
    Guid UpdateId = default,
    int Steps = 0,
    int Seen = 0,
    int Requested = 0,
    DateTimeOffset? FinishedAt = null,
    bool IsStartedAgain = false,
    string? Marker = null,
    WalkCursor? Walk = null,
    ListingCursor? Drafts = null,
    IReadOnlyList<string>? HashFiles = null
)
{
    public static MaintenanceRun Start(DateTimeOffset now) => new(1, now, now, Guid.NewGuid());

    /// <summary>The run with a new time and id, which mark this writer's change.</summary>
    public MaintenanceRun Update(DateTimeOffset now) => this with { UpdatedAt = now, UpdateId = Guid.NewGuid() };

    /// <summary>The run with the numbers of one more step.</summary>
    public MaintenanceRun Count(int seen, int requested) =>
        this with
        {
            Steps = Steps + 1,
            Seen = Seen + seen,
            Requested = Requested + requested,
        };
}
