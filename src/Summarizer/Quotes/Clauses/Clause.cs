namespace Summarizer.Quotes.Clauses;

/// <summary>A clause that says who speaks, or whom a sentence is about.</summary>
/// <param name="IsSpeech">Whether it has a reporting verb.</param>
internal sealed record Clause(SubjectKind Kind, Speaker? Speaker, bool IsSpeech);

/// <summary>How a clause names its subject.</summary>
internal enum SubjectKind
{
    /// <summary>By a name.</summary>
    Named,

    /// <summary>Somebody without a name: <c>एक अधिकारी ने</c>.</summary>
    Unnamed,

    /// <summary>A pronoun, or nothing: whoever spoke before.</summary>
    Before,
}
