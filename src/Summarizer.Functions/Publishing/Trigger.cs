using Summarizer.Functions.Digests;

namespace Summarizer.Functions.Publishing;

/// <summary>Why an article is processed.</summary>
internal abstract record Trigger
{
    private Trigger() { }

    /// <summary>The attempt number in a message on <c>digest-requests</c>.</summary>
    internal abstract int Attempt { get; }

    /// <summary>The trigger that a message on <c>digest-requests</c> stands for.</summary>
    internal static Trigger Of(DigestMessage request) => request.Attempt > 1 ? new Retry(request.Attempt) : new Requested();

    /// <summary>The article was uploaded, or its event was repeated. A finished digest stays.</summary>
    public sealed record Upload : Trigger
    {
        internal override int Attempt => 1;
    }

    /// <summary>Someone requested it. A digest made by another engine is replaced.</summary>
    public sealed record Requested : Trigger
    {
        internal override int Attempt => 1;
    }

    /// <summary>A retry is due. It counts only if the record has the same number.</summary>
    /// <param name="Number">The attempt number, from 2.</param>
    public sealed record Retry(int Number) : Trigger
    {
        internal override int Attempt => Number;

        internal bool IsOvertaken(Publication publication) => Number != publication.Retry?.Attempt;
    }
}
