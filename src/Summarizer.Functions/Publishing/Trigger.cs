using Summarizer.Functions.Digests;

namespace Summarizer.Functions.Publishing;

/// <summary>Why an article is looked at.</summary>
public abstract record Trigger
{
    private Trigger() { }

    /// <summary>The number of the attempt as a message on <c>digest-requests</c> names it.</summary>
    internal abstract int Attempt { get; }

    /// <summary>What a message on <c>digest-requests</c> asks for.</summary>
    internal static Trigger Of(DigestMessage request) => request.Attempt > 1 ? new Retry(request.Attempt) : new Requested();

    /// <summary>It was uploaded, or its event came again: what is settled stays.</summary>
    public sealed record Upload : Trigger
    {
        internal override int Attempt => 1;
    }

    /// <summary>Somebody asks: a digest that another engine made is replaced too.</summary>
    public sealed record Requested : Trigger
    {
        internal override int Attempt => 1;
    }

    /// <summary>A retry is due. It counts only if the record names the same one.</summary>
    /// <param name="Number">Which attempt it is, from 2.</param>
    public sealed record Retry(int Number) : Trigger
    {
        internal override int Attempt => Number;

        internal bool IsOvertaken(Publication publication) => Number != publication.Retry?.Attempt;
    }
}
